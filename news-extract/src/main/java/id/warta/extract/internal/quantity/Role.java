package id.warta.extract.internal.quantity;

import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.syntax.WordClasses;

/**
 * What a word does beside a number, by itself or with the word before it; the headings of {@code
 * roles.words}.
 */
enum Role {
    /** {@code sekitar}. */
    ABOUT,
    /** {@code kira} of {@code kira-kira}. */
    ABOUT_TWICE,
    /** {@code kisaran}, which makes one number a rough one and leaves a range as it is. */
    ABOUT_ONE,
    /** {@code lebih}. */
    MORE,
    /** {@code kurang}. */
    LESS,
    /** {@code dari}. */
    THAN,
    /** {@code atas}. */
    ABOVE,
    /** {@code bawah}. */
    BELOW,
    /** {@code di}. */
    AT,
    /** {@code melebihi}. */
    BEYOND,
    /** {@code mencapai}, which narrows a number only when it is denied. */
    REACHES,
    /** {@code tidak}. */
    NOT,
    /** {@code minimal}. */
    AT_LEAST,
    /** {@code kurangnya} of {@code sekurang-kurangnya}. */
    LEAST_OF_TWO,
    /** {@code banyaknya} of {@code sebanyak-banyaknya}. */
    MOST_OF_TWO,
    /** {@code hingga}. */
    UP_TO,
    /** {@code dengan} of {@code sampai dengan}. */
    WITH,
    /** {@code paling}. */
    MOST,
    /** {@code sedikit} of {@code paling sedikit}. */
    FEW,
    /** {@code banyak} of {@code paling banyak}. */
    MANY,
    /** {@code sebanyak}, which may stand between such words and the number. */
    FILLER,
    /** {@code padu} of {@code satu padu}, which counts nothing. */
    BEHIND_ONE,
    /**
     * {@code anak} of {@code anak ke 4}, which has a number for its rank if that counts nothing.
     */
    RANKED,
    /** {@code hut} of {@code HUT ke 77}, which always has a number for its rank. */
    ANNIVERSARY,
    /** {@code bertenaga}, behind which PS is a unit even of a small number. */
    POWER;

    private static final WordClasses<Role> WORDS =
            WordClasses.read(Role.class, "roles.words", Role.class);

    /** The roles of lexeme {@code i}, a bit each; 0 for none. */
    static int of(Lexemes lexemes, int i) {
        return lexemes.isLetters(i)
                ? WORDS.of(lexemes.text(), lexemes.start(i), lexemes.end(i))
                : 0;
    }

    /** Whether this role is among {@code bits}. */
    boolean in(int bits) {
        return (bits & (1 << ordinal())) != 0;
    }
}
