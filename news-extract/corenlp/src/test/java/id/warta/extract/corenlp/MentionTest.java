package id.warta.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import id.warta.extract.Entity;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Quantity;
import id.warta.extract.Timex;
import id.warta.extract.corenlp.SampleNews.Known;
import id.warta.model.Article;
import id.warta.model.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionTest {

    private static final Span SPAN = new Span(0, 4);

    private static Mention quantity(String value, String max, String unit, Quantity.Mod mod) {
        return Mention.of(
                new Quantity(
                        SPAN,
                        new BigDecimal(value),
                        Optional.ofNullable(max).map(BigDecimal::new),
                        Optional.ofNullable(unit),
                        mod));
    }

    @ParameterizedTest
    @CsvSource({
        "1.5E+12,,   IDR,   NONE,     MONEY,   IDR1500000000000",
        "5,      10, USD,   APPROX,   MONEY,   ~USD5-USD10",
        "12.57,  ,   %,     MORE,     PERCENT, >%12.57",
        "5,      10, %,     LESS,     PERCENT, <%5-%10",
        "7,      ,   orang, UP_TO,    NUMBER,  <=7",
        "3,      5,  ,      AT_LEAST, NUMBER,  >=3-5",
        "2,      ,   TEU,   NONE,     NUMBER,  2"
    })
    void numbers(
            String value, String max, String unit, Quantity.Mod mod, String tag, String normal) {
        Mention mention = quantity(value, max, unit, mod);
        assertThat(mention.tag()).isEqualTo(tag);
        assertThat(mention.normalized()).isEqualTo(normal);
        assertThat(mention.number()).isEqualTo(new BigDecimal(value));
    }

    @ParameterizedTest
    @CsvSource({
        "DATE,     2024-11-27,                        DATE",
        "DATE,     2024-11-27TNI,                     TIME",
        "DATE,     ,                                  DATE",
        "TIME,     T19:00,                            TIME",
        "DURATION, P3D,                               DURATION",
        "SET,      P1D,                               SET",
        "INTERVAL, 2025-06-05/2025-06-09,             DATE",
        "INTERVAL, P15Y/P50Y,                         DURATION",
        "INTERVAL, 2024-11-27T08:00/2024-11-27T10:00, TIME"
    })
    void times(Timex.Type type, String value, String tag) {
        Mention mention =
                Mention.of(
                        new Timex(SPAN, type, Optional.ofNullable(value), Timex.Mod.NONE),
                        1,
                        "Rabu",
                        new TokenRange(0, 1));
        assertThat(mention.tag()).isEqualTo(tag);
        assertThat(mention.normalized()).isEqualTo(value);
        assertThat(mention.timex().timexType()).isEqualTo(tag);
        assertThat(mention.timex().value()).isEqualTo(value);
    }

    @Test
    void namesBeforeTimesBeforeNumbers() {
        NewsExtractor extractor =
                NewsExtractor.builder()
                        .add(
                                new Known<>(
                                        Quantity.class,
                                        text ->
                                                List.of(
                                                        number(text, "10 November"),
                                                        number(text, "98"))))
                        .add(
                                new Known<>(
                                        Timex.class,
                                        text ->
                                                List.of(
                                                        day(text, "10 November"),
                                                        day(text, "Mei"))))
                        .add(
                                new Known<>(
                                        Entity.class,
                                        text ->
                                                List.of(
                                                        new Entity(
                                                                span(text, "Stadion 10 November"),
                                                                Entity.Kind.LOCATION,
                                                                0.7))))
                        .build();
        Annotation document =
                CoreNlpExport.standard()
                        .export(
                                extractor.annotate(
                                        Article.builder()
                                                .paragraph("Stadion 10 November dibuka Mei 98.")
                                                .build()));
        assertThat(document.get(CoreAnnotations.MentionsAnnotation.class))
                .extracting(MentionTest::text)
                .containsExactly("Stadion 10 November", "Mei", "98");
    }

    @Test
    void whatCrossesASentenceIsLeftOut() {
        NewsExtractor extractor =
                NewsExtractor.builder()
                        .add(
                                new Known<>(
                                        Entity.class,
                                        text ->
                                                List.of(
                                                        new Entity(
                                                                new Span(0, text.length()),
                                                                Entity.Kind.PERSON,
                                                                1))))
                        .build();
        Annotation document =
                CoreNlpExport.standard()
                        .export(
                                extractor.annotate(
                                        Article.builder()
                                                .paragraph("Tegar datang.")
                                                .paragraph("Laras pergi.")
                                                .build()));
        assertThat(document.get(CoreAnnotations.MentionsAnnotation.class)).isEmpty();
        assertThat(document.get(CoreAnnotations.TokensAnnotation.class))
                .allMatch(label -> label.ner().equals("O"));
    }

    private static String text(CoreMap mention) {
        return mention.get(CoreAnnotations.TextAnnotation.class);
    }

    private static Span span(String text, String surface) {
        return SampleNews.spans(text, surface).get(0);
    }

    private static Quantity number(String text, String surface) {
        return new Quantity(
                span(text, surface),
                BigDecimal.TEN,
                Optional.empty(),
                Optional.empty(),
                Quantity.Mod.NONE);
    }

    private static Timex day(String text, String surface) {
        return new Timex(span(text, surface), Timex.Type.DATE, Optional.empty(), Timex.Mod.NONE);
    }
}
