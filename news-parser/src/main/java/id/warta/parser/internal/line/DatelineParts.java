package id.warta.parser.internal.line;

import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a dateline, read one after the other from the beginning of a paragraph: outlets,
 * places, brackets and dates. For one paragraph only; looks at the first {@value #REACH}
 * characters.
 */
final class DatelineParts {

    private static final int REACH = 110;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_DATE = 30;
    private static final Set<String> MEDIA_WORDS = WordList.lowerCase("media-words.txt");
    private static final Set<String> AGENCIES = WordList.lowerCase("agencies.txt");

    private final OutletNames outlets;
    private final String text;
    private final int limit;

    /** Where the next part is read. */
    int at;

    final List<String> places = new ArrayList<>();
    @Nullable String outlet;

    /** Whether the outlet stands before the place. */
    boolean outletFirst;

    /** Whether a date is among the parts. */
    boolean dated;

    /** Whether the last place is in capitals, and whether it is known. */
    boolean caps;

    boolean known;

    DatelineParts(OutletNames outlets, String text) {
        this.outlets = outlets;
        this.text = text;
        this.limit = Math.min(text.length(), REACH);
        this.at = Letters.skipBlanks(text, 0);
    }

    /**
     * Reads a bracket, an outlet, a date or a place at {@link #at} and goes behind it; false if
     * none is there.
     */
    boolean next() {
        if (at >= limit) {
            return false;
        }
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

    /** Whether a place that a mark closes stands at {@code from}; nothing is read. */
    boolean isPlaceAhead(int from) {
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
}
