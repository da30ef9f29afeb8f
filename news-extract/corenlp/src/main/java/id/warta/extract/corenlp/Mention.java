package id.warta.extract.corenlp;

import edu.stanford.nlp.time.Timex;
import id.warta.extract.Entity;
import id.warta.extract.Quantity;
import id.warta.model.Span;
import java.util.Currency;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What CoreNLP calls an entity mention: a name, a time or a number, with its tag and its value in
 * CoreNLP's notation.
 *
 * @param span where it stands in the text of the article
 * @param tag {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code DATE}, {@code TIME},
 *     {@code DURATION}, {@code SET}, {@code MONEY}, {@code PERCENT} or {@code NUMBER}
 * @param confidence how sure it is from 0 to 1; {@link #UNKNOWN} for what was found by rule
 * @param normalized the value of a time or number
 * @param timex a time
 * @param number the number, the lower one of a range
 */
record Mention(
        Span span,
        String tag,
        double confidence,
        @Nullable String normalized,
        @Nullable Timex timex,
        @Nullable Number number) {

    /** CoreNLP's figure for no probability. */
    static final double UNKNOWN = -1;

    private static final Set<String> CURRENCIES =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.toUnmodifiableSet());

    static Mention of(Entity entity) {
        return new Mention(entity.span(), entity.kind().name(), entity.score(), null, null, null);
    }

    /**
     * A time.
     *
     * @param id its place among the times of the document
     * @param text as written in the document
     * @param tokens the tokens of the document that hold it
     */
    static Mention of(id.warta.extract.Timex time, int id, String text, TokenRange tokens) {
        String tag = timexType(time);
        String value = time.value().orElse(null);
        Timex timex = new Timex(tag, value, null, "t" + id, text, tokens.first(), tokens.end());
        return new Mention(time.span(), tag, UNKNOWN, value, timex, null);
    }

    /**
     * The type in TIMEX3, which has no intervals, and to which the part of a day is a time and not
     * a date.
     */
    private static String timexType(id.warta.extract.Timex time) {
        String value = time.value().orElse("");
        return switch (time.type()) {
            case DATE, INTERVAL -> {
                if (value.startsWith("P")) {
                    yield "DURATION";
                }
                yield value.indexOf('T') >= 0 ? "TIME" : "DATE";
            }
            case TIME, DURATION, SET -> time.type().name();
        };
    }

    static Mention of(Quantity quantity) {
        String unit = quantity.unit().orElse("");
        String tag = "NUMBER";
        String sign = "";
        if (unit.equals("%")) {
            tag = "PERCENT";
            sign = unit;
        } else if (CURRENCIES.contains(unit)) {
            tag = "MONEY";
            sign = unit;
        }
        String value = sign + quantity.value().toPlainString();
        if (quantity.max().isPresent()) {
            value += "-" + sign + quantity.max().get().toPlainString();
        }
        return new Mention(
                quantity.span(),
                tag,
                UNKNOWN,
                comparison(quantity.mod()) + value,
                null,
                quantity.value());
    }

    /** The sign that CoreNLP puts before a value that the text narrows. */
    private static String comparison(Quantity.Mod mod) {
        return switch (mod) {
            case NONE -> "";
            case APPROX -> "~";
            case MORE -> ">";
            case LESS -> "<";
            case UP_TO -> "<=";
            case AT_LEAST -> ">=";
        };
    }
}
