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
        StringBuilder out = new StringBuilder(text.length());
        fold(text, out);
        return out.toString();
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
        int from = out.length();
        int word = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && !is(text.charAt(i));
            if (inside && word < 0) {
                word = i;
            } else if (!inside && word >= 0) {
                if (out.length() > from) {
                    out.append(' ');
                }
                out.append(text, word, i);
                word = -1;
            }
        }
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
