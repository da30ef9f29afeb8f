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

    /** And one whose address could be that of a channel: an essay, which its length shows. */
    private static final int LEAST_OF_CHANNEL = 200;

    /** A block that leads elsewhere and has so many words is the headline of a teaser. */
    private static final int LEAST_OF_HEADLINE = 3;

    /** Fewer paragraphs may have as many links to other articles among them by chance. */
    private static final int LEAST_TEASERS = 3;

    private ListingCheck() {}

    static void refuse(PageView view, Story story) {
        Page page = view.page();
        if (page.isFeed()) {
            throw refusal(view, "it is a feed, not an article");
        }
        if (story.blocks().isEmpty()) {
            throw refusal(view, "no story was found; it is a listing or an empty page");
        }
        if (story.isOfProfile()) {
            return;
        }
        boolean listed = page.address().filter(ListingCheck::isListAddress).isPresent();
        boolean channel = page.address().filter(ListingCheck::isChannelAddress).isPresent();
        boolean typed = page.meta("og:type").filter("article"::equals).isPresent();
        boolean described =
                view.article().isPresent()
                        || page.meta("article:published_time").isPresent()
                        || (typed && !listed && !channel);
        List<TextBlock> prose = prose(story);
        int words = words(prose);
        if (!described) {
            if (listed || (channel && words < LEAST_OF_CHANNEL)) {
                throw refusal(view, "its address is that of a listing");
            }
            if (story.evidence() == Evidence.STRUCTURE && isTeasers(prose, page)) {
                throw refusal(view, "it shows teasers of several articles; it is a listing");
            }
        }
        if (words < (described ? LEAST_DESCRIBED : LEAST_UNDESCRIBED)) {
            throw refusal(view, "it holds hardly any text; it is a listing or an empty page");
        }
    }

    /** The front page or a list. */
    private static boolean isListAddress(URI address) {
        List<String> steps = steps(address);
        return steps.isEmpty()
                ? address.getQuery() == null
                : LIST_PATHS.contains(steps.get(0).toLowerCase(Locale.ROOT));
    }

    /** A word or two, as of channels: what names an article mostly has a hyphen or a number. */
    private static boolean isChannelAddress(URI address) {
        List<String> steps = steps(address);
        return !steps.isEmpty()
                && steps.size() <= 2
                && address.getQuery() == null
                && steps.get(steps.size() - 1).chars().allMatch(Character::isLetter);
    }

    private static List<String> steps(URI address) {
        String path = address.getPath();
        return path == null ? List.of() : Splitter.on('/').omitEmptyStrings().splitToList(path);
    }

    /** Whether a headline that leads elsewhere stands before each paragraph of it, as a rule. */
    private static boolean isTeasers(List<TextBlock> prose, Page page) {
        if (prose.size() < LEAST_TEASERS) {
            return false;
        }
        int first = prose.get(0).order() - 1;
        int last = prose.get(prose.size() - 1).order();
        int headlines = 0;
        for (TextBlock block : page.text().blocks()) {
            boolean among = block.order() >= first && block.order() < last;
            if (among && block.leadsElsewhere() && block.words() >= LEAST_OF_HEADLINE) {
                headlines++;
            }
        }
        return headlines >= prose.size();
    }

    /** Those of its blocks that are sentences. */
    private static List<TextBlock> prose(Story story) {
        return story.blocks().stream()
                .filter(block -> block.words() >= 12 && block.linked() < 0.3)
                .toList();
    }

    private static int words(List<TextBlock> blocks) {
        return blocks.stream().mapToInt(TextBlock::words).sum();
    }

    private static ArticleParseException refusal(PageView view, String problem) {
        return new ArticleParseException(
                problem, "hand in the page of one article", view.page().named());
    }
}
