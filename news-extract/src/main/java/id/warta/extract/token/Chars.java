package id.warta.extract.token;

import id.warta.model.internal.WhiteSpace;

/**
 * The class of each UTF-16 unit, as the scanner tells them apart.
 *
 * <p>The numbers are ordered: {@link #LETTER} is zero, so that a run over letters compares with
 * nothing; up to {@link #LAST_BREAK} stand the classes that end a word whatever follows them; the
 * others may join it to more.
 */
final class Chars {
    static final byte LETTER = 0;
    static final byte SPACE = 1;
    static final byte LINE = 2;
    static final byte PUNCTUATION = 3;
    static final byte SYMBOL = 4;

    /** Question and exclamation mark, and the ellipsis as one character. */
    static final byte TERMINATOR = 5;

    static final byte QUOTE = 6;
    static final byte OPEN = 7;
    static final byte CLOSE = 8;
    static final byte LAST_BREAK = CLOSE;

    static final byte DOT = 9;
    static final byte DIGIT = 10;

    /** What belongs to the unit before it: combining marks, and format characters. */
    static final byte MARK = 11;

    static final byte HYPHEN = 12;
    static final byte APOSTROPHE = 13;
    static final byte SLASH = 14;
    static final byte AT = 15;
    static final byte HASH = 16;
    static final byte AMPERSAND = 17;
    static final byte UNDERSCORE = 18;
    static final byte COLON = 19;
    static final byte PLUS = 20;
    static final byte SURROGATE = 21;

    /**
     * The class of every unit. As long as there are units, so that the compiler drops the check of
     * the index; text touches few of its cache lines.
     */
    private static final byte[] CLASSES = classes();

    private Chars() {}

    static byte classOf(char c) {
        return CLASSES[c];
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

    private static void put(byte[] classes, String units, byte value) {
        for (int i = 0; i < units.length(); i++) {
            classes[units.charAt(i)] = value;
        }
    }

    private static byte byCategory(char c) {
        if (WhiteSpace.is(c)) {
            return SPACE;
        }
        switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER:
            case Character.LOWERCASE_LETTER:
            case Character.TITLECASE_LETTER:
            case Character.MODIFIER_LETTER:
            case Character.OTHER_LETTER:
                return LETTER;
            case Character.DECIMAL_DIGIT_NUMBER:
            case Character.LETTER_NUMBER:
            case Character.OTHER_NUMBER:
                return DIGIT;
            case Character.NON_SPACING_MARK:
            case Character.ENCLOSING_MARK:
            case Character.COMBINING_SPACING_MARK:
            case Character.FORMAT:
                return MARK;
            case Character.START_PUNCTUATION:
                return OPEN;
            case Character.END_PUNCTUATION:
                return CLOSE;
            case Character.SURROGATE:
                return SURROGATE;
            case Character.CONNECTOR_PUNCTUATION:
            case Character.DASH_PUNCTUATION:
            case Character.INITIAL_QUOTE_PUNCTUATION:
            case Character.FINAL_QUOTE_PUNCTUATION:
            case Character.OTHER_PUNCTUATION:
                return PUNCTUATION;
            default:
                return SYMBOL;
        }
    }
}
