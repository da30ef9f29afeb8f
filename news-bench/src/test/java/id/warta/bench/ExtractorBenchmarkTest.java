package id.warta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.extract.AbbreviationExtractor;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.extract.QuantityExtractor;
import id.warta.extract.TimexExtractor;
import id.warta.model.Article;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the benchmarks of the extractors answer is what the library answers. */
class ExtractorBenchmarkTest {

    @ParameterizedTest
    @EnumSource(names = {"LATIN1", "UTF16"})
    void everyAnswerIsThatOfTheLibrary(BenchmarkText text) throws IOException {
        ExtractorBenchmark benchmark = new ExtractorBenchmark();
        benchmark.text = text;
        benchmark.read();
        Article.Builder builder = Article.builder();
        text.read().lines().filter(line -> !line.isBlank()).forEach(builder::paragraph);
        AnnotatedArticle news =
                NewsExtractor.builder()
                        .add(new TimexExtractor())
                        .add(new QuantityExtractor())
                        .add(new AbbreviationExtractor())
                        .build()
                        .annotate(builder.build(), LocalDate.of(2025, 6, 10));

        assertThat(benchmark.dates()).isEqualTo(news.dates().size()).isPositive();
        assertThat(benchmark.quantities()).isEqualTo(news.quantities().size()).isPositive();
        assertThat(benchmark.abbreviations()).isEqualTo(news.abbreviations().size()).isPositive();
        assertThat(benchmark.values())
                .isEqualTo(benchmark.dates() + benchmark.quantities() + benchmark.abbreviations());
    }
}
