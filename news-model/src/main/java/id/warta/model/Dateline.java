package id.warta.model;

import java.util.List;
import java.util.Optional;

/**
 * The opening of a story that says where it comes from, such as {@code JAKARTA, KOMPAS.com - }. It
 * is taken out of the first paragraph.
 *
 * @param places the places in it, as written; empty where it names an outlet alone
 * @param outlet the outlet or agency in it, as written
 * @param text all that stood before the first word of the story, the dash and the blanks around it
 *     included; not blank
 */
public record Dateline(List<String> places, Optional<String> outlet, String text) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a part is blank
     */
    public Dateline {
        places = List.copyOf(places);
        places.forEach(place -> Checks.notBlank(place, "place of a dateline"));
        Checks.notBlank(outlet, "outlet of a dateline");
        Checks.notBlank(text, "text of a dateline");
    }
}
