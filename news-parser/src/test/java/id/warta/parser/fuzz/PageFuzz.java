package id.warta.parser.fuzz;

import id.warta.model.Article;
import id.warta.parser.ArticleInvariants;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;

/** Pages as bytes, of no known outlet and of one: read alike each time, or refused. */
public final class PageFuzz {

    private static final ArticleParser PARSER = ArticleParser.standard();
    private static final Hints KNOWN =
            Hints.none().uri(URI.create("https://news.detik.com/berita/d-1/kapal"));

    private PageFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        check(data, Hints.none());
        check(data, KNOWN);
    }

    private static void check(byte[] page, Hints hints) throws IOException {
        try {
            Article article = PARSER.parse(new ByteArrayInputStream(page), hints);
            ArticleInvariants.check(article);
            if (!article.equals(PARSER.parse(new ByteArrayInputStream(page), hints))) {
                throw new AssertionError("read again, it is another article");
            }
        } catch (ArticleParseException e) {
            ArticleInvariants.check(e);
        }
    }
}
