package id.warta.parser.internal.page;

import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Dateline;
import id.warta.model.SignOff;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.line.Datelines;
import id.warta.parser.internal.line.Furniture;
import id.warta.parser.internal.line.SignOffs;
import id.warta.parser.internal.line.Timestamps;
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
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the story of a page: where it stands, what of it is furniture, how it opens and closes. */
final class StoryReader {

    /** Elements of other sites that stand in a story: posts, players, forms to subscribe. */
    private static final Set<String> EMBEDS =
            Set.of("twitter-tweet", "instagram-media", "tiktok-embed", "fb-post", "twitter-video");

    /** A story whose selectors find less than this is looked for by structure as well. */
    private static final int LEAST_WORDS = 5;

    /** The most words in a dateline that stands alone. */
    private static final int DATELINE_WORDS = 8;

    /** How many blocks may follow a sign-off: titles and teasers that no selector caught. */
    private static final int BEHIND_SIGN_OFF = 12;

    private final Page page;
    private final @Nullable Layout layout;
    private final Newsroom newsroom;

    StoryReader(Page page, @Nullable Layout layout, Newsroom newsroom) {
        this.page = page;
        this.layout = layout;
        this.newsroom = newsroom;
    }

    /**
     * A story as read.
     *
     * @param figures the figures in it
     * @param bylines those that lines in it name
     * @param origin the elements that it was read from; empty if it was not read from the page's
     *     markup
     */
    record Story(
            List<TextBlock> blocks,
            List<BlockReader.Figure> figures,
            Optional<Dateline> dateline,
            Optional<SignOff> signOff,
            List<Byline> bylines,
            List<Element> origin,
            Evidence evidence,
            String where) {

        int words() {
            return blocks.stream().mapToInt(TextBlock::words).sum();
        }
    }

    /** What was read before anyone asks what the lines say. */
    private record Raw(
            List<TextBlock> blocks,
            List<BlockReader.Figure> figures,
            List<Element> origin,
            Evidence evidence,
            String where) {

        int words() {
            return blocks.stream().mapToInt(TextBlock::words).sum();
        }
    }

    Story read() {
        return clean(
                Found.first(this::ofProfile, this::ofState, this::ofMicrodata, this::ofStructure)
                        .map(Found::value)
                        .orElseGet(
                                () -> new Raw(List.of(), List.of(), List.of(), Evidence.NONE, "")));
    }

    // ------------------------------------------------------------------ where it stands

    private Optional<Found<Raw>> ofProfile() {
        OutletRules rules = page.rules();
        if (layout == null || rules == null) {
            return Optional.empty();
        }
        for (Css css : layout.rules(Layout.Part.BODY)) {
            List<Element> roots = Elements.outermost(rules.found(page, css));
            if (roots.isEmpty()) {
                continue;
            }
            Raw raw = read(roots, Evidence.PROFILE, css.source());
            if (raw.words() >= LEAST_WORDS) {
                return found(raw);
            }
        }
        return Optional.empty();
    }

    private Optional<Found<Raw>> ofState() {
        Optional<String> json = page.state();
        if (layout == null || layout.state().isEmpty() || json.isEmpty()) {
            return Optional.empty();
        }
        List<String> path = layout.state().get();
        StringBuilder html = new StringBuilder();
        for (Object root : LooseJson.read(json.get())) {
            PageState.text(root, path, html);
        }
        if (html.isEmpty()) {
            return Optional.empty();
        }
        Element body = Jsoup.parseBodyFragment(html.toString()).body();
        Raw raw = read(List.of(body), Evidence.STATE, String.join("/", path));
        return raw.words() >= LEAST_WORDS ? found(raw) : Optional.empty();
    }

    private Optional<Found<Raw>> ofMicrodata() {
        List<Element> roots = new ArrayList<>();
        for (Element element : page.property("articleBody")) {
            if (!element.normalName().equals("meta")) {
                roots.add(element);
            }
        }
        Raw raw = read(Elements.outermost(roots), Evidence.MICRODATA, "itemprop=articleBody");
        Raw whole = structure();
        // the property may be on one paragraph alone, or on an empty element
        return raw.words() >= 40 && raw.words() * 2 >= whole.words()
                ? found(raw)
                : Optional.empty();
    }

    private @Nullable Raw structure;

    private Raw structure() {
        Raw known = structure;
        if (known == null) {
            StoryFinder.Story story = StoryFinder.find(page.document().body());
            List<Element> origin =
                    story.blocks().isEmpty()
                            ? List.of()
                            : List.of(
                                    story.blocks().get(0).element(),
                                    story.blocks().get(story.blocks().size() - 1).element());
            known = new Raw(story.blocks(), story.figures(), origin, Evidence.STRUCTURE, "");
            structure = known;
        }
        return known;
    }

    private Optional<Found<Raw>> ofStructure() {
        Raw raw = structure();
        if (raw.words() >= 60 || raw.blocks().isEmpty()) {
            return raw.blocks().isEmpty() ? ofLinkedData() : found(raw);
        }
        return ofLinkedData().or(() -> found(raw));
    }

    private Optional<Found<Raw>> ofLinkedData() {
        LinkedData data = page.linkedData();
        Optional<String> body =
                data.article(null).flatMap(article -> LinkedData.text(article, "articleBody"));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        String html = body.get().indexOf('<') >= 0 ? body.get() : lines(body.get());
        Raw raw =
                read(
                        List.of(Jsoup.parseBodyFragment(html).body()),
                        Evidence.JSON_LD,
                        "articleBody");
        return raw.words() >= 40 ? found(raw) : Optional.empty();
    }

    private static String lines(String text) {
        return text.replace("\r", "").replace("\\n", "\n").replace("\n", "<br><br>");
    }

