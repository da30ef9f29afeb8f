package id.warta.parser.internal.page;

import id.warta.model.internal.WhiteSpace;
import id.warta.parser.ArticleParseException;
import id.warta.parser.Hints;
import id.warta.parser.ParseLimits;
import id.warta.parser.internal.page.data.LinkedData;
import id.warta.parser.internal.page.story.PageText;
import id.warta.parser.internal.profile.Css;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * A page as a tree, with all that one traversal of it can note down: what the outlet's selectors
 * find, its headings, meta tags and data for machines. Not for several threads at once.
 */
final class Page {

    private static final String LINKED_DATA = "application/ld+json";

    /** The id of the script in which Next.js leaves the data that a page was made of. */
    private static final String STATE_ID = "__NEXT_DATA__";

    private static final int MOST_OF_A_TAG = 100;

    private final Document document;
    private final Hints hints;
    private final ParseLimits limits;
    private final Map<String, List<String>> metas = new HashMap<>();
    private final Map<String, List<Element>> properties = new HashMap<>();
    private final Map<String, List<Element>> byTag = new HashMap<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> pictures = new ArrayList<>();

    /** The menu or foot that the traversal is in. */
    private @Nullable Element menu;

    private final List<String> linkedDataScripts = new ArrayList<>();
    private @Nullable String state;
    private @Nullable String canonical;
    private @Nullable OutletRules rules;
    private SelectorTable.@Nullable Index index;
    private @Nullable PageText text;
    private boolean feed;
    private @Nullable LinkedData linkedData;

    private Page(Document document, Hints hints, ParseLimits limits) {
        this.document = document;
        this.hints = hints;
        this.limits = limits;
    }

    /**
     * Parses {@code html} and walks over it once.
     *
     * @param rulesOf the rules for the address or outlet that is known, or null
     * @throws ArticleParseException if it is over one of {@code limits}
     */
    static Page of(
            String html,
            Hints hints,
            ParseLimits limits,
            Function<String, @Nullable OutletRules> rulesOf) {
        Page page = new Page(BoundedTree.of(html, "the page", limits, hints), hints, limits);
        page.readHead();
        page.rules = page.chooseRules(rulesOf);
        page.walk();
        return page;
    }

