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
     * @param name the name of the id, class, tag or attribute in lower case, since jsoup takes
     *     classes in any; empty for {@link Kind#ANY}
     */
    public record Key(Kind kind, String name) {

        boolean isRare() {
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
    public static Css compile(String value) {
        String css = value;
        String attribute = null;
        int at = value.lastIndexOf('@');
        if (at > 0 && value.charAt(at - 1) == ' ') {
            attribute = value.substring(at + 1).strip();
            css = value.substring(0, at).strip();
        }
        List<Part> parts = new ArrayList<>();
        for (CssKeys.Alternative alternative : CssKeys.of(css)) {
            parts.add(
                    new Part(alternative.own(), alternative.rare(), evaluator(alternative.css())));
        }
        return new Css(value, parts, attribute);
    }

    private static Evaluator evaluator(String css) {
        try {
            return Selector.evaluatorOf(css);
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
