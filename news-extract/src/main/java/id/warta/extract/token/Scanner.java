package id.warta.extract.token;

import static id.warta.extract.token.Chars.LETTER;

/**
 * Finds the tokens of a text in one pass.
 *
 * <p>The text is copied by windows into a {@code char[]} that stays in the cache, so that strings
 * of either encoding are read by the same loop without a check a character. A window ends at white
 * space, which no token crosses, and is followed by blanks, so that the loop needs no bound. The
 * loop runs over letters and looks at what ended the run; only there, and only for units that may
 * join a word to more, {@link Shapes} is asked. On the way the tokens that matter for sentences are
 * noted as marks.
 */
final class Scanner {

    /** Fits the first-level cache with its part of the columns. */
    private static final int WINDOW = 4096;

    /** How far behind a unit the shapes look without asking for the end. */
    private static final int PADDING = 3;

    private final TokenBuffer buffer;
    private final Shapes shapes;

    private char[] units = new char[0];

    /** Line breaks in the white space that ended the last window. */
    private int lines;

    Scanner(TokenBuffer buffer) {
        this.buffer = buffer;
        this.shapes = new Shapes(buffer);
    }

    void scan(String text) {
        buffer.clear(text);
        lines = 0;
        int from = 0;
        while (from < text.length()) {
            int to = windowEnd(text, from);
            int length = to - from;
            if (units.length < length + PADDING) {
                units = new char[Math.max(length, Math.min(WINDOW, 2 * length)) + PADDING];
            }
            text.getChars(from, to, units, 0);
            for (int i = 0; i < PADDING; i++) {
                units[length + i] = ' ';
            }
            buffer.reserve(length);
            shapes.window(units, from);
            scan(units, length, from);
            from = to;
        }
    }

    /** The end of the text, or behind the last white space that fits, or before the first one. */
    private static int windowEnd(String text, int from) {
        if (text.length() - from <= WINDOW) {
            return text.length();
        }
        int to = from + WINDOW;
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

    private void scan(char[] c, int length, int base) {
        int[] starts = buffer.starts;
        int[] ends = buffer.ends;
        byte[] kinds = buffer.kinds;
        int size = buffer.size;
        int i = blanks(c, 0, length);
        while (true) {
            int start = i;
            byte first = Chars.classOf(c[i]);
            byte kind;
            if (first == LETTER) {
                byte next;
                do {
                    next = Chars.classOf(c[++i]);
                } while (next == LETTER);
                kind = Shapes.WORD;
                if (next > Chars.LAST_BREAK) {
                    i = shapes.word(start, i);
                    kind = shapes.kind;
                    if (kind == Shapes.SHORT) {
                        kind = Shapes.WORD;
                        buffer.marks[buffer.markCount++] = size;
                    }
                }
            } else if (first == Chars.SPACE) {
                if (i++ >= length) {
                    break;
                }
                continue;
            } else if (first == Chars.LINE) {
                buffer.size = size;
                i = blanks(c, i, length);
                continue;
            } else {
                buffer.size = size;
                i = shapes.other(start, first);
                kind = shapes.kind;
                start = shapes.start;
                size = buffer.size;
            }
            starts[size] = base + start;
            ends[size] = base + i;
            kinds[size++] = kind;
        }
        buffer.size = size;
    }

    /** Steps over white space and notes a blank line in it. */
    private int blanks(char[] c, int from, int length) {
        int i = from;
        int found = from == 0 ? lines : 0;
        boolean noted = found > 1;
        while (i < length && Chars.isBlank(c[i])) {
            if (c[i++] == '\n') {
                found++;
            }
        }
        if (found > 1 && !noted) {
            buffer.marks[buffer.markCount++] = ~buffer.size;
        }
        lines = i == length ? found : 0;
        return i;
    }
}
