package id.warta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.parser.ArticleParser;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The articles of the benchmark are read right, so its figures are those of real work. */
class TextParserBenchmarkTest {

    private static final int BLOCKS_BESIDE_THE_STORY = 2;

    @ParameterizedTest
    @EnumSource(names = {"LATIN1", "UTF16"})
    void everyArticleIsReadWhole(BenchmarkText text) throws IOException {
        List<String> pastes = TextParserBenchmark.pastes(text.read());
        assertThat(pastes.stream().mapToInt(String::length).sum())
                .isEqualTo(TextParserBenchmark.LENGTH);
        ArticleParser parser = ArticleParser.standard();
        int length = 0;
        for (String paste : pastes) {
            Article article = parser.parseText(paste);
            length += article.text().length();
            if (!paste.endsWith("Bagikan:\n")) {
                continue; // the last is cut to fill the length
            }
            int paragraphs = Splitter.on("\n\n").omitEmptyStrings().splitToList(paste).size() + 1;
            assertThat(article.headline()).isPresent();
            assertThat(article.published()).isPresent();
            assertThat(article.dateline()).isPresent();
            assertThat(article.signOff()).isPresent();
            assertThat(article.tags()).hasSize(2);
            assertThat(article.blocks())
                    .hasSizeBetween(paragraphs - 1, paragraphs + BLOCKS_BESIDE_THE_STORY);
            assertThat(
                            article.blocks().stream()
                                    .filter(block -> block.kind() == Block.Kind.PARAGRAPH))
                    .hasSizeGreaterThanOrEqualTo(article.blocks().size() - BLOCKS_BESIDE_THE_STORY);
        }
        TextParserBenchmark benchmark = new TextParserBenchmark();
        benchmark.text = text;
        benchmark.read();
        assertThat(benchmark.parseText()).isEqualTo(length);
        assertThat(benchmark.explain()).isGreaterThan(pastes.size() * 3);
    }
}
