package id.warta.examples.spark;

import id.warta.extract.Abbreviation;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Quote;
import id.warta.extract.Timex;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Dateline;
import id.warta.model.Outlet;
import id.warta.model.Photo;
import id.warta.model.SignOff;
import id.warta.model.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * The form of a row of the output: an article with its annotations, or what kept a page from being
 * one in {@code error}. Offsets count UTF-16 units, which Spark's own functions do not; so each
 * annotation carries its text.
 */
final class ArticleRow {

    /** Numbers beyond it, or finer, are rare in news and stand in the text alone. */
    private static final DecimalType NUMBER = DataTypes.createDecimalType(38, 9);

    private static final DataType STRINGS = list(DataTypes.StringType);

    private static final StructType SPAN =
            new StructType()
                    .add("start", DataTypes.IntegerType)
                    .add("end", DataTypes.IntegerType)
                    .add("text", DataTypes.StringType);

    private static final StructType QUOTE =
            SPAN.add("kind", DataTypes.StringType)
                    .add("speaker", DataTypes.StringType)
                    .add("roles", STRINGS)
                    .add("mention", SPAN)
                    .add("cue", SPAN)
                    .add("attribution", DataTypes.StringType)
                    .add("closed", DataTypes.BooleanType);

    /** What a page was, before its article. */
    private static final StructType KEY =
            new StructType()
                    .add("id", DataTypes.StringType)
                    .add("url", DataTypes.StringType)
                    .add("file", DataTypes.StringType)
                    .add("error", DataTypes.StringType);

    /** The columns, in order. */
    static final StructType SCHEMA =
            KEY.add("outlet", DataTypes.StringType)
                    .add("canonical", DataTypes.StringType)
                    .add("headline", DataTypes.StringType)
                    .add("deck", DataTypes.StringType)
                    .add("section", DataTypes.StringType)
                    .add("published", DataTypes.TimestampType)
                    .add("modified", DataTypes.TimestampType)
                    .add(
                            "bylines",
                            list(
                                    new StructType()
                                            .add("role", DataTypes.StringType)
                                            .add("name", DataTypes.StringType)))
                    .add("dateline", STRINGS)
                    .add("sign_off", DataTypes.StringType)
                    .add(
                            "photos",
                            list(
                                    new StructType()
                                            .add("caption", DataTypes.StringType)
                                            .add("credit", DataTypes.StringType)
                                            .add("source", DataTypes.StringType)))
                    .add("tags", STRINGS)
                    .add("paywalled", DataTypes.BooleanType)
                    .add("text", DataTypes.StringType)
                    .add("blocks", list(SPAN.add("kind", DataTypes.StringType)))
                    .add(
                            "entities",
                            list(
                                    SPAN.add("kind", DataTypes.StringType)
                                            .add("score", DataTypes.DoubleType)))
                    .add(
                            "dates",
                            list(
                                    SPAN.add("type", DataTypes.StringType)
                                            .add("value", DataTypes.StringType)
                                            .add("mod", DataTypes.StringType)
                                            .add("first", DataTypes.DateType)
                                            .add("last", DataTypes.DateType)))
                    .add(
                            "quantities",
                            list(
                                    SPAN.add("value", NUMBER)
                                            .add("max", NUMBER)
                                            .add("unit", DataTypes.StringType)
                                            .add("mod", DataTypes.StringType)))
                    .add("quotes", list(QUOTE))
                    .add(
                            "people",
                            list(
                                    new StructType()
                                            .add("name", DataTypes.StringType)
                                            .add("roles", STRINGS)
                                            .add("mentions", list(SPAN))))
                    .add(
                            "abbreviations",
                            list(
                                    SPAN.add("long_form", DataTypes.StringType)
                                            .add("defined", DataTypes.BooleanType)));

    private ArticleRow() {}

    private static DataType list(DataType of) {
        return DataTypes.createArrayType(of, false);
    }

    /** A page that is no article, or could not be read. */
    static Row failed(Key key, String error) {
        @Nullable Object[] values = new Object[SCHEMA.size()];
        key.into(values, error);
        return RowFactory.create(values);
    }

