package id.warta.parser.fuzz;

import id.warta.model.Article;
import id.warta.parser.ArticleInvariants;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Any text as a paste, of no known outlet and of one. */
public final class TextFuzz {

    private static final ArticleParser PARSER = ArticleParser.standard();

    private TextFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        // bytes that are no UTF-8 become halves of surrogate pairs
        String text = new String(data, StandardCharsets.UTF_8).replace('\ufffd', '\ud83d');
        check(text, Hints.none());
        check(text, Hints.none().outlet("detik"));
    }

    private static void check(String text, Hints hints) {
        ArticleInvariants.check(PARSER.explain(text, hints), text);
        try {
            List<Article> articles = PARSER.parseAll(text, hints);
            articles.forEach(ArticleInvariants::check);
            if (!articles.get(0).equals(PARSER.parseText(text, hints))) {
                throw new AssertionError("parseText gives another article than parseAll");
            }
        } catch (ArticleParseException e) {
            ArticleInvariants.check(e);
        }
    }
}
