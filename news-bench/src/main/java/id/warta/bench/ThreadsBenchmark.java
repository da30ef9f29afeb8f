package id.warta.bench;

import id.warta.extract.NewsExtractor;
import id.warta.model.Article;
import id.warta.parser.ArticleParser;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;

/**
 * One parser and one extractor shared by one thread and by eight, in articles a second, each pasted
 * text parsed and annotated. Each method returns how much it has found.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ThreadsBenchmark {

    /** An article of usual length. */
    private static final int LENGTH = 2_500;

    private final ArticleParser parser = ArticleParser.standard();
    private final NewsExtractor extractor = NewsExtractor.standard();
    private final List<String> texts = texts();

    /** A benchmark with its texts. */
    public ThreadsBenchmark() {}

    /** By one thread. */
    @Benchmark
    @Threads(1)
    public int one(Turn turn) {
        return read(turn);
    }

    /** By eight threads. */
    @Benchmark
    @Threads(8)
    public int eight(Turn turn) {
        return read(turn);
    }

    private int read(Turn turn) {
        turn.next = (turn.next + 1) % texts.size();
        Article article = parser.parseText(texts.get(turn.next));
        return extractor.annotate(article).entities().size();
    }

    /** Which text is next for a thread. */
    @State(Scope.Thread)
    public static class Turn {
        private int next;

        /** The first text. */
        public Turn() {}
    }

    private static List<String> texts() {
        String all = NewsLikeText.of(100 * LENGTH, NewsLikeText.Encoding.LATIN1);
        List<String> texts = new ArrayList<>();
        for (int from = 0; from < all.length(); from += LENGTH) {
            texts.add(all.substring(from, from + LENGTH));
        }
        return texts;
    }
}
