package id.warta.extract.token;

import java.util.Arrays;

/**
 * The part of a text that is read at a time, copied out of the string and followed by blanks.
 *
 * <p>It ends at white space, which no token crosses, or with the text; so nothing that looks ahead
 * needs a bound. Positions are counted from its first unit.
 */
final class Window {

    /** Fits the first-level cache together with its part of the columns. */
    private static final int SIZE = 4096;

    /** Blanks behind it: a block may begin at its last unit. */
    private static final int PADDING = 2 * Chars.BLOCK;

    String text = "";

    /** The units, {@link #length} of them and the blanks. */
    char[] units = new char[0];

    int length;

    /** Offset in the text. */
    int base;

    /** Turns to the part of {@code text} that begins at {@code from}. */
    void read(String newText, int from) {
        text = newText;
        base = from;
        length = end(newText, from) - from;
        if (units.length < length + PADDING) {
            units = new char[Math.max(length, Math.min(SIZE, 2 * length)) + PADDING];
        }
        newText.getChars(from, from + length, units, 0);
        Arrays.fill(units, length, length + PADDING, ' ');
    }

    /** Whether a word with one capital begins here: {@code Jakarta}. */
    boolean isTitle(int i) {
        return Character.isUpperCase(units[i]) && Character.isLowerCase(units[i + 1]);
    }

    /** The end of the text, or behind the last white space that fits, or before the first one. */
    private static int end(String text, int from) {
        if (text.length() - from <= SIZE) {
            return text.length();
        }
        int to = from + SIZE;
        for (int i = to; i > from; i--) {
            if (Chars.isBlank(text.charAt(i - 1))) {
                return i;
            }
        }
        while (to < text.length() && !Chars.isBlank(text.charAt(to))) {
            to++;
        }
        return to;
    }
}
