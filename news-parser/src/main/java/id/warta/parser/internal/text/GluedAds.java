package id.warta.parser.internal.text;

import id.warta.parser.internal.line.WordList;
import java.util.List;

/**
 * Marks of advertisements that stick to the text of a line, from left to right. Each mark is looked
 * for once, so that a walk over a line takes linear time.
 */
final class GluedAds {

    private static final List<String> MARKS = WordList.lines(GluedAds.class, "glued-ads.txt");

    private final String text;
    private final int[] next = new int[MARKS.size()];

    /** Where the mark found last begins and ends. */
    int start;

    int end;

    GluedAds(String text) {
        this.text = text;
    }

    /** Goes to the first mark at or behind {@code from}; false if there is none. */
    boolean find(int from) {
        start = -1;
        for (int i = 0; i < next.length; i++) {
            if (next[i] >= 0 && (next[i] < from || next[i] == 0)) {
                next[i] = text.indexOf(MARKS.get(i), from);
            }
            if (next[i] >= 0 && (start < 0 || next[i] < start)) {
                start = next[i];
                end = start + MARKS.get(i).length();
            }
        }
        return start >= 0;
    }
}
