package id.warta.parser.internal.profile;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * A selector of a profile, in the form of jsoup, optionally followed by {@code @name} for the
 * attribute to read instead of the text: {@code time.entry-date @datetime}.
 *
 * @param source the selector as written, for messages
 * @param parts its alternatives, those between commas; what any of them finds counts alike
 * @param attribute the attribute to read, or null for the text
 */
public record Css(String source, List<Part> parts, @Nullable String attribute) {

    /**
     * One alternative of a selector.
     *
     * @param kind what every element that it finds has in common
     * @param key the name of that tag, class, id or attribute; empty for {@link Key#ANY}
     * @param evaluator the whole of it
     */
    public record Part(Key kind, String key, Evaluator evaluator) {}

    /** By what the elements of a selector can be looked up, the rarest first. */
    public enum Key {
        /** An id. */
        ID,
        /** A class. */
        CLASS,
        /** A tag. */
        TAG,
        /** An attribute's name. */
        ATTRIBUTE,
        /** Nothing: every element must be tried. */
        ANY
    }

    public Css {
        requireNonNull(source, "source");
        parts = List.copyOf(parts);
    }

    /**
     * Compiles a selector.
     *
     * @throws IllegalArgumentException if jsoup does not understand it
     */
    static Css compile(String value) {
        String css = value;
        String attribute = null;
        int at = value.lastIndexOf('@');
        if (at > 0 && value.charAt(at - 1) == ' ') {
            attribute = value.substring(at + 1).strip();
            css = value.substring(0, at).strip();
        }
        List<Part> parts = new ArrayList<>();
        for (String alternative : split(css, ',')) {
            parts.add(part(alternative.strip()));
        }
        return new Css(value, parts, attribute);
    }

    private static Part part(String css) {
        Evaluator evaluator;
        try {
            evaluator = Selector.evaluatorOf(css);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        String last = lastCompound(css);
        int sign = outside(last, '#');
        if (sign >= 0) {
            return new Part(Key.ID, name(last, sign + 1), evaluator);
        }
        sign = outside(last, '.');
        if (sign >= 0) {
            return new Part(Key.CLASS, name(last, sign + 1), evaluator);
        }
        String tag = name(last, 0);
        if (!tag.isEmpty()) {
            return new Part(Key.TAG, tag, evaluator);
        }
        if (last.startsWith("[") && last.length() > 1 && last.charAt(1) != '^') {
            return new Part(Key.ATTRIBUTE, name(last, 1), evaluator);
        }
        return new Part(Key.ANY, "", evaluator);
    }

    /** What stands behind the last combinator: every element that is found must fit it. */
    private static String lastCompound(String css) {
        int depth = 0;
        for (int i = css.length() - 1; i >= 0; i--) {
            char c = css.charAt(i);
            if (c == ')' || c == ']') {
                depth++;
            } else if (c == '(' || c == '[') {
                depth--;
            } else if (depth == 0 && (c == ' ' || c == '>' || c == '+' || c == '~')) {
                return css.substring(i + 1);
            }
        }
        return css;
    }

    private static int outside(String css, char wanted) {
        int depth = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth == 0 && c == wanted) {
                return i;
            }
        }
        return -1;
    }

    private static String name(String css, int from) {
        int i = from;
        while (i < css.length()
                && (Character.isLetterOrDigit(css.charAt(i))
                        || css.charAt(i) == '-'
                        || css.charAt(i) == '_')) {
            i++;
        }
        return css.substring(from, i);
    }

    private static List<String> split(String css, char separator) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < css.length(); i++) {
            char c = css.charAt(i);
            if (c == '(' || c == '[') {
                depth++;
            } else if (c == ')' || c == ']') {
                depth--;
            } else if (depth == 0 && c == separator) {
                parts.add(css.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(css.substring(start));
        return parts;
    }
}
