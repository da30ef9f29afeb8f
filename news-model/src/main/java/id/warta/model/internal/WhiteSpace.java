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

    /** Whether {@code text} holds nothing but white space. */
    public static boolean isBlank(CharSequence text) {
        return firstSign(text) == text.length();
    }

    /** {@code text} with every run of white space made one blank, and none at its ends. */
    public static String fold(CharSequence text) {
        int from = firstSign(text);
        int to = endOfSigns(text, from);
        if (isFolded(text, from, to)) {
            return text.subSequence(from, to).toString();
        }
        char[] folded = new char[to - from];
        return new String(folded, 0, fold(text, from, to, folded));
    }

    private static int firstSign(CharSequence text) {
        int from = 0;
        while (from < text.length() && is(text.charAt(from))) {
            from++;
        }
        return from;
    }

    private static int endOfSigns(CharSequence text, int from) {
        int to = text.length();
        while (to > from && is(text.charAt(to - 1))) {
            to--;
        }
        return to;
    }

    /**
     * Folds a part without white space at its ends into an array; the number of characters there.
     */
    private static int fold(CharSequence text, int from, int to, char[] out) {
        int length = 0;
        boolean gap = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (is(c)) {
                gap = true;
            } else {
                if (gap) {
                    out[length++] = ' ';
                }
                gap = false;
                out[length++] = c;
            }
        }
        return length;
    }

    /** Whether folding would change nothing inside a part, as is so with most text. */
    private static boolean isFolded(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < '\u0085') {
                continue; // most characters, by two comparisons
            }
            if (c == ' ' ? text.charAt(i + 1) == ' ' : is(c)) {
                return false; // no blank is the last character of the part
            }
        }
        return true;
    }
}
