package id.warta.extract.token;

import id.warta.model.internal.WhiteSpace;

/**
 * The class of each UTF-16 unit, as the scanner tells them apart.
 *
 * <p>The numbers are ordered: up to {@link #LAST_PLAIN} stand the classes of units that are a token
 * by themselves or part none, whatever is beside them; up to {@link #LAST_SINGLE} those that mostly
 * are; the others may join a word to more or begin a token of several units.
 */
final class Chars {
    static final byte LETTER = 0;
    static final byte SPACE = 1;
    static final byte PUNCTUATION = 2;
    static final byte OPEN = 3;
    static final byte CLOSE = 4;

    /** Question and exclamation mark, and the ellipsis as one character. */
    static final byte TERMINATOR = 5;

    static final byte LAST_PLAIN = TERMINATOR;

    static final byte QUOTE = 6;
    static final byte DOT = 7;
    static final byte COLON = 8;
    static final byte SYMBOL = 9;
    static final byte LAST_SINGLE = SYMBOL;

    static final byte LINE = 10;
    static final byte DIGIT = 11;

    /** What belongs to the unit before it: combining marks, and format characters. */
    static final byte MARK = 12;

    static final byte HYPHEN = 13;
    static final byte APOSTROPHE = 14;
    static final byte SLASH = 15;
    static final byte AT = 16;
    static final byte HASH = 17;
    static final byte AMPERSAND = 18;
    static final byte UNDERSCORE = 19;
    static final byte PLUS = 20;
    static final byte SURROGATE = 21;

    /**
     * The class of every unit. As long as there are units, so that the compiler drops the check of
     * the index; text touches few of its cache lines.
     */
    private static final byte[] CLASSES = classes();

    /** What {@link #codes} needs of every unit, in two bits. */
    private static final byte[] CODES = codes();

    private Chars() {}

    /** Units in the answer of {@link #codes}. */
    static final int BLOCK = 32;

    /** The lower bit of each unit in the answer of {@link #codes}. */
    static final long LOWER = 0x5555_5555_5555_5555L;

    /**
     * Two bits for each of the {@link #BLOCK} units from {@code i}, the first one lowest: 0 for
     * white space but a line break, 1 for a letter, 2 for a unit that is mostly a token by itself,
     * 3 for all else.
     */
    static long codes(char[] c, int i) {
        return codesOfEight(c, i)
                | (long) codesOfEight(c, i + 8) << 16
                | (long) codesOfEight(c, i + 16) << 32
                | (long) codesOfEight(c, i + 24) << 48;
    }

    /** Written out, since the compiler does not unroll it so that the loads overlap. */
    private static int codesOfEight(char[] c, int i) {
        return CODES[c[i]]
                | CODES[c[i + 1]] << 2
                | CODES[c[i + 2]] << 4
                | CODES[c[i + 3]] << 6
                | CODES[c[i + 4]] << 8
                | CODES[c[i + 5]] << 10
                | CODES[c[i + 6]] << 12
                | CODES[c[i + 7]] << 14;
    }

    static byte classOf(char c) {
        return CLASSES[c];
    }

    /** Whether units of the class may end a sentence or hold one together. */
    static boolean isMark(byte unitClass) {
        return unitClass >= OPEN && unitClass <= DOT;
    }

    static boolean isLetter(char c) {
        return CLASSES[c] == LETTER;
    }

    static boolean isDigit(char c) {
        return CLASSES[c] == DIGIT;
    }

    static boolean isLetterOrDigit(char c) {
        return CLASSES[c] == LETTER || CLASSES[c] == DIGIT;
    }

    static boolean isBlank(char c) {
        return CLASSES[c] == SPACE || CLASSES[c] == LINE;
    }

    /** Whether {@code c} is an ASCII letter or digit. */
    static boolean isAscii(char c) {
        return c < 0x80 && isLetterOrDigit(c);
    }

    private static byte[] classes() {
        byte[] classes = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < classes.length; c++) {
            classes[c] = byCategory((char) c);
        }
        put(classes, "\n", LINE);
        put(classes, "?!\u2026\u203c\u2047\u2048\u2049\u3002\uff01\uff1f\u061f", TERMINATOR);
        put(classes, "\"\u201c\u201d\u201e\u00ab\u00bb", QUOTE);
        put(classes, ".", DOT);
        put(classes, "-\u2010\u2011", HYPHEN);
        put(classes, "'\u2018\u2019\u02bc\u02bb`\u00b4", APOSTROPHE);
        put(classes, "/", SLASH);
        put(classes, "@", AT);
        put(classes, "#", HASH);
        put(classes, "&", AMPERSAND);
        put(classes, "_", UNDERSCORE);
        put(classes, ":", COLON);
        put(classes, "+", PLUS);
        put(classes, "%", SYMBOL);
        return classes;
    }

    private static byte[] codes() {
        byte[] codes = new byte[CLASSES.length];
        for (int c = 0; c < codes.length; c++) {
            byte unit = CLASSES[c];
            codes[c] =
                    (byte) (unit == SPACE ? 0 : unit == LETTER ? 1 : unit <= LAST_SINGLE ? 2 : 3);
        }
        return codes;
    }

    private static void put(byte[] classes, String units, byte value) {
        for (int i = 0; i < units.length(); i++) {
            classes[units.charAt(i)] = value;
        }
    }

    private static byte byCategory(char c) {
        if (WhiteSpace.is(c)) {
            return SPACE;
        }
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER ->
                    LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    DIGIT;
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.FORMAT ->
                    MARK;
            case Character.START_PUNCTUATION -> OPEN;
            case Character.END_PUNCTUATION -> CLOSE;
            case Character.SURROGATE -> SURROGATE;
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    PUNCTUATION;
            default -> SYMBOL;
        };
    }
}
