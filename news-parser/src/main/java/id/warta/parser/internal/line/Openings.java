package id.warta.parser.internal.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that lines begin with, in any letters. They are kept by their first letter, so that a line
 * which begins with another costs one look.
 */
final class Openings {

    private final List<List<String>> byLetter;

    /** Openings of which the longest that fits wins; all in lower case and beginning in ASCII. */
    Openings(Collection<String> openings) {
        List<List<String>> all = new ArrayList<>(Collections.nCopies(128, List.of()));
        for (String opening : openings) {
            List<String> list = new ArrayList<>(all.get(opening.charAt(0)));
            list.add(opening);
            list.sort(Comparator.comparingInt(String::length).reversed());
            all.set(opening.charAt(0), List.copyOf(list));
        }
        byLetter = List.copyOf(all);
    }

    /** The longest opening that {@code text} begins with, or null. */
    @Nullable String of(String text) {
        char first = text.isEmpty() ? 0 : Character.toLowerCase(text.charAt(0));
        if (first >= byLetter.size()) {
            return null;
        }
        for (String opening : byLetter.get(first)) {
            if (text.regionMatches(true, 0, opening, 0, opening.length())) {
                return opening;
            }
        }
        return null;
    }
}
