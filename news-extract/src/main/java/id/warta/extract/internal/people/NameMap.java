package id.warta.extract.internal.people;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import id.warta.extract.internal.speech.CueWords;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which tokens of an article names cover, and the words of the names, while they are found. */
final class NameMap {

    private static final byte PERSON = 1;
    private static final byte OTHER = 2;

    private final Words words;
    private final byte[] taken;
    private final Set<String> parts = new HashSet<>();
    private final Multiset<String> otherParts = HashMultiset.create();
    private final Set<String> speakers = new HashSet<>();
    private final List<Name> persons = new ArrayList<>();

    NameMap(Words words, NameSigns signs) {
        this.words = words;
        this.taken = new byte[words.size()];
        for (int i = 1; i < words.size(); i++) {
            if (words.isCapital(i - 1) && CueWords.isActive(words, i)) {
                speakers.add(words.lower(i - 1));
            } else if (words.isCapital(i) && signs.isCue(i - 1)) {
                speakers.add(words.lower(i));
            }
        }
    }

    /** Enters a person's name. */
    void take(int from, int to) {
        Arrays.fill(taken, from, to, PERSON);
        persons.add(new Name(from, to));
        for (int i = from; i < to; i++) {
            if (words.isCapital(i) && words.lower(i).length() > 2 && !words.is(i, Grammar.TIME)) {
                parts.add(words.lower(i));
            }
        }
    }

    /** Enters the name of something else. */
    void takeOther(int from, int to) {
        Arrays.fill(taken, from, to, OTHER);
        for (int i = from; i < to; i++) {
            addPartOfOther(i);
        }
    }

    /** Enters token {@code i} as a word of names of something else. */
    void addPartOfOther(int i) {
        otherParts.add(words.lower(i));
    }

    /** The persons' names in order, disjoint. */
    List<Name> persons() {
        persons.sort(Comparator.comparingInt(Name::from));
        return persons;
    }

    /** Whether no name covers token {@code i}. */
    boolean isFree(int i) {
        return taken[i] == 0;
    }

    /** Whether a person's name covers token {@code i}. */
    boolean isPerson(int i) {
        return taken[i] == PERSON;
    }

    /** Whether the name of something else covers token {@code i}. */
    boolean isOther(int i) {
        return taken[i] == OTHER;
    }

    /** Whether a word in lower case is part of a person's name. */
    boolean hasPart(String word) {
        return parts.contains(word);
    }

    /** How often a word in lower case is part of a name of something else. */
    int timesInOthers(String word) {
        return otherParts.count(word);
    }

    /** Whether a word in lower case stands beside a cue somewhere, with a capital. */
    boolean isSpeaker(String word) {
        return speakers.contains(word);
    }

    /** Whether the capitals right before, one comma allowed, begin with a role. */
    boolean isBehindRole(int from) {
        int i = from - 1;
        if (words.isMark(i, ',')) {
            i--;
        }
        for (int steps = 0; i >= 0 && steps < 14; steps++, i--) {
            if (words.is(i, Title.ROLE)) {
                return true;
            }
            if (!words.isOfficePart(i) || isPerson(i)) {
                return false;
            }
        }
        return false;
    }
}
