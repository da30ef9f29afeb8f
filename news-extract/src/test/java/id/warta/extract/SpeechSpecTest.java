package id.warta.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.model.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The tables of quotations and persons. */
class SpeechSpecTest {

    static final NewsExtractor EXTRACTOR =
            NewsExtractor.builder()
                    .add(new AbbreviationExtractor())
                    .add(new KnownNames())
                    .add(new PersonExtractor())
                    .add(new QuoteExtractor())
                    .build();

    @TestFactory
    Stream<DynamicTest> direct() {
        return Spec.tests(getClass(), "direct.spec", EXTRACTOR, SpeechSpecTest::quotes);
    }

    @TestFactory
    Stream<DynamicTest> indirect() {
        return Spec.tests(getClass(), "indirect.spec", EXTRACTOR, SpeechSpecTest::quotes);
    }

    @TestFactory
    Stream<DynamicTest> people() {
        return Spec.tests(getClass(), "people.spec", EXTRACTOR, SpeechSpecTest::people);
    }

    @Test
    void fromAPersonToTheirQuotationsAndBack() {
        Article article =
                Article.builder()
                        .paragraph("“Kapal siap berlayar,” kata Bima Santoso.")
                        .paragraph("“Saya tidak ikut,” ujar Tono.")
                        .build();
        AnnotatedArticle news = EXTRACTOR.annotate(article);

        Person bima = news.people().get(0);

        assertThat(bima.name()).isEqualTo("Bima Santoso");
        assertThat(news.quotesOf(bima))
                .singleElement()
                .satisfies(
                        quote -> {
                            assertThat(quote.span().of(article.text()))
                                    .isEqualTo("Kapal siap berlayar,");
                            assertThat(quote.person()).contains(bima);
                            assertThat(quote.attribution()).isEqualTo(Quote.Attribution.NAME);
                        });
    }

    private static List<String> quotes(AnnotatedArticle news) {
        String text = news.article().text();
        return news.quotes().stream()
                .map(
                        quote ->
                                '"'
                                        + quote.span().of(text)
                                        + "\" "
                                        + quote.kind()
                                        + " | "
                                        + quote.cue().map(cue -> cue.of(text)).orElse("-")
                                        + " | "
                                        + quote.speaker().map(s -> s.of(text)).orElse("-")
                                        + " | "
                                        + quote.speakerName().orElse("-")
                                        + " | "
                                        + quote.attribution()
                                        + (quote.closed() ? "" : " unclosed"))
                .toList();
    }

    private static List<String> people(AnnotatedArticle news) {
        String text = news.article().text();
        return news.people().stream()
                .map(
                        person ->
                                person.name()
                                        + " | "
                                        + String.join(
                                                ", ",
                                                person.mentions().stream()
                                                        .map(span -> span.of(text))
                                                        .toList())
                                        + " | "
                                        + Optional.of(String.join("; ", person.roles()))
                                                .filter(roles -> !roles.isEmpty())
                                                .orElse("-"))
                .toList();
    }
}
