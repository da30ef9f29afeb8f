package id.warta.parser.internal.page;

import id.warta.model.internal.WhiteSpace;
import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.line.Newsroom;
import id.warta.parser.internal.page.data.LinkedData;
import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page seen through the layout that fits it: the place where every reader of a field asks. */
final class PageView {

    private final Page page;
    private final @Nullable Layout layout;
    private final Newsroom newsroom;
    private @Nullable Map<String, Object> article;
    private boolean articleRead;
    private @Nullable Surroundings surroundings;

    PageView(Page page, @Nullable Layout layout, Newsroom newsroom) {
        this.page = page;
        this.layout = layout;
        this.newsroom = newsroom;
    }

    Page page() {
        return page;
    }

    @Nullable Layout layout() {
        return layout;
    }

    Newsroom newsroom() {
        return newsroom;
    }

    boolean distrusts(Layout.Claim claim) {
        return layout != null && layout.distrusts(claim);
    }

    /** The selectors of a part in the order in which they are tried. */
    List<Css> rules(Layout.Part part) {
        return layout == null ? List.of() : layout.rules(part);
    }

    /** The elements that a selector found. */
    List<Element> found(Css css) {
        return page.found(css);
    }

    /** What a selector of this layout reads: the attribute it names, or the texts. */
    List<String> texts(Css css) {
        List<String> texts = new ArrayList<>();
        for (Element element : Elements.outermost(found(css))) {
            String attribute = css.attribute();
            String text =
                    attribute == null
                            ? Elements.text(element)
                            : WhiteSpace.fold(element.attr(attribute));
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The first text that the profile leads to. */
    Optional<Found<String>> ofProfile(Layout.Part part) {
        for (Css css : rules(part)) {
            for (String text : texts(css)) {
                return Optional.of(new Found<>(text, Evidence.PROFILE, css.source()));
            }
        }
        return Optional.empty();
    }

    /** The first of these meta tags that there is. */
    Optional<Found<String>> ofMeta(String... names) {
        return ofMeta(List.of(names));
    }

    /** The first of these meta tags that there is. */
    Optional<Found<String>> ofMeta(List<String> names) {
        for (String name : names) {
            Optional<String> content = page.meta(name);
            if (content.isPresent()) {
                return Optional.of(new Found<>(content.get(), Evidence.META, "meta[" + name + "]"));
            }
        }
        return Optional.empty();
    }

    /** A text of the article in JSON-LD. */
    Optional<Found<String>> ofLinkedData(String member) {
        return article()
                .flatMap(object -> LinkedData.text(object, member))
                .map(Entities::decode)
                .map(WhiteSpace::fold)
                .filter(text -> !text.isEmpty())
                .map(text -> new Found<>(text, Evidence.JSON_LD, "NewsArticle." + member));
    }

    /** A microdata property, from its content, its datetime or its text. */
    Optional<Found<String>> ofMicrodata(String property) {
        for (Element element : page.property(property)) {
            String text = element.attr("content");
            if (text.isBlank()) {
                text = element.attr("datetime");
            }
            if (text.isBlank()) {
                text = element.attr("href");
            }
            if (text.isBlank() && !element.normalName().equals("meta")) {
                text = element.text();
            }
            text = WhiteSpace.fold(text);
            if (!text.isEmpty()) {
                return Optional.of(new Found<>(text, Evidence.MICRODATA, "itemprop=" + property));
            }
        }
        return Optional.empty();
    }

    /** What JSON-LD says of the article. */
    Optional<Map<String, Object>> article() {
        if (!articleRead) {
            List<Element> headings = page.tagged("h1");
            String headline = headings.isEmpty() ? null : Elements.text(headings.get(0));
            article = page.linkedData().article(headline).orElse(null);
            articleRead = true;
        }
        return Optional.ofNullable(article);
    }

    /** The lines around the story, read when they are first asked for. */
    Surroundings surroundings(Story story) {
        Surroundings known = surroundings;
        if (known == null) {
            known = Surroundings.of(page, story);
            surroundings = known;
        }
        return known;
    }
}
