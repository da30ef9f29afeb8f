package id.warta.parser.internal.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The section {@code [text]} of a profile: how an outlet's articles look as pasted text, where that
 * differs from what all have in common.
 *
 * @param names the names by which the outlet calls itself, besides its own name and its hosts, in
 *     datelines ({@code CNN Indonesia}) and where a byline would stand ({@code detikNews}); letter
 *     case never matters
 */
public record TextRules(List<String> names) {

    /** Nothing is known. */
    public static final TextRules NONE = new TextRules(List.of());

    private static final Set<String> KEYS = Set.of("dateline", "brand");

    public TextRules {
        names = List.copyOf(names);
    }

    static TextRules of(Section section) {
        section.allowOnly(KEYS);
        List<String> names = new ArrayList<>(section.all("dateline"));
        names.addAll(section.all("brand"));
        return new TextRules(names);
    }
}
