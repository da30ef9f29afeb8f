package id.warta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.extract.AbbreviationExtractor;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.extract.QuantityExtractor;
import id.warta.extract.TimexExtractor;
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
        NewsExtractor extractor =
                NewsExtractor.builder()
                        .add(new TimexExtractor())
                        .add(new QuantityExtractor())
                        .add(new AbbreviationExtractor())
                        .build();
        int dates = 0;
        int quantities = 0;
        int abbreviations = 0;
        for (String one :
                BenchmarkArticles.texts(
                        text, ExtractorBenchmark.LENGTH / BenchmarkArticles.LENGTH)) {
            AnnotatedArticle news =
                    extractor.annotate(BenchmarkArticles.article(one), LocalDate.of(2025, 6, 10));
            dates += news.dates().size();
            quantities += news.quantities().size();
            abbreviations += news.abbreviations().size();
        }

        assertThat(benchmark.dates()).isEqualTo(dates).isPositive();
        assertThat(benchmark.quantities()).isEqualTo(quantities).isPositive();
        assertThat(benchmark.abbreviations()).isEqualTo(abbreviations).isPositive();
        assertThat(benchmark.values()).isEqualTo(dates + quantities + abbreviations);
    }
}
