package id.warta.extract.internal.speech;

import id.warta.extract.internal.speech.Marks.Lean;
import id.warta.extract.internal.syntax.Passages;
import id.warta.model.Block;
import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, passage by passage.
 *
 * <p>Double marks nest where the closing ones show it; single marks count outside double ones
 * alone. A quotation that runs over passages gives one part for each; one that nothing closes ends
 * before its attribution, or with its passage. Each mark is looked at once, with the two behind it;
 * time is linear.
 */
final class QuotationMarks {

    /** How many passages a quotation may run on without a mark of its own. */
    private static final int LONGEST_RUN = 8;

    /** How many marks behind one its partner is looked for. */
    private static final int NEAR = 8;

    /** How many blanks and commas may stand between a mark and its cue. */
    private static final int GAP = 8;

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

    private final String text;
    private final Passages passages;
    private final Marks marks;
    private final Cues cues = Cues.standard();
    private final List<Part> parts = new ArrayList<>();

    /** The passage whose marks {@link #marks} holds, behind the part that was run into. */
    private int collected = -1;

    private QuotationMarks(String text, Passages passages) {
        this.text = text;
        this.passages = passages;
        this.marks = new Marks(text, passages);
    }

    /** What stands between marks in {@code text}, in order and disjoint. */
    static List<Part> find(String text, Passages passages) {
        QuotationMarks pairs = new QuotationMarks(text, passages);
        pairs.run();
        return pairs.parts;
    }

    private void run() {
        int passage = 0;
        while (passage < passages.size()) {
            if (collected != passage) {
                marks.collect(passage);
            }
            collected = -1;
            passage = pair(passage);
        }
    }

    /** Pairs the marks of a passage; answers the passage to go on with. */
    private int pair(int passage) {
        int start = passages.start(passage);
        int end = passages.end(passage);
        int open = -1;
        int depth = 0;
        int free = start;
        for (int i = 0; i < marks.size(); i++) {
            if (marks.isSingle(i)) {
                int close = open < 0 ? closingSingle(i) : -1;
                if (close > 0) {
                    emit(
                            new Part(
                                    marks.start(i),
                                    marks.end(i),
                                    marks.start(close),
                                    marks.end(close),
                                    true,
                                    false,
                                    true));
                    free = marks.end(close);
                    i = close;
                }
            } else if (open < 0) {
                if (marks.lean(i) != Lean.CLOSES) {
                    open = i;
                    depth = 0;
                } else if (isAttributed(i)) {
                    int from =
                            Math.max(
                                    sentenceStart(free, marks.start(i), start),
                                    marks.start(i) - UNOPENED);
                    from = wordStart(from, marks.start(i));
                    part(from, from, marks.start(i), marks.end(i), true);
                    free = marks.end(i);
                }
            } else if (marks.lean(i) == Lean.OPENS && !isMisplacedClose(i, start)) {
                if (opensNested(i)) {
                    depth++;
                } else {
                    leaveOpen(open, marks.start(i));
                    open = i;
                    depth = 0;
                }
            } else if (depth > 0 && marks.lean(i) == Lean.CLOSES) {
                depth--;
            } else {
                int from = marks.end(open);
                part(marks.start(open), from, marks.start(i), marks.end(i), true);
                free = marks.end(i);
                open = -1;
            }
        }
        return open < 0 ? passage + 1 : runOn(open, passage, end);
    }

    /** The single mark that closes the one at {@code i}; -1 if none does before a double mark. */
    private int closingSingle(int i) {
        if (marks.lean(i) != Lean.OPENS) {
            return -1;
        }
        for (int j = i + 1; j < marks.size() && j < i + NEAR; j++) {
            if (marks.isSingle(j) && marks.lean(j) == Lean.CLOSES) {
                return j;
            }
        }
        return -1;
    }

    /**
     * Whether two closing marks follow, one for the mark at {@code i} and one for that around it.
     */
    private boolean opensNested(int i) {
        int next = marks.nextDouble(i + 1, NEAR);
        int second = next < 0 ? -1 : marks.nextDouble(next + 1, NEAR);
        return second > 0 && marks.lean(next) != Lean.OPENS && marks.lean(second) == Lean.CLOSES;
    }

