package id.warta.parser.internal.text;

import id.warta.model.internal.WhiteSpace;
import java.util.List;

/** Entries of lists: numbered, bulleted, or rows of results and prices. */
final class Lists {

    private static final int LONGEST_ROW = 110;
    private static final String BULLETS = "-–—•*·●○▪■►➢✓✔‣";

    private Lists() {}

    /** Whether a line begins with a bullet, a number or a letter that counts it. */
    static boolean isMarked(String text) {
        return isNumbered(text) || isBulleted(text);
    }

    /** {@code - x}, {@code • x}. */
    static boolean isBulleted(String text) {
        return text.length() > 2
                && BULLETS.indexOf(text.charAt(0)) >= 0
                && (WhiteSpace.is(text.charAt(1)) || text.charAt(0) == '•' || text.charAt(0) == '●')
                && BULLETS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** {@code 1. x}, {@code 1.X}, {@code 2) x}, {@code a. x}. */
    static boolean isNumbered(String text) {
        int i = 0;
        while (i < text.length() && i < 3 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        boolean letter = i == 0 && text.length() > 3 && Character.isLetter(text.charAt(0));
        if (letter) {
            i = 1;
        }
        if (i == 0 || i + 1 >= text.length() || ".)".indexOf(text.charAt(i)) < 0) {
            return false;
        }
        char behind = text.charAt(i + 1);
        return letter
                ? (WhiteSpace.is(behind) && text.charAt(i) == ')')
                        || (WhiteSpace.is(behind) && Character.isLowerCase(text.charAt(0)))
                : WhiteSpace.is(behind) || Character.isLetter(behind);
    }

    /** The capital that counts an entry such as {@code A. x}, or 0. */
    static int letter(String text) {
        boolean counted =
                text.length() > 3
                        && text.charAt(1) == '.'
                        && text.charAt(0) >= 'A'
                        && text.charAt(0) <= 'J'
                        && WhiteSpace.is(text.charAt(2));
        return counted ? text.charAt(0) : 0;
    }

    /** Number of rows in the run of rows that {@code i} belongs to; 0 if it is none. */
    static int rowsAround(List<Line> lines, int i) {
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
