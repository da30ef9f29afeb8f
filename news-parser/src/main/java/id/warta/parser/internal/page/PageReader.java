package id.warta.parser.internal.page;

import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.parser.ArticleParseException;
import id.warta.parser.Hints;
import id.warta.parser.PageField;
import id.warta.parser.PageField.Name;
import id.warta.parser.ParseLimits;
import id.warta.parser.internal.line.Newsroom;
import id.warta.parser.internal.profile.Layout;
import id.warta.parser.internal.profile.Profile;
import id.warta.parser.internal.profile.Profiles;
import java.time.OffsetDateTime;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads saved pages, field by field from the strongest evidence there is. Immutable. */
public final class PageReader {

    private static final Logger LOG = LoggerFactory.getLogger(PageReader.class);

    private final Profiles profiles;
    private final ParseLimits limits;
    private final Newsroom newsroom;
    private final IdentityHashMap<Profile, OutletRules> rules = new IdentityHashMap<>();

    /** A reader that knows the outlets of {@code profiles}. */
    public PageReader(Profiles profiles, ParseLimits limits) {
        this.profiles = profiles;
        this.limits = limits;
        this.newsroom = Newsroom.of(profiles.names());
        for (Profile profile : profiles.all()) {
            rules.put(profile, new OutletRules(profile));
        }
    }

    /**
     * An article, and where each of its fields came from.
     *
     * @param fields makes one entry a field, in the order of {@link Name}; most callers never ask
     */
    public record Reading(Article article, Supplier<List<PageField>> fields) {}

    /**
     * Reads a page.
     *
     * @throws ArticleParseException if it is no article, or over a limit
     */
    public Reading read(String html, Hints hints) {
        if (html.isBlank()) {
            throw new ArticleParseException("the page is blank", "hand in the page's HTML", hints);
        }
        Page page = Page.of(html, hints, limits, this::rulesOf);
        Layout layout = LayoutChoice.of(page);
        PageView view = new PageView(page, layout, newsroom);
        Story story = new StoryCleaner(newsroom).clean(new StoryReader(page, layout).read());
        ListingCheck.refuse(view, story);
        log(page, story);
        return assemble(view, story);
    }

    private @Nullable OutletRules rulesOf(String idOrHost) {
        return profiles.find(idOrHost).map(rules::get).orElse(null);
    }

    private static void log(Page page, Story story) {
        OutletRules rules = page.rules();
        if (rules == null) {
            LOG.debug("no profile for {}", page.hints());
        } else if (!story.isOfProfile()) {
            LOG.warn(
                    "{}: the story of {} is not where its profile says; it is from {} instead",
                    rules.profile().outlet().id(),
                    page.hints().uri().map(Object::toString).orElse("the page"),
                    story.evidence());
        }
    }

    private static Reading assemble(PageView view, Story story) {
        Article.Builder article = Article.builder();
        FieldLog fields = new FieldLog(view);
        Page page = view.page();
        OutletRules rules = page.rules();
        if (rules != null) {
            article.outlet(rules.profile().outlet());
        }
        page.hints().uri().ifPresent(article::source);

        TitleReader titles = new TitleReader(view);
        fields.note(Name.HEADLINE, titles.headline(), article::headline);
        Optional<Found<String>> deck = titles.deck();
        fields.note(Name.DECK, deck, text -> article.block(Block.Kind.DECK, text));
        fields.note(Name.SECTION, titles.section(), article::section);

        TimeReader times = new TimeReader(view, story);
        Optional<Found<OffsetDateTime>> published = times.published();
        fields.note(Name.PUBLISHED, published, article::published);
        fields.note(
                Name.MODIFIED,
                times.modified(published.map(Found::value).orElse(null)),
                article::modified);
        fields.note(
                Name.BYLINES,
                new PeopleReader(view, story).bylines(),
                people -> people.forEach(article::byline));

        Optional<Found<List<PhotoReader.Placed>>> photos = new PhotoReader(view, story).photos();
        fields.note(
                Name.PHOTOS,
                photos,
                placed -> placed.forEach(photo -> article.photo(photo.photo())));
        List<PhotoReader.Placed> placed = photos.map(Found::value).orElse(List.of());
        StoryWriter.write(article, story, placed, fields);

        fields.note(Name.TAGS, new TagReader(view, story).tags(), article::tags);
        fields.note(
                Name.CANONICAL,
                titles.canonical(),
                link -> page.resolve(link).ifPresent(article::canonical));
        fields.note(Name.PAYWALLED, Paywall.find(view), shown -> article.paywalled(true));
        fields.note(Name.PAGES, PageNumbers.find(view), numbers -> {});
        return new Reading(article.build(), fields::all);
    }
}
