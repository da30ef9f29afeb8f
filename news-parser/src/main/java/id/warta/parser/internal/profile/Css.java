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
     * @param own what every element that it finds has
     * @param rare what every element that it finds has, or one around it; the same as {@code own}
     *     unless that would be common, such as the tag of {@code .tags a}
     * @param evaluator the whole of it
     */
    public record Part(Key own, Key rare, Evaluator evaluator) {

        /** Whether {@link #rare} is of an element around those that are found. */
        public boolean around() {
            return !rare.equals(own);
        }
    }

    /**
     * What elements can be looked up by.
     *
     * @param name the name of the id, class, tag or attribute; empty for {@link Kind#ANY}
     */
    public record Key(Kind kind, String name) {

        private boolean isRare() {
            return kind == Kind.ID || kind == Kind.CLASS;
        }
    }

    /** The kinds of keys, the rarest first. */
    public enum Kind {
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
        List<String> compounds = compounds(css);
        Key own = key(compounds.get(0));
        for (String compound : compounds) {
            Key key = key(compound);
            if (key.isRare()) {
                return new Part(own, key, evaluator);
            }
        }
        return new Part(own, own, evaluator);
    }

    /**
     * A key; that of all elements where jsoup takes for a name what begins with no letter of one.
     */
    private static Key keyOf(Kind kind, String name) {
        return name.isEmpty() ? new Key(Kind.ANY, "") : new Key(kind, name);
    }

    private static Key key(String compound) {
        int sign = outside(compound, '#', 0);
        if (sign >= 0) {
            return keyOf(Kind.ID, name(compound, sign + 1));
        }
        sign = outside(compound, '.', 0);
        if (sign >= 0) {
            return keyOf(Kind.CLASS, name(compound, sign + 1));
        }
        String tag = name(compound, 0);
        if (!tag.isEmpty()) {
            return new Key(Kind.TAG, tag);
        }
        if (compound.startsWith("[") && compound.length() > 1 && compound.charAt(1) != '^') {
            return keyOf(Kind.ATTRIBUTE, name(compound, 1));
        }
        return new Key(Kind.ANY, "");
    }

    /** What every element that is found must fit, then those around it from the inside out. */
    private static List<String> compounds(String css) {
        List<String> compounds = new ArrayList<>();
        int depth = 0;
        int end = css.length();
        for (int i = end - 1; i >= 0; i--) {
            char c = css.charAt(i);
            if (c == ')' || c == ']') {
                depth++;
            } else if (c == '(' || c == '[') {
                depth--;
            } else if (depth == 0 && (c == ' ' || c == '>' || c == '+' || c == '~')) {
                if (i + 1 < end) {
                    compounds.add(css.substring(i + 1, end));
                }
                end = i;
                if (c == '+' || c == '~') {
                    // what stands before a sibling is not around the element
                    return compounds;
                }
            }
        }
        if (end > 0) {
            compounds.add(css.substring(0, end));
        }
        return compounds;
    }

    /** Where {@code wanted} stands outside of brackets, from a place outside of them on; or -1. */
    private static int outside(String css, char wanted, int from) {
        int depth = 0;
        for (int i = from; i < css.length(); i++) {
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
        int start = 0;
        for (int end = outside(css, separator, 0); end >= 0; end = outside(css, separator, start)) {
            parts.add(css.substring(start, end));
            start = end + 1;
        }
        parts.add(css.substring(start));
        return parts;
    }
}
