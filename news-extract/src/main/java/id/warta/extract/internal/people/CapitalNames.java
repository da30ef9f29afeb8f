package id.warta.extract.internal.people;

import id.warta.extract.internal.speech.CueWords;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;

/**
 * Finds names of persons where the tagger saw nothing: capitals are one behind a form of address, a
 * rank or a cue ({@code Pak Yoga}, {@code kata Binsar}) and before an age, and so is a part of a
 * name that stands elsewhere.
 */
final class CapitalNames {

    /** Longest name, in tokens, that capitals alone make. */
    private static final int LONGEST = 5;

    private final Words words;
    private final NameMap names;
    private final NameSigns signs;

    CapitalNames(Words words, NameMap names, NameSigns signs) {
        this.words = words;
        this.names = names;
        this.signs = signs;
    }

    /** Enters the names that a word beside them shows. */
    void introduced() {
        for (int i = 0; i < words.size(); i++) {
            if (signs.isCue(i) && words.is(i + 1, Title.ROLE)) {
                apposed(i + 1);
            }
            if (names.isFree(i) && isUnknownSubject(i)) {
                names.take(i, i + 1);
            } else if (!names.isPerson(i) && introducesName(i)) {
                capitals(i + 1, signs.isNaming(i));
            } else if (signs.isAge(i)) {
                aged(i);
            }
        }
    }

    /** Enters the words that are part of a name elsewhere. */
    void recurring() {
        for (int i = 0; i < words.size(); i++) {
            if (names.isFree(i) && words.isCapital(i) && names.hasPart(words.lower(i))) {
                recurrence(i);
            }
        }
    }

    /** Whether a name must follow: behind a form of address, a rank, or a cue of speech. */
    private boolean introducesName(int i) {
        if (words.is(i, Title.HONORIFIC) || words.is(i, Title.RANK)) {
            boolean within =
                    words.isCapital(i - 1) && !signs.isTitle(i - 1) && !words.opensSentence(i);
            return words.lower(i).length() > 1 && names.isFree(i) && !within;
        }
        return signs.isCue(i) || signs.isNaming(i);
    }

    private void capitals(int start, boolean certain) {
        int from = start;
        while (from < words.size()
                && from < start + 4
                && (words.isMark(from, '.') || signs.isTitle(from))
                && !words.opensSentence(from)) {
            from++;
        }
        int to = from;
        while (to < words.size() && to < from + LONGEST && isNamePart(to, certain)) {
            to++;
        }
        boolean cut = to < words.size() && !names.isFree(to);
        boolean role = from > start && words.is(from - 1, Title.ROLE);
        to = signs.withoutDegrees(from, to);
        if (to > from && !cut && !role && signs.isNameLike(from)) {
            names.take(from, to);
        }
    }

    private boolean isNamePart(int i, boolean certain) {
        return (names.isFree(i) || (certain && names.isOther(i)))
                && words.isCapital(i)
                && words.isWord(i)
                && !words.opensSentence(i)
                && !words.is(i, Grammar.TIME)
                && !words.is(i, Grammar.PREPOSITION)
                && !words.is(i, Grammar.PRONOUN)
                && !words.is(i, Title.ROLE)
                && !words.is(i, Title.THING)
                && !words.is(i, Title.OUTSIDE)
                && !words.is(i, Grammar.PLACE)
                && !words.is(i, Grammar.GROUP)
                && !words.is(i, Grammar.SUBORDINATOR);
    }

    /** The name behind a role and a comma behind a cue: {@code kata Camat Purwa, Budi}. */
    private void apposed(int role) {
        int i = role;
        while (i < words.size() && i < role + 20 && !words.isMark(i, ',')) {
            if (!words.isOfficePart(i) || names.isPerson(i) || words.opensSentence(i)) {
                return;
            }
            i++;
        }
        int from = i + 1;
        if (!words.isMark(i, ',') || from >= words.size() || signs.isTitle(from)) {
            return;
        }
        boolean speaks = names.isSpeaker(words.lower(from));
        if (speaks || names.isFree(from)) {
            capitals(from, speaks);
        }
    }

    /**
     * One capitalised word that opens a sentence and says something: {@code Subarna menjelaskan}.
     */
    private boolean isUnknownSubject(int i) {
        return words.opensSentence(i)
                && i + 1 < words.size()
                && signs.isNameLike(i)
                && words.isWord(i)
                && words.isCapital(i)
                && words.grammar(i) == 0
                && !signs.isTitle(i)
                && !words.is(i, Title.HUMAN)
                && !words.is(i, Title.THING)
                && !words.is(i, Title.OUTSIDE)
                && !words.isVerbForm(i)
                && names.timesInOthers(words.lower(i)) == 0
                && !CueWords.isBare(words, i)
                && CueWords.isActive(words, i + 1);
    }

    /** The capitals before an age, initials too. */
    private void aged(int open) {
        int from = open;
        while (from > 0 && from > open - LONGEST && isNamePart(from - 1, true)) {
            from--;
        }
        if (from < open) {
            names.take(from, open);
        }
    }

    private void recurrence(int from) {
        int to = from + 1;
        while (to < words.size()
                && names.isFree(to)
                && names.hasPart(words.lower(to))
                && words.isCapital(to)) {
            to++;
        }
        boolean alone =
                !(words.isCapital(from - 1)
                                && !signs.isTitle(from - 1)
                                && !words.opensSentence(from)
                                && !words.opensSentence(from - 1))
                        && !words.isCapital(to);
        boolean common =
                words.is(from, Title.ROLE)
                        || words.is(from, Title.THING)
                        || words.is(from, Title.OUTSIDE)
                        || words.is(from, Grammar.PLACE);
        if (alone && !common) {
            names.take(from, to);
        }
    }
}
