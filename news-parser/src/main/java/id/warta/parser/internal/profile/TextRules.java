package id.warta.parser.internal.profile;

import java.util.List;
import java.util.Set;

/**
 * The section {@code [text]} of a profile: how an outlet's articles look as pasted text, where that
 * differs from what all have in common.
 *
 * @param datelineNames the names by which the outlet calls itself in datelines, such as {@code
 *     KOMPAS.com}
 */
public record TextRules(List<String> datelineNames) {

    /** Nothing is known. */
    public static final TextRules NONE = new TextRules(List.of());

    private static final Set<String> KEYS = Set.of("dateline");

    public TextRules {
        datelineNames = List.copyOf(datelineNames);
    }

    static TextRules of(Section section) {
        section.allowOnly(KEYS);
        return new TextRules(section.all("dateline"));
    }
}
