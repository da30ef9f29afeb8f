package id.warta.extract;

import id.warta.extract.internal.lexeme.LexemeSource;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.time.ExpressionReader;
import id.warta.extract.internal.time.Resolver;
import java.util.function.Consumer;

/**
 * Finds dates, times, durations and recurring times in Indonesian, and their TIMEX3 values.
 *
 * <p>What an expression leaves unsaid comes from {@link Source#referenceDate()} and from what the
 * text has mentioned before; without a reference date {@code kemarin} and its like are found and
 * have no value. Where a weekday does not fit its date, the date decides. Festivals with their year
 * resolve to the day officially kept in Indonesia, as far as it has been decreed.
 *
 * <p>Immutable. Takes time linear in the length of the text.
 */
public final class TimexExtractor implements Extractor<Timex> {

    /** An extractor. */
    public TimexExtractor() {}

    @Override
    public Class<Timex> type() {
        return Timex.class;
    }

    @Override
    public void extract(Source source, Consumer<? super Timex> found) {
        Lexemes lexemes = LexemeSource.of(source);
        Resolver resolver = new Resolver(lexemes, source.referenceDate().orElse(null));
        resolver.resolve(new ExpressionReader(lexemes)).forEach(found);
    }
}
