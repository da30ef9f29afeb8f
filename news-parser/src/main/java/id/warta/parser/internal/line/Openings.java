package id.warta.parser.internal.line;

import java.util.Collection;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Words that lines begin with, in any letters. They are kept by their first letter, so that a line
 * which begins with another costs one look.
 */
final class Openings {

    private final String[][] byLetter = new String[128][];

    /** Openings of which the longest that fits wins; all in lower case and beginning in ASCII. */
    Openings(Collection<String> openings) {
        for (int letter = 0; letter < byLetter.length; letter++) {
            char first = (char) letter;
            byLetter[letter] =
                    openings.stream()
                            .filter(opening -> opening.charAt(0) == first)
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .toArray(String[]::new);
        }
    }

    /** The longest opening that {@code text} begins with, or null. */
    @Nullable String of(String text) {
        return at(text, 0);
    }

    /** The longest opening that stands in {@code text} from {@code from} on, or null. */
    @Nullable String at(String text, int from) {
        char first = from < text.length() ? Character.toLowerCase(text.charAt(from)) : 0;
        if (first >= byLetter.length) {
            return null;
        }
        for (String opening : byLetter[first]) {
            if (text.regionMatches(true, from, opening, 0, opening.length())) {
                return opening;
            }
        }
        return null;
    }
}
