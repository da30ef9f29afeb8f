package id.warta.parser.internal.text;

import id.warta.parser.LineRole;
import java.util.List;

/** The lines over a story, and what stands beside and over each. */
final class HeaderLines {

    private static final int FEWEST_TITLE_WORDS = 4;
    private static final int LONGEST_BOX = 12;
    private static final int LONGEST_CRUMB = 22;

    /** All lines of the article. */
    final List<Line> lines;

    /** Index behind the last line over the story. */
    final int end;

    HeaderLines(List<Line> lines, int end) {
        this.lines = lines;
        this.end = end;
    }

    Line get(int i) {
        return lines.get(i);
    }

    /** The index of the first line with a clue, or -1. */
    int first(LineRole clue) {
        for (int i = 0; i < end; i++) {
            if (lines.get(i).hasClue(clue)) {
                return i;
            }
        }
        return -1;
    }

    /** The index of the first line that may be a title of four words or more, or {@link #end}. */
    int firstTitle() {
        for (int k = 0; k < end; k++) {
            Line line = lines.get(k);
            if (line.clue == null && line.isTitleLike() && line.words() >= FEWEST_TITLE_WORDS) {
                return k;
            }
        }
        return end;
    }

    /** Whether a neighbour of a line has a clue. */
    boolean nextTo(int i, LineRole clue) {
        return (i > 0 && lines.get(i - 1).hasClue(clue))
                || (i + 1 < lines.size() && lines.get(i + 1).hasClue(clue));
    }

    /** Whether a neighbour of a line is the same. */
    boolean isRepeated(int i) {
        return (i + 1 < end && lines.get(i + 1).sameText(lines.get(i)))
                || (i > 0 && lines.get(i - 1).sameText(lines.get(i)));
    }

    /** Whether a title stands in the list under a heading such as {@code Berita Terkait}. */
    boolean isUnderHeading(int i) {
        return headingOver(i) >= 0;
    }

    /** The heading of the list that a title stands in, or -1. */
    int headingOver(int i) {
        Line line = lines.get(i);
        if (line.clue != null || (!line.isTitleLike() && !isRepeated(i))) {
            return -1;
        }
        int k = i - 1;
        while (k >= 0
                && lines.get(k).clue == null
                && (lines.get(k).isTitleLike() || isRepeated(k))
                && i - k < LONGEST_BOX) {
            k--;
        }
        boolean heading =
                k >= 0
                        && lines.get(k).furniture != null
                        && lines.get(k).furniture.heading()
                        && lines.get(k).furniture.rest().isEmpty();
        return heading ? k : -1;
    }

    /** {@code Home > Berita}, {@code JPNN.com - Nasional - Humaniora}, {@code X / Y}. */
    static boolean isBreadcrumb(Line line) {
        int joints = 0;
        int from = 0;
        String text = line.text;
        for (int i = 0; i <= text.length(); i++) {
            boolean joint =
                    i == text.length()
                            || ">»›/|".indexOf(text.charAt(i)) >= 0
                            || text.startsWith(" - ", i);
            if (joint) {
                joints += i < text.length() ? 1 : 0;
                from = i + 1;
            } else if (i - from >= LONGEST_CRUMB) {
                return false;
            }
        }
        boolean arrows = text.indexOf('>') > 0 || text.indexOf('»') > 0 || text.indexOf('›') > 0;
        return joints > 0 && (joints > 1 || arrows || text.contains(" / "));
    }
}
