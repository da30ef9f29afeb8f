package id.warta.extract.internal.abbreviation;

import id.warta.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a run of words is what a short form beside it stands for. Letters decide; where a
 * foreign short form stands behind an Indonesian long form, as in {@code Organisasi Kesehatan Dunia
 * (WHO)}, the shape of both does.
 */
final class Judge {

    /** Scores for each letter, on the scale of {@link Aligner}, that make an alignment good. */
    private static final double GOOD = 2.5;

    private static final double GOOD_IN_SMALL_LETTERS = 3.3;
    private static final double GOOD_WITHOUT_BRACKETS = 3.5;
    private static final double PERFECT = 4.99;

    private static final int SHORTEST_SYLLABIC = 8;
    private static final int LONGEST_FOREIGN = 8;
    private static final int LONGEST_COMPOUND = 3;
    private static final int TICKER = 4;
    private static final String NATIONWIDE = "indo";

    /** The definition that stands before a short form; null if the words are not its long form. */
    @Nullable Definition definition(ShortForm shortForm, Run run, boolean inBrackets) {
        Alignment alignment = Aligner.align(shortForm, run);
        double enough =
                !inBrackets
                        ? GOOD_WITHOUT_BRACKETS
                        : shortForm.hasCapital() ? GOOD : GOOD_IN_SMALL_LETTERS;
        if (alignment != null
                && alignment.score() >= enough
                && isSound(shortForm, alignment, run)) {
            return Definition.of(shortForm, alignment);
        }
        if (!inBrackets || run.size() == 0) {
            return null;
        }
        Span known = Dictionary.standard().known(shortForm, run);
        if (known != null) {
            return Definition.of(shortForm, known);
        }
        Definition nationwide = withoutIndonesia(shortForm, run);
        if (nationwide != null) {
            return nationwide;
        }
        Span syllables = shuffledSyllables(shortForm, run);
        if (syllables != null) {
            return Definition.of(shortForm, syllables);
        }
        Span foreign = foreign(shortForm, run);
        return foreign == null ? null : Definition.of(shortForm, foreign);
    }

    /** Names of associations often leave out Indonesia, which their acronym has: Perbarindo. */
    private static @Nullable Definition withoutIndonesia(ShortForm shortForm, Run run) {
        String letters = shortForm.letters();
        if (shortForm.isCapitals()
                || letters.length() < SHORTEST_SYLLABIC
                || !letters.endsWith(NATIONWIDE)) {
            return null;
        }
        String own = letters.substring(0, letters.length() - NATIONWIDE.length());
        Alignment alignment = Aligner.align(own, false, run);
        return alignment != null && alignment.score() >= GOOD && isSound(shortForm, alignment, run)
                ? Definition.of(shortForm, alignment)
                : null;
    }

    /** The definition in brackets behind a short form: all the words must be taken in. */
    @Nullable Definition spelledOut(ShortForm shortForm, Run run) {
        if (run.size() == 0 || !run.begins(0, shortForm.letters().charAt(0))) {
            return null;
        }
        Alignment alignment = Aligner.align(shortForm, run);
        boolean whole =
                alignment != null
                        && alignment.start() == run.start(0)
                        && alignment.score() >= GOOD_WITHOUT_BRACKETS;
        return whole && isSound(shortForm, alignment, run)
                ? Definition.of(shortForm, alignment)
                : null;
    }

    /** The words right before a short form without any mark: nothing may be left to chance. */
    @Nullable Definition beside(ShortForm shortForm, Run run) {
        Alignment alignment = Aligner.align(shortForm, run);
        if (alignment == null
                || alignment.words() < 2
                || alignment.score() < GOOD_WITHOUT_BRACKETS) {
            return null;
        }
        boolean initials = alignment.words() >= 3 && alignment.score() >= PERFECT;
        boolean syllables =
                alignment.pieces().size() == alignment.words()
                        && alignment.initials() == alignment.words()
                        && alignment.letters() >= 2 * alignment.words();
        return (initials || syllables) && isCapitalized(alignment, run)
                ? Definition.of(shortForm, alignment)
                : null;
    }

    /** A name and an alias: any two names that stand beside the word alias. */
    @Nullable Definition alias(ShortForm shortForm, Run run) {
        int first = run.size();
        while (first > 0 && run.isCapitalized(first - 1)) {
            first--;
        }
        if (first == run.size()) {
            return null;
        }
        Span name = new Span(run.start(first), run.end(run.size() - 1));
        Alignment alignment = Aligner.align(shortForm, run.without(first));
        return alignment != null && alignment.start() == name.start()
                ? Definition.of(shortForm, alignment)
                : Definition.of(shortForm, name);
    }

