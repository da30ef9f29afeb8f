package id.warta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class CoreNlpBridgeBenchmarkTest {

    @Test
    void allCountTheSameTokens() throws IOException {
        CoreNlpBridgeBenchmark benchmark = new CoreNlpBridgeBenchmark();
        benchmark.text = BenchmarkText.UTF16;
        benchmark.read();
        int tokens = benchmark.warta();
        assertThat(tokens).isGreaterThan(CoreNlpBridgeBenchmark.LENGTH / 8);
        assertThat(benchmark.export()).isEqualTo(tokens);
        assertThat(benchmark.annotator()).isEqualTo(tokens);
    }
}
