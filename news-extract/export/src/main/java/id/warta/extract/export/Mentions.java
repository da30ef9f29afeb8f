package id.warta.extract.export;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who and what an article names, each once, as far as it was looked for.
 *
 * @param people the persons
 * @param entities the names that are not a mention of one of them
 * @param text the text that the spans point into
 */
record Mentions(List<Person> people, List<Entity> entities, String text) {

    static Mentions of(AnnotatedArticle news) {
        List<Person> people = news.types().contains(Person.class) ? news.people() : List.of();
        List<Entity> entities = news.types().contains(Entity.class) ? news.entities() : List.of();
        Set<Span> known = new HashSet<>();
        people.forEach(person -> known.addAll(person.mentions()));
        return new Mentions(
                people,
                entities.stream().filter(entity -> !known.contains(entity.span())).toList(),
                news.article().text());
    }

    List<String> names(Entity.Kind kind) {
        return entities.stream()
                .filter(entity -> entity.kind() == kind)
                .map(entity -> entity.span().of(text))
                .distinct()
                .toList();
    }
}
