package id.warta.parser.internal.line;

import id.warta.model.Dateline;
import id.warta.model.internal.WhiteSpace;
import java.util.List;
import java.util.Optional;

/**
 * One paragraph being read from its beginning: the parts of a dateline with commas, strokes and
 * dashes between them, until what closes it shows that the story follows. For one paragraph only.
 */
final class DatelineReader {

    private final String text;
    private final DatelineParts parts;

    DatelineReader(OutletNames outlets, String text) {
        this.text = text;
        this.parts = new DatelineParts(outlets, text);
    }

    /** The paragraph cut behind its dateline; empty if it has none. */
    Optional<Datelines.Split> read() {
        while (parts.next()) {
            int behind = parts.at;
            parts.at = Letters.skipBlanks(text, parts.at);
            if (parts.at >= text.length()) {
                boolean alone = parts.outlet != null && !parts.outletFirst && known(parts.places);
                return alone ? cut(text.length()) : nothing();
            }
            char c = text.charAt(parts.at);
            if (isJoint(c)) {
                parts.at = Letters.skipBlanks(text, parts.at + 1);
                if (parts.at < text.length() && !Letters.isDash(text.charAt(parts.at))) {
                    continue;
                }
                c = parts.at < text.length() ? text.charAt(parts.at) : ' ';
            }
            if (Letters.isDash(c)) {
                int story = skipDashes(parts.at);
                if (parts.outlet != null && parts.places.isEmpty() && parts.isPlaceAhead(story)) {
                    parts.at = story;
                } else {
                    return isDateline(behind, story) ? cut(story) : nothing();
                }
            } else if (c == ':') {
                return parts.outlet != null
                        ? cut(Letters.skipBlanks(text, parts.at + 1))
                        : nothing();
            } else if (c == '.' && endsLikeKontan()) {
                return cut(Letters.skipBlanks(text, parts.at + 1));
            } else if (c != '('
                    && !(parts.outletFirst
                            && parts.places.isEmpty()
                            && parts.isPlaceAhead(parts.at))) {
                return parts.outletFirst && parts.known && !parts.places.isEmpty()
                        ? cut(parts.at)
                        : nothing();
            }
        }
        return nothing();
    }

    /** A comma, stroke or bar, or the capital I that some print for a bar. */
    private boolean isJoint(char c) {
        boolean bar =
                (c == 'I' || c == 'l')
                        && parts.outletFirst
                        && parts.at + 1 < text.length()
                        && WhiteSpace.is(text.charAt(parts.at + 1));
        return c == ',' || c == '|' || c == '/' || bar;
    }

    private static boolean known(List<String> names) {
        return !names.isEmpty() && Places.isPlace(names.get(0));
    }

    private static Optional<Datelines.Split> nothing() {
        return Optional.empty();
    }

    private Optional<Datelines.Split> cut(int story) {
        if (parts.places.isEmpty() && parts.outlet == null) {
            return nothing();
        }
        String opening = text.substring(0, story);
        Dateline dateline = new Dateline(parts.places, Optional.ofNullable(parts.outlet), opening);
        return Optional.of(new Datelines.Split(dateline, text.substring(story)));
    }

    private int skipDashes(int from) {
        int i = from;
        while (i < text.length()
                && (Letters.isDash(text.charAt(i)) || WhiteSpace.is(text.charAt(i)))) {
            i++;
        }
        return i;
    }

    // ------------------------------------------------------------------ what closes it

    /** Whether a dash from {@code behind} the parts to the {@code story} closes a dateline. */
    private boolean isDateline(int behind, int story) {
        boolean tight =
                behind == parts.at
                        && story == parts.at + 1
                        && story < text.length()
                        && text.charAt(parts.at) == '-'
                        && Character.isLetter(text.charAt(parts.at - 1));
        if (tight && !Places.beginsWord(text, story)) {
            return false; // the hyphen of "U-17"
        }
        if (parts.outlet != null || parts.dated) {
            return true;
        }
        if (parts.places.isEmpty()) {
            return false;
        }
        if (story >= text.length()) {
            return parts.known; // a dash ends the line; the story is on the next
        }
        boolean spaced =
                (tight && parts.caps && parts.known)
                        || behind < parts.at
                        || WhiteSpace.is(text.charAt(story - 1))
                        || text.charAt(story - 1) == '–'
                        || text.charAt(story - 1) == '—';
        boolean beginsSentence = !Character.isLowerCase(text.charAt(story));
        if (!spaced || !beginsSentence) {
            return false;
        }
        String last = parts.places.get(parts.places.size() - 1);
        return parts.known || (parts.caps && (last.length() > 5 || last.indexOf(' ') > 0));
    }

    /** A full stop ends {@code KONTAN.CO.ID - JAKARTA.} and {@code MEDAN.} */
    private boolean endsLikeKontan() {
        int story = Letters.skipBlanks(text, parts.at + 1);
        return parts.caps
                && !parts.places.isEmpty()
                && (parts.known || parts.outlet != null)
                && story > parts.at + 1
                && story < text.length()
                && !Character.isLowerCase(text.charAt(story));
    }
}
