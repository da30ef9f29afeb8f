package id.warta.extract;

import id.warta.extract.internal.lexeme.LexemeSource;
import id.warta.extract.internal.quantity.QuantityReader;
import id.warta.model.Annotation;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds numbers that count or measure, in digits and in words, with their units.
 *
 * <p>Needs {@link Timex}, since the numbers of dates, times, durations and ages are no quantities;
 * neither are ordinals, numbers in names and laws, scores and list markers. Where a figure may be
 * read in two ways, {@code 1,234}, the other figures of the article decide, and Indonesian habit
 * where they do not. A figure of more than thirty characters is a code, not a quantity.
 *
 * <p>Immutable. Takes time linear in the length of the text.
 */
public final class QuantityExtractor implements Extractor<Quantity> {

    /** An extractor. */
    public QuantityExtractor() {}

    @Override
    public Class<Quantity> type() {
        return Quantity.class;
    }

    @Override
    public Set<Class<? extends Annotation>> needs() {
        return Set.of(Timex.class);
    }

    @Override
    public void extract(Source source, Consumer<? super Quantity> found) {
        new QuantityReader(LexemeSource.of(source)).read(source.annotations(Timex.class), found);
    }
}
