package id.warta.extract.token;

import java.util.Arrays;

/**
 * Finds the tokens of a text in one pass.
 *
 * <p>The text is copied by {@link Window}s that stay in the cache, so that strings of either
 * encoding are read by the same loop, and a window is read by blocks of 32 units. A table makes two
 * bits of each unit: white space, letter, single mark, other. Where tokens begin and end is then a
 * matter of shifting the bits of a block by one unit, without a branch a unit or a word: the length
 * of words is what a processor cannot foresee. A single mark, such as a comma, is looked at only
 * for its kind. Only at the others, one unit in fifty, {@link Shapes} is asked for a token of
 * several parts. On the way the tokens that matter for sentences are noted as marks.
 */
final class Scanner {

    /** Offsets that {@link #put} writes in any case: a block has about as many tokens. */
    private static final int STEP = 6;

    private final TokenBuffer buffer;
    private final Window window = new Window();
    private final Shapes shapes;

    /** Number of tokens whose start is written; those that also end are counted in the buffer. */
    private int begun;

    /** In its lowest bit, whether the block before ended with a letter of a word that is open. */
    private long letterBefore;

    /** In its lowest bit, whether it ended with a single mark whose end is not written yet. */
    private long singleBefore;

    /** Line breaks in the white space that ended the last window. */
    private int lines;

    Scanner(TokenBuffer buffer) {
        this.buffer = buffer;
        this.shapes = new Shapes(buffer, window);
    }

    void scan(String text) {
        buffer.clear(text);
        lines = 0;
        for (int from = 0; from < text.length(); from += window.length) {
            window.read(text, from);
            buffer.reserve(window.length + STEP);
            Arrays.fill(buffer.kinds, buffer.size, buffer.size + window.length, Shapes.LETTERS);
            scanWindow();
        }
    }

    private void scanWindow() {
        shapes.begin();
        letterBefore = 0;
        singleBefore = 0;
        begun = buffer.size;
        int i = blanks(0);
        while (i < window.length) {
            i = block(window.units, i);
        }
        if (begun > buffer.size) {
            buffer.ends[buffer.size++] = window.base + window.length;
        }
    }

    /** Writes the tokens of the block that begins at {@code from}; returns where the next does. */
    private int block(char[] c, int from) {
        long codes = Chars.codes(c, from);
        long high = (codes >>> 1) & Chars.LOWER;
        long letters = codes & Chars.LOWER & ~high;
        long singles = high & ~codes;
        long behindLetter = (letters << 2) | letterBefore;
        long starts = (letters & ~behindLetter) | singles;
        long ends = (behindLetter & ~letters) | (singles << 2) | singleBefore;
        letterBefore = letters >>> 62;
        singleBefore = singles >>> 62;
        while (high != 0) {
            long here = high & -high;
            long before = here - 1;
            int at = from + (Long.numberOfTrailingZeros(high) >>> 1);
            high &= high - 1;
            byte unitClass = Chars.classOf(c[at]);
            if (isSingle(c, at, unitClass)) {
                single(unitClass, begun + Long.bitCount(starts & before));
                continue;
            }
            put(from, starts & before, ends & (here | before));
            int end = special(at, unitClass, (behindLetter & ends & here) != 0);
            begun = buffer.size;
            if (end >= from + Chars.BLOCK) {
                letterBefore = 0;
                singleBefore = 0;
                return end;
            }
            // What lies before the end is done; a letter there begins a word of its own.
            long first = 1L << (2 * (end - from));
            starts = (starts | (letters & first)) & -first;
            ends &= -first ^ first;
            high &= -first;
        }
        put(from, starts, ends);
        return from + Chars.BLOCK;
    }

    /** Writes where tokens start and end in the block at {@code from}. */
    private void put(int from, long starts, long ends) {
        begun = put(buffer.starts, begun, window.base + from, starts);
        buffer.size = put(buffer.ends, buffer.size, window.base + from, ends);
    }

    /**
     * Writes the offset of each unit whose bit is set behind the first {@code size} of {@code out};
     * returns the new size. The first few are written without asking whether they are there: their
     * number cannot be foreseen, and what is too much is written over. The loop that does so must
     * count from zero to be unrolled.
     */
    private static int put(int[] out, int size, int origin, long bits) {
        long left = bits;
        for (int i = 0; i < STEP; i++) {
            out[size + i] = origin + (Long.numberOfTrailingZeros(left) >>> 1);
            left &= left - 1;
        }
        for (int i = size + STEP; left != 0; i++) {
            out[i] = origin + (Long.numberOfTrailingZeros(left) >>> 1);
            left &= left - 1;
        }
        return size + Long.bitCount(bits);
    }

    /** Whether the unit at {@code at} is a token by itself, and of no use for a longer one. */
    private static boolean isSingle(char[] c, int at, byte unitClass) {
        if (unitClass <= Chars.LAST_PLAIN) {
            return true;
        }
        char next = c[at + 1];
        return switch (unitClass) {
            case Chars.QUOTE -> c[at + 2] != c[at];
            case Chars.DOT ->
                    // Four small letters before it are no short form that keeps its full stop.
                    Chars.isBlank(next)
                            && at > 3
                            && c[at - 2] >= 'a'
                            && c[at - 3] >= 'a'
                            && c[at - 4] >= 'a';
            case Chars.COLON -> next != '/';
            case Chars.SYMBOL -> Chars.classOf(next) != Chars.MARK;
            default -> false;
        };
    }

    private void single(byte unitClass, int token) {
        buffer.kinds[token] = unitClass == Chars.SYMBOL ? Shapes.SYMBOL : Shapes.PUNCTUATION;
        if (Chars.isMark(unitClass)) {
            buffer.mark(token);
        }
    }

    /**
     * Adds the token that begins at {@code at}, or adds to the word that ends there; returns where
     * to go on.
     */
    private int special(int at, byte unitClass, boolean behindWord) {
        if (unitClass == Chars.LINE) {
            return blanks(at);
        }
        int base = window.base;
        if (behindWord) {
            int word = buffer.size - 1;
            int end = shapes.word(buffer.starts[word] - base, at);
            buffer.ends[word] = base + end;
            if (end > at || shapes.kind != Shapes.WORD) {
                buffer.kinds[word] = shapes.kind;
            }
            if (end > at) {
                if (shapes.keepsStop) {
                    buffer.mark(word);
                }
                return end;
            }
        }
        int end = shapes.other(at, unitClass);
        int token = buffer.size++;
        buffer.starts[token] = base + shapes.start;
        buffer.ends[token] = base + end;
        buffer.kinds[token] = shapes.kind;
        return end;
    }

    /** Steps over white space from {@code from} and notes a blank line in it. */
    private int blanks(int from) {
        int i = from;
        int found = from == 0 ? lines : 0;
        boolean noted = found > 1;
        while (i < window.length && Chars.isBlank(window.units[i])) {
            if (window.units[i++] == '\n') {
                found++;
            }
        }
        if (found > 1 && !noted) {
            buffer.mark(~buffer.size);
        }
        lines = i == window.length ? found : 0;
        return i;
    }
}
