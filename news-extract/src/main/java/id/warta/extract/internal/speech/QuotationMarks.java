package id.warta.extract.internal.speech;

import id.warta.extract.internal.syntax.Passages;
import id.warta.model.Block;
import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Pairs quotation marks, passage by passage.
 *
 * <p>A mark opens or closes by where it stands more than by its shape, since the press mixes “ ” "
 * « » freely: it opens after a blank or a bracket and before a letter, and closes before a blank or
 * a mark of punctuation. Only between letters on both sides does the state decide. Single marks
 * count outside double ones alone, and a question mark counts where an encoding has put it in the
 * place of a quotation mark ({@code ?Kami siap,? ujarnya}).
 *
 * <p>A quotation that runs over passages gives one part for each; one that nothing closes ends
 * before its attribution, or with its passage. Each mark is looked at once, with the two behind it;
 * time is linear.
 */
final class QuotationMarks {

    /** How many passages a quotation may run on without a mark of its own. */
    private static final int LONGEST_RUN = 8;

    /** Longest speech, in UTF-16 units, whose opening mark may be missing. */
    private static final int UNOPENED = 600;

    /**
     * Words between marks.
     *
     * @param open offset of the opening mark; {@code from} where there is none
     * @param from offset of the first unit between the marks
     * @param to offset behind the last
     * @param close offset behind the closing mark; {@code to} where there is none
     * @param closed whether a mark closes it
     * @param continues whether the next part goes on with it
     * @param single whether its marks are single ones
     */
    record Part(
            int open,
            int from,
            int to,
            int close,
            boolean closed,
            boolean continues,
            boolean single) {}

    private static final String DOUBLE = "\"“”„‟«»″〝〞";
    private static final String SINGLE = "'‘’‚‹›`´";

    private final String text;
    private final Passages passages;
    private final Cues cues = Cues.standard();
    private final List<Part> parts = new ArrayList<>();

    private int[] marks = new int[16];
    private byte[] widths = new byte[16];
    private byte[] leans = new byte[16];
    private boolean[] singles = new boolean[16];
    private int size;

    private QuotationMarks(String text, Passages passages) {
        this.text = text;
        this.passages = passages;
    }

    /** What stands between marks in {@code text}, in order and disjoint. */
    static List<Part> find(String text, Passages passages) {
        QuotationMarks marks = new QuotationMarks(text, passages);
        marks.run();
        return marks.parts;
    }

    private static final byte OPENS = 1;
    private static final byte CLOSES = 2;
    private static final byte EITHER = 3;

    /** The passage whose marks {@link #marks} holds; behind the part that was run into. */
    private int collected = -1;

    private void run() {
        int passage = 0;
        while (passage < passages.size()) {
            if (collected != passage) {
                collect(passage);
            }
            collected = -1;
            passage = pair(passage);
        }
    }

    // Marks ---------------------------------------------------------------------------------

