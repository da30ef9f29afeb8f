package id.warta.extract.internal.lexeme;

/**
 * A word class and a value in one {@code int}: the class above, twenty bits of value below, biased
 * so that {@code kemarin} may be -1. Codes are never negative.
 */
final class Codes {

    private static final WordClass[] CLASSES = WordClass.values();
    private static final int BIAS = 16;

    static final int BREAK = of(WordClass.BREAK, 0);
    static final int OTHER = of(WordClass.OTHER, 0);
    static final int DIGITS = of(WordClass.DIGITS, 0);

    /** Of a word that begins no expression and has not been asked for yet. */
    static final int UNREAD = of(WordClass.OTHER, 1);

    private Codes() {}

    /** The code of a single mark. */
    static int ofMark(char c) {
        return of(c == '(' ? WordClass.BRACKET : WordClass.MARK, c);
    }

    static int of(WordClass wordClass, int value) {
        return wordClass.ordinal() << 20 | (value + BIAS);
    }

    static int ordinal(int code) {
        return code >>> 20;
    }

    static WordClass wordClass(int code) {
        return CLASSES[ordinal(code)];
    }

    static boolean isMark(int code) {
        int ordinal = ordinal(code);
        return ordinal == WordClass.MARK.ordinal() || ordinal == WordClass.BRACKET.ordinal();
    }

    static int value(int code) {
        return (code & 0xfffff) - BIAS;
    }
}
