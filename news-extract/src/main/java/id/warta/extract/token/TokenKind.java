package id.warta.extract.token;

/** What a token is, by its form. */
public enum TokenKind {
    /** Letters, with the hyphens, digits and apostrophes inside. */
    WORD,
    /** Digits, with the separators inside: {@code 1.234,5}, {@code 02.59}, {@code 27/11/2024}. */
    NUMBER,
    /** A mark that structures the sentence. */
    PUNCTUATION,
    /** A sign that stands for a word: {@code %}, {@code $}, {@code Rp} before a number. */
    SYMBOL,
    /** A web address. */
    URL,
    /** An e-mail address. */
    EMAIL,
    /** The name of an account: {@code @warta}. */
    HANDLE,
    /** A hashtag: {@code #warta}. */
    HASHTAG
}