    /** An article. */
    static Row of(Key key, AnnotatedArticle news) {
        Article article = news.article();
        String text = article.text();
        @Nullable Object[] values = {
            null,
            null,
            null,
            null,
            article.outlet().map(Outlet::id).orElse(null),
            article.canonical().map(URI::toString).orElse(null),
            article.headline().orElse(null),
            article.deck().orElse(null),
            article.section().orElse(null),
            article.published().map(OffsetDateTime::toInstant).orElse(null),
            article.modified().map(OffsetDateTime::toInstant).orElse(null),
            list(article.bylines(), ArticleRow::byline),
            list(article.dateline().map(Dateline::places).orElse(List.of()), Function.identity()),
            article.signOff().map(SignOff::text).orElse(null),
            list(article.photos(), ArticleRow::photo),
            list(article.tags(), Function.identity()),
            article.paywalled(),
            text,
            list(article.blocks(), block -> block(block, text)),
            list(news.entities(), entity -> entity(entity, text)),
            list(news.dates(), date -> date(date, text)),
            list(news.quantities(), quantity -> quantity(quantity, text)),
            list(news.quotes(), quote -> quote(quote, text)),
            list(news.people(), person -> person(person, text)),
            list(news.abbreviations(), form -> abbreviation(form, text))
        };
        key.into(values, null);
        return RowFactory.create(values);
    }

    private static <T> @Nullable Object[] list(List<T> values, Function<T, ?> form) {
        return values.stream().map(form).toArray();
    }

    private static Row span(Span span, String text) {
        return RowFactory.create(span.start(), span.end(), span.of(text));
    }

    private static @Nullable Row span(Optional<Span> span, String text) {
        return span.map(there -> span(there, text)).orElse(null);
    }

    private static Row byline(Byline byline) {
        return RowFactory.create(byline.role().name(), byline.name());
    }

    private static Row photo(Photo photo) {
        return RowFactory.create(
                photo.caption().orElse(null),
                photo.credit().orElse(null),
                photo.source().map(URI::toString).orElse(null));
    }

    private static Row block(Block block, String text) {
        Span span = block.span();
        return RowFactory.create(span.start(), span.end(), span.of(text), block.kind().name());
    }

    private static Row entity(Entity entity, String text) {
        Span span = entity.span();
        return RowFactory.create(
                span.start(), span.end(), span.of(text), entity.kind().name(), entity.score());
    }

    private static Row date(Timex date, String text) {
        Span span = date.span();
        Optional<Timex.Range> days = date.range();
        return RowFactory.create(
                span.start(),
                span.end(),
                span.of(text),
                date.type().name(),
                date.value().orElse(null),
                date.mod().name(),
                days.map(Timex.Range::first).orElse(null),
                days.map(Timex.Range::last).orElse(null));
    }

    private static Row quantity(Quantity quantity, String text) {
        Span span = quantity.span();
        return RowFactory.create(
                span.start(),
                span.end(),
                span.of(text),
                number(quantity.value()).orElse(null),
                quantity.max().flatMap(ArticleRow::number).orElse(null),
                quantity.unit().orElse(null),
                quantity.mod().name());
    }

    /** Empty where it does not fit the column: Spark would fail the job for it. */
    private static Optional<BigDecimal> number(BigDecimal value) {
        if ((long) value.precision() - value.scale() > NUMBER.precision() - NUMBER.scale()) {
            return Optional.empty();
        }
        BigDecimal rounded = value.setScale(NUMBER.scale(), RoundingMode.HALF_UP);
        return Optional.of(rounded).filter(fits -> fits.precision() <= NUMBER.precision());
    }

    private static Row quote(Quote quote, String text) {
        Span span = quote.span();
        List<String> roles = quote.person().map(Person::roles).orElse(List.of());
        return RowFactory.create(
                span.start(),
                span.end(),
                span.of(text),
                quote.kind().name(),
                quote.speakerName().orElse(null),
                list(roles, Function.identity()),
                span(quote.speaker(), text),
                span(quote.cue(), text),
                quote.attribution().name(),
                quote.closed());
    }

    private static Row person(Person person, String text) {
        return RowFactory.create(
                person.name(),
                list(person.roles(), Function.identity()),
                list(person.mentions(), mention -> span(mention, text)));
    }

    private static Row abbreviation(Abbreviation form, String text) {
        Span span = form.span();
        return RowFactory.create(
                span.start(), span.end(), span.of(text), form.longForm(), form.isDefined());
    }

    /**
     * What is known of a page before it is read.
     *
     * @param file where it came from; a place in a WARC file behind {@code #}
     */
    record Key(@Nullable String id, @Nullable String url, @Nullable String file) {
        private void into(@Nullable Object[] values, @Nullable String error) {
            values[0] = id;
            values[1] = url;
            values[2] = file;
            values[3] = error;
        }
    }
}
