package id.warta.examples.spark;

import id.warta.extract.NewsExtractor;
import id.warta.model.Article;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Makes rows of pages, with one parser and one extractor for all tasks of a JVM: a model of names
 * is read once an executor, and nothing of it goes over the network.
 */
final class PageReader {

    private static final ArticleParser PARSER = ArticleParser.standard();
    private static final NewsExtractor EXTRACTOR = NewsExtractor.standard();

    private PageReader() {}

    /** How an article is got; whatever it throws becomes the row's error. */
    @FunctionalInterface
    interface Reading {
        /** The article. */
        Article read(ArticleParser parser) throws IOException;
    }

    /** The row of a page. Never fails: a page that is no article is a row that says so. */
    static Row row(ArticleRow.Key key, Reading reading) {
        try {
            return ArticleRow.of(key, EXTRACTOR.annotate(reading.read(PARSER)));
        } catch (ArticleParseException | IOException e) {
            return ArticleRow.failed(key, String.valueOf(e.getMessage()));
        } catch (RuntimeException | StackOverflowError e) {
            // A defect of ours; it must not cost the other pages of a run of hours.
            return ArticleRow.failed(key, "unexpected " + e);
        }
    }

    /** The row of a page from columns, of which {@code html} is a string or bytes. */
    static Row row(
            ArticleRow.Key key,
            @Nullable String outlet,
            @Nullable Object html,
            @Nullable String text) {
        return row(
                key,
                parser -> {
                    Hints hints = hints(key.url(), outlet);
                    if (html instanceof byte[] bytes) {
                        InputStream page = new ByteArrayInputStream(bytes);
                        return parser.parse(page, hints);
                    } else if (html instanceof String page) {
                        return parser.parse(page, hints);
                    } else if (text != null) {
                        return parser.parseText(text, hints);
                    }
                    throw new IOException("neither html nor text");
                });
    }

    private static Hints hints(@Nullable String url, @Nullable String outlet) {
        Hints hints = Hints.none();
        if (outlet != null) {
            hints = hints.outlet(outlet);
        }
        if (url != null) {
            try {
                hints = hints.uri(new URI(url));
            } catch (URISyntaxException e) {
                // The row keeps it as written; the page itself says whose it is, as a rule.
                return hints;
            }
        }
        return hints;
    }
}
