package id.warta.model.internal;

/**
 * White space as Unicode has it: its property {@code White_Space}, and the four separators among
 * the ASCII controls.
 */
public final class WhiteSpace {
    private WhiteSpace() {}

    /**
     * Whether {@code c} is white space; unlike {@link Character#isWhitespace} the no-break spaces
     * are.
     */
    public static boolean is(char c) {
        if (c < '\u0085') {
            return c <= ' ' && Character.isWhitespace(c);
        }
        return c == '\u0085'
                || c == '\u00a0'
                || (c >= '\u1680' && (c == '\u2007' || c == '\u202f' || Character.isWhitespace(c)));
    }

    /** {@code text} with every run of white space made one blank, and none at its ends. */
    public static String fold(CharSequence text) {
        if (isFolded(text)) {
            return text.toString();
        }
        char[] folded = new char[text.length()];
        return new String(folded, 0, fold(text, folded));
    }

    /**
     * Appends {@code text} to {@code out} with every run of white space made one blank, and none at
     * its ends.
     */
    public static void fold(CharSequence text, StringBuilder out) {
        if (isFolded(text)) {
            out.append(text);
            return;
        }
        char[] folded = new char[text.length()];
        out.append(folded, 0, fold(text, folded));
    }

    /** Folds into an array that is long enough; the number of characters there. */
    private static int fold(CharSequence text, char[] out) {
        int length = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                gap = true;
            } else {
                if (gap && length > 0) {
                    out[length++] = ' ';
                }
                gap = false;
                out[length++] = c;
            }
        }
        return length;
    }

    /** Whether folding would change nothing, as is so with most text. */
    private static boolean isFolded(CharSequence text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? gap : is(c)) {
                return false;
            }
            gap = c == ' ';
        }
        return !gap || text.isEmpty();
    }
}
