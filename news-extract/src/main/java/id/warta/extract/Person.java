package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.model.Annotation;
import id.warta.model.Span;
import java.util.List;

/**
 * A person whom the article names, one entry a person however many forms of the name it uses.
 *
 * <p>{@link AnnotatedArticle#quotesOf} gives what they said. All spans are of the article's text,
 * in UTF-16 units. Immutable.
 *
 * @param span the first mention
 * @param name the fullest form of the name, without titles and degrees
 * @param mentions every place where a form of the name or an alias stands, in order, titles left
 *     out; never empty. Pronouns are no mentions
 * @param roles the offices, occupations, relations and legal statuses that the article gives them,
 *     as written, each once; ranks and forms of address are none
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
