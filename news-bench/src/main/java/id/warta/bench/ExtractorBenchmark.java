package id.warta.bench;

import id.warta.extract.AbbreviationExtractor;
import id.warta.extract.Extractor;
import id.warta.extract.QuantityExtractor;
import id.warta.extract.Timex;
import id.warta.extract.TimexExtractor;
import id.warta.extract.internal.lexeme.LexemeSource;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import id.warta.model.Annotation;
import id.warta.model.Article;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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
 * The extractors by themselves on tokenized articles, in characters a microsecond, that is millions
 * a second. Each method returns how much it has found.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(ExtractorBenchmark.LENGTH)
public class ExtractorBenchmark {

    private static final int ARTICLES = 600;
    static final int LENGTH = ARTICLES * BenchmarkArticles.LENGTH;
    private static final LocalDate REFERENCE = LocalDate.of(2025, 6, 10);

    /** The text and how its string is held. */
    @Param({"LATIN1", "UTF16"})
    public BenchmarkText text;

    private final TimexExtractor timexes = new TimexExtractor();
    private final QuantityExtractor numbers = new QuantityExtractor();
    private final AbbreviationExtractor shortForms = new AbbreviationExtractor();
    private final List<Kept> articles = new ArrayList<>();

    /** A benchmark without text. */
    public ExtractorBenchmark() {}

    /** Makes the articles and what the later extractors find done. */
    @Setup
    public void read() throws IOException {
        for (String one : BenchmarkArticles.texts(text, ARTICLES)) {
            Article article = BenchmarkArticles.article(one);
            Kept kept = new Kept(article, Tokenizer.standard().tokenize(article.text()));
            kept.times = found(timexes, kept);
            articles.add(kept);
        }
    }

    /** Dates, the taking apart of the tokens included. */
    @Benchmark
    public int dates() {
        int found = 0;
        for (Kept kept : articles) {
            found += found(timexes, new Kept(kept.article, kept.tokens)).size();
        }
        return found;
    }

    /** Quantities, when the dates have been found and the tokens taken apart. */
    @Benchmark
    public int quantities() {
        int found = 0;
        for (Kept kept : articles) {
            found += found(numbers, kept).size();
        }
        return found;
    }

    /** Abbreviations. */
    @Benchmark
    public int abbreviations() {
        int found = 0;
        for (Kept kept : articles) {
            found += found(shortForms, kept).size();
        }
        return found;
    }

    /** Dates, quantities and abbreviations one after the other, as an article is annotated. */
    @Benchmark
    public int values() {
        int found = 0;
        for (Kept kept : articles) {
            Kept source = new Kept(kept.article, kept.tokens);
            source.times = found(timexes, source);
            found += source.times.size();
            found += found(numbers, source).size();
            found += found(shortForms, source).size();
        }
        return found;
    }

    private static <A extends Annotation> List<A> found(Extractor<A> extractor, Kept source) {
        List<A> found = new ArrayList<>();
        extractor.extract(source, found::add);
        return found;
    }

    /** A source that keeps lexemes and dates, as the library's own does. */
    private static final class Kept implements LexemeSource {
        private final Article article;
        private final Tokens tokens;
        private @Nullable Lexemes lexemes;
        private List<Timex> times = List.of();

        Kept(Article article, Tokens tokens) {
            this.article = article;
            this.tokens = tokens;
        }

        @Override
        public Article article() {
            return article;
        }

        @Override
        public Tokens tokens() {
            return tokens;
        }

        @Override
        public Lexemes lexemes() {
            Lexemes kept = lexemes;
            if (kept == null) {
                kept = Lexemes.of(tokens);
                lexemes = kept;
            }
            return kept;
        }

        @Override
        public Optional<LocalDate> referenceDate() {
            return Optional.of(REFERENCE);
        }

        @Override
        public <A extends Annotation> List<A> annotations(Class<A> type) {
            if (type != Timex.class) {
                throw new IllegalStateException("only dates are kept, not " + type.getSimpleName());
            }
            List<A> found = new ArrayList<>(times.size());
            times.forEach(time -> found.add(type.cast(time)));
            return found;
        }
    }
}
