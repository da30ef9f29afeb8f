package id.warta.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import id.warta.extract.NewsExtractor;
import id.warta.extract.corenlp.CoreNlpExport;
import id.warta.extract.corenlp.WartaAnnotator;
import id.warta.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
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
 * What it costs to have Warta's findings as a CoreNLP document, over having them at all: characters
 * a microsecond, on forty texts of the length of an article.
 *
 * <p>Every method returns the number of tokens.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(CoreNlpBridgeBenchmark.LENGTH)
public class CoreNlpBridgeBenchmark {

    private static final int TEXTS = 40;
    static final int LENGTH = TEXTS * BenchmarkArticles.LENGTH;

    /** The text and how its string is held. */
    @Param({"LATIN1", "UTF16"})
    public BenchmarkText text;

    private final NewsExtractor extractor = NewsExtractor.standard();
    private final CoreNlpExport export = CoreNlpExport.standard();
    private final WartaAnnotator annotator =
            new WartaAnnotator("warta", new Properties(), extractor);
    private final List<String> texts = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();

    /** A benchmark without texts. */
    public CoreNlpBridgeBenchmark() {}

    /** Makes the texts, and of each an article of the same paragraphs. */
    @Setup
    public void read() throws IOException {
        texts.addAll(BenchmarkArticles.texts(text, TEXTS));
        texts.forEach(one -> articles.add(BenchmarkArticles.article(one)));
    }

    /** Annotating alone. */
    @Benchmark
    public int warta() {
        int tokens = 0;
        for (Article article : articles) {
            tokens += extractor.annotate(article).tokens().size();
        }
        return tokens;
    }

    /** Annotating, and the document of it. */
    @Benchmark
    public int export() {
        int tokens = 0;
        for (Article article : articles) {
            tokens += tokens(export.export(extractor.annotate(article)));
        }
        return tokens;
    }

    /** The annotator of a pipeline, from the bare text. */
    @Benchmark
    public int annotator() {
        int tokens = 0;
        for (String one : texts) {
            Annotation document = new Annotation(one);
            annotator.annotate(document);
            tokens += tokens(document);
        }
        return tokens;
    }

    private static int tokens(Annotation document) {
        return document.get(CoreAnnotations.TokensAnnotation.class).size();
    }
}
