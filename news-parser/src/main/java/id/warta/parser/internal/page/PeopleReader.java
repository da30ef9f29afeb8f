package id.warta.parser.internal.page;

import id.warta.model.Byline;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.line.Bylines;
import id.warta.parser.internal.line.WordList;
import id.warta.parser.internal.page.data.LinkedData;
import id.warta.parser.internal.profile.Layout;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads who made an article. A brand, a team or an organisation is nobody. */
final class PeopleReader {

    private static final List<String> AUTHOR_METAS =
            WordList.lines(PeopleReader.class, "author-metas.txt");

    private final PageView view;
    private final Story story;

    PeopleReader(PageView view, Story story) {
        this.view = view;
        this.story = story;
    }

    /**
     * The people, by the profile, then by what lines say with their roles. To read the lines of a
     * page is dear, so where a profile knows the outlet its metadata is asked before.
     */
    Optional<Found<List<Byline>>> bylines() {
        Layout layout = view.layout();
        if (layout != null && !layout.bylines().isEmpty()) {
            return Found.first(this::ofProfile, this::ofLinkedData, this::ofMetas, this::ofLines);
        }
        return Found.first(
                () -> Found.all(people(story.bylines()), Evidence.LINES, "story"),
                this::ofLines,
                this::ofLinkedData,
                this::ofMetas);
    }

    private Optional<Found<List<Byline>>> ofProfile() {
        Layout layout = view.layout();
        if (layout == null) {
            return Optional.empty();
        }
        List<Byline> bylines = new ArrayList<>();
        String where = "";
        for (Layout.Credit credit : layout.bylines()) {
            for (String text : view.texts(credit.css())) {
                List<Byline> named = named(text, credit.role());
                if (!named.isEmpty()) {
                    bylines.addAll(named);
                    where = where.isEmpty() ? credit.css().source() : where;
                }
            }
        }
        bylines.addAll(story.bylines());
        return Found.all(people(bylines), Evidence.PROFILE, where);
    }

    /** Those whom a text names: with the role it gives, else as {@code role}. */
    private List<Byline> named(String text, Byline.Role role) {
        Optional<List<Byline>> labelled = view.newsroom().bylines().of(text);
        if (labelled.isPresent()) {
            return labelled.get();
        }
        Optional<Byline> signed = view.newsroom().bylines().signed(text);
        if (signed.isPresent()) {
            Byline byline = signed.get();
            return List.of(
                    byline.role() == Byline.Role.WRITER ? new Byline(role, byline.name()) : byline);
        }
        // a label that names no role is not the beginning of a name
        return text.indexOf(':') >= 0
                ? List.of()
                : view.newsroom().bylines().unlabelled(text, role);
    }

    private Optional<Found<List<Byline>>> ofLines() {
        List<Byline> bylines = new ArrayList<>();
        Surroundings around = view.surroundings(story);
        for (List<String> lines : List.of(around.before(), around.after())) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                // a label may stand alone, its name on the next line
                if (Optional.of(line).flatMap(Bylines::role).isPresent() && i + 1 < lines.size()) {
                    line = line.replace(":", "") + ": " + lines.get(i + 1);
                }
                view.newsroom().bylines().of(line).ifPresent(bylines::addAll);
            }
        }
        return Found.all(people(bylines), Evidence.LINES, "");
    }

    private Optional<Found<List<Byline>>> ofLinkedData() {
        Optional<Map<String, Object>> article = view.article();
        if (article.isEmpty() || view.distrusts(Layout.Claim.JSONLD_AUTHOR)) {
            return Optional.empty();
        }
        Layout layout = view.layout();
        Byline.Role role = layout == null ? Byline.Role.WRITER : layout.role();
        List<Byline> bylines = new ArrayList<>();
        LinkedData data = view.page().linkedData();
        data.parties(article.get(), "author").stream()
                .filter(party -> !party.organisation())
                .forEach(party -> add(bylines, role, party.name()));
        data.parties(article.get(), "editor").stream()
                .filter(party -> !party.organisation())
                .forEach(party -> add(bylines, Byline.Role.EDITOR, party.name()));
        return Found.all(people(bylines), Evidence.JSON_LD, "NewsArticle.author");
    }

    private Optional<Found<List<Byline>>> ofMetas() {
        if (view.distrusts(Layout.Claim.META_AUTHOR)) {
            return Optional.empty();
        }
        Layout layout = view.layout();
        Byline.Role role = layout == null ? Byline.Role.WRITER : layout.role();
        for (String name : AUTHOR_METAS) {
            List<Byline> bylines = new ArrayList<>();
            for (String content : view.page().metas(name)) {
                if (!content.contains("://") && !content.contains("@")) {
                    bylines.addAll(named(content, role));
                }
            }
            Optional<Found<List<Byline>>> found =
                    Found.all(people(bylines), Evidence.META, "meta[" + name + "]");
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static void add(List<Byline> bylines, Byline.Role role, String name) {
        String folded = WhiteSpace.fold(Entities.decode(name));
        if (!folded.isEmpty()) {
            bylines.add(new Byline(role, folded));
        }
    }

    /** Each person once, in the first role; no brands, no teams. */
    private List<Byline> people(List<Byline> bylines) {
        Map<String, Byline> people = new LinkedHashMap<>();
        Set<String> named = new HashSet<>();
        for (Byline byline : bylines) {
            if (byline.name().length() <= 80
                    && !byline.name().contains("://")
                    && !view.newsroom().names().isCollective(byline.name())) {
                String name = byline.name().toLowerCase(Locale.ROOT);
                // who is a reporter already is not also the nameless "author" of the page
                if (named.add(name) || byline.role() != Byline.Role.WRITER) {
                    people.putIfAbsent(byline.role() + name, byline);
                }
            }
        }
        return List.copyOf(people.values());
    }
}
