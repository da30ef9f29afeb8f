package id.warta.extract.internal.speech;

import id.warta.extract.internal.syntax.Passages;
import id.warta.model.internal.WhiteSpace;
import java.util.Arrays;

/**
 * The quotation marks of one passage at a time, in columns that are used again for the next.
 *
 * <p>A mark opens or closes by where it stands more than by its shape, since the press mixes “ ” "
 * « » freely: it opens after a blank or a bracket and before a letter, and closes before a blank or
 * a mark of punctuation. Only between letters on both sides does the state decide. Two single marks
 * are typists' double one, and a question mark counts where an encoding has put it in the place of
 * a quotation mark ({@code ?Kami siap,? ujarnya}).
 */
final class Marks {

    /** What a mark does, by where it stands. */
    enum Lean {
        OPENS,
        CLOSES,
        EITHER
    }

    private static final String DOUBLE = "\"“”„‟«»″〝〞";
    private static final String SINGLE = "'‘’‚‹›`´";

    private final String text;
    private final Passages passages;

    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private Lean[] leans = new Lean[16];
    private boolean[] singles = new boolean[16];
    private int size;

    Marks(String text, Passages passages) {
        this.text = text;
        this.passages = passages;
    }

    /** Number of marks. */
    int size() {
        return size;
    }

    /** Offset of mark {@code i}. */
    int start(int i) {
        return starts[i];
    }

    /** Offset behind mark {@code i}. */
    int end(int i) {
        return ends[i];
    }

    /** What mark {@code i} does. */
    Lean lean(int i) {
        return leans[i];
    }

    /** Whether mark {@code i} is a single one. */
    boolean isSingle(int i) {
        return singles[i];
    }

    /** The first double mark among the {@code reach} marks from {@code i} on; -1 without one. */
    int nextDouble(int i, int reach) {
        for (int j = i; j < size && j - i < reach; j++) {
            if (!singles[j]) {
                return j;
            }
        }
        return -1;
    }

    /** Collects the marks of a passage in the place of those here. */
    void collect(int passage) {
        size = 0;
        int start = passages.start(passage);
        int end = passages.end(passage);
        boolean lost = hasLostMarks(start, end);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && c != '"' && c != '\'' && c != '`' && c != '?') {
                continue; // nearly all
            }
            boolean single = SINGLE.indexOf(c) >= 0;
            int width = 1;
            if (single && i + 1 < end && text.charAt(i + 1) == c) {
                single = false; // two single marks are typists' double ones
                width = 2;
            } else if (lost && c == '?') {
                if (!isLostMark(i, start, end)) {
                    continue;
                }
            } else if (!single && DOUBLE.indexOf(c) < 0) {
                continue;
            }
            if (!single || isSingleMark(i, start, end)) {
                add(i, width, lean(i, width, start, end), single);
            }
            i += width - 1;
        }
    }

    private void add(int at, int width, Lean lean, boolean single) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            leans = Arrays.copyOf(leans, size * 2);
            singles = Arrays.copyOf(singles, size * 2);
        }
        starts[size] = at;
        ends[size] = at + width;
        leans[size] = lean;
        singles[size++] = single;
    }

    /** Forgets the marks up to {@code last}. */
    void dropThrough(int last) {
        int rest = size - last - 1;
        System.arraycopy(starts, last + 1, starts, 0, rest);
        System.arraycopy(ends, last + 1, ends, 0, rest);
        System.arraycopy(leans, last + 1, leans, 0, rest);
        System.arraycopy(singles, last + 1, singles, 0, rest);
        size = rest;
    }

    private Lean lean(int at, int width, int start, int end) {
        char before = at > start ? text.charAt(at - 1) : ' ';
        char after = at + width < end ? text.charAt(at + width) : ' ';
        boolean afterGap = WhiteSpace.is(before) || "([{—–-/".indexOf(before) >= 0;
        boolean beforeGap = WhiteSpace.is(after) || ".,;:!?)]}—–/".indexOf(after) >= 0;
        if (afterGap != beforeGap) {
            return afterGap ? Lean.OPENS : Lean.CLOSES;
        }
        return switch (text.charAt(at)) {
            case '“', '„', '«', '‘', '‚', '‹' -> afterGap ? Lean.OPENS : Lean.EITHER;
            case '”', '»', '’', '›' -> Lean.CLOSES;
            default -> Lean.EITHER;
        };
    }

    /** Whether a single mark is none of an apostrophe, minute or foot. */
    private boolean isSingleMark(int at, int start, int end) {
        char before = at > start ? text.charAt(at - 1) : ' ';
        char after = at + 1 < end ? text.charAt(at + 1) : ' ';
        return !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after);
    }

    private boolean hasLostMarks(int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            if (text.charAt(i) == '?'
                    && (i == start || WhiteSpace.is(text.charAt(i - 1)))
                    && Character.isLetterOrDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A lost mark stands where a question never ends: at an opening, or behind a comma or stop. */
    private boolean isLostMark(int at, int start, int end) {
        if (at == start) {
            return true;
        }
        char before = text.charAt(at - 1);
        return WhiteSpace.is(before)
                ? at + 1 < end && Character.isLetterOrDigit(text.charAt(at + 1))
                : before == ',' || before == '.';
    }
}
