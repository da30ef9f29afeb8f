package id.warta.parser.internal.page;

import com.google.common.base.Splitter;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.line.WordList;
import id.warta.parser.internal.page.data.LinkedData;
import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the tags of an article: those shown to readers before those told to machines. */
final class TagReader {

    private static final int LONGEST = 80;

    private static final List<String> TAG_METAS = WordList.lines(TagReader.class, "tag-metas.txt");

    private static final WordTable TAG_PATHS =
            WordTable.of(WordList.lowerCase(TagReader.class, "tag-paths.txt"));

    /** A longer list is the site's own, not the article's. */
    private static final int MOST = 20;

    private final PageView view;
    private final Story story;
    private final Map<Element, Boolean> runningText = new HashMap<>();

    TagReader(PageView view, Story story) {
        this.view = view;
        this.story = story;
    }

    Optional<Found<List<String>>> tags() {
        return Found.first(this::ofProfile, this::ofLinks, this::ofLinkedData, this::ofMetas);
    }

    private Optional<Found<List<String>>> ofProfile() {
        for (Css css : view.rules(Layout.Part.TAG)) {
            List<String> texts = new ArrayList<>();
            for (String text : view.texts(css)) {
                texts.addAll(Splitter.on(',').splitToList(text));
            }
            List<String> tags = clean(texts);
            if (!tags.isEmpty()) {
                return Found.all(tags, Evidence.PROFILE, css.source());
            }
        }
        return Optional.empty();
    }

    /** The first group of links to tags behind the beginning of the story. */
    private Optional<Found<List<String>>> ofLinks() {
        Element first = story.origin().isEmpty() ? null : story.origin().get(0);
        Map<Element, List<String>> groups = new HashMap<>();
        List<Element> order = new ArrayList<>();
        for (Element link : view.page().links()) {
            if (isTagLink(link)) {
                Element group = group(link);
                if (group != null) {
                    groups.computeIfAbsent(
                                    group,
                                    g -> {
                                        order.add(g);
                                        return new ArrayList<>();
                                    })
                            .add(Elements.text(link));
                }
            }
        }
        for (Element group : order) {
            if (first == null || Elements.isBefore(first, group)) {
                List<String> tags = clean(groups.get(group));
                if (!tags.isEmpty() && tags.size() <= MOST) {
                    return Found.all(tags, Evidence.STRUCTURE, "a[rel=tag]");
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTagLink(Element link) {
        Attributes attributes = Elements.attributes(link);
        if (attributes == null) {
            return false;
        }
        String rel = attributes.get("rel");
        if (rel.contains("tag") && !rel.contains("category")) {
            return true;
        }
        String href = attributes.get("href");
        int start = href.indexOf('/');
        for (int end = next(href, start); end >= 0; end = next(href, start)) {
            if (TAG_PATHS.find(href, start + 1, end) >= 0) {
                return true;
            }
            start = end;
        }
        return false;
    }

    private static int next(String href, int slash) {
        return slash < 0 ? -1 : href.indexOf('/', slash + 1);
    }

    /** What holds the links of a list of tags and little else; null for a link in running text. */
    private @Nullable Element group(Element link) {
        Element group = link.parent();
        for (int i = 0; group != null && i < 2; i++) {
            String tag = group.normalName();
            if ((tag.equals("p") || tag.equals("strong")) && isRunningText(group)) {
                return null;
            }
            if (group.childrenSize() > 1) {
                return group;
            }
            group = group.parent();
        }
        return group;
    }

    private boolean isRunningText(Element paragraph) {
        return runningText.computeIfAbsent(
                paragraph,
                element -> {
                    int linked = 0;
                    for (Element child : element.children()) {
                        linked += child.normalName().equals("a") ? child.text().length() : 0;
                    }
                    return linked * 2 < element.text().length();
                });
    }

    private Optional<Found<List<String>>> ofLinkedData() {
        if (view.distrusts(Layout.Claim.KEYWORDS)) {
            return Optional.empty();
        }
        return view.article()
                .flatMap(
                        article ->
                                Found.all(
                                        clean(LinkedData.list(article, "keywords")),
                                        Evidence.JSON_LD,
                                        "NewsArticle.keywords"));
    }

    private Optional<Found<List<String>>> ofMetas() {
        if (view.distrusts(Layout.Claim.KEYWORDS)) {
            return Optional.empty();
        }
        for (String name : TAG_METAS) {
            List<String> texts = new ArrayList<>();
            for (String content : view.page().metas(name)) {
                texts.addAll(Splitter.on(',').splitToList(content));
            }
            List<String> tags = clean(texts);
            if (!tags.isEmpty()) {
                return Found.all(tags, Evidence.META, "meta[" + name + "]");
            }
        }
        return Optional.empty();
    }

    private static List<String> clean(List<String> texts) {
        Set<String> tags = new LinkedHashSet<>();
        for (String text : texts) {
            String tag = WhiteSpace.fold(Entities.decode(text));
            int from = 0;
            while (from < tag.length() && (tag.charAt(from) == '#' || tag.charAt(from) == ' ')) {
                from++;
            }
            tag = tag.substring(from);
            if (!tag.isEmpty() && tag.length() <= LONGEST) {
                tags.add(tag);
            }
        }
        return List.copyOf(tags);
    }
}
