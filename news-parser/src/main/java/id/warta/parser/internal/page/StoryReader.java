package id.warta.parser.internal.page;

import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.line.WordList;
import id.warta.parser.internal.page.data.LinkedData;
import id.warta.parser.internal.page.data.LooseJson;
import id.warta.parser.internal.page.story.BlockReader;
import id.warta.parser.internal.page.story.StoryFinder;
import id.warta.parser.internal.page.story.TextBlock;
import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the story of a page by the best evidence there is of where it stands. */
final class StoryReader {

    /** Posts of other sites that stand in a story. */
    private static final Set<String> EMBEDS = WordList.lowerCase(StoryReader.class, "embeds.txt");

    /** A story whose selectors find less than this is looked for by structure as well. */
    private static final int LEAST_WORDS = 5;

    /** Data that holds less than this describes an article and does not hold it. */
    private static final int LEAST_TOLD = 40;

    /** A story found by structure is doubted if it holds less than this. */
    private static final int LEAST_FOUND = 60;

    /** A paragraph shorter than this, in units, may well stand twice in a story. */
    private static final int SHORTEST_COPY = 200;

    private final Page page;
    private final @Nullable Layout layout;
    private final SelectorSet apart;
    private final SelectorSet captions;
    private @Nullable RawStory structure;

    StoryReader(Page page, @Nullable Layout layout) {
        this.page = page;
        this.layout = layout;
        OutletRules rules = page.rules();
        boolean known = rules != null && layout != null;
        this.apart = known ? rules.apart(layout) : SelectorSet.NONE;
        this.captions = known ? rules.captions(layout) : SelectorSet.NONE;
    }

    /** The story; {@link RawStory#NONE} if nothing shows one. */
    RawStory read() {
        return ofProfile()
                .or(this::ofState)
                .or(this::ofMicrodata)
                .or(this::ofStructure)
                .orElse(RawStory.NONE);
    }

    private Optional<RawStory> ofProfile() {
        if (layout == null) {
            return Optional.empty();
        }
        for (Css css : layout.rules(Layout.Part.BODY)) {
            List<Element> roots = Elements.outermost(page.found(css));
            if (roots.isEmpty()) {
                continue;
            }
            RawStory raw = read(roots, Evidence.PROFILE, css.source());
            if (raw.words() >= LEAST_WORDS) {
                return Optional.of(raw);
            }
        }
        return Optional.empty();
    }

    private Optional<RawStory> ofState() {
        Optional<String> json = page.state();
        if (layout == null || layout.state().isEmpty() || json.isEmpty()) {
            return Optional.empty();
        }
        List<String> path = layout.state().get();
        StringBuilder html = new StringBuilder();
        for (Object root : LooseJson.read(json.get())) {
            PageState.text(root, path, html);
        }
        return html.isEmpty()
                ? Optional.empty()
                : told(html.toString(), Evidence.STATE, String.join("/", path))
                        .filter(raw -> raw.words() >= LEAST_WORDS);
    }

    private Optional<RawStory> ofMicrodata() {
        List<Element> roots = new ArrayList<>();
        for (Element element : page.property("articleBody")) {
            if (!element.normalName().equals("meta")) {
                roots.add(element);
            }
        }
        List<Element> outer = Elements.outermost(roots);
        RawStory raw = read(outer, Evidence.MICRODATA, "itemprop=articleBody");
        if (raw.words() < LEAST_TOLD) {
            return Optional.empty();
        }
        // the property may be on one paragraph of the story alone
        RawStory whole = structure();
        if (raw.words() * 2 < whole.words() && !areApart(raw, whole)) {
            return Optional.empty();
        }
        List<Element> told = withoutCopies(outer);
        return Optional.of(
                told.size() == outer.size() ? raw : read(told, raw.evidence(), raw.where()));
    }

    /**
     * Those of several elements that say something new: some pages hold the whole story once for
     * each site that it is told to.
     */
    private static List<Element> withoutCopies(List<Element> roots) {
        Set<String> texts = new HashSet<>();
        return roots.stream()
                .filter(
                        root -> {
                            String text = Elements.text(root);
                            return text.length() < SHORTEST_COPY || texts.add(text);
                        })
                .toList();
    }

    private static boolean areApart(RawStory a, RawStory b) {
        Set<Element> elements = new HashSet<>();
        a.blocks().forEach(block -> elements.add(block.element()));
        return b.blocks().stream().noneMatch(block -> elements.contains(block.element()));
    }

    private Optional<RawStory> ofStructure() {
        RawStory raw = structure();
        return raw.words() >= LEAST_FOUND
                ? Optional.of(raw)
                : ofLinkedData().or(() -> Optional.of(raw).filter(r -> !r.blocks().isEmpty()));
    }

    private RawStory structure() {
        RawStory known = structure;
        if (known == null) {
            List<TextBlock> blocks = StoryFinder.find(page.text().blocks());
            List<Element> origin =
                    blocks.isEmpty()
                            ? List.of()
                            : List.of(
                                    blocks.get(0).element(),
                                    blocks.get(blocks.size() - 1).element());
            known = new RawStory(blocks, page.text().figures(), origin, Evidence.STRUCTURE, "");
            structure = known;
        }
        return known;
    }

    private Optional<RawStory> ofLinkedData() {
        LinkedData data = page.linkedData();
        return data.article(null)
                .flatMap(article -> LinkedData.text(article, "articleBody"))
                .map(body -> body.indexOf('<') >= 0 ? body : lines(body))
                .flatMap(html -> told(html, Evidence.JSON_LD, "articleBody"))
                .filter(raw -> raw.words() >= LEAST_TOLD);
    }

    private static String lines(String text) {
        return text.replace("\r", "").replace("\\n", "\n").replace("\n", "<br><br>");
    }

    /** A story that stands in the page's data, as markup of its own. */
    private Optional<RawStory> told(String html, Evidence evidence, String where) {
        RawStory raw = read(List.of(page.fragment(html, "its " + where)), evidence, where);
        return Optional.of(new RawStory(raw.blocks(), raw.figures(), List.of(), evidence, where));
    }

    private RawStory read(List<Element> roots, Evidence evidence, String where) {
        BlockReader reader = new BlockReader(this::isApart, this::isCaption);
        roots.forEach(reader::read);
        return new RawStory(reader.blocks(), reader.figures(), roots, evidence, where);
    }

    private boolean isApart(Element element) {
        return apart.finds(page.document(), element) || isEmbed(element);
    }

    private boolean isCaption(Element element) {
        return element.normalName().equals("figcaption")
                || captions.finds(page.document(), element);
    }

    private static boolean isEmbed(Element element) {
        String tag = element.normalName();
        if (tag.equals("nav") || tag.equals("aside") || tag.equals("form")) {
            return true;
        }
        if (tag.equals("blockquote") && element.attributesSize() > 0) {
            for (String name : EMBEDS) {
                if (element.hasClass(name)) {
                    return true;
                }
            }
        }
        return false;
    }
}
