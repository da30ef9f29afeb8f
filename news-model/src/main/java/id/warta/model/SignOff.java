package id.warta.model;

import java.util.List;

/**
 * The closing of a story that says who made it, such as {@code (fas/maa)} or {@code KBS/RFA/I-1}.
 * It is taken out of the last paragraph. Both lists are empty for a mere mark of the end such as
 * {@code (*)}.
 *
 * @param initials the initials or names of persons, as written
 * @param agencies the agencies and outlets, as written
 * @param text the whole of it as written, brackets included; not blank
 */
public record SignOff(List<String> initials, List<String> agencies, String text) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a part is blank
     */
    public SignOff {
        initials = List.copyOf(initials);
        agencies = List.copyOf(agencies);
        initials.forEach(part -> Checks.notBlank(part, "initials of a sign-off"));
        agencies.forEach(part -> Checks.notBlank(part, "agency of a sign-off"));
        Checks.notBlank(text, "text of a sign-off");
    }
}
