package id.warta.parser.internal.page;

import com.google.common.base.Splitter;
import id.warta.parser.ArticleParseException;
import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.line.WordList;
import id.warta.parser.internal.page.story.TextBlock;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Refuses what is no article: front pages, lists, search results, feeds. */
final class ListingCheck {

    /** Beginnings of paths under which outlets keep lists. */
    private static final Set<String> LIST_PATHS =
            WordList.lowerCase(ListingCheck.class, "list-paths.txt");

    /** Words of prose that a page must hold which says itself that it is an article. */
    private static final int LEAST_DESCRIBED = 12;

    /** And one that does not. */
    private static final int LEAST_UNDESCRIBED = 50;

    private ListingCheck() {}

    static void refuse(Parts parts, Story story) {
        Page page = parts.page();
        if (page.isFeed()) {
            throw refusal(parts, "it is a feed, not an article");
        }
        if (story.blocks().isEmpty()) {
            throw refusal(parts, "no story was found; it is a listing or an empty page");
        }
        if (story.evidence() == Evidence.PROFILE || story.evidence() == Evidence.STATE) {
            return;
        }
        boolean listed = page.address().map(ListingCheck::isListAddress).orElse(false);
        boolean typed = page.meta("og:type").filter("article"::equals).isPresent();
        boolean described =
                parts.article().isPresent()
                        || page.meta("article:published_time").isPresent()
                        || (typed && !listed);
        int prose = prose(story);
        if (described) {
            if (prose < LEAST_DESCRIBED) {
                throw refusal(parts, "it holds hardly any text; it is a listing or an empty page");
            }
        } else if (listed) {
            throw refusal(parts, "its address is that of a listing");
        } else if (prose < LEAST_UNDESCRIBED) {
            throw refusal(parts, "it shows teasers of several articles; it is a listing");
        }
    }

    /** The front page, a list, or a channel: what names an article has a hyphen or a number. */
    private static boolean isListAddress(URI address) {
        String path = address.getPath();
        if (path == null || path.isEmpty() || path.equals("/")) {
            return address.getQuery() == null;
        }
        List<String> steps = Splitter.on('/').omitEmptyStrings().splitToList(path);
        if (steps.isEmpty() || LIST_PATHS.contains(steps.get(0).toLowerCase(Locale.ROOT))) {
            return true;
        }
        String last = steps.get(steps.size() - 1);
        for (int i = 0; i < last.length(); i++) {
            if (!Character.isLetter(last.charAt(i))) {
                return false;
            }
        }
        return address.getQuery() == null && steps.size() <= 2;
    }

    /** How many words stand in sentences. */
    private static int prose(Story story) {
        int prose = 0;
        for (TextBlock block : story.blocks()) {
            if (block.words() >= 12 && block.linked() < 0.3) {
                prose += block.words();
            }
        }
        return prose;
    }

    private static ArticleParseException refusal(Parts parts, String problem) {
        return new ArticleParseException(
                problem, "hand in the page of one article", parts.page().named());
    }
}
