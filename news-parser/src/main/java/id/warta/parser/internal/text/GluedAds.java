package id.warta.parser.internal.text;

import id.warta.parser.internal.line.WordList;
import java.util.List;

/**
 * Marks of advertisements and of embedded videos that stick to the text of a line, from left to
 * right. Each mark is looked for once, so that a walk over a line takes linear time.
 */
final class GluedAds {

    /** No title of a video is as long; a mark that is not closed must not reach for a bracket. */
    private static final int LONGEST_INSIDE = 60;

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

    /** Looks for the next mark of a kind; what is not closed soon is none. */
    private void look(int i, int from) {
        Mark mark = MARKS.get(i);
        int at = text.indexOf(mark.opening, from);
        while (at >= 0 && behind(mark, at) < 0) {
            at = text.indexOf(mark.opening, at + mark.opening.length());
        }
        starts[i] = at;
        ends[i] = at < 0 ? -1 : behind(mark, at);
    }

    /** Behind the mark that begins at {@code at}; -1 if it is too long or another begins in it. */
    private int behind(Mark mark, int at) {
        int inside = at + mark.opening.length();
        for (int i = inside; i <= Math.min(text.length(), inside + LONGEST_INSIDE); i++) {
            if (text.startsWith(mark.closing, i)) {
                return i + mark.closing.length();
            }
            if (i < text.length() && text.charAt(i) == mark.opening.charAt(0)) {
                return -1;
            }
        }
        return -1;
    }
}
