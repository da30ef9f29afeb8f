package id.warta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.extract.EntityTagger;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * What the benchmark of the tagger counts are the names of its sentences. The peers are trained
 * when the benchmark runs, which takes minutes, so their answers are shown there.
 */
class EntityBenchmarkTest {

    @Test
    void theAnswerIsThatOfTheLibraryOnAllTokens() throws IOException {
        EntityBenchmark.Sentences input = new EntityBenchmark.Sentences();
        input.shared = SharedData.folder();
        input.read();

        assertThat(input.tokens.size()).isEqualTo(EntityBenchmark.TOKENS);
        assertThat(input.words.stream().mapToInt(words -> words.length).sum())
                .isEqualTo(EntityBenchmark.TOKENS);
        assertThat(new EntityBenchmark().warta(input))
                .isEqualTo(EntityTagger.standard().tag(input.tokens).size())
                .isGreaterThan(EntityBenchmark.TOKENS / 20);
    }
}