    private @Nullable OutletRules chooseRules(Function<String, @Nullable OutletRules> rulesOf) {
        List<String> names = new ArrayList<>();
        hints.outlet().ifPresent(names::add);
        hints.uri().map(URI::getHost).ifPresent(names::add);
        address(canonical)
                .or(() -> meta("og:url").flatMap(Page::address))
                .map(URI::getHost)
                .ifPresent(names::add);
        for (String name : names) {
            OutletRules found = rulesOf.apply(name);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The children of the head say whose page it is, before any selector is tried. */
    private void readHead() {
        for (Node node : document.head().childNodes()) {
            if (node instanceof Element element) {
                readHead(element);
            }
        }
    }

    private void readHead(Element element) {
        switch (element.normalName()) {
            case "meta" -> readMeta(element);
            case "link" -> {
                if (canonical == null && element.attr("rel").equalsIgnoreCase("canonical")) {
                    canonical = element.attr("href").strip();
                }
            }
            default -> {}
        }
    }

    private void readMeta(Element element) {
        String content = WhiteSpace.fold(element.attr("content"));
        if (content.isEmpty()) {
            return;
        }
        for (String key : List.of("property", "name", "itemprop")) {
            String name = element.attr(key);
            if (!name.isEmpty()) {
                metas.computeIfAbsent(name.toLowerCase(Locale.ROOT), k -> new ArrayList<>(1))
                        .add(content);
            }
        }
    }

    private void walk() {
        SelectorTable.Index selected = rules == null ? null : rules.table().index(document);
        index = selected;
        Element head = document.head();
        Node node = document;
        while (true) {
            if (node instanceof Element element) {
                Attributes attributes = Elements.attributes(element);
                if (selected != null) {
                    selected.add(element, attributes);
                }
                note(element, attributes, head.equals(element.parent()));
                if (element.childNodeSize() > 0) {
                    node = element.childNode(0);
                    continue;
                }
            }
            Node next = node.nextSibling();
            while (next == null) {
                node = node.parentNode();
                if (node == null || node.equals(document)) {
                    return;
                }
                if (node.equals(menu)) {
                    menu = null;
                }
                next = node.nextSibling();
            }
            node = next;
        }
    }

    private void note(Element element, @Nullable Attributes attributes, boolean inHead) {
        String tag = element.normalName();
        switch (tag) {
            case "script" -> noteScript(element);
            case "meta", "link" -> {
                if (!inHead) {
                    readHead(element);
                }
            }
            case "h1", "time", "figcaption", "title" -> {
                // an article has few of them; a page of thousands is hostile or broken
                List<Element> known = byTag.computeIfAbsent(tag, k -> new ArrayList<>());
                if (known.size() < MOST_OF_A_TAG) {
                    known.add(element);
                }
            }
            case "channel" -> feed |= isIn(element, "rss");
            case "entry" -> feed |= isIn(element, "feed");
            case "nav", "footer" -> {
                if (menu == null && element.childNodeSize() > 0) {
                    menu = element;
                }
            }
            case "img", "amp-img" -> pictures.add(element);
            case "a" -> {
                if (menu == null) {
                    links.add(element);
                }
            }
            default -> {}
        }
        if (attributes != null) {
            String property = attributes.get("itemprop");
            if (!property.isEmpty()) {
                properties.computeIfAbsent(property, k -> new ArrayList<>(1)).add(element);
            }
        }
    }

    private static boolean isIn(Element element, String tag) {
        Element parent = element.parent();
        return parent != null && parent.normalName().equals(tag);
    }

    private void noteScript(Element element) {
        if (STATE_ID.equals(element.id())) {
            state = json(element, "page state");
        } else if (element.attr("type").strip().equalsIgnoreCase(LINKED_DATA)) {
            linkedDataScripts.add(json(element, "JSON-LD"));
        }
    }

    private String json(Element script, String what) {
        String data = script.data();
        if (data.length() > limits.maxJsonChars()) {
            throw new ArticleParseException(
                    "its "
                            + what
                            + " holds "
                            + data.length()
                            + " units, over the limit maxJsonChars = "
                            + limits.maxJsonChars(),
                    "raise it with ArticleParser.builder().limits(…)",
                    hints);
        }
        return data;
    }

    /**
     * The tree of markup that stands in a part of the page's data, within the same limits.
     *
     * @throws ArticleParseException if it is over one
     */
    Element fragment(String html, String what) {
        // the tag keeps what would stand in the head of a page at its place
        return BoundedTree.of("<body>" + html, what, limits, named()).body();
    }

    /** The tree. */
    Document document() {
        return document;
    }

    /** What the caller said of the page. */
    Hints hints() {
        return hints;
    }

    /** The hints, with the outlet that was recognised, for messages. */
    Hints named() {
        OutletRules known = rules;
        return known == null ? hints : hints.outlet(known.profile().outlet().id());
    }

    /** The rules of the outlet whose page it is; null for one that nobody knows. */
    @Nullable OutletRules rules() {
        return rules;
    }

    /** What a selector of {@link #rules()} finds, in order; nothing where there are no rules. */
    List<Element> found(Css css) {
        return index == null ? List.of() : index.find(css);
    }

    /** Whether it is a feed of a site's news. */
    boolean isFeed() {
        return feed;
    }

    /** All that the page shows, read when it is first asked for. */
    PageText text() {
        PageText known = text;
        if (known == null) {
            known = PageText.of(document.body());
            text = known;
        }
        return known;
    }

    /** The first content of a meta tag by its name or property. */
    Optional<String> meta(String name) {
        List<String> contents = metas.get(name);
        return contents == null ? Optional.empty() : Optional.of(contents.get(0));
    }

    /** All contents of a meta tag by its name or property. */
    List<String> metas(String name) {
        return metas.getOrDefault(name, List.of());
    }

    /** The links outside of its menus and its foot. */
    List<Element> links() {
        return links;
    }

    /** The pictures, in order. */
    List<Element> pictures() {
        return pictures;
    }

    /** The first elements of one of the tags h1, time, figcaption and title. */
    List<Element> tagged(String tag) {
        return byTag.getOrDefault(tag, List.of());
    }

    /** The elements of a microdata property. */
    List<Element> property(String name) {
        return properties.getOrDefault(name, List.of());
    }

    /** The JSON-LD, read when it is first asked for. */
    LinkedData linkedData() {
        LinkedData data = linkedData;
        if (data == null) {
            data = LinkedData.of(linkedDataScripts);
            linkedData = data;
        }
        return data;
    }

    /** The data that the page was made of, as JSON. */
    Optional<String> state() {
        return Optional.ofNullable(state);
    }

    /** What the link canonical says, as written. */
    Optional<String> canonical() {
        return Optional.ofNullable(canonical).filter(value -> !value.isEmpty());
    }

    /** The page's own address, to make links absolute with. */
    Optional<URI> address() {
        return hints.uri()
                .or(() -> address(canonical))
                .or(() -> meta("og:url").flatMap(Page::address));
    }

    /** {@code link} as an absolute address where the page's own is known. */
    Optional<URI> resolve(String link) {
        return parse(link).map(uri -> address().map(base -> base.resolve(uri)).orElse(uri));
    }

    private static Optional<URI> address(@Nullable String text) {
        return text == null ? Optional.empty() : parse(text).filter(uri -> uri.getHost() != null);
    }

    private static Optional<URI> parse(String text) {
        String link = text.strip();
        if (link.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(link.replace(" ", "%20")));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
