package id.warta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import id.warta.model.Article;
import id.warta.model.Block;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Warta reads the pages of the benchmark right, and its peers find the story on them too. */
class PageBenchmarkTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyoneFindsTheStory(boolean known) throws BoilerpipeProcessingException {
        PageBenchmark benchmark = new PageBenchmark();
        benchmark.kilo = 60;
        benchmark.known = known;
        benchmark.generate();
        Article article = benchmark.warta();
        assertThat(article.outlet().isPresent()).isEqualTo(known);
        assertThat(article.headline()).contains("Warga Desa Membuka Jalan");
        assertThat(article.published()).isPresent();
        assertThat(article.bylines()).hasSize(1);
        List<String> story =
                article.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                        .map(article::textOf)
                        .toList();
        assertThat(story).hasSize(14);
        assertThat(benchmark.jsoupParse().text()).contains(story);
        assertThat(benchmark.boilerpipe()).contains(story.get(7));
        assertThat(benchmark.crux()).contains(story.get(7));
        assertThat(benchmark.readability4j()).contains(story.get(7));
    }
}
