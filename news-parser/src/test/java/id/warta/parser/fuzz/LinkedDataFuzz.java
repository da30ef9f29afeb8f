package id.warta.parser.fuzz;

import id.warta.parser.ArticleInvariants;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import java.nio.charset.StandardCharsets;

/** What a page says of itself in JSON: JSON-LD and page state. */
public final class LinkedDataFuzz {

    private static final ArticleParser PARSER = ArticleParser.standard();
    private static final String STORY =
            """
            <p>Warga kampung nelayan membuka dermaga baru di tepi teluk pada pekan lalu.</p>
            <p>Mereka menambatkan perahu tanpa membayar biaya sepeser pun kepada pengelola.</p>
            """;

    private LinkedDataFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        String json = new String(data, StandardCharsets.UTF_8).replace('\ufffd', '\ud83d');
        check("<script type=application/ld+json>" + json + "</script>" + STORY, Hints.none());
        check(
                "<script id=__NEXT_DATA__ type=application/json>" + json + "</script>" + STORY,
                Hints.none().outlet("jawapos"));
    }

    private static void check(String page, Hints hints) {
        try {
            ArticleInvariants.check(PARSER.parse(page, hints));
        } catch (ArticleParseException e) {
            ArticleInvariants.check(e);
        }
    }
}
