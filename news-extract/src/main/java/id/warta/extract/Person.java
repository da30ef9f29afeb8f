package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.model.Annotation;
import id.warta.model.Span;
import java.util.List;

/**
 * A person whom the article names.
 *
 * @param span the first mention
 * @param name the fullest form of the name, without titles and degrees
 * @param mentions every place where a form of the name stands, in order
 * @param roles the offices, occupations and relations that the article gives them, as written, each
 *     once
 */
public record Person(Span span, String name, List<Span> mentions, List<String> roles)
        implements Annotation {

    /** Copies the lists. */
    public Person {
        requireNonNull(span, "span");
        requireNonNull(name, "name");
        mentions = List.copyOf(mentions);
        roles = List.copyOf(roles);
    }
}
