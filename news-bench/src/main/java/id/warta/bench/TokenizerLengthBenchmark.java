package id.warta.bench;

import id.warta.extract.token.TokenBuffer;
import id.warta.extract.token.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Whether a character takes the same time in a long text as in a short one: the same ten million
 * characters as texts of ten thousand and as one text, in nanoseconds a character.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(TokenizerLengthBenchmark.TOTAL)
public class TokenizerLengthBenchmark {

    static final int TOTAL = 10_000_000;

    /** Characters of a text. */
    @Param({"10000", "10000000"})
    public int length;

    private final List<String> texts = new ArrayList<>();
    private final TokenBuffer buffer = new TokenBuffer();

    /** A benchmark without texts. */
    public TokenizerLengthBenchmark() {}

    /** Makes the texts. */
    @Setup
    public void read() {
        String all = NewsLikeText.of(TOTAL, NewsLikeText.Encoding.UTF16);
        texts.clear();
        for (int from = 0; from < TOTAL; from += length) {
            texts.add(all.substring(from, from + length));
        }
    }

    /** Tokens and sentences of all texts. */
    @Benchmark
    public int wartaSentences() {
        int tokens = 0;
        for (String text : texts) {
            Tokenizer.standard().tokenize(text, buffer);
            tokens += buffer.size();
        }
        return tokens;
    }
}
