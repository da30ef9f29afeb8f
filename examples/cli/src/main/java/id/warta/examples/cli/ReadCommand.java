package id.warta.examples.cli;

import static java.util.Objects.requireNonNull;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.extract.export.HtmlReport;
import id.warta.extract.export.NewsJson;
import id.warta.model.Article;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import id.warta.parser.PageField;
import id.warta.parser.TextLine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code warta read}: one file or several, each a saved page or pasted text. */
@Command(
        name = "read",
        description = {
            "Reads saved pages and pasted texts; which of both an input is shows in itself.",
            "Without --json, --html or --explain, prints what was found for people to read."
        })
final class ReadCommand implements Callable<Integer> {

    private static final String STDIN = "-";

    private final InputStream stdin;
    private final PrintWriter out;
    private final PrintWriter err;
    private final ArticleParser parser = ArticleParser.standard();
    private final NewsJson json = NewsJson.standard();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "The files; - is the standard input.")
    private List<String> files = List.of();

    @ArgGroup private Form form = new Form();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "The address of the page, which says whose it is.")
    private @Nullable URI url;

    @Option(
            names = "--outlet",
            paramLabel = "ID",
            description = "The outlet, by its id or host: detik, news.detik.com.")
    private @Nullable String outlet;

    @Option(
            names = "--date",
            paramLabel = "YYYY-MM-DD",
            description =
                    "The day that relative dates count from; the day of publication if left out.")
    private @Nullable LocalDate date;

    @Option(
            names = "--charset",
            paramLabel = "NAME",
            description =
                    "The charset of the input; found in a page, UTF-8 for a text if left out.")
    private @Nullable Charset charset;

    @Spec private @Nullable CommandSpec spec;

    private @Nullable NewsExtractor extractor;

    ReadCommand(InputStream stdin, PrintWriter out, PrintWriter err) {
        this.stdin = stdin;
        this.out = out;
        this.err = err;
    }

    /** What to write; one of them. */
    static final class Form {
        @Option(names = "--json", description = "JSON lines, one article a line.")
        private boolean json;

        @Option(names = "--html", description = "One HTML page to look at; of one input only.")
        private boolean html;

        @Option(
                names = "--explain",
                description =
                        "What each line of a text is, or where each field of a page came from.")
        private boolean explain;
    }

    @Override
    public Integer call() {
        if (form.html && files.size() > 1) {
            throw new ParameterException(
                    requireNonNull(spec).commandLine(),
                    "--html writes one page, but "
                            + files.size()
                            + " files are named; call it once for each");
        }
        int failed = 0;
        for (String file : files) {
            try {
                read(bytes(file));
            } catch (IOException | ArticleParseException e) {
                failed++;
                err.println("warta: " + name(file) + ": " + reason(file, e));
            }
        }
        if (failed > 0 && files.size() > 1) {
            err.println("warta: " + failed + " of " + files.size() + " inputs were not read");
        }
        return failed == 0 ? 0 : Warta.FAILED;
    }

    private static String name(String file) {
        return file.equals(STDIN) ? "standard input" : file;
    }

    private static String reason(String file, Exception e) {
        if (e instanceof NoSuchFileException) {
            return file.contains("://")
                    ? "no such file; nothing is fetched, so save the page and add its address by --url"
                    : "no such file";
        } else if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        return String.valueOf(e.getMessage());
    }

    private byte[] bytes(String file) throws IOException {
        if (file.equals(STDIN)) {
            return stdin.readAllBytes();
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new IOException("is a directory; name the files in it");
        }
        return Files.readAllBytes(path);
    }

    private void read(byte[] bytes) throws IOException {
        boolean page = Sniffer.isPage(bytes);
        if (form.explain) {
            explain(bytes, page);
            return;
        }
        Article article = page ? page(bytes) : parser.parseText(text(bytes), hints());
        AnnotatedArticle news = annotate(article);
        if (form.json) {
            out.println(json.write(news));
        } else if (form.html) {
            out.print(HtmlReport.standard().render(news));
        } else {
            new Summary(out).print(news);
        }
    }

    private Article page(byte[] bytes) throws IOException {
        return parser.parse(new ByteArrayInputStream(bytes), hints());
    }

    private String text(byte[] bytes) throws IOException {
        return Sniffer.text(bytes, charset == null ? StandardCharsets.UTF_8 : charset);
    }

    private Hints hints() {
        Hints hints = Hints.none();
        if (url != null) {
            hints = hints.uri(url);
        }
        if (outlet != null) {
            hints = hints.outlet(outlet);
        }
        return charset == null ? hints : hints.charset(charset);
    }

    private AnnotatedArticle annotate(Article article) {
        // Made late: it reads a model, which --explain and wrong inputs need not wait for.
        if (extractor == null) {
            extractor = NewsExtractor.standard();
        }
        return date == null ? extractor.annotate(article) : extractor.annotate(article, date);
    }

    private void explain(byte[] bytes, boolean page) throws IOException {
        if (page) {
            for (PageField field : parser.explainPage(new ByteArrayInputStream(bytes), hints())) {
                out.printf(
                        "%-10s %-10s %s%n           %s%n",
                        field.name(), field.evidence(), field.where(), field.value());
            }
        } else {
            for (TextLine line : parser.explain(text(bytes), hints())) {
                out.printf("%4d %-12s %s%n", line.number(), line.role(), line.text());
            }
        }
    }
}
