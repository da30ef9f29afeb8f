package id.warta.parser.internal.page.story;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import id.warta.parser.internal.line.WordList;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names that page authors give to elements say about where the story stands. */
final class Regions {

    /** What an element's name says. */
    enum Region {
        /** What stands here accompanies the story. */
        BESIDE,
        /** Nothing. */
        OPEN
    }

    private static final Set<String> BESIDE = WordList.lowerCase(Regions.class, "beside-names.txt");

    private static final Splitter WORDS =
            Splitter.on(CharMatcher.inRange('a', 'z').negate()).omitEmptyStrings();

    private Regions() {}

    /** Whether nothing in {@code element} can be part of a story. */
    static boolean isNeverStory(Element element) {
        return switch (element.normalName()) {
            case "nav", "footer", "menu" -> true;
            default -> false;
        };
    }

    static Region of(Element element) {
        String tag = element.normalName();
        if (tag.equals("aside") || tag.equals("form")) {
            return Region.BESIDE;
        }
        if (element.attributesSize() == 0) {
            return Region.OPEN;
        }
        String names = (element.attr("class") + " " + element.id()).toLowerCase(Locale.ROOT);
        for (String word : WORDS.split(names)) {
            if (BESIDE.contains(word)) {
                return Region.BESIDE;
            }
        }
        return Region.OPEN;
    }
}