    /** A mark that a blank has been put before instead of behind: {@code siap, "katanya}. */
    private boolean isMisplacedClose(int i, int start) {
        int before = marks.start(i) - 1;
        while (before > start && WhiteSpace.is(text.charAt(before))) {
            before--;
        }
        return before > start && ",.!?".indexOf(text.charAt(before)) >= 0 && isAttributed(i);
    }

    /** Whether a bare cue follows the mark at {@code i}. */
    private boolean isAttributed(int i) {
        return isBeforeCue(marks.end(i)) && endsLikeSpeech(marks.start(i));
    }

    private boolean endsLikeSpeech(int to) {
        int before = to - 1;
        while (before > 0 && WhiteSpace.is(text.charAt(before))) {
            before--;
        }
        return before > 0 && ",.!?".indexOf(text.charAt(before)) >= 0;
    }

    /** Whether the word behind {@code from} and a few blanks and commas is a bare cue. */
    private boolean isBeforeCue(int from) {
        int start = from;
        int last = Math.min(text.length(), from + GAP);
        while (start < last && " ,\u00a0".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && end < start + 20 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return cues.isBare(text, start, end);
    }

    /** Where the speech begins whose opening mark is missing: where the writer's words end. */
    private int sentenceStart(int free, int to, int start) {
        for (int i = free; free > start && i + 2 < to; i++) {
            if (text.charAt(i) == '.' && text.charAt(i + 1) == ' ') {
                return i + 2;
            }
        }
        return free;
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
        int from = marks.end(open);
        int to = attribution(from, end);
        part(marks.start(open), from, to, to, false);
    }

    /**
     * Offset of the comma before a bare cue between {@code from} and {@code end}; else {@code end}.
     */
    private int attribution(int from, int end) {
        for (int i = from; i < end; i++) {
            if (text.charAt(i) == ',' && isBeforeCue(i + 1)) {
                return i + 1;
            }
        }
        return end;
    }

    /** Follows a quotation that its passage leaves open; answers the passage to go on with. */
    private int runOn(int open, int passage, int end) {
        int from = marks.end(open);
        int to = attribution(from, end);
        if (to < end) {
            part(marks.start(open), from, to, to, false);
            return passage + 1;
        }
        int mark = marks.start(open);
        int last = Math.min(passages.size(), passage + LONGEST_RUN);
        for (int next = passage + 1; next < last && isBody(next); next++) {
            marks.collect(next);
            int first = marks.nextDouble(0, marks.size());
            if (first < 0) {
                continue;
            }
            if (marks.lean(first) == Lean.CLOSES || isMisplacedClose(first, passages.start(next))) {
                continuing(mark, from, end);
                for (int between = passage + 1; between < next; between++) {
                    int start = passages.start(between);
                    continuing(start, start, passages.end(between));
                }
                int start = passages.start(next);
                part(start, start, marks.start(first), marks.end(first), true);
                marks.dropThrough(first);
                collected = next;
                return next;
            }
            if (next == passage + 1 && marks.start(first) == passages.start(next)) {
                continuing(mark, from, end); // every passage of a long speech opens with a mark
                return next;
            }
            break;
        }
        part(mark, from, end, end, false);
        return passage + 1;
    }

    private boolean isBody(int passage) {
        Block.Kind kind = passages.kind(passage);
        return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.LIST_ITEM;
    }

    private void part(int open, int from, int to, int close, boolean closed) {
        emit(new Part(open, from, to, close, closed, false, false));
    }

    private void continuing(int open, int from, int to) {
        emit(new Part(open, from, to, to, false, true, false));
    }

    /** Adds a part, blanks at its ends cut off, unless nothing is left. */
    private void emit(Part part) {
        int start = part.from;
        int end = part.to;
        while (start < end && WhiteSpace.is(text.charAt(start))) {
            start++;
        }
        while (end > start && WhiteSpace.is(text.charAt(end - 1))) {
            end--;
        }
        if (start < end) {
            parts.add(
                    new Part(
                            part.open,
                            start,
                            end,
                            part.close,
                            part.closed,
                            part.continues,
                            part.single));
        }
    }
}
