package id.warta.bench;

import de.l3s.boilerpipe.BoilerpipeProcessingException;
import de.l3s.boilerpipe.extractors.ArticleExtractor;
import id.warta.model.Article;
import id.warta.parser.ArticleParser;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * From a page to its article, against jsoup's parse of the same page and against what users of the
 * JVM would otherwise take. The pages are generated: a story of ordinary length in the markup of a
 * known outlet or of none, among the menus, lists, scripts and styles that make pages large.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageBenchmark {

    /** Size of the page in thousands of characters. */
    @Param({"60", "300"})
    public int kilo;

    /** Whether the page is of an outlet that has a profile. */
    @Param({"true", "false"})
    public boolean known;

    private final ArticleParser parser = ArticleParser.standard();
    private String html = "";
    private URI uri = URI.create("https://www.example.com/");

    /** Makes the page. */
    @Setup
    public void generate() {
        html = GeneratedPage.of(kilo * 1000, known);
        uri = GeneratedPage.address(known);
    }

    /** The whole way: tree, metadata, story, fields. */
    @Benchmark
    public Article warta() {
        return parser.parse(html, uri);
    }

    /** The tree alone. */
    @Benchmark
    public Document jsoupParse() {
        return Jsoup.parse(html);
    }

    /** The story's text by boilerpipe. */
    @Benchmark
    public String boilerpipe() throws BoilerpipeProcessingException {
        return ArticleExtractor.INSTANCE.getText(html);
    }

    /** Metadata and story by Crux 2.1.0, the last release in the public repository. */
    @Benchmark
    public String crux() {
        return com.chimbori.crux.articles.ArticleExtractor.with(uri.toString(), html)
                .extractMetadata()
                .extractContent()
                .article()
                .document
                .text();
    }

    /** Title and story by Readability4J. */
    @Benchmark
    public String readability4j() {
        return String.valueOf(new Readability4J(uri.toString(), html).parse().getTextContent());
    }
}
