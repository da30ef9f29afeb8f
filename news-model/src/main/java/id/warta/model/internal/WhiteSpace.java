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
        StringBuilder out = new StringBuilder(text.length());
        fold(text, out);
        return out.toString();
    }

    /**
     * Appends {@code text} to {@code out} with every run of white space made one blank, and none at
     * its ends.
     */
    public static void fold(CharSequence text, StringBuilder out) {
        int from = out.length();
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (is(c)) {
                gap = true;
            } else {
                if (gap && out.length() > from) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
    }
}
