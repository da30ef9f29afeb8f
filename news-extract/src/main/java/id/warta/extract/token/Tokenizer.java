package id.warta.extract.token;

/**
 * Splits Indonesian text into tokens and sentences.
 *
 * <p>Tokens are the surface tokens of the Indonesian Universal Dependencies treebanks: {@code
 * anak-anak}, {@code ke-10}, {@code 1.234,5}, {@code 27/11/2024} and {@code II/2007} stay whole;
 * {@code Rp22}, {@code 5-10}, {@code Januari-Juni} and {@code DPR/MPR} are split; clitics stay
 * where they are. A full stop is a token of its own, but for that of short forms with several
 * ({@code S.H.}) and of companies in the middle of a sentence ({@code Ltd.}).
 *
 * <p>A sentence never crosses a blank line; a single line break does not end one. A quotation of
 * several sentences stays one sentence with its attribution.
 *
 * <p>Immutable; make one and share it among all threads. Never throws on any text, halves of
 * surrogate pairs included.
 */
public final class Tokenizer {

    private static final Tokenizer STANDARD = new Tokenizer();

    private Tokenizer() {}

    /** The tokenizer for Indonesian news. */
    public static Tokenizer standard() {
        return STANDARD;
    }

    /** The tokens and sentences of {@code text}, in time linear in its length. */
    public Tokens tokenize(String text) {
        TokenBuffer buffer = new TokenBuffer();
        tokenize(text, buffer);
        return buffer.toTokens();
    }

    /** Puts the tokens and sentences of {@code text} into {@code buffer}, in place of the last. */
    public void tokenize(String text, TokenBuffer buffer) {
        buffer.scanner.scan(text);
        buffer.splitter.split();
    }

    /**
     * Puts the tokens of {@code text} into {@code buffer}, in place of the last, and no sentences;
     * for those who only look at words.
     */
    public void tokenizeWords(String text, TokenBuffer buffer) {
        buffer.scanner.scan(text);
    }
}
