package id.warta.extract.internal.people;

import id.warta.extract.Entity;
import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.speech.CueWords;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds where persons are named, from two kinds of evidence.
 *
 * <p>The tagger's persons are cut to the bare name: titles, degrees and the place of an office
 * before the name ({@code Bupati Purwa Budi}) fall away. One that the tagger is unsure of counts
 * only if the text bears it out: a title, a role, an age, a cue beside it, or a word that it shares
 * with a sure name. Where the tagger saw nothing, capitals are a name behind a form of address, a
 * rank or a cue ({@code Pak Yoga}, {@code kata Binsar}) and before an age, and so is a part of a
 * name that stands elsewhere.
 */
final class NameFinder {

    /** Longest name, in tokens, that capitals alone make. */
    private static final int LONGEST = 5;

    /** Least score of a person for whom nothing else speaks; half of those below are none. */
    private static final double SURE = 0.68;

    private static final Set<String> AREAS =
            WordFile.read(NameFinder.class, "area-words.txt").stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    private static final byte PERSON = 1;
    private static final byte OTHER = 2;

    private final Words words;
    private final List<Entity> entities;
    private final byte[] taken;
    private final Set<String> parts = new HashSet<>();
    private final Set<String> otherParts = new HashSet<>();
    private final Set<String> singles = new HashSet<>();
    private final Set<String> subjects = new HashSet<>();
    private final Set<Integer> personStarts = new HashSet<>();
    private final List<Name> unsure = new ArrayList<>();
    private final List<Name> found = new ArrayList<>();

    NameFinder(Words words, List<Entity> entities) {
        this.words = words;
        this.entities = entities;
        this.taken = new byte[words.size()];
    }

