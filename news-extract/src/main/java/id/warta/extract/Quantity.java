package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.model.Annotation;
import id.warta.model.Span;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that counts or measures.
 *
 * @param span the number with its currency sign, scale word, percent or unit of measure
 * @param value the number, or the lower end of a range; a minus before the number is not part of it
 * @param max the upper end of a range
 * @param unit the ISO 4217 code of money, {@code %}, the symbol of a unit of measure, or the word
 *     for what is counted, in lower case
 * @param mod how the text narrows the number
 */
public record Quantity(
        Span span, BigDecimal value, Optional<BigDecimal> max, Optional<String> unit, Mod mod)
        implements Annotation {

    /** How a text narrows a number. */
    public enum Mod {
        /** Not at all. */
        NONE,
        /** About: sekitar, kurang lebih, hampir. */
        APPROX,
        /** More than: lebih dari, di atas. */
        MORE,
        /** Less than: kurang dari, di bawah. */
        LESS,
        /** At most: hingga, maksimal. */
        UP_TO,
        /** At least: minimal, sedikitnya. */
        AT_LEAST
    }

    /** Checks that nothing is null. */
    public Quantity {
        requireNonNull(span, "span");
        requireNonNull(value, "value");
        requireNonNull(max, "max");
        requireNonNull(unit, "unit");
        requireNonNull(mod, "mod");
    }
}
