package id.warta.examples;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
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

/**
 * What does this article say? Reads pasted text from a file, or the bundled article if no file is
 * named, and prints what was found in it.
 */
public final class ReadArticle {

    private static final String BUNDLED = "dermaga.txt";

    private ReadArticle() {}

    /** Exits with 2 if the file cannot be read or holds no article. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            print(args.length == 0 ? bundled() : Files.readString(Path.of(args[0])), out);
        } catch (IOException e) {
            fail("cannot read " + args[0] + " as UTF-8 text: " + e);
        } catch (ArticleParseException e) {
            fail(e.getMessage());
        } finally {
            out.flush();
        }
    }

    static void print(String pasted, PrintStream out) {
        // readme:start
        Article article = ArticleParser.standard().parseText(pasted);
        AnnotatedArticle news = NewsExtractor.standard().annotate(article);
        // readme:end
        new TerminalReport(out).print(news);
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
