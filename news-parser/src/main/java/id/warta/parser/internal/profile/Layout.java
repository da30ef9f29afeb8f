package id.warta.parser.internal.profile;

import java.util.List;
import java.util.Set;

/**
 * A section {@code [page]} of a profile: how an outlet's pages are built. Selectors are those of
 * jsoup; of several, the first that finds something is used.
 *
 * @param body selectors of the story
 */
public record Layout(List<String> body) {

    private static final Set<String> KEYS = Set.of("body");

    public Layout {
        body = List.copyOf(body);
    }

    static Layout of(Section section) {
        section.allowOnly(KEYS);
        return new Layout(section.all("body"));
    }
}
