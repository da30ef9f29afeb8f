package id.warta.parser.internal.line;

import id.warta.model.Dateline;
import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph being read from its beginning, part by part: outlets, places, brackets and dates
 * with commas, strokes and dashes between them, until what follows is the story. For one paragraph
 * only; looks at the first {@value #REACH} characters.
 */
final class DatelineReader {

    private static final int REACH = 110;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_DATE = 30;
    private static final Set<String> MEDIA_WORDS = WordList.lowerCase("media-words.txt");
    private static final Set<String> AGENCIES = WordList.lowerCase("agencies.txt");

    private final OutletNames outlets;
    private final String text;
    private final int limit;

    /** Where the next part is read. */
    private int at;

    private final List<String> places = new ArrayList<>();
    private @Nullable String outlet;

    /** Whether the outlet stands before the place. */
    private boolean outletFirst;

    /** Whether a date is among the parts. */
    private boolean dated;

    /** Whether the last place is in capitals, and whether it is known. */
    private boolean caps;

    private boolean known;

    DatelineReader(OutletNames outlets, String text) {
        this.outlets = outlets;
        this.text = text;
        this.limit = Math.min(text.length(), REACH);
    }

    /** The paragraph cut behind its dateline; empty if it has none. */
    Optional<Datelines.Split> read() {
        at = Letters.skipBlanks(text, 0);
        while (at < limit && part()) {
            int behind = at;
            at = Letters.skipBlanks(text, at);
            if (at >= text.length()) {
                boolean alone = outlet != null && !outletFirst && known(places);
                return alone ? cut(text.length()) : nothing();
            }
            char c = text.charAt(at);
            if (isJoint(c)) {
                at = Letters.skipBlanks(text, at + 1);
                if (at < text.length() && !Letters.isDash(text.charAt(at))) {
                    continue;
                }
                c = at < text.length() ? text.charAt(at) : ' ';
            }
            if (Letters.isDash(c)) {
                int story = skipDashes(at);
                if (outlet != null && places.isEmpty() && isPlaceAhead(story)) {
                    at = story;
                } else {
                    return isDateline(behind, story) ? cut(story) : nothing();
                }
            } else if (c == ':') {
                return outlet != null ? cut(Letters.skipBlanks(text, at + 1)) : nothing();
            } else if (c == '.' && endsLikeKontan()) {
                return cut(Letters.skipBlanks(text, at + 1));
            } else if (c != '(' && !(outletFirst && places.isEmpty() && isPlaceAhead(at))) {
                return outletFirst && known && !places.isEmpty() ? cut(at) : nothing();
            }
        }
        return nothing();
    }

    /** A comma, stroke or bar, or the capital I that some print for a bar. */
    private boolean isJoint(char c) {
        boolean bar =
                (c == 'I' || c == 'l')
                        && outletFirst
                        && at + 1 < text.length()
                        && WhiteSpace.is(text.charAt(at + 1));
        return c == ',' || c == '|' || c == '/' || bar;
    }

    private static boolean known(List<String> names) {
        return !names.isEmpty() && Places.isPlace(names.get(0));
    }

    private static Optional<Datelines.Split> nothing() {
        return Optional.empty();
    }

    private Optional<Datelines.Split> cut(int story) {
        if (places.isEmpty() && outlet == null) {
            return nothing();
        }
        String opening = text.substring(0, story);
        Dateline dateline = new Dateline(places, Optional.ofNullable(outlet), opening);
        return Optional.of(new Datelines.Split(dateline, text.substring(story)));
    }

    // ------------------------------------------------------------------ parts

    /** Reads a bracket, an outlet, a date or a place at {@link #at} and goes behind it. */
    private boolean part() {
        if (text.charAt(at) == '(') {
            return bracket();
        }
        int end = outlets.endAt(text, at, limit);
        if (end > at) {
            if (outlet != null) {
                return false;
            }
            outletFirst = places.isEmpty();
            outlet = text.substring(at, end);
            at = end;
            return true;
        }
        return (!places.isEmpty() && date()) || place();
    }

    private boolean bracket() {
        int close = text.indexOf(')', at);
        if (close < 0 || close >= limit) {
            return false;
        }
        String inside = text.substring(at + 1, close).strip();
        if (Timestamps.find(inside).isPresent() || isDayAndMonth(inside)) {
            dated = true;
        } else if (outlet == null && isOutletOrAgency(inside)) {
            outlet = inside;
        } else {
            return false;
        }
        at = close + 1;
        return true;
    }

    private static boolean isDayAndMonth(String inside) {
        return inside.length() <= 5
                && inside.indexOf('/') > 0
                && Character.isDigit(inside.charAt(0));
    }

    private boolean isOutletOrAgency(String name) {
        String folded = WhiteSpace.fold(name).toLowerCase(Locale.ROOT);
        int slash = folded.indexOf('/');
        String first = slash > 0 ? folded.substring(0, slash).strip() : folded;
        return outlets.contains(first) || AGENCIES.contains(first) || Hosts.isHost(first);
    }

    private boolean date() {
        String ahead = text.substring(at, Math.min(limit, at + LONGEST_DATE));
        Optional<Timestamps.Timestamp> found = Timestamps.find(ahead);
        if (found.isPresent() && found.get().span().start() == 0) {
            at += found.get().span().end();
            dated = true;
            return true;
        }
        return false;
    }

    private boolean isPlaceAhead(int from) {
        int saved = at;
        at = from;
        boolean found = from < limit && place();
        int behind = Letters.skipBlanks(text, at);
        boolean plausible = found && (known || caps);
        boolean ends =
                plausible
                        && behind < text.length()
                        && (Letters.isDash(text.charAt(behind))
                                || (text.charAt(behind) == '.' && caps)
                                || text.charAt(behind) == ':');
        if (found) {
            places.remove(places.size() - 1);
        }
        at = saved;
        return ends;
    }

    /** Reads one to five capitalised words; behind an outlet a known place may be glued on. */
    private boolean place() {
        int end = at;
        int knownEnd = -1;
        int words = 0;
        int i = at;
        while (i < limit && words < MOST_WORDS && Character.isUpperCase(text.charAt(i))) {
            end = Places.wordEnd(text, i, limit);
            words++;
            i = Letters.skipBlanks(text, end);
        }
        boolean closed =
                i >= text.length()
                        || ",|/-–—:.(".indexOf(text.charAt(i)) >= 0
                        || Letters.isDash(text.charAt(i));
        if (words == 0 || !(closed || outletFirst)) {
            return false;
        }
        boolean allCaps = true;
        for (int word = at; word < end; ) {
            int wordEnd = Places.wordEnd(text, word, limit);
            allCaps &= Letters.isAllCaps(text.substring(word, wordEnd));
            if (Places.isPlace(WhiteSpace.fold(text.substring(at, wordEnd)))) {
                knownEnd = wordEnd;
            }
            word = Letters.skipBlanks(text, wordEnd);
        }
        if (outletFirst && knownEnd < 0) {
            knownEnd = Places.gluedEnd(text, at, limit);
        }
        if (!closed || (outletFirst && knownEnd > 0 && knownEnd < end && !isClosed(end))) {
            if (knownEnd < 0 || !outletFirst) {
                return false;
            }
            end = knownEnd;
        }
        known = knownEnd == end;
        caps = allCaps;
        String name = WhiteSpace.fold(text.substring(at, end));
        if (outlet == null && allCaps && !known && holdsMediaWord(name)) {
            outlet = name;
            outletFirst = true;
        } else {
            places.add(name);
        }
        at = end;
        return true;
    }

    private boolean isClosed(int end) {
        int i = Letters.skipBlanks(text, end);
        return i < text.length()
                && ((Letters.isDash(text.charAt(i))
                                && (i > end || Places.beginsWord(text, i + 1) || isBlankAt(i + 1)))
                        || ":.(".indexOf(text.charAt(i)) >= 0);
    }

    private boolean isBlankAt(int i) {
        return i >= text.length()
                || WhiteSpace.is(text.charAt(i))
                || Letters.isDash(text.charAt(i));
    }

    private static boolean holdsMediaWord(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ", MOST_WORDS)) {
            if (MEDIA_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
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
                behind == at
                        && story == at + 1
                        && story < text.length()
                        && text.charAt(at) == '-'
                        && Character.isLetter(text.charAt(at - 1));
        if (tight && !Places.beginsWord(text, story)) {
            return false; // the hyphen of "U-17"
        }
        if (outlet != null || dated) {
            return true;
        }
        if (places.isEmpty()) {
            return false;
        }
        if (story >= text.length()) {
            return known; // a dash ends the line; the story is on the next
        }
        boolean spaced =
                (tight && caps && known)
                        || behind < at
                        || WhiteSpace.is(text.charAt(story - 1))
                        || text.charAt(story - 1) == '–'
                        || text.charAt(story - 1) == '—';
        boolean beginsSentence = !Character.isLowerCase(text.charAt(story));
        if (!spaced || !beginsSentence) {
            return false;
        }
        String last = places.get(places.size() - 1);
        return known || (caps && (last.length() > 5 || last.indexOf(' ') > 0));
    }

    /** A full stop ends {@code KONTAN.CO.ID - JAKARTA.} and {@code MEDAN.} */
    private boolean endsLikeKontan() {
        int story = Letters.skipBlanks(text, at + 1);
        return caps
                && !places.isEmpty()
                && (known || outlet != null)
                && story > at + 1
                && story < text.length()
                && !Character.isLowerCase(text.charAt(story));
    }
}