    private Optional<Found<Raw>> found(Raw raw) {
        return Optional.of(new Found<>(raw, raw.evidence(), raw.where()));
    }

    private Raw read(List<Element> roots, Evidence evidence, String where) {
        Set<Element> skip = hits(Layout.Part.DROP);
        skip.addAll(hits(Layout.Part.TAG));
        skip.addAll(hits(Layout.Part.PAGES));
        skip.addAll(hits(Layout.Part.HEADLINE));
        skip.addAll(hits(Layout.Part.DECK));
        skip.addAll(hits(Layout.Part.PAYWALL));
        skip.removeAll(roots);
        Set<Element> captions = hits(Layout.Part.CAPTION);
        BlockReader reader =
                new BlockReader(
                        element -> skip.contains(element) || isEmbed(element),
                        element ->
                                captions.contains(element)
                                        || element.normalName().equals("figcaption"));
        roots.forEach(reader::read);
        boolean onPage = evidence == Evidence.PROFILE || evidence == Evidence.MICRODATA;
        return new Raw(
                reader.blocks(), reader.figures(), onPage ? roots : List.of(), evidence, where);
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

    private Set<Element> hits(Layout.Part part) {
        Set<Element> all = new HashSet<>();
        OutletRules rules = page.rules();
        if (layout != null && rules != null) {
            for (Css css : layout.rules(part)) {
                all.addAll(rules.found(page, css));
            }
        }
        return all;
    }

    // ------------------------------------------------------------------ what of it is story

    private Story clean(Raw raw) {
        List<TextBlock> story = new ArrayList<>();
        List<Byline> bylines = new ArrayList<>();
        boolean titlesFollow = false;
        for (TextBlock block : raw.blocks()) {
            Optional<Furniture.Found> furniture = Furniture.find(block.text());
            if (furniture.isPresent()) {
                titlesFollow = furniture.get().heading();
                continue;
            }
            if (titlesFollow && block.linked() > 0.8) {
                continue;
            }
            titlesFollow = false;
            if (isLinkAlone(block) || isTimestamp(block)) {
                continue;
            }
            Optional<List<Byline>> credit = newsroom.credits().bylines(block.text());
            if (credit.isPresent()) {
                bylines.addAll(credit.get());
                continue;
            }
            story.add(block);
        }
        withoutLooseHeadings(story);
        return open(raw, story, bylines);
    }

    /** A title that leads to another article, with no word that says so. */
    private static boolean isLinkAlone(TextBlock block) {
        return block.linked() > 0.9 && block.words() >= 2;
    }

    private static boolean isTimestamp(TextBlock block) {
        if (block.text().length() > 60) {
            return false;
        }
        return Timestamps.find(block.text())
                .filter(
                        stamp ->
                                stamp.clock() && stamp.span().length() >= block.text().length() - 8)
                .isPresent();
    }

    private static void withoutLooseHeadings(List<TextBlock> story) {
        while (!story.isEmpty() && story.get(story.size() - 1).kind() == Block.Kind.SUBHEADING) {
            story.remove(story.size() - 1);
        }
    }

    private Story open(Raw raw, List<TextBlock> story, List<Byline> bylines) {
        Optional<Dateline> dateline = dateline(story);
        Optional<SignOff> signOff = signOff(story);
        return new Story(
                story,
                raw.figures(),
                dateline,
                signOff,
                bylines,
                raw.origin(),
                raw.evidence(),
                raw.where());
    }

    /** Takes the dateline out of the first paragraph, before which a quotation may stand. */
    private Optional<Dateline> dateline(List<TextBlock> story) {
        for (int i = 0; i < Math.min(3, story.size()); i++) {
            TextBlock first = story.get(i);
            Optional<Datelines.Split> split = newsroom.datelines().split(first.text());
            if (split.isPresent()) {
                replace(story, i, split.get().rest());
                return split.map(Datelines.Split::dateline);
            }
            if (first.words() <= DATELINE_WORDS && i + 1 < story.size()) {
                split = alone(first.text(), story.get(i + 1).text());
                if (split.isPresent()) {
                    story.remove(i);
                    return split.map(Datelines.Split::dateline);
                }
            }
            if (first.kind() == Block.Kind.PARAGRAPH && first.words() > 20) {
                break;
            }
        }
        return Optional.empty();
    }

    /** A dateline that the markup sets apart from the paragraph that it opens. */
    private Optional<Datelines.Split> alone(String line, String next) {
        return newsroom.datelines()
                .split(line + " " + next)
                .filter(split -> split.rest().equals(WhiteSpace.fold(next)));
    }

    /**
     * Takes the sign-off out of the end. One that stands alone in brackets ends the story, whatever
     * follows it.
     */
    private Optional<SignOff> signOff(List<TextBlock> story) {
        for (int i = story.size() - 1; i > 0 && i >= story.size() - BEHIND_SIGN_OFF; i--) {
            String text = story.get(i).text();
            if (text.length() <= 40 && (text.startsWith("(") || text.startsWith("["))) {
                Optional<SignOff> line = newsroom.signOffs().line(text);
                if (line.isPresent()) {
                    story.subList(i, story.size()).clear();
                    withoutLooseHeadings(story);
                    return line;
                }
            }
        }
        if (story.isEmpty()) {
            return Optional.empty();
        }
        int last = story.size() - 1;
        Optional<SignOffs.Split> split = newsroom.signOffs().split(story.get(last).text());
        split.ifPresent(cut -> replace(story, last, cut.rest()));
        return split.map(SignOffs.Split::signOff);
    }

    private static void replace(List<TextBlock> story, int at, String text) {
        if (text.isBlank()) {
            story.remove(at);
        } else {
            story.set(at, story.get(at).with(text));
        }
    }
}
