package id.warta.extract.internal.people;

import id.warta.extract.Entity;
import id.warta.extract.internal.speech.CueWords;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where persons are named. The tagger's persons come first, cut to the bare name; where it
 * saw none, capitals behind a form of address, a rank or a cue are a name ({@code Pak Yoga}, {@code
 * kata Binsar}), and so is a part of a name that stands elsewhere.
 */
final class NameFinder {

    /** Longest name, in tokens, that capitals alone make. */
    private static final int LONGEST = 5;

    private static final byte PERSON = 1;
    private static final byte OTHER = 2;

    private final Words words;
    private final List<Entity> entities;
    private final byte[] taken;
    private final List<Name> found = new ArrayList<>();

    NameFinder(Words words, List<Entity> entities) {
        this.words = words;
        this.entities = entities;
        this.taken = new byte[words.size()];
    }

    /** The names in order, disjoint. */
    List<Name> find() {
        for (Entity entity : entities) {
            mark(entity);
        }
        Set<String> parts = new HashSet<>();
        found.forEach(name -> addParts(name, parts));
        for (int i = 0; i < words.size(); i++) {
            if (taken[i] != PERSON && introducesName(i)) {
                capitals(i + 1, parts);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            if (taken[i] == 0 && words.isCapital(i) && parts.contains(words.lower(i))) {
                recurrence(i, parts);
            }
        }
        found.sort((a, b) -> Integer.compare(a.from(), b.from()));
        return found;
    }

    private void mark(Entity entity) {
        int from = words.tokens().firstFrom(entity.span().start());
        int to = from;
        while (to < words.size() && words.tokens().end(to) <= entity.span().end()) {
            to++;
        }
        if (entity.kind() != Entity.Kind.PERSON) {
            Arrays.fill(taken, from, to, OTHER);
            return;
        }
        while (from < to - 1 && isTitle(from)) {
            from++;
        }
        while (to > from + 1 && isDegree(to - 1)) {
            to--;
        }
        if (from < to && words.isWord(from) && !isRoleAlone(from, to)) {
            take(from, to);
        }
    }

    private boolean isTitle(int i) {
        return !words.isWord(i)
                || words.is(i, Title.HONORIFIC)
                || words.is(i, Title.RANK)
                || words.is(i, Title.ROLE) && !words.is(i, "putra") && !words.is(i, "putri");
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

    private boolean isRoleAlone(int from, int to) {
        return to - from == 1 && (words.is(from, Title.ROLE) || words.is(from, Title.RANK));
    }

    private void take(int from, int to) {
        Arrays.fill(taken, from, to, PERSON);
        found.add(new Name(from, to));
    }

    private void addParts(Name name, Set<String> parts) {
        for (int i = name.from(); i < name.to(); i++) {
            if (words.isCapital(i) && words.lower(i).length() > 2 && !words.is(i, Grammar.TIME)) {
                parts.add(words.lower(i));
            }
        }
    }

    /** Whether a name must follow: behind a form of address, a rank, or a cue of speech. */
    private boolean introducesName(int i) {
        if (words.is(i, Title.HONORIFIC)
                || words.is(i, Title.RANK) && words.lower(i).length() > 2) {
            return words.lower(i).length() > 1 && taken[i] == 0;
        }
        return CueWords.isBare(words.lower(i))
                && i > 0
                && !words.isCapital(i)
                && "\"”“’'»,".indexOf(words.first(i - 1)) >= 0;
    }

    private void capitals(int from, Set<String> parts) {
        int i = from;
        while (i < words.size() && (words.isMark(i, '.') || isTitle(i)) && i < from + 4) {
            if (words.opensSentence(i)) {
                return;
            }
            i++;
        }
        int to = i;
        while (to < words.size()
                && to < i + LONGEST
                && taken[to] == 0
                && words.isCapital(to)
                && !words.opensSentence(to)
                && !words.is(to, Grammar.TIME)
                && !words.is(to, Grammar.PREPOSITION)
                && !words.is(to, Grammar.PRONOUN)
                && !words.is(to, Title.ROLE)
                && !words.is(to, Grammar.PLACE)
                && !words.is(to, Grammar.GROUP)
                && !words.is(to, Grammar.SUBORDINATOR)) {
            to++;
        }
        boolean part = to < words.size() && taken[to] != 0;
        boolean role = i > from && words.is(i - 1, Title.ROLE);
        while (to > i + 1 && isDegree(to - 1)) {
            to--;
        }
        if (to > i && !part && !role && isNameLike(i)) {
            take(i, to);
            addParts(new Name(i, to), parts);
        }
    }

    /** A name of one word is no abbreviation. */
    private boolean isNameLike(int i) {
        String text = words.tokens().text(i);
        return text.length() > 2 && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    private void recurrence(int from, Set<String> parts) {
        int to = from + 1;
        while (to < words.size()
                && taken[to] == 0
                && parts.contains(words.lower(to))
                && words.isCapital(to)) {
            to++;
        }
        boolean alone =
                !(words.isCapital(from - 1) && !isTitle(from - 1) && !words.opensSentence(from))
                        && !words.isCapital(to);
        boolean common = words.is(from, Title.ROLE) || words.is(from, Grammar.PLACE);
        if (alone && !common) {
            take(from, to);
        }
    }
}
