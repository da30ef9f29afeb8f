package id.warta.parser.internal.page;

import static java.util.Comparator.comparing;

import id.warta.parser.PageField;
import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Where each field of an article came from. */
final class FieldLog {

    private static final int LONGEST_VALUE = 120;

    private record Note(PageField.Name name, Optional<? extends Found<?>> found) {}

    private final PageView view;
    private final List<Note> notes = new ArrayList<>();

    FieldLog(PageView view) {
        this.view = view;
    }

    /** Notes a field, and hands its value on if there is one. */
    <T> void note(PageField.Name name, Optional<Found<T>> found, Consumer<? super T> use) {
        notes.add(new Note(name, found));
        found.ifPresent(f -> use.accept(f.value()));
    }

    /** What was noted, in the order of the fields' names. */
    List<PageField> all() {
        return notes.stream().map(this::field).sorted(comparing(PageField::name)).toList();
    }

    private PageField field(Note note) {
        return new PageField(
                note.name(),
                note.found().<Evidence>map(Found::evidence).orElse(Evidence.NONE),
                note.found().map(Found::where).orElse(""),
                note.found().map(f -> shorten(String.valueOf(f.value()))).orElse(""),
                missed(note.name()));
    }

    private List<String> missed(PageField.Name name) {
        List<String> missed = new ArrayList<>();
        Layout layout = view.layout();
        if (layout == null) {
            return missed;
        }
        Layout.Part part = part(name);
        if (part != null) {
            for (Css css : layout.rules(part)) {
                if (view.found(css).isEmpty()) {
                    missed.add(css.source());
                }
            }
        } else if (name == PageField.Name.BYLINES) {
            for (Layout.Credit credit : layout.bylines()) {
                if (view.found(credit.css()).isEmpty()) {
                    missed.add(credit.css().source());
                }
            }
        }
        return missed;
    }

    private static Layout.@Nullable Part part(PageField.Name name) {
        return switch (name) {
            case HEADLINE -> Layout.Part.HEADLINE;
            case DECK -> Layout.Part.DECK;
            case SECTION -> Layout.Part.SECTION;
            case PUBLISHED -> Layout.Part.PUBLISHED;
            case MODIFIED -> Layout.Part.MODIFIED;
            case BODY -> Layout.Part.BODY;
            case PHOTOS -> Layout.Part.CAPTION;
            case TAGS -> Layout.Part.TAG;
            case PAYWALLED -> Layout.Part.PAYWALL;
            case PAGES -> Layout.Part.PAGES;
            default -> null;
        };
    }

    /** Cut at a character, never within a surrogate pair. */
    private static String shorten(String value) {
        if (value.length() <= LONGEST_VALUE) {
            return value;
        }
        int end = LONGEST_VALUE;
        if (Character.isHighSurrogate(value.charAt(end - 1))) {
            end--;
        }
        return value.substring(0, end) + "…";
    }
}
