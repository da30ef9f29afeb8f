package id.warta.extract.internal.people;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import id.warta.extract.Entity;
import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.speech.CueWords;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes over the names that the tagger found. Its persons are cut to the bare name: titles, degrees
 * and the place of an office before the name ({@code Bupati Purwa Budi}) fall away. One that the
 * tagger is unsure of counts only if the text bears it out: a title, a role, an age, a cue beside
 * it, or a word that it shares with a sure name.
 */
final class TaggedNames {

    /** Least score of a person for whom nothing else speaks; half of those below are none. */
    private static final double SURE = 0.68;

    private static final Set<String> AREAS =
            WordFile.read(TaggedNames.class, "area-words.txt").stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.toUnmodifiableSet());

    private final Words words;
    private final List<Entity> entities;
    private final NameMap names;
    private final NameSigns signs;
    private final Set<String> singles = new HashSet<>();
    private final Set<Integer> personStarts = new HashSet<>();
    private final Multiset<String> firsts = HashMultiset.create();
    private final List<Name> unsure = new ArrayList<>();

    TaggedNames(Words words, List<Entity> entities, NameMap names, NameSigns signs) {
        this.words = words;
        this.entities = entities;
        this.names = names;
        this.signs = signs;
    }

    /** Enters the tagger's names into the map. */
    void read() {
        readOthers();
        readPersons();
        for (Name name : unsure) {
            if (sharesPart(name)) {
                names.take(name.from(), name.to());
            }
        }
    }

    private void readOthers() {
        for (Entity entity : entities) {
            int from = words.from(entity.span());
            int to = words.to(entity.span());
            if (from == to) {
                continue;
            }
            if (entity.kind() != Entity.Kind.PERSON) {
                names.takeOther(from, to);
                continue;
            }
            personStarts.add(from);
            if (!words.isCapital(from - 1)) {
                firsts.add(words.lower(from));
            }
            if (to == from + 1) {
                singles.add(words.lower(from));
            }
        }
        for (int i = 1; i < words.size(); i++) {
            if (words.isCapital(i) && signs.isHeadOfPlace(i - 1)) {
                names.addPartOfOther(i);
            }
        }
    }

    private void readPersons() {
        int from = -1;
        int to = -1;
        double score = 0;
        for (Entity entity : entities) {
            int start = words.from(entity.span());
            int end = words.to(entity.span());
            if (entity.kind() != Entity.Kind.PERSON || start == end) {
                continue;
            }
            boolean adjacent =
                    start < to
                            || (from >= 0
                                    && (start == to || (start == to + 1 && joinsNames(to)))
                                    && !words.opensSentence(start));
            if (!adjacent && from >= 0) {
                person(from, to, score);
            }
            from = adjacent ? from : start;
            score = adjacent ? Math.max(score, entity.score()) : entity.score();
            to = Math.max(to, end);
        }
        if (from >= 0) {
            person(from, to, score);
        }
    }

    /** Whether the mark at {@code i} is within a name: a hyphen, the full stop of an initial. */
    private boolean joinsNames(int i) {
        boolean tight = words.tokens().end(i - 1) == words.tokens().start(i);
        return words.isMark(i, '-')
                ? tight && words.tokens().end(i) == words.tokens().start(i + 1)
                : words.isMark(i, '.') && tight && words.lower(i - 1).length() == 1;
    }

    private void person(int start, int end, double score) {
        int from = start;
        int to = end;
        while (from < to - 1
                && (signs.isTitle(from)
                        || CueWords.isBare(words, from)
                        || words.is(from, Title.OUTSIDE))) {
            from++;
        }
        to = signs.withoutDegrees(from, to);
        while (to > from + 1 && (isGlued(to - 1) || words.is(to - 1, Title.OUTSIDE))) {
            to--;
        }
        from = withoutOffice(from, to);
        if (from >= to || !words.isWord(from) || signs.isTitle(from) || isThing(from, to)) {
            return;
        }
        boolean place =
                to - from == 1
                        && (names.timesInOthers(words.lower(from)) > 0
                                || AREAS.contains(words.lower(from)));
        boolean abbreviation = to - from == 1 && !signs.isNameLike(from) && score < SURE;
        boolean borneOut =
                (place || abbreviation)
                        ? signs.isIntroduced(from) || signs.isAge(to)
                        : (score >= SURE || isBorneOut(from, to));
        if (borneOut) {
            names.take(from, to);
        } else {
            unsure.add(new Name(from, to));
        }
    }

    /** Cuts the place or body of the office off a name behind a role: Bupati Purwa Budi. */
    private int withoutOffice(int start, int to) {
        int from = start;
        if (!names.isBehindRole(start) || words.isMark(start - 1, ',')) {
            return start;
        }
        boolean office = words.is(start - 1, Title.ROLE) || words.is(start - 1, Grammar.PLACE);
        while (to - from > 1
                && (isRatherOther(from)
                        || (office && to - from > 2 && AREAS.contains(words.lower(from))))) {
            from++;
        }
        boolean within =
                words.isCapital(start - 1) && !signs.isTitle(start - 1) && names.isFree(start - 1);
        String first = words.lower(from);
        String second = to - from > 2 ? words.lower(from + 1) : "";
        boolean called = within && singles.contains(second) && !singles.contains(first);
        boolean acronym =
                to - from > 1
                        && first.length() > 2
                        && !signs.isNameLike(from)
                        && signs.isNameLike(from + 1);
        boolean body =
                acronym
                        || (singles.contains(first)
                                && names.isSpeaker(second)
                                && !names.isSpeaker(first));
        return called || body ? from + 1 : from;
    }

    /** Whether a word is part of other names more often than the first of a person's. */
    private boolean isRatherOther(int i) {
        return names.timesInOthers(words.lower(i)) > firsts.count(words.lower(i));
    }

    private boolean isThing(int from, int to) {
        return words.is(from, Title.THING)
                || words.is(to - 1, Title.THING)
                || words.is(to - 1, Title.OUTSIDE)
                || isEndOfNumber(from)
                || (signs.isHeadOfPlace(from - 1)
                        && !words.opensSentence(from)
                        && !firsts.contains(words.lower(from)))
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
                && !words.is(to + 1, Title.ROLE)
                && !personStarts.contains(to + 1)) {
            return true;
        }
        return to - from == 1
                && words.isCapital(from - 1)
                && !signs.isTitle(from - 1)
                && words.isMark(to, ',')
                && personStarts.contains(to + 1)
                && names.isBehindRole(from);
    }

    /** {@code Kodam III/Siliwangi}. */
    private boolean isEndOfNumber(int from) {
        if (from < 2 || !words.isMark(from - 1, '/')) {
            return false;
        }
        String number = words.tokens().text(from - 2);
        return number.chars().allMatch(c -> "IVX".indexOf(c) >= 0 || Character.isDigit(c));
    }

    /** A word in small letters that a lost blank has put behind a name. */
    private boolean isGlued(int i) {
        return words.isWord(i) && !words.isCapital(i) && !words.lower(i).startsWith("bin");
    }

    private boolean isBorneOut(int from, int to) {
        if (signs.isIntroduced(from)
                || words.is(from - 1, Title.ROLE)
                || names.isBehindRole(from)) {
            return true;
        }
        if ((words.isMark(to, ',') && words.is(to + 1, Title.ROLE)) || signs.isAge(to)) {
            return true;
        }
        for (int i = to; i < to + 3 && i < words.size(); i++) {
            if (CueWords.isActive(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean sharesPart(Name name) {
        for (int i = name.from(); i < name.to(); i++) {
            if (names.hasPart(words.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
