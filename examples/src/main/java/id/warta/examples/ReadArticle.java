package id.warta.examples;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.extract.export.HtmlReport;
import id.warta.model.Article;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What does this article say? Reads pasted text from a file, or the bundled article if no file is
 * named, and prints what was found in it. With {@code --html PAGE} it writes a page to look at as
 * well.
 */
public final class ReadArticle {

    private static final String BUNDLED = "dermaga.txt";

    private ReadArticle() {}

    /** Exits with 2 if a file cannot be read or written, or holds no article. */
    public static void main(String[] args) {
        boolean html = args.length > 1 && args[0].equals("--html");
        Optional<Path> page = html ? Optional.of(Path.of(args[1])) : Optional.empty();
        Optional<Path> file = Stream.of(args).skip(html ? 2 : 0).findFirst().map(Path::of);
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            AnnotatedArticle news =
                    print(file.map(ReadArticle::read).orElseGet(ReadArticle::bundled), out);
            page.ifPresent(
                    there -> {
                        write(news, there);
                        out.println("\nThe same as a page to look at: " + there.toUri());
                    });
        } catch (UncheckedIOException e) {
            fail(e.getMessage() + ": " + e.getCause());
        } catch (ArticleParseException e) {
            fail(e.getMessage());
        } finally {
            out.flush();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + " as UTF-8 text", e);
        }
    }

    private static void write(AnnotatedArticle news, Path page) {
        try {
            Files.writeString(page, HtmlReport.standard().render(news));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + page, e);
        }
    }

    static AnnotatedArticle print(String pasted, PrintStream out) {
        // readme:start
        Article article = ArticleParser.standard().parseText(pasted);
        AnnotatedArticle news = NewsExtractor.standard().annotate(article);
        // readme:end
        new TerminalReport(out).print(news);
        return news;
    }

    static String bundled() {
        try (InputStream in =
                Objects.requireNonNull(ReadArticle.class.getResourceAsStream(BUNDLED), BUNDLED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled article", e);
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(2);
    }
}
