package id.warta.extract;

import id.warta.extract.internal.speech.Speech;
import id.warta.extract.internal.syntax.WordSource;
import id.warta.model.Annotation;
import java.util.Set;
import java.util.function.Consumer;

/** Finds what was said, directly or reported, and by whom. */
final class QuoteExtractor implements Extractor<Quote> {

    @Override
    public Class<Quote> type() {
        return Quote.class;
    }

    @Override
    public Set<Class<? extends Annotation>> needs() {
        return Set.of(Entity.class, Person.class, Abbreviation.class);
    }

    @Override
    public void extract(Source source, Consumer<? super Quote> found) {
        Speech.find(
                        WordSource.of(source),
                        source.annotations(Person.class),
                        source.annotations(Entity.class),
                        source.annotations(Abbreviation.class))
                .forEach(found);
    }
}