    private void collect(int passage) {
        size = 0;
        int start = passages.start(passage);
        int end = passages.end(passage);
        boolean lost = hasLostMarks(start, end);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '\'' && c != '"') {
                continue;
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
            byte lean = lean(i, width, start, end);
            if (!single || isSingleMark(i, start, end)) {
                add(i, width, lean, single);
            }
            i += width - 1;
        }
    }

    private void add(int at, int width, byte lean, boolean single) {
        if (size == marks.length) {
            marks = Arrays.copyOf(marks, size * 2);
            widths = Arrays.copyOf(widths, size * 2);
            leans = Arrays.copyOf(leans, size * 2);
            singles = Arrays.copyOf(singles, size * 2);
        }
        marks[size] = at;
        widths[size] = (byte) width;
        leans[size] = lean;
        singles[size++] = single;
    }

    private byte lean(int at, int width, int start, int end) {
        char before = at > start ? text.charAt(at - 1) : ' ';
        char after = at + width < end ? text.charAt(at + width) : ' ';
        boolean afterGap = WhiteSpace.is(before) || "([{—–-/".indexOf(before) >= 0;
        boolean beforeGap = WhiteSpace.is(after) || ".,;:!?)]}—–/".indexOf(after) >= 0;
        if (afterGap != beforeGap) {
            return afterGap ? OPENS : CLOSES;
        }
        return switch (text.charAt(at)) {
            case '“', '„', '«', '‘', '‚', '‹' -> afterGap ? OPENS : EITHER;
            case '”', '»', '’', '›' -> CLOSES;
            default -> EITHER;
        };
    }

    /** Whether a single mark is none of an apostrophe, minute or foot. */
    private boolean isSingleMark(int at, int start, int end) {
        char before = at > start ? text.charAt(at - 1) : ' ';
        char after = at + 1 < end ? text.charAt(at + 1) : ' ';
        return !Character.isLetterOrDigit(before) || !Character.isLetterOrDigit(after);
    }

    private boolean hasLostMarks(int start, int end) {
        for (int i = text.indexOf('?', start); i >= 0 && i < end; i = text.indexOf('?', i + 1)) {
            boolean opens =
                    (i == start || WhiteSpace.is(text.charAt(i - 1)))
                            && i + 1 < end
                            && Character.isLetterOrDigit(text.charAt(i + 1));
            if (opens) {
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

    // Pairs ---------------------------------------------------------------------------------

    /** Pairs the marks of a passage; answers the passage to go on with. */
    private int pair(int passage) {
        int start = passages.start(passage);
        int end = passages.end(passage);
        int open = -1;
        int depth = 0;
        int free = start;
        for (int i = 0; i < size; i++) {
            if (singles[i]) {
                int close = open < 0 ? closingSingle(i) : -1;
                if (close > 0) {
                    emit(marks[i], marks[i] + 1, marks[close], marks[close] + 1, true, false, true);
                    free = marks[close] + 1;
                    i = close;
                }
            } else if (open < 0) {
                if (leans[i] != CLOSES) {
                    open = i;
                    depth = 0;
                } else if (isAttributed(i)) {
                    int from = Math.max(sentenceStart(free, marks[i], start), marks[i] - UNOPENED);
                    from = wordStart(from, marks[i]);
                    part(from, from, marks[i], marks[i] + widths[i], true);
                    free = marks[i] + widths[i];
                }
            } else if (leans[i] == OPENS && !isMisplacedClose(i, start)) {
                if (opensNested(i)) {
                    depth++;
                } else {
                    leaveOpen(open, marks[i]);
                    open = i;
                    depth = 0;
                }
            } else if (depth > 0 && leans[i] == CLOSES) {
                depth--;
            } else {
                int from = marks[open] + widths[open];
                part(marks[open], from, marks[i], marks[i] + widths[i], true);
                free = marks[i] + widths[i];
                open = -1;
            }
        }
        return open < 0 ? passage + 1 : runOn(open, passage, end);
    }

    /** The single mark that closes the one at {@code i}; -1 if none does before a double mark. */
    private int closingSingle(int i) {
        if (leans[i] != OPENS) {
            return -1;
        }
        for (int j = i + 1; j < size && j < i + 8; j++) {
            if (singles[j] && leans[j] == CLOSES) {
                return j;
            }
        }
        return -1;
    }

    /**
     * Whether two closing marks follow, one for the mark at {@code i} and one for that around it.
     */
    private boolean opensNested(int i) {
        int next = nextDouble(i);
        int second = next < 0 ? -1 : nextDouble(next);
        return second > 0 && leans[next] != OPENS && leans[second] == CLOSES;
    }

    private int nextDouble(int i) {
        int j = i + 1;
        while (j < size && singles[j] && j < i + 8) {
            j++;
        }
        return j < size && !singles[j] ? j : -1;
    }

    /** A mark that a blank has been put before instead of behind: {@code siap, "katanya}. */
    private boolean isMisplacedClose(int i, int start) {
        int before = marks[i] - 1;
        while (before > start && WhiteSpace.is(text.charAt(before))) {
            before--;
        }
        return before > start && ",.!?".indexOf(text.charAt(before)) >= 0 && isAttributed(i);
    }

    /** Whether a bare cue follows the mark at {@code i}. */
    private boolean isAttributed(int i) {
        return cues.isBare(word(marks[i] + widths[i])) && endsLikeSpeech(marks[i]);
    }

    private boolean endsLikeSpeech(int to) {
        int before = to - 1;
        while (before > 0 && WhiteSpace.is(text.charAt(before))) {
            before--;
        }
        return before > 0 && ",.!?".indexOf(text.charAt(before)) >= 0;
    }

    /**
     * The word behind {@code from} and blanks or a comma, in lower case; empty if there is none.
     */
    private String word(int from) {
        int start = from;
        while (start < text.length() && " ,\u00a0".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end < start + 20 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Where the speech begins whose opening mark is missing: where the writer's words end. */
    private int sentenceStart(int free, int to, int start) {
        int stop = free > start ? text.indexOf(". ", free) : -1;
        return stop >= 0 && stop + 2 < to ? stop + 2 : free;
    }

    private int wordStart(int from, int to) {
        int start = from;
        while (start > 0
                && start < to
                && !WhiteSpace.is(text.charAt(start - 1))
                && passages.start(passages.at(start)) != start) {
            start++;
        }
        return start;
    }

    /** Emits a quotation that nothing closes before {@code end}. */
    private void leaveOpen(int open, int end) {
        int from = marks[open] + widths[open];
        int to = attribution(from, end);
        part(marks[open], from, to, to, false);
    }

    /**
     * Offset of the comma before a bare cue between {@code from} and {@code end}; else {@code end}.
     */
    private int attribution(int from, int end) {
        for (int i = text.indexOf(',', from); i >= 0 && i < end; i = text.indexOf(',', i + 1)) {
            if (cues.isBare(word(i + 1))) {
                return i + 1;
            }
        }
        return end;
    }

    /** Follows a quotation that its passage leaves open; answers the passage to go on with. */
    private int runOn(int open, int passage, int end) {
        int from = marks[open] + widths[open];
        int to = attribution(from, end);
        if (to < end) {
            part(marks[open], from, to, to, false);
            return passage + 1;
        }
        int mark = marks[open];
        int last = Math.min(passages.size(), passage + LONGEST_RUN);
        for (int next = passage + 1; next < last && isBody(next); next++) {
            collect(next);
            int first = firstDouble();
            if (first < 0) {
                continue;
            }
            if (leans[first] == CLOSES || isMisplacedClose(first, passages.start(next))) {
                continuing(mark, from, end);
                for (int between = passage + 1; between < next; between++) {
                    int start = passages.start(between);
                    continuing(start, start, passages.end(between));
                }
                int start = passages.start(next);
                part(start, start, marks[first], marks[first] + widths[first], true);
                return resume(next, first);
            }
            if (next == passage + 1 && marks[first] == passages.start(next)) {
                continuing(mark, from, end); // every passage of a long speech opens with a mark
                return next;
            }
            break;
        }
        part(mark, from, end, end, false);
        return passage + 1;
    }

    /** Goes on behind the mark {@code first} of a passage that a quotation has run into. */
    private int resume(int passage, int first) {
        int rest = size - first - 1;
        System.arraycopy(marks, first + 1, marks, 0, rest);
        System.arraycopy(widths, first + 1, widths, 0, rest);
        System.arraycopy(leans, first + 1, leans, 0, rest);
        System.arraycopy(singles, first + 1, singles, 0, rest);
        size = rest;
        collected = passage;
        return passage;
    }

    private int firstDouble() {
        for (int i = 0; i < size; i++) {
            if (!singles[i]) {
                return i;
            }
        }
        return -1;
    }

    private boolean isBody(int passage) {
        Block.Kind kind = passages.kind(passage);
        return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
    }

    private void part(int open, int from, int to, int close, boolean closed) {
        emit(open, from, to, close, closed, false, false);
    }

    private void continuing(int open, int from, int to) {
        emit(open, from, to, to, false, true, false);
    }

    private void emit(
            int open,
            int from,
            int to,
            int close,
            boolean closed,
            boolean continues,
            boolean single) {
        int start = from;
        int end = to;
        while (start < end && WhiteSpace.is(text.charAt(start))) {
            start++;
        }
        while (end > start && WhiteSpace.is(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(new Part(open, start, end, close, closed, continues, single));
        }
    }
}