    /** The names in order, disjoint. */
    List<Name> find() {
        readOthers();
        readPersons();
        for (Name name : unsure) {
            if (sharesPart(name)) {
                take(name.from(), name.to());
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (isCue(i) && words.is(i + 1, Title.ROLE)) {
                apposed(i + 1);
            }
            if (taken[i] == 0 && isUnknownSubject(i)) {
                take(i, i + 1);
            } else if (taken[i] != PERSON && introducesName(i)) {
                capitals(i + 1, isNaming(i));
            } else if (isAge(i)) {
                aged(i);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (taken[i] == 0 && words.isCapital(i) && parts.contains(words.lower(i))) {
                recurrence(i);
            }
        }
        found.sort(Comparator.comparingInt(Name::from));
        return found;
    }

    // The tagger's names -----------------------------------------------------------------------

    private void readOthers() {
        for (Entity entity : entities) {
            int from = words.tokens().firstFrom(entity.span().start());
            int to = endOf(entity, from);
            if (entity.kind() == Entity.Kind.PERSON) {
                personStarts.add(from);
            }
            if (entity.kind() != Entity.Kind.PERSON) {
                Arrays.fill(taken, from, to, OTHER);
                for (int i = from; i < to; i++) {
                    otherParts.add(words.lower(i));
                }
            } else if (to == from + 1) {
                singles.add(words.lower(from));
            }
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.isCapital(i - 1) && CueWords.isActive(words, i)) {
                subjects.add(words.lower(i - 1));
            }
            if (words.isCapital(i) && isHeadOfPlace(i - 1)) {
                otherParts.add(words.lower(i));
            }
        }
    }

    /** Whether the name of a place or thing follows; {@code Wali Kota} is an office. */
    private boolean isHeadOfPlace(int i) {
        return (words.is(i, Grammar.PLACE) || words.is(i, Title.THING))
                && words.isCapital(i)
                && !words.is(i - 1, "wali");
    }

    private int endOf(Entity entity, int from) {
        int to = from;
        while (to < words.size() && words.tokens().end(to) <= entity.span().end()) {
            to++;
        }
        return to;
    }

    private void readPersons() {
        int from = -1;
        int to = -1;
        double score = 0;
        for (Entity entity : entities) {
            if (entity.kind() != Entity.Kind.PERSON) {
                continue;
            }
            int start = words.tokens().firstFrom(entity.span().start());
            boolean hyphen = start == to + 1 && words.isMark(to, '-') && isTight(to);
            boolean adjacent = (start == to || hyphen) && !words.opensSentence(start);
            if (!adjacent && from >= 0) {
                person(from, to, score);
            }
            from = adjacent ? from : start;
            score = adjacent ? Math.max(score, entity.score()) : entity.score();
            to = endOf(entity, start);
        }
        if (from >= 0) {
            person(from, to, score);
        }
    }

    /** Whether no blank stands on either side of token {@code i}. */
    private boolean isTight(int i) {
        return words.tokens().end(i - 1) == words.tokens().start(i)
                && words.tokens().end(i) == words.tokens().start(i + 1);
    }

    private void person(int start, int end, double score) {
        int from = start;
        int to = end;
        while (from < to - 1 && (isTitle(from) || CueWords.isBare(words, from))) {
            from++;
        }
        while (to > from + 1 && (isDegree(to - 1) || isGlued(to - 1))) {
            to--;
        }
        from = withoutOffice(from, to);
        if (from >= to || !words.isWord(from) || isTitle(from) || isThing(from, to)) {
            return;
        }
        boolean place =
                to - from == 1
                        && (otherParts.contains(words.lower(from))
                                || AREAS.contains(words.lower(from)));
        boolean abbreviation = to - from == 1 && !isNameLike(from) && score < SURE;
        boolean borneOut =
                (place || abbreviation)
                        ? isIntroduced(from) || isAge(to)
                        : (score >= SURE || isBorneOut(from, to));
        if (borneOut) {
            take(from, to);
        } else {
            unsure.add(new Name(from, to));
        }
    }

    /** Cuts the place or body of the office off a name behind a role: Bupati Purwa Budi. */
    private int withoutOffice(int start, int to) {
        int from = start;
        if (!isBehindRole(start) || words.isMark(start - 1, ',')) {
            return start;
        }
        boolean office = words.is(start - 1, Title.ROLE) || words.is(start - 1, Grammar.PLACE);
        while (to - from > 1
                && (otherParts.contains(words.lower(from))
                        || (office && to - from > 2 && AREAS.contains(words.lower(from))))) {
            from++;
        }
        boolean within = words.isCapital(start - 1) && !isTitle(start - 1) && taken[start - 1] == 0;
        boolean called = to - from > 2 && singles.contains(words.lower(from + 1));
        return within && called && !singles.contains(words.lower(from)) ? from + 1 : from;
    }

    private boolean isTitle(int i) {
        return !words.isWord(i)
                || words.is(i, Title.HONORIFIC)
                || words.is(i, Title.RANK)
                || words.is(i, Title.SERVICE)
                || (words.is(i, Title.ROLE) && !words.is(i, "putra") && !words.is(i, "putri"));
    }

    /** A degree is written in capitals or with full stops. */
    private boolean isDegree(int i) {
        if (!words.isWord(i)) {
            return true;
        }
        String text = words.tokens().text(i);
        return words.is(i, Title.DEGREE)
                && (text.indexOf('.') >= 0 || text.equals(text.toUpperCase(Locale.ROOT)));
    }

    private boolean isThing(int from, int to) {
        return words.is(from, Title.THING)
                || words.is(to - 1, Title.THING)
                || (isHeadOfPlace(from - 1) && !words.opensSentence(from))
                || isEndOfOffice(from, to);
    }

    /**
     * The last word of an office whose holder follows a comma ({@code Ketua HMI Sumbagsel, Tono}),
     * or the first of one that goes on ({@code Manajer Advokasi dan Kampanye}).
     */
    private boolean isEndOfOffice(int from, int to) {
        if (words.is(from - 1, Title.ROLE)
                && words.isCapital(from - 1)
                && words.is(to, "dan")
                && words.isCapital(to + 1)
                && !personStarts.contains(to + 1)) {
            return true;
        }
        return to - from == 1
                && words.isCapital(from - 1)
                && !isTitle(from - 1)
                && words.isMark(to, ',')
                && personStarts.contains(to + 1)
                && isBehindRole(from);
    }

    /** A word in small letters that a lost blank has put behind a name. */
    private boolean isGlued(int i) {
        return words.isWord(i) && !words.isCapital(i) && !words.lower(i).startsWith("bin");
    }

    // Evidence ---------------------------------------------------------------------------------

    private boolean isBorneOut(int from, int to) {
        if (isIntroduced(from) || words.is(from - 1, Title.ROLE) || isBehindRole(from)) {
            return true;
        }
        if ((words.isMark(to, ',') && words.is(to + 1, Title.ROLE)) || isAge(to)) {
            return true;
        }
        for (int i = to; i < to + 3 && i < words.size(); i++) {
            if (CueWords.isActive(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIntroduced(int from) {
        return words.is(from - 1, Title.HONORIFIC)
                || words.is(from - 1, Title.RANK)
                || words.is(from - 1, Title.SERVICE)
                || isNaming(from - 1)
                || words.is(from - 1, "menurut")
                || isCue(from - 1);
    }

    private boolean isNaming(int i) {
        return words.is(i, Title.NAMING) || words.is(i, Title.ALIAS);
    }

    private boolean isCue(int i) {
        return i > 0
                && "\"”“’'»,?".indexOf(words.first(i - 1)) >= 0
                && !words.isCapital(i)
                && CueWords.isBare(words, i);
    }

    /** Whether the capitals right before, one comma allowed, begin with a role. */
    private boolean isBehindRole(int from) {
        int i = from - 1;
        if (words.isMark(i, ',')) {
            i--;
        }
        for (int steps = 0; i >= 0 && steps < 14; steps++, i--) {
            if (words.is(i, Title.ROLE)) {
                return true;
            }
            if (!words.isOfficePart(i) || taken[i] == PERSON) {
                return false;
            }
        }
        return false;
    }

    /** An age in brackets: (38), (38 tahun). */
    private boolean isAge(int open) {
        return words.isMark(open, '(')
                && open + 2 < words.size()
                && Character.isDigit(words.first(open + 1))
                && words.tokens().end(open + 1) - words.tokens().start(open + 1) == 2
                && (words.isMark(open + 2, ')')
                        || words.is(open + 2, "tahun")
                        || words.is(open + 2, "th"));
    }

    private boolean sharesPart(Name name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (parts.contains(words.lower(i))) {
                return true;
            }
        }
        return false;
    }

    // Names that capitals make -------------------------------------------------------------------

    private void take(int from, int to) {
        Arrays.fill(taken, from, to, PERSON);
        found.add(new Name(from, to));
        for (int i = from; i < to; i++) {
            if (words.isCapital(i) && words.lower(i).length() > 2 && !words.is(i, Grammar.TIME)) {
                parts.add(words.lower(i));
            }
        }
    }

    /** Whether a name must follow: behind a form of address, a rank, or a cue of speech. */
    private boolean introducesName(int i) {
        if (words.is(i, Title.HONORIFIC) || words.is(i, Title.RANK)) {
            boolean within = words.isCapital(i - 1) && !isTitle(i - 1) && !words.opensSentence(i);
            return words.lower(i).length() > 1 && taken[i] == 0 && !within;
        }
        return isCue(i) || isNaming(i);
    }

    private void capitals(int start, boolean certain) {
        int from = start;
        while (from < words.size()
                && from < start + 4
                && (words.isMark(from, '.') || isTitle(from))
                && !words.opensSentence(from)) {
            from++;
        }
        int to = from;
        while (to < words.size() && to < from + LONGEST && isNamePart(to, certain)) {
            to++;
        }
        boolean cut = to < words.size() && taken[to] != 0;
        boolean role = from > start && words.is(from - 1, Title.ROLE);
        while (to > from + 1 && isDegree(to - 1)) {
            to--;
        }
        if (to > from && !cut && !role && isNameLike(from)) {
            take(from, to);
        }
    }

    private boolean isNamePart(int i, boolean certain) {
        return (taken[i] == 0 || (certain && taken[i] == OTHER))
                && words.isCapital(i)
                && words.isWord(i)
                && !words.opensSentence(i)
                && !words.is(i, Grammar.TIME)
                && !words.is(i, Grammar.PREPOSITION)
                && !words.is(i, Grammar.PRONOUN)
                && !words.is(i, Title.ROLE)
                && !words.is(i, Title.THING)
                && !words.is(i, Grammar.PLACE)
                && !words.is(i, Grammar.GROUP)
                && !words.is(i, Grammar.SUBORDINATOR);
    }

    /** The name behind a role and a comma behind a cue: {@code kata Camat Purwa, Budi}. */
    private void apposed(int role) {
        int i = role;
        while (i < words.size() && i < role + 20 && !words.isMark(i, ',')) {
            if (!words.isOfficePart(i) || taken[i] == PERSON || words.opensSentence(i)) {
                return;
            }
            i++;
        }
        int from = i + 1;
        if (!words.isMark(i, ',') || from >= words.size() || isTitle(from)) {
            return;
        }
        boolean speaks = subjects.contains(words.lower(from));
        if (speaks || taken[from] == 0) {
            capitals(from, speaks);
        }
    }

    /**
     * One capitalised word that opens a sentence and says something: {@code Subarna menjelaskan}.
     */
    private boolean isUnknownSubject(int i) {
        return words.opensSentence(i)
                && i + 1 < words.size()
                && isNameLike(i)
                && words.isWord(i)
                && words.isCapital(i)
                && words.grammar(i) == 0
                && !isTitle(i)
                && !words.is(i, Title.HUMAN)
                && !words.is(i, Title.THING)
                && !words.isVerbForm(i)
                && !otherParts.contains(words.lower(i))
                && !CueWords.isBare(words, i)
                && CueWords.isActive(words, i + 1);
    }

    /** A name of one word is no abbreviation. */
    private boolean isNameLike(int i) {
        String text = words.tokens().text(i);
        return text.length() > 2 && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** The capitals before an age, initials too. */
    private void aged(int open) {
        int from = open;
        while (from > 0 && from > open - LONGEST && isNamePart(from - 1, true)) {
            from--;
        }
        if (from < open) {
            take(from, open);
        }
    }

    private void recurrence(int from) {
        int to = from + 1;
        while (to < words.size()
                && taken[to] == 0
                && parts.contains(words.lower(to))
                && words.isCapital(to)) {
            to++;
        }
        boolean alone =
                !(words.isCapital(from - 1)
                                && !isTitle(from - 1)
                                && !words.opensSentence(from)
                                && !words.opensSentence(from - 1))
                        && !words.isCapital(to);
        boolean common =
                words.is(from, Title.ROLE)
                        || words.is(from, Title.THING)
                        || words.is(from, Grammar.PLACE);
        if (alone && !common) {
            take(from, to);
        }
    }
}
