package id.warta.parser.internal.page;

import id.warta.model.Photo;
import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.line.Captions;
import id.warta.parser.internal.line.PhotoCredits;
import id.warta.parser.internal.page.story.BlockReader;
import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Reads the pictures of an article: captions, credits and where they lie. */
final class PhotoReader {

    private static final int LONGEST_CAPTION = 1200;

    private final PageView view;
    private final Story story;
    private final Map<Element, Element> pictures = new HashMap<>();
    private final Set<Element> searched = new HashSet<>();
    private @Nullable Map<Element, Element> credits;

    PhotoReader(PageView view, Story story) {
        this.view = view;
        this.story = story;
    }

    /**
     * A picture in its place.
     *
     * @param before how many blocks of the raw story precede it; 0 for one over the story
     */
    record Placed(Photo photo, int before) {}

    Optional<Found<List<Placed>>> photos() {
        Set<Element> seen = new HashSet<>();
        Set<String> texts = new HashSet<>();
        List<Placed> photos = new ArrayList<>();
        String where = "";
        Evidence evidence = Evidence.STRUCTURE;
        Set<Element> passed = new HashSet<>();
        story.figures().forEach(figure -> passed.add(figure.element()));
        for (Css css : view.rules(Layout.Part.CAPTION)) {
            for (Element caption : Elements.outermost(view.found(css))) {
                if (!isPassed(caption, passed)
                        && seen.add(caption)
                        && add(caption, 0, texts, photos)) {
                    where = css.source();
                    evidence = Evidence.PROFILE;
                }
            }
        }
        if (photos.isEmpty()) {
            lead(seen, texts, photos);
        }
        for (BlockReader.Figure figure : story.figures()) {
            Element caption =
                    figure.element().normalName().equals("figure")
                            ? figure.element().selectFirst("figcaption")
                            : figure.element();
            if (caption != null && seen.add(caption)) {
                add(caption, figure.before(), texts, photos);
            }
        }
        addLeadImage(photos);
        return Found.all(photos, evidence, where);
    }

    /** The captions between the title and the story. */
    private void lead(Set<Element> seen, Set<String> texts, List<Placed> photos) {
        Element first = story.origin().isEmpty() ? null : story.origin().get(0);
        for (Element caption : view.page().tagged("figcaption")) {
            boolean over =
                    first == null || (Elements.isBefore(caption, first) && !isInStory(caption));
            if (over && !isTeaser(caption) && seen.add(caption)) {
                add(caption, 0, texts, photos);
            }
        }
    }

    /** Whether it is in a figure of the story, which comes in its own place. */
    private static boolean isPassed(Element caption, Set<Element> passed) {
        for (Element e = caption; e != null; e = e.parent()) {
            if (passed.contains(e)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTeaser(Element caption) {
        for (Element e = caption; e != null; e = e.parent()) {
            String tag = e.normalName();
            if (tag.equals("a") || tag.equals("nav") || tag.equals("aside") || tag.equals("li")) {
                return true;
            }
        }
        return false;
    }

    private boolean isInStory(Element element) {
        for (Element root : story.origin()) {
            if (Elements.isUnder(element, root)) {
                return true;
            }
        }
        return false;
    }

    private boolean add(Element caption, int before, Set<String> texts, List<Placed> photos) {
        String text = Elements.text(caption);
        if (text.isEmpty() || text.length() > LONGEST_CAPTION || !texts.add(text)) {
            return false;
        }
        String apart = credit(caption);
        PhotoCredits credits = view.newsroom().credits();
        Captions.Caption split;
        if (apart != null && !apart.isEmpty() && text.contains(apart) && !text.equals(apart)) {
            int at = text.indexOf(apart);
            String rest = (text.substring(0, at) + text.substring(at + apart.length())).strip();
            split = new Captions.Caption(bare(rest), credits.read(apart));
        } else if (PhotoCredits.unlabelled(text).isPresent()) {
            split = new Captions.Caption("", credits.read(text));
        } else {
            split = view.newsroom().captions().cut(text);
        }
        Optional<String> shown = Optional.of(split.text()).filter(t -> !t.isBlank());
        Optional<String> credit =
                split.credit().map(PhotoCredits.Credit::text).filter(t -> !t.isBlank());
        Optional<String> photographer =
                credit.isEmpty()
                        ? Optional.empty()
                        : split.credit()
                                .flatMap(PhotoCredits.Credit::photographer)
                                .filter(t -> !t.isBlank());
        Optional<URI> source = source(caption);
        if (shown.isEmpty() && credit.isEmpty() && source.isEmpty()) {
            return false;
        }
        photos.add(new Placed(new Photo(shown, credit, photographer, source), before));
        return true;
    }

    /** Without the marks that held caption and credit together. */
    private static String bare(String text) {
        String rest = text;
        while (!rest.isEmpty() && "(|/-–©".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
            rest = rest.substring(0, rest.length() - 1).strip();
        }
        return rest.endsWith("()") ? rest.substring(0, rest.length() - 2).strip() : rest;
    }

    private @Nullable String credit(Element caption) {
        Map<Element, Element> known = credits;
        if (known == null) {
            known = new HashMap<>();
            for (Css css : view.rules(Layout.Part.CREDIT)) {
                for (Element credit : view.found(css)) {
                    Elements.noteAround(credit, known);
                }
            }
            credits = known;
        }
        Element credit = known.get(caption);
        return credit == null ? null : Elements.text(credit);
    }

    private Optional<URI> source(Element caption) {
        findPictures(caption.root());
        Element figure = caption;
        for (int i = 0; i < 3 && figure != null; i++) {
            Element picture = pictures.get(figure);
            String address = picture == null ? null : Elements.address(picture);
            if (address != null) {
                return view.page().resolve(address);
            }
            figure = figure.parent();
        }
        return Optional.empty();
    }

    /** Notes once for each tree what elements hold which picture first. */
    private void findPictures(Node root) {
        if (root instanceof Element tree && searched.add(tree)) {
            List<Element> found =
                    tree.equals(view.page().document())
                            ? view.page().pictures()
                            : tree.select("img, amp-img");
            found.forEach(picture -> Elements.noteAround(picture, pictures));
        }
    }

    /** The picture that the page shows of itself elsewhere, if no other is known. */
    private void addLeadImage(List<Placed> photos) {
        for (Placed placed : photos) {
            if (placed.photo().source().isPresent()) {
                return;
            }
        }
        Optional<URI> image =
                view.ofMeta("og:image", "twitter:image")
                        .flatMap(found -> view.page().resolve(found.value()));
        if (image.isEmpty()) {
            return;
        }
        if (photos.isEmpty()) {
            photos.add(
                    new Placed(
                            new Photo(Optional.empty(), Optional.empty(), Optional.empty(), image),
                            0));
        } else {
            Photo first = photos.get(0).photo();
            photos.set(
                    0,
                    new Placed(
                            new Photo(first.caption(), first.credit(), first.photographer(), image),
                            photos.get(0).before()));
        }
    }
}
