package id.warta.parser.internal.text;

import java.util.List;

/** Entries of lists without marks: rows of results and prices. */
final class Rows {

    private static final int LONGEST_ROW = 110;

    private Rows() {}

    /** Number of rows in the run of rows that {@code i} belongs to; 0 if it is none. */
    static int around(List<Line> lines, int i) {
        if (!isRow(lines.get(i))) {
            return 0;
        }
        int from = i;
        while (from > 0 && i - from < 3 && isRow(lines.get(from - 1))) {
            from--;
        }
        int to = i + 1;
        while (to < lines.size() && to - i < 4 && isRow(lines.get(to))) {
            to++;
        }
        return to - from;
    }

    /** A short line with a figure and without an end of sentence. */
    static boolean isRow(Line line) {
        if (line.length() > LONGEST_ROW
                || line.clue != null
                || line.text.endsWith(".")
                || line.continuesSentence()) {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            if (Character.isDigit(line.text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
