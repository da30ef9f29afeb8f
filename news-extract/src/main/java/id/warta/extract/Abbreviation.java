package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.model.Annotation;
import id.warta.model.Span;
import java.util.List;
import java.util.Optional;

/**
 * A short form and what it stands for.
 *
 * @param span the short form where it is defined, or where a dictionary form is first used
 * @param shortForm the short form as written
 * @param longForm the long form, as written where the article defines it
 * @param longSpan where the long form stands; empty for a dictionary form
 * @param alignment the pieces of the long form that spell the short form, in order: {@code Kor} and
 *     {@code Ut} … for {@code Korut}; empty where the letters do not tell, as behind {@code alias},
 *     for a foreign short form, and for a dictionary form
 */
public record Abbreviation(
        Span span, String shortForm, String longForm, Optional<Span> longSpan, List<Span> alignment)
        implements Annotation {

    /** Copies the list. */
    public Abbreviation {
        requireNonNull(span, "span");
        requireNonNull(shortForm, "shortForm");
        requireNonNull(longForm, "longForm");
        requireNonNull(longSpan, "longSpan");
        alignment = List.copyOf(alignment);
    }

    /** Whether the article itself says what the short form stands for. */
    public boolean isDefined() {
        return longSpan.isPresent();
    }
}
