package id.warta.parser.internal.page;

import id.warta.model.internal.WhiteSpace;
import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.line.Hosts;
import id.warta.parser.internal.line.WordList;
import id.warta.parser.internal.profile.Layout;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads the title, the deck, the section and the address of an article. */
final class TitleReader {

    /** Signs that part a title from the name of the site. */
    private static final List<String> JOINTS =
            List.of(" - ", " | ", " : ", " – ", " — ", " • ", " » ");

    /** Words of hosts that name no site, besides the domains. */
    private static final Set<String> HOST_WORDS =
            WordList.lowerCase(TitleReader.class, "host-words.txt");

    private final PageView view;

    TitleReader(PageView view) {
        this.view = view;
    }

    /**
     * The title as the page shows it. What it says of itself for machines is cut, escaped or
     * carries the site's name, so it serves to tell the right heading from others, and where there
     * is none.
     */
    Optional<Found<String>> headline() {
        return Found.first(
                () -> view.ofProfile(Layout.Part.HEADLINE),
                this::shown,
                () -> view.ofLinkedData("headline"),
                () -> view.ofMicrodata("headline"),
                () -> view.ofMeta("og:title", "twitter:title").map(this::withoutSite),
                this::ofTitle);
    }

    private Optional<Found<String>> shown() {
        List<Element> headings = view.page().tagged("h1");
        Optional<Found<String>> told =
                Found.first(
                        () -> view.ofLinkedData("headline"),
                        () -> view.ofMeta("og:title", "twitter:title").map(this::withoutSite),
                        this::ofTitle);
        String best = null;
        double most = 0.5;
        for (Element heading : headings) {
            String text = Elements.text(heading);
            double share = told.map(title -> shared(text, title.value())).orElse(0.0);
            if (!text.isEmpty() && share > most) {
                best = text;
                most = share;
            }
        }
        if (best == null && told.isEmpty() && headings.size() == 1) {
            best = Elements.text(headings.get(0));
        }
        return best == null || best.isEmpty()
                ? Optional.empty()
                : Optional.of(new Found<>(best, Evidence.STRUCTURE, "h1"));
    }

    private Optional<Found<String>> ofTitle() {
        for (Element title : view.page().tagged("title")) {
            String text = WhiteSpace.fold(title.text());
            if (!text.isEmpty()) {
                return Optional.of(withoutSite(new Found<>(text, Evidence.META, "title")));
            }
        }
        return Optional.empty();
    }

    /** Cuts off what stands behind the last joint if it shares a word with the site's names. */
    private Found<String> withoutSite(Found<String> title) {
        Set<String> site = siteWords();
        String text = title.value();
        int cut = -1;
        for (String joint : JOINTS) {
            int at = text.lastIndexOf(joint);
            if (at > cut && names(text.substring(at + joint.length()), site)) {
                cut = at;
            }
        }
        return cut > 0
                ? new Found<>(text.substring(0, cut).strip(), title.evidence(), title.where())
                : title;
    }

    /** Whether a word of {@code tail} is one of the site's, or all of them written as one are. */
    private static boolean names(String tail, Set<String> site) {
        StringBuilder joined = new StringBuilder();
        for (String word : words(tail)) {
            if (site.contains(word)) {
                return true;
            }
            joined.append(word);
        }
        return site.contains(joined.toString());
    }

    private Set<String> siteWords() {
        Set<String> words = new HashSet<>();
        view.page().meta("og:site_name").ifPresent(name -> words.addAll(words(name)));
        OutletRules rules = view.page().rules();
        if (rules != null) {
            words.addAll(words(rules.profile().outlet().name()));
        }
        view.page()
                .address()
                .map(address -> address.getHost())
                .ifPresent(host -> words.addAll(words(host)));
        words.removeIf(word -> Hosts.isDomain(word) || HOST_WORDS.contains(word));
        return words;
    }

    /** The share of common words in both together: a word of the title alone is no title. */
    private static double shared(String a, String b) {
        Set<String> left = words(a);
        Set<String> right = words(b);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        return 2.0 * both.size() / (left.size() + right.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isLetterOrDigit(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }

    /** The deck, where the profile knows where pages show it. */
    Optional<Found<String>> deck() {
        return view.ofProfile(Layout.Part.DECK);
    }

    /** The channel. */
    Optional<Found<String>> section() {
        return Found.first(
                () -> view.ofProfile(Layout.Part.SECTION),
                () -> view.ofLinkedData("articleSection"),
                () -> view.ofMeta("article:section", "content_category"),
                this::ofBreadcrumbs);
    }

    private Optional<Found<String>> ofBreadcrumbs() {
        List<String> names = view.page().linkedData().breadcrumbs();
        return names.size() < 2
                ? Optional.empty()
                : Optional.of(
                                new Found<>(
                                        WhiteSpace.fold(names.get(1)),
                                        Evidence.JSON_LD,
                                        "BreadcrumbList"))
                        .filter(found -> !found.value().isEmpty());
    }

    /** The address that the page names as its own, as written. */
    Optional<Found<String>> canonical() {
        @Nullable String link = view.page().canonical().orElse(null);
        return Found.first(
                () ->
                        Optional.ofNullable(link)
                                .map(value -> new Found<>(value, Evidence.META, "link[canonical]")),
                () -> view.ofMeta("og:url"),
                () -> view.ofMicrodata("url"),
                () -> view.ofLinkedData("url"));
    }
}
