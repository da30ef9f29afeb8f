package id.warta.extract;

import id.warta.extract.internal.people.People;
import id.warta.extract.internal.syntax.WordSource;
import id.warta.model.Annotation;
import java.util.Set;
import java.util.function.Consumer;

/** Finds the persons of an article: their fullest names, all mentions, all roles. */
final class PersonExtractor implements Extractor<Person> {

    @Override
    public Class<Person> type() {
        return Person.class;
    }

    @Override
    public Set<Class<? extends Annotation>> needs() {
        return Set.of(Entity.class);
    }

    @Override
    public void extract(Source source, Consumer<? super Person> found) {
        People.find(WordSource.of(source), source.annotations(Entity.class)).forEach(found);
    }
}