    /** Whether an alignment is more than a play of chance. */
    private static boolean isSound(ShortForm shortForm, Alignment alignment, Run run) {
        if (alignment.words() < 2) {
            return isCompound(shortForm, alignment, run);
        }
        if (shortForm.isCapitals()) {
            int others = alignment.letters() - alignment.initials();
            boolean initials =
                    alignment.letters() <= 3 ? others <= 1 : others * 5 <= alignment.letters() * 2;
            boolean two = alignment.letters() > 2 || others == 0;
            return two && (initials || alignment.score() >= GOOD_WITHOUT_BRACKETS);
        }
        return alignment.pieces().size() <= alignment.words() + 2 && !isWordOfRun(shortForm, run);
    }

    /** A word in small letters may be short for itself: handphone (HP); a name may not. */
    private static boolean isCompound(ShortForm shortForm, Alignment alignment, Run run) {
        return shortForm.capitals() == alignment.letters()
                && alignment.letters() <= LONGEST_COMPOUND
                && alignment.initials() == 1
                && !run.isCapitalized(run.size() - 1);
    }

    /** Whether the short form only repeats a word. */
    private static boolean isWordOfRun(ShortForm shortForm, Run run) {
        String letters = shortForm.letters();
        for (int word = 0; word < run.size(); word++) {
            int length = run.end(word) - run.start(word);
            if (length == letters.length()
                    && run.text().regionMatches(true, run.start(word), letters, 0, length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCapitalized(Alignment alignment, Run run) {
        for (int word = 0; word < run.size(); word++) {
            if (run.start(word) >= alignment.start()
                    && !run.isCapitalized(word)
                    && !run.isPassedOver(word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * A long acronym whose syllables stand in another order than the words, as in Bappedalitbang:
     * it must begin like the name before it, and words of the name must hold all of it piece by
     * piece.
     */
    private static @Nullable Span shuffledSyllables(ShortForm shortForm, Run run) {
        String letters = shortForm.letters();
        if (letters.length() < SHORTEST_SYLLABIC) {
            return null;
        }
        for (int first = run.size() - 3; first >= firstOfName(run); first--) {
            boolean begins = run.text().regionMatches(true, run.start(first), letters, 0, 2);
            if (begins && isMadeOfPieces(letters, run, first)) {
                return new Span(run.start(first), run.end(run.size() - 1));
            }
        }
        return null;
    }

    private static boolean isMadeOfPieces(String letters, Run run, int first) {
        int single = 0;
        int i = 0;
        while (i < letters.length()) {
            int piece = longestPiece(letters, i, run, first);
            if (piece == 0) {
                return false;
            }
            single += piece == 1 ? 1 : 0;
            i += piece;
        }
        return single * 5 <= letters.length();
    }

    /** Length of the longest piece of {@code letters} at {@code i} that some word holds. */
    private static int longestPiece(String letters, int i, Run run, int first) {
        int longest = 0;
        for (int word = first; word < run.size(); word++) {
            for (int at = run.start(word); at < run.end(word); at++) {
                int length = 0;
                while (i + length < letters.length()
                        && at + length < run.end(word)
                        && Aligner.fold(run.text().charAt(at + length))
                                == letters.charAt(i + length)) {
                    length++;
                }
                longest = Math.max(longest, length);
            }
        }
        return longest;
    }

    /**
     * The long form before a foreign short form in capitals: the name before the bracket, or as
     * many words as it has letters behind a word that no term begins with.
     */
    private static @Nullable Span foreign(ShortForm shortForm, Run run) {
        int letters = shortForm.letters().length();
        boolean shape =
                shortForm.capitals() == letters
                        && letters == shortForm.end() - shortForm.start()
                        && letters >= 3
                        && letters <= LONGEST_FOREIGN;
        if (!shape || CountryCodes.contains(shortForm, run.text())) {
            return null;
        }
        int first = firstOfName(run);
        while (first < run.size() && run.isOutside(first)) {
            first++;
        }
        boolean company = false;
        for (int word = run.size() - 2; word >= 0 && !company; word--) {
            company = run.isCompany(word);
            first = company ? word + 1 : first;
        }
        if (first < run.size()) {
            int words = contentWords(run, first);
            boolean name = (words >= 3 && words <= letters + 2) || (company && letters == TICKER);
            return name && !Dictionary.standard().isKnown(shortForm, run)
                    ? DefinitionReader.span(run, first, run.size())
                    : null;
        }
        int begin = run.size() - letters;
        boolean term = letters >= 4 && begin > 0 && run.isOutside(begin - 1);
        return term ? DefinitionReader.span(run, begin, run.size()) : null;
    }

    private static int contentWords(Run run, int first) {
        int words = 0;
        for (int word = first; word < run.size(); word++) {
            words += run.isPassedOver(word) ? 0 : 1;
        }
        return words;
    }

    /** The first word of the capitalised name at the end of a run; its size if it has none. */
    private static int firstOfName(Run run) {
        int first = run.size();
        for (int word = run.size() - 1; word >= 0; word--) {
            if (run.isCapitalized(word)) {
                first = word;
            } else if (!run.isPassedOver(word) || first == run.size()) {
                break;
            }
        }
        return first;
    }
}
