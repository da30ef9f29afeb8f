package id.warta.parser.internal.page;

import org.jsoup.parser.Parser;

/** Entities that a template escaped once too often. */
final class Entities {
    private Entities() {}

    /** {@code text} with its entities replaced, if it has any. */
    static String decode(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }
}
