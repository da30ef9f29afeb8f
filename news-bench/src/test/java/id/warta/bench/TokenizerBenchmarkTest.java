package id.warta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.sun.management.ThreadMXBean;
import id.warta.extract.token.TokenKind;
import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.StringTokenizer;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the benchmarks answer: ours what the library does, the peers' what one expects of them. */
class TokenizerBenchmarkTest {

    @ParameterizedTest
    @EnumSource(names = {"LATIN1", "UTF16"})
    void everyAnswerIsThatOfItsTokenizer(BenchmarkText text) throws IOException {
        TokenizerBenchmark benchmark = new TokenizerBenchmark();
        benchmark.text = text;
        benchmark.read();
        Tokens tokens = Tokenizer.standard().tokenize(text.read());
        int words = count(tokens, TokenKind.WORD) + count(tokens, TokenKind.NUMBER);

        assertThat(benchmark.warta()).isEqualTo(tokens.size());
        assertThat(benchmark.wartaSentences()).isEqualTo(tokens.sentenceCount());
        assertThat(benchmark.charLoop()).isEqualTo(new StringTokenizer(text.read()).countTokens());
        // Lucene leaves marks out; what else it parts or joins is rare.
        assertThat(benchmark.luceneStandard()).isCloseTo(words, Percentage.withPercentage(4));
        assertThat(benchmark.corenlpPtb()).isCloseTo(tokens.size(), Percentage.withPercentage(4));
        // OpenNLP parts numbers at each separator.
        assertThat(benchmark.opennlpSimple())
                .isBetween(tokens.size(), (int) (1.15 * tokens.size()));
        // Boundaries stand before and behind the white space, too.
        assertThat(benchmark.icuWord()).isBetween((int) (1.7 * words), 3 * words);
        assertThat(benchmark.jdkWord()).isBetween((int) (1.7 * words), 3 * words);
        // ICU parts quotations and short forms, and takes the blank line for a sentence.
        int parts = tokens.sentenceCount() + Splitter.on("\n\n").splitToList(text.read()).size();
        assertThat(benchmark.icuSentence()).isBetween(parts, (int) (1.3 * parts));
    }

    @ParameterizedTest
    @EnumSource(names = {"LATIN1", "UTF16"})
    void theTextIsLikeNews(BenchmarkText text) throws IOException {
        String chars = text.read();
        Tokens tokens = Tokenizer.standard().tokenize(chars);

        assertThat(chars).hasSize(BenchmarkText.LENGTH);
        assertThat(chars.chars().anyMatch(c -> c > 0xff)).isEqualTo(text == BenchmarkText.UTF16);
        assertThat((double) chars.length() / tokens.size()).isBetween(5.8, 6.4);
        assertThat((double) count(tokens, TokenKind.WORD) / tokens.size()).isBetween(0.78, 0.84);
    }

    @ParameterizedTest
    @EnumSource(names = {"LATIN1", "UTF16"})
    void aBufferThatIsUsedAgainAllocatesNothing(BenchmarkText text) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        TokenizerBenchmark benchmark = new TokenizerBenchmark();
        benchmark.text = text;
        benchmark.read();
        benchmark.wartaSentences();
        threads.getCurrentThreadAllocatedBytes();

        long before = threads.getCurrentThreadAllocatedBytes();
        benchmark.wartaSentences();
        long allocated = threads.getCurrentThreadAllocatedBytes() - before;

        // The call that counts the bytes may take some itself.
        assertThat(allocated).isLessThan(1000);
    }

    @Test
    void longAndShortTextsHoldTheSameTokens() {
        TokenizerLengthBenchmark benchmark = new TokenizerLengthBenchmark();
        benchmark.length = TokenizerLengthBenchmark.TOTAL;
        benchmark.read();
        int whole = benchmark.wartaSentences();
        benchmark.length = 10_000;
        benchmark.read();
        int parts = benchmark.wartaSentences();

        // A cut may part a token.
        assertThat(parts - whole).isBetween(0, TokenizerLengthBenchmark.TOTAL / 10_000);
    }

    private static int count(Tokens tokens, TokenKind kind) {
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.kind(i) == kind) {
                count++;
            }
        }
        return count;
    }
}
