package id.warta.parser.internal.line;

import id.warta.model.internal.WhiteSpace;

/** The bullets, numbers and letters that begin the entries of lists, on pages and in pastes. */
public final class ListMarks {

    private static final String BULLETS = "-–—•*·●○▪■◦►➢✓✔‣";

    /** Bullets that need no blank behind them. */
    private static final String TIGHT = "•●";

    private ListMarks() {}

    /** Whether {@code text} begins with a bullet, a number or a letter that counts it. */
    public static boolean isAt(String text) {
        return isNumbered(text) || isBulleted(text);
    }

    /** {@code - x}, {@code • x}. */
    private static boolean isBulleted(String text) {
        return text.length() > 2
                && BULLETS.indexOf(text.charAt(0)) >= 0
                && (WhiteSpace.is(text.charAt(1)) || TIGHT.indexOf(text.charAt(0)) >= 0)
                && BULLETS.indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** {@code 1. x}, {@code 1.X}, {@code 2) x}, {@code a. x}. */
    public static boolean isNumbered(String text) {
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
    public static int letter(String text) {
        boolean counted =
                text.length() > 3
                        && text.charAt(1) == '.'
                        && text.charAt(0) >= 'A'
                        && text.charAt(0) <= 'J'
                        && WhiteSpace.is(text.charAt(2));
        return counted ? text.charAt(0) : 0;
    }
}
