package id.warta.parser.internal.line;

import id.warta.model.Dateline;
import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Datelines: what stands before the first word of a story. Six families are known: {@code CITY,
 * Outlet -}, {@code Outlet, CITY -}, {@code City (AGENCY) -}, {@code Outlet/City:}, {@code CITY -}
 * and {@code Outlet -}, with every dash and spacing, and glued to the story where a link was lost
 * ({@code Liputan6.com, JakartaSerial}). A date may stand among the parts.
 *
 * <p>Capitals that begin a sentence are no dateline: without an outlet beside it, a place must be
 * known or in capitals, and a dash must follow.
 *
 * <p>Immutable. Looks at the first {@value #REACH} characters only.
 */
public final class Datelines {

    private static final int REACH = 110;
    private static final int MOST_WORDS = 5;

    private static final Set<String> PLACES = WordList.lowerCase("places.txt");
    private static final Set<String> MEDIA_WORDS = WordList.lowerCase("media-words.txt");
    private static final Set<String> AGENCIES = WordList.lowerCase("agencies.txt");
    private static final Set<String> DOMAINS =
            Set.of("com", "id", "co", "net", "tv", "org", "news", "info", "asia", "my");

    private static final int SHORTEST_OUTLET = 3;

    /** Names of outlets in lower case. */
    private final Set<String> outlets = new HashSet<>();

    /** The same by the letters and digits that they begin with, the longest first. */
    private final Map<String, List<String>> outletsByBeginning = new HashMap<>();

    /** Datelines of outlets that call themselves by any of {@code outletNames}, in any letters. */
    public Datelines(Collection<String> outletNames) {
        for (String name : outletNames) {
            String folded = WhiteSpace.fold(name).toLowerCase(Locale.ROOT);
            if (outlets.add(folded) && folded.length() >= SHORTEST_OUTLET) {
                String beginning = folded.substring(0, endOfLetters(folded, 0, folded.length()));
                outletsByBeginning.computeIfAbsent(beginning, b -> new ArrayList<>()).add(folded);
            }
        }
        outletsByBeginning.values().forEach(l -> l.sort((a, b) -> b.length() - a.length()));
    }

    private static int endOfLetters(String text, int from, int limit) {
        int i = from;
        while (i < limit && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * A paragraph cut in two.
     *
     * @param dateline what it begins with
     * @param rest the story behind it; empty where the dateline stands alone
     */
    public record Split(Dateline dateline, String rest) {}

    /** Cuts the dateline off a paragraph; empty if it has none. */
    public Optional<Split> split(String paragraph) {
        return new Reading(paragraph).read();
    }

    /** Whether {@code name} is a place that datelines are known to name, in any letters. */
    public static boolean isPlace(String name) {
        return PLACES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code word} looks like the host of an outlet: {@code TRIBUNNEWS.COM}. */
    public static boolean isHost(String word) {
        int dot = word.lastIndexOf('.');
        return dot > 1 && isDomain(word.substring(dot + 1));
    }

    /** Whether {@code word} ends hosts of outlets, in any letters: {@code com}. */
    public static boolean isDomain(String word) {
        return DOMAINS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** One paragraph being read from its beginning. */
    private final class Reading {
        private final String text;
        private final int limit;
        private final List<String> places = new ArrayList<>();
        private @Nullable String outlet;
        private boolean outletFirst;
        private boolean dated;
        private boolean caps;
        private boolean known;
        private int at;

        Reading(String text) {
            this.text = text;
            this.limit = Math.min(text.length(), REACH);
        }

        Optional<Split> read() {
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

        private boolean known(List<String> names) {
            return !names.isEmpty() && isPlace(names.get(0));
        }

        private Optional<Split> nothing() {
            return Optional.empty();
        }

        private Optional<Split> cut(int story) {
            if (places.isEmpty() && outlet == null) {
                return nothing();
            }
            String opening = text.substring(0, story);
            Dateline dateline = new Dateline(places, Optional.ofNullable(outlet), opening);
            return Optional.of(new Split(dateline, text.substring(story)));
        }

        /** Reads a bracket, an outlet, a date or a place at {@link #at} and goes behind it. */
        private boolean part() {
            if (text.charAt(at) == '(') {
                return bracket();
            }
            int end = outletEnd(at);
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

        private boolean isDayAndMonth(String inside) {
            return inside.length() <= 5
                    && inside.indexOf('/') > 0
                    && Character.isDigit(inside.charAt(0));
        }

        private boolean isOutletOrAgency(String name) {
            String folded = WhiteSpace.fold(name).toLowerCase(Locale.ROOT);
            int slash = folded.indexOf('/');
            String first = slash > 0 ? folded.substring(0, slash).strip() : folded;
            return outlets.contains(first) || AGENCIES.contains(first) || isHost(first);
        }

        private boolean date() {
            String ahead = text.substring(at, Math.min(limit, at + 30));
            Optional<Timestamps.Timestamp> found = Timestamps.find(ahead);
            if (found.isPresent() && found.get().span().start() == 0) {
                at += found.get().span().end();
                dated = true;
                return true;
            }
            return false;
        }

        /** The end of an outlet's name at {@code from}, or {@code from}. */
        private int outletEnd(int from) {
            int letters = endOfLetters(text, from, limit);
            if (letters < limit && isHostJoint(letters)) {
                int word = wordEnd(letters);
                if (isHost(text.substring(from, word))) {
                    return word;
                }
            }
            String beginning = text.substring(from, letters).toLowerCase(Locale.ROOT);
            for (String name : outletsByBeginning.getOrDefault(beginning, List.of())) {
                int end = from + name.length();
                if (end <= limit && isNameEnd(end) && isNamed(name, from)) {
                    return end;
                }
            }
            return from;
        }

        private boolean isNamed(String name, int from) {
            for (int i = 0; i < name.length(); i++) {
                char c = Character.toLowerCase(text.charAt(from + i));
                if ((c == '\u00a0' ? ' ' : c) != name.charAt(i)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isNameEnd(int end) {
            return end == text.length()
                    || !Character.isLetterOrDigit(text.charAt(end))
                    || !Character.isLetterOrDigit(text.charAt(end - 1));
        }

        private int wordEnd(int from) {
            int i = from;
            while (i < limit && (Character.isLetterOrDigit(text.charAt(i)) || isHostJoint(i))) {
                i++;
            }
            return i;
        }

        private boolean isHostJoint(int i) {
            char c = text.charAt(i);
            return (c == '.' || c == '-')
                    && i + 1 < limit
                    && Character.isLetterOrDigit(text.charAt(i + 1));
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
                end = placeWordEnd(i);
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
                int wordEnd = placeWordEnd(word);
                allCaps &= Letters.isAllCaps(text.substring(word, wordEnd));
                if (isPlace(WhiteSpace.fold(text.substring(at, wordEnd)))) {
                    knownEnd = wordEnd;
                }
                word = Letters.skipBlanks(text, wordEnd);
            }
            if (outletFirst && knownEnd < 0) {
                knownEnd = gluedPlaceEnd();
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
                                    && (i > end || beginsWord(i + 1) || isBlankAt(i + 1)))
                            || ":.(".indexOf(text.charAt(i)) >= 0);
        }

        private boolean isBlankAt(int i) {
            return i >= text.length()
                    || WhiteSpace.is(text.charAt(i))
                    || Letters.isDash(text.charAt(i));
        }

        private int placeWordEnd(int from) {
            int i = from + 1;
            while (i < limit
                    && (Character.isLetter(text.charAt(i))
                            || isJointInside(from, i)
                            || isShortForm(from, i))) {
                i++;
            }
            return i;
        }

        /** A hyphen, apostrophe or full stop between letters of like case: {@code D.I}. */
        private boolean isJointInside(int from, int i) {
            char c = text.charAt(i);
            if ("'’-.".indexOf(c) < 0 || i + 1 >= text.length() || (c == '.' && i - from > 3)) {
                return false;
            }
            char next = text.charAt(i + 1);
            boolean newWord =
                    c == '-'
                            && Character.isUpperCase(next)
                            && beginsWord(i + 1)
                            && Character.isUpperCase(text.charAt(i - 1));
            return !newWord
                    && Character.isLetter(next)
                    && Character.isUpperCase(next) == Character.isUpperCase(text.charAt(i - 1));
        }

        /** The full stop of {@code Kab.}, {@code Kec.} and {@code St.} before a blank. */
        private boolean isShortForm(int from, int i) {
            if (text.charAt(i) != '.' || i + 1 >= text.length() || text.charAt(i + 1) != ' ') {
                return false;
            }
            String word = text.substring(from, i).toLowerCase(Locale.ROOT);
            return word.equals("kab") || word.equals("kec") || word.equals("st");
        }

        /** Behind {@code Outlet, }: the end of a known place to which the story is glued, or -1. */
        private int gluedPlaceEnd() {
            int word = placeWordEnd(at);
            for (int end = word - 1; end > at + 3; end--) {
                if (isPlace(text.substring(at, end))) {
                    return end;
                }
            }
            for (int end = at + 3; end < word; end++) {
                if (Character.isUpperCase(text.charAt(end))
                        && Character.isLowerCase(text.charAt(end - 1))) {
                    return end; // PekanbaruSeorang
                }
            }
            return -1;
        }

        private boolean holdsMediaWord(String name) {
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

        /** Whether a dash from {@code behind} the parts to the {@code story} closes a dateline. */
        private boolean isDateline(int behind, int story) {
            boolean tight =
                    behind == at
                            && story == at + 1
                            && story < text.length()
                            && text.charAt(at) == '-'
                            && Character.isLetter(text.charAt(at - 1));
            if (tight && !beginsWord(story)) {
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

        /** Whether a word in ordinary letters with a capital begins at {@code from}. */
        private boolean beginsWord(int from) {
            return from + 1 < text.length()
                    && Character.isUpperCase(text.charAt(from))
                    && Character.isLowerCase(text.charAt(from + 1));
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
}
