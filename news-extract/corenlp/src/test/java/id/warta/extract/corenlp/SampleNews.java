package id.warta.extract.corenlp;

import id.warta.extract.Entity;
import id.warta.extract.Extractor;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Quote;
import id.warta.extract.Source;
import id.warta.extract.Timex;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Span;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * An article, and an extractor that finds in its sentences just what is known to be there, so that
 * a test of the bridge sees the bridge and not how good the extractors are today.
 */
final class SampleNews {

    static final LocalDate DAY = LocalDate.of(2024, 11, 27);

    static final String HEADLINE = "Indonesia Serukan Jeda Perang di Sidang Dunia";

    static final List<String> PARAGRAPHS =
            List.of(
                    "Duta Besar Indonesia untuk PBB Arif Prasetya menyerukan jeda perang dalam sidang di"
                            + " New York, Rabu (27/11/2024).",
                    "“Anak-anak sudah terlalu lama menunggu obat. Kami minta jalan dibuka,” kata Arif.",
                    "Jakarta menyiapkan sekitar Rp 1,5 triliun, atau 12,5 persen dari dana cadangan, untuk 3"
                            + " kota selama dua pekan.",
                    "Wakil Duta Besar Selandia Baru untuk PBB Hana Mere mengatakan negaranya mendukung"
                            + " usul itu.");

    private SampleNews() {}

    static Article article() {
        Article.Builder article =
                Article.builder()
                        .canonical(URI.create("https://warta.example/jeda-perang"))
                        .headline(HEADLINE);
        PARAGRAPHS.forEach(article::paragraph);
        return article.build();
    }

    static String text() {
        return article().text();
    }

    static NewsExtractor extractor() {
        return NewsExtractor.builder()
                .add(new Known<>(Entity.class, SampleNews::entities))
                .add(new Known<>(Timex.class, SampleNews::times))
                .add(new Known<>(Quantity.class, SampleNews::quantities))
                .add(new Known<>(Person.class, SampleNews::people))
                .add(new Known<>(Quote.class, SampleNews::quotes))
                .build();
    }

    private static List<Entity> entities(String text) {
        List<Entity> found = new ArrayList<>();
        for (String place : List.of("Indonesia", "New York", "Jakarta", "Selandia Baru")) {
            spans(text, place)
                    .forEach(span -> found.add(new Entity(span, Entity.Kind.LOCATION, 0.9)));
        }
        spans(text, "PBB")
                .forEach(span -> found.add(new Entity(span, Entity.Kind.ORGANIZATION, 0.8)));
        List<Span> persons = new ArrayList<>(spans(text, "Arif Prasetya"));
        persons.addAll(spans(text, "Hana Mere"));
        spans(text, "kata Arif")
                .forEach(span -> persons.add(new Span(span.start() + 5, span.end())));
        persons.forEach(span -> found.add(new Entity(span, Entity.Kind.PERSON, 0.95)));
        return found;
    }

    private static List<Timex> times(String text) {
        List<Timex> found = new ArrayList<>();
        spans(text, "Rabu (27/11/2024)")
                .forEach(
                        span ->
                                found.add(
                                        new Timex(
                                                span,
                                                Timex.Type.DATE,
                                                Optional.of(DAY.toString()),
                                                Timex.Mod.NONE)));
        spans(text, "dua pekan")
                .forEach(
                        span ->
                                found.add(
                                        new Timex(
                                                span,
                                                Timex.Type.DURATION,
                                                Optional.of("P2W"),
                                                Timex.Mod.NONE)));
        return found;
    }

    private static List<Quantity> quantities(String text) {
        List<Quantity> found = new ArrayList<>();
        spans(text, "Rp 1,5 triliun")
                .forEach(
                        span ->
                                found.add(
                                        quantity(
                                                span,
                                                "1500000000000",
                                                "IDR",
                                                Quantity.Mod.APPROX)));
        spans(text, "12,5 persen")
                .forEach(span -> found.add(quantity(span, "12.5", "%", Quantity.Mod.NONE)));
        spans(text, "untuk 3")
                .forEach(
                        span ->
                                found.add(
                                        quantity(
                                                new Span(span.end() - 1, span.end()),
                                                "3",
                                                "kota",
                                                Quantity.Mod.NONE)));
        return found;
    }

    private static Quantity quantity(Span span, String value, String unit, Quantity.Mod mod) {
        return new Quantity(span, new BigDecimal(value), Optional.empty(), Optional.of(unit), mod);
    }

    private static List<Person> people(String text) {
        List<Span> full = spans(text, "Arif Prasetya");
        if (full.isEmpty()) {
            return List.of();
        }
        List<Span> mentions = new ArrayList<>(full);
        spans(text, "kata Arif")
                .forEach(span -> mentions.add(new Span(span.start() + 5, span.end())));
        return List.of(new Person(full.get(0), "Arif Prasetya", mentions, List.of("Duta Besar")));
    }

    private static List<Quote> quotes(String text) {
        List<Quote> found = new ArrayList<>();
        for (Span span : spans(text, PARAGRAPHS.get(1))) {
            int content = span.start() + 1;
            int cue = text.indexOf("kata", content);
            found.add(
                    new Quote(
                            new Span(content, cue - 2),
                            Quote.Kind.DIRECT,
                            Optional.of(new Span(cue + 5, cue + 9)),
                            Optional.of("Arif Prasetya"),
                            Optional.empty(),
                            Optional.of(new Span(cue, cue + 4)),
                            Quote.Attribution.PART_OF_NAME,
                            true));
        }
        String cue = "Hana Mere mengatakan ";
        for (Span span : spans(text, cue + "negaranya mendukung usul itu")) {
            found.add(
                    new Quote(
                            new Span(span.start() + cue.length(), span.end()),
                            Quote.Kind.INDIRECT,
                            Optional.of(new Span(span.start(), span.start() + 9)),
                            Optional.of("Hana Mere"),
                            Optional.empty(),
                            Optional.of(new Span(span.start() + 10, span.start() + 20)),
                            Quote.Attribution.NAME,
                            true));
        }
        return found;
    }

    /** Every place where {@code surface} stands in {@code text}. */
    static List<Span> spans(String text, String surface) {
        List<Span> spans = new ArrayList<>();
        for (int i = text.indexOf(surface); i >= 0; i = text.indexOf(surface, i + 1)) {
            spans.add(new Span(i, i + surface.length()));
        }
        return spans;
    }

    /** An extractor of what a function knows of a text. */
    record Known<A extends Annotation>(Class<A> type, Function<String, List<A>> known)
            implements Extractor<A> {
        @Override
        public void extract(Source source, Consumer<? super A> found) {
            known.apply(source.text()).forEach(found);
        }
    }
}
