package id.warta.parser.internal.page;

import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.line.Timestamps;
import id.warta.parser.internal.line.Timestamps.Timestamp;
import id.warta.parser.internal.line.WordList;
import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times of an article. A date alone is made exact by a later clock of the same day; a
 * clock of another day is of another article.
 */
final class TimeReader {

    private static final List<String> PUBLISHED_METAS =
            WordList.lines(TimeReader.class, "published-metas.txt");

    private static final List<String> MODIFIED_METAS =
            WordList.lines(TimeReader.class, "modified-metas.txt");

    private final PageView view;
    private final Story story;

    TimeReader(PageView view, Story story) {
        this.view = view;
        this.story = story;
    }

    Optional<Found<OffsetDateTime>> published() {
        List<Found<Timestamp>> dates = new ArrayList<>(1);
        Optional<Found<Timestamp>> exact =
                Found.first(
                        () -> ofProfile(Layout.Part.PUBLISHED, dates),
                        () -> ofClaim(Layout.Claim.JSONLD_PUBLISHED, "datePublished", dates),
                        () -> ofMetas(dates),
                        () -> shown(dates),
                        () -> times(dates));
        Found<Timestamp> best = exact.orElse(dates.isEmpty() ? null : dates.get(0));
        return Optional.ofNullable(best)
                .map(found -> new Found<>(found.value().time(), found.evidence(), found.where()));
    }

    /** The last change; one before the publication is no change and is left out. */
    Optional<Found<OffsetDateTime>> modified(@Nullable OffsetDateTime published) {
        if (view.distrusts(Layout.Claim.MODIFIED)) {
            return Optional.empty();
        }
        List<Found<Timestamp>> dates = new ArrayList<>(1);
        return Found.first(
                        () -> ofProfile(Layout.Part.MODIFIED, dates),
                        () -> exact(view.ofLinkedData("dateModified"), dates),
                        () -> exact(view.ofMeta(MODIFIED_METAS), dates))
                .map(found -> new Found<>(found.value().time(), found.evidence(), found.where()))
                .filter(
                        found ->
                                published == null
                                        || !found.value()
                                                .isBefore(published.withSecond(0).withNano(0)));
    }

    private Optional<Found<Timestamp>> ofProfile(Layout.Part part, List<Found<Timestamp>> dates) {
        for (Css css : view.rules(part)) {
            for (String text : view.texts(css)) {
                Optional<Found<Timestamp>> found =
                        exact(
                                Optional.of(new Found<>(text, Evidence.PROFILE, css.source())),
                                dates);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found<Timestamp>> ofClaim(
            Layout.Claim claim, String member, List<Found<Timestamp>> dates) {
        return view.distrusts(claim) ? Optional.empty() : exact(view.ofLinkedData(member), dates);
    }

    private Optional<Found<Timestamp>> ofMetas(List<Found<Timestamp>> dates) {
        if (view.distrusts(Layout.Claim.META_PUBLISHED)) {
            return Optional.empty();
        }
        for (String name : PUBLISHED_METAS) {
            Optional<Found<Timestamp>> found = exact(view.ofMeta(name), dates);
            if (found.isPresent()) {
                return found;
            }
        }
        return exact(view.ofMicrodata("datePublished"), dates);
    }

    private Optional<Found<Timestamp>> shown(List<Found<Timestamp>> dates) {
        Surroundings around = view.surroundings(story);
        for (List<String> lines : List.of(around.before(), around.after())) {
            for (String line : lines) {
                if (line.length() > 160) {
                    continue;
                }
                Optional<Found<Timestamp>> found =
                        exact(Optional.of(new Found<>(line, Evidence.LINES, "")), dates);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found<Timestamp>> times(List<Found<Timestamp>> dates) {
        for (Element time : view.page().tagged("time")) {
            String value = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            Optional<Found<Timestamp>> found =
                    exact(Optional.of(new Found<>(value, Evidence.STRUCTURE, "time")), dates);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Found<Timestamp>> exact(
            Optional<Found<String>> text, List<Found<Timestamp>> dates) {
        Optional<Found<Timestamp>> found =
                text.flatMap(
                        value ->
                                Timestamps.find(value.value())
                                        .map(
                                                stamp ->
                                                        new Found<>(
                                                                stamp,
                                                                value.evidence(),
                                                                value.where())));
        if (found.isPresent() && !found.get().value().clock()) {
            if (dates.isEmpty()) {
                dates.add(found.get());
            }
            return Optional.empty();
        }
        return found.filter(
                stamp -> dates.isEmpty() || isSameDay(dates.get(0).value(), stamp.value()));
    }

    /** Whether a clock is of a day, by its own zone or by that of the day. */
    private static boolean isSameDay(Timestamp date, Timestamp clock) {
        LocalDate day = date.time().toLocalDate();
        OffsetDateTime time = clock.time();
        return day.equals(time.toLocalDate())
                || day.equals(time.withOffsetSameInstant(date.time().getOffset()).toLocalDate());
    }
}
