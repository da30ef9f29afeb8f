package id.warta.parser.internal.text;

import id.warta.parser.internal.line.WordList;
import java.util.List;

/**
 * Marks of advertisements and of embedded videos that stick to the text of a line, from left to
 * right. Each mark is looked for once, so that a walk over a line takes linear time.
 */
final class GluedAds {

    private static final List<Mark> MARKS =
            WordList.lines(GluedAds.class, "glued-ads.txt").stream().map(Mark::of).toList();

    private final String text;

    /** Where each mark begins and ends that was found for it last; -1 where there is no more. */
    private final int[] starts = new int[MARKS.size()];

    private final int[] ends = new int[MARKS.size()];

    /** Where the mark found last begins and ends. */
    int start;

    int end;

    GluedAds(String text) {
        this.text = text;
    }

    /** What a mark begins and ends with; the end is empty where it is all one. */
    private record Mark(String opening, String closing) {

        static Mark of(String entry) {
            int gap = entry.indexOf("...");
            return gap < 0
                    ? new Mark(entry, "")
                    : new Mark(entry.substring(0, gap), entry.substring(gap + 3));
        }
    }

    /** Goes to the first mark at or behind {@code from}; false if there is none. */
    boolean find(int from) {
        start = -1;
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] >= 0 && (starts[i] < from || ends[i] == 0)) {
                look(i, from);
            }
            if (starts[i] >= 0 && (start < 0 || starts[i] < start)) {
                start = starts[i];
                end = ends[i];
            }
        }
        return start >= 0;
    }

    /** Looks for the next mark of a kind; one that nothing closes is none, nor is any behind it. */
    private void look(int i, int from) {
        Mark mark = MARKS.get(i);
        starts[i] = text.indexOf(mark.opening, from);
        if (starts[i] >= 0) {
            int behind = starts[i] + mark.opening.length();
            int close = text.indexOf(mark.closing, behind);
            ends[i] = close + mark.closing.length();
            starts[i] = close < 0 ? -1 : starts[i];
        }
    }
}
