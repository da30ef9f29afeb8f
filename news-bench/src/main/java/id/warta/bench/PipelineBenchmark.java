package id.warta.bench;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.extract.internal.WordFile;
import id.warta.model.Article;
import id.warta.parser.ArticleParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
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
 * The whole standard extractor, names and speakers included, against pipelines of CoreNLP that need
 * no model: characters a microsecond, that is millions a second, on two hundred texts of the length
 * of an article.
 *
 * <p>Also on real articles where the development data is: {@code -p text=RAW_LATIN1,RAW_UTF16}.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(PipelineBenchmark.LENGTH)
public class PipelineBenchmark {

    private static final int TEXTS = 200;
    static final int LENGTH = TEXTS * BenchmarkArticles.LENGTH;

    /** The articles. */
    @State(Scope.Benchmark)
    public static class Articles {

        /** The text and how its string is held. */
        @Param({"LATIN1", "UTF16"})
        public BenchmarkText text;

        final List<Article> articles = new ArrayList<>();

        /** Makes the articles. */
        @Setup
        public void read() throws IOException {
            for (String one : BenchmarkArticles.texts(text, TEXTS)) {
                articles.add(BenchmarkArticles.article(one));
            }
        }
    }

    /** Warta's extractor. */
    @State(Scope.Benchmark)
    public static class Warta {
        final NewsExtractor extractor = NewsExtractor.standard();
    }

    /** CoreNLP's tokens and sentences. */
    @State(Scope.Benchmark)
    public static class TokenizeSsplit {
        final StanfordCoreNLP pipeline = pipeline("tokenize,ssplit", new Properties());
    }

    /** CoreNLP's quotations without speakers, and its names by our lists of places. */
    @State(Scope.Benchmark)
    public static class QuoteRegexner {
        private @Nullable StanfordCoreNLP pipeline;

        /** Writes the list of places for CoreNLP to read. */
        @Setup
        public void make() throws IOException {
            Path mapping = Files.createTempFile("places", ".tab");
            Files.write(mapping, places(), StandardCharsets.UTF_8);
            Properties properties = new Properties();
            // Speakers ask for a parser and for coreference, which there is no model for.
            properties.setProperty("quote.attributeQuotes", "false");
            properties.setProperty("regexner.mapping", mapping.toString());
            pipeline = pipeline("tokenize,ssplit,regexner,quote", properties);
            // The annotator of quotations writes a line a document, which would be measured, too.
            RedwoodConfiguration.current().clear().apply();
            Files.delete(mapping);
        }

        /** A place a line: its words, a tab, its kind. */
        private static List<String> places() {
            List<List<String>> names = new ArrayList<>();
            names.addAll(WordFile.read(ArticleParser.class, "internal/line/places.txt"));
            names.addAll(WordFile.read(PipelineBenchmark.class, "lexicon/places.txt"));
            return names.stream().map(name -> name.get(0) + "\tLOCATION").distinct().toList();
        }
    }

    private static StanfordCoreNLP pipeline(String annotators, Properties more) {
        Properties properties = new Properties();
        properties.putAll(more);
        properties.setProperty("annotators", annotators);
        properties.setProperty("ssplit.newlineIsSentenceBreak", "two");
        // RegexNER asks for parts of speech and lemmas, which its mapping does not use.
        return new StanfordCoreNLP(properties, false);
    }

    /** Everything that Warta finds; how much that is. */
    @Benchmark
    public int warta(Articles input, Warta warta) {
        int found = 0;
        for (Article article : input.articles) {
            AnnotatedArticle news = warta.extractor.annotate(article);
            found += news.dates().size() + news.quantities().size() + news.abbreviations().size();
            found += news.entities().size() + news.people().size() + news.quotes().size();
        }
        return found;
    }

    /** CoreNLP's tokens and sentences alone; the number of the tokens. */
    @Benchmark
    public int corenlpTokenizeSsplit(Articles input, TokenizeSsplit peer) {
        int tokens = 0;
        for (Article article : input.articles) {
            tokens +=
                    annotate(peer.pipeline, article)
                            .get(CoreAnnotations.TokensAnnotation.class)
                            .size();
        }
        return tokens;
    }

    /** CoreNLP's quotations and the tokens that it takes for places; how many there are. */
    @Benchmark
    public int corenlpQuoteRegexner(Articles input, QuoteRegexner peer) {
        int found = 0;
        for (Article article : input.articles) {
            Annotation document = annotate(requireNonNull(peer.pipeline), article);
            found += document.get(CoreAnnotations.QuotationsAnnotation.class).size();
            for (CoreLabel token : document.get(CoreAnnotations.TokensAnnotation.class)) {
                found += "LOCATION".equals(token.ner()) ? 1 : 0;
            }
        }
        return found;
    }

    private static Annotation annotate(StanfordCoreNLP pipeline, Article article) {
        Annotation document = new Annotation(article.text());
        pipeline.annotate(document);
        return document;
    }
}
