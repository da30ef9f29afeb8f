package id.warta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.model.Article;
import java.io.IOException;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the pipelines answer: ours what the library does, CoreNLP's what one expects of it. */
class PipelineBenchmarkTest {

    @ParameterizedTest
    @EnumSource(names = {"LATIN1", "UTF16"})
    void everyAnswerIsThatOfItsPipeline(BenchmarkText text) throws IOException {
        PipelineBenchmark benchmark = new PipelineBenchmark();
        PipelineBenchmark.Articles input = new PipelineBenchmark.Articles();
        input.text = text;
        input.read();
        PipelineBenchmark.QuoteRegexner peer = new PipelineBenchmark.QuoteRegexner();
        peer.make();
        NewsExtractor extractor = NewsExtractor.standard();
        int found = 0;
        int tokens = 0;
        long marks = 0;
        long capitals = 0;
        for (Article article : input.articles) {
            AnnotatedArticle news = extractor.annotate(article);
            found += news.dates().size() + news.quantities().size() + news.abbreviations().size();
            found += news.entities().size() + news.people().size() + news.quotes().size();
            tokens += news.tokens().size();
            marks += article.text().chars().filter(c -> "\"“”".indexOf(c) >= 0).count();
            capitals += article.text().chars().filter(Character::isUpperCase).count();
        }

        assertThat(benchmark.warta(input, new PipelineBenchmark.Warta())).isEqualTo(found);
        assertThat(benchmark.corenlpTokenizeSsplit(input, new PipelineBenchmark.TokenizeSsplit()))
                .isCloseTo(tokens, Percentage.withPercentage(4));
        // Every pair of marks is a quotation, and many of the capitalised words are places.
        assertThat((long) benchmark.corenlpQuoteRegexner(input, peer))
                .isBetween(marks / 2 + capitals / 20, marks / 2 + capitals);
    }
}
