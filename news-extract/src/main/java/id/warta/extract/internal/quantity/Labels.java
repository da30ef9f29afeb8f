package id.warta.extract.internal.quantity;

import id.warta.extract.internal.lexeme.Headings;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.Ranges;
import id.warta.extract.internal.lexeme.WordClass;

/**
 * Tells numbers that name or order things from numbers that count: codes, ordinals, paragraphs of
 * laws, scores, plates, telephone numbers, list markers, numbers in names.
 */
final class Labels {

    private static final int LONGEST_LABEL = 4;

    private static final int LONGEST_NAME = 4;
    private static final int LONGEST_ACRONYM = 8;

    private final Lexemes lexemes;
    private final Headings headings;
    private int behindLabel = -1;
    private int behindRank = -1;

    Labels(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.headings = new Headings(lexemes);
    }

    /** Whether digits or a number word at {@code at} are part of a longer code or word. */
    boolean isCode(int at) {
        if (lexemes.isDash(at - 1) && lexemes.isWord(at - 2, "ke")) {
            behindRank = at + 1;
        }
        if (lexemes.is(at, WordClass.DIGITS)) {
            return isGluedToCode(at) || hasLeadingZero(at) || isGluedToShortWord(at);
        }
        return (lexemes.isDash(at - 1) && lexemes.isGlued(at))
                || (lexemes.isDash(at + 1)
                        && lexemes.isGlued(at + 1)
                        && lexemes.isGlued(at + 2)
                        && (!lexemes.wordClass(at + 2).beginsNumeral() || isDoubled(at)));
    }

    /** satu-satu, dua-dua: one by one, not from one to one. */
    private boolean isDoubled(int at) {
        return lexemes.wordClass(at) == lexemes.wordClass(at + 2)
                && lexemes.value(at) == lexemes.value(at + 2);
    }

    private boolean isGluedToCode(int at) {
        if (!lexemes.isGlued(at)) {
            return false;
        }
        if (!lexemes.isMark(at - 1)) {
            return !isTimes(at - 1);
        }
        char mark = lexemes.text().charAt(lexemes.start(at - 1));
        if (mark == ':' || mark == ',') {
            return lexemes.isGlued(at - 1) && lexemes.is(at - 2, WordClass.DIGITS);
        }
        boolean joint = "-/._#@&+–".indexOf(mark) >= 0;
        return mark == '#'
                || mark == '+'
                || (joint && lexemes.isGlued(at - 1) && !lexemes.isMark(at - 2));
    }

    /** 17x10: the x between two numbers. */
    private boolean isTimes(int at) {
        return lexemes.isWord(at, "x") && lexemes.is(at - 1, WordClass.DIGITS);
    }

    /** 021, 0033; but 01,5 persen and 0033 orang count, however they are padded. */
    private boolean hasLeadingZero(int at) {
        return lexemes.length(at) > 1
                && lexemes.text().charAt(lexemes.start(at)) == '0'
                && !lexemes.is(at + 1, WordClass.CLASSIFIER)
                && !(lexemes.isMark(at + 1, ',') && lexemes.isGlued(at + 1));
    }

    /** 5G, 1B: letters glued behind, unless they are a unit, which has been read before. */
    private boolean isGluedToShortWord(int at) {
        int behind = at + 1;
        if (!lexemes.isGlued(behind) || !lexemes.isLetters(behind) || lexemes.length(behind) > 2) {
            return false;
        }
        boolean times = lexemes.isWord(behind, "x") && lexemes.is(behind + 1, WordClass.DIGITS);
        return !times
                && Symbols.units().end(lexemes.text(), lexemes.start(behind)) < 0
                && Symbols.currencies().end(lexemes.text(), lexemes.start(behind)) < 0
                && !lexemes.is(behind, WordClass.SCALE);
    }

    /** Whether a number before {@code at} and one behind a dash there are a score or a line-up. */
    boolean isDashed(int at) {
        return (lexemes.isDash(at) || lexemes.isMark(at, ':'))
                && lexemes.isGlued(at)
                && lexemes.isGlued(at + 1)
                && (lexemes.is(at + 1, WordClass.DIGITS) || lexemes.isWord(at + 1, "an"));
    }

    /** Whether the number before {@code at} is the first of a score written apart: 1 - 0. */
    boolean isScore(int from, int at) {
        return lexemes.isDash(at)
                && !lexemes.isGlued(at)
                && !lexemes.isGlued(at + 1)
                && at == from + 1
                && lexemes.is(at + 1, WordClass.DIGITS)
                && lexemes.length(from) <= 2
                && lexemes.length(at + 1) <= 2
                && !lexemes.is(at + 2, WordClass.CLASSIFIER);
    }

    /** The lexeme behind numbers and marks joined to each other from {@code at}. */
    int endOfDashes(int at) {
        int i = at;
        while (lexemes.isGlued(i) && (lexemes.isMark(i) || lexemes.is(i, WordClass.DIGITS))) {
            i++;
        }
        return Math.max(i, at + 1);
    }

    /**
     * Whether a number without unit from lexeme {@code at} to {@code to} only labels something,
     * where the text is taken up to offset {@code taken}. To be asked in the order of the text.
     */
    boolean isLabel(int at, int to, int taken) {
        boolean label = isLabelled(at, to, taken);
        if (label && lexemes.isWord(at - 1, "ke")) {
            behindRank = to;
        } else if (label) {
            behindLabel = to;
        }
        return label;
    }

    private boolean isLabelled(int at, int to, int taken) {
        if (isListMarker(at, to)
                || isJoined(to)
                || isOrdinal(at, to, taken)
                || isFixedPhrase(at, to)) {
            return true;
        }
        int before = lexemes.isMark(at - 1, '.') ? at - 2 : at - 1;
        boolean behindTime = isBehindTime(at, to, taken);
        if ((!behindTime && isNumbered(before)) || isInSeries(at, to)) {
            return true;
        }
        if (lexemes.isMark(at - 1, '(') && lexemes.isMark(to, ')')) {
            return lexemes.is(at, WordClass.DIGITS) && !isSpelledOut(at - 2);
        }
        return isPlate(at, to) || (!behindTime && isInName(at, to));
    }

    /**
     * Whether the word before the number ends an expression of time, {@code dalam tiga hari 300
     * rumah}, unless the number may be the short form of a year: {@code Mei 98}.
     */
    private boolean isBehindTime(int at, int to, int taken) {
        return lexemes.isLetters(at - 1)
                && lexemes.end(at - 1) == taken
                && (to > at + 1 || lexemes.length(at) != 2 || lexemes.is(to, WordClass.CLASSIFIER));
    }

    /** Pasal 5, Liga 1, menit 45, Jalan 17. */
    private boolean isNumbered(int before) {
        return switch (lexemes.wordClass(before)) {
            case NUMBERED, NAME_HEAD, MONTH -> true;
            case TIME_UNIT ->
                    !lexemes.isWord(before - 1, "per") && !lexemes.isWord(before - 1, "setiap");
            default -> false;
        };
    }

    /**
     * Pasal 5 dan 6, Pasal 5 s.d. 7: what goes on counting behind a label is one as well; behind an
     * ordinal, menit ke-12 dan 78, if it counts nothing.
     */
    private boolean isInSeries(int at, int to) {
        int joint = at - 1;
        boolean joined =
                lexemes.is(joint, WordClass.DAN)
                        || lexemes.isMark(joint, ',')
                        || lexemes.isWord(joint, "atau")
                        || lexemes.is(joint, WordClass.UNTIL);
        boolean ranks = behindRank == joint && lexemes.is(at, WordClass.DIGITS) && !isCounted(to);
        return (joined
                        && (ranks
                                || behindLabel == joint
                                || (lexemes.isMark(joint - 1, ',') && behindLabel == joint - 1)))
                || (behindLabel >= 0 && Ranges.until(lexemes, behindLabel) == at);
    }

    /** landasan 27/lampu: a slash and a word hang on the number. */
    private boolean isJoined(int to) {
        return lexemes.isMark(to, '/') && lexemes.isGlued(to) && lexemes.isGlued(to + 1);
    }

    private boolean isListMarker(int at, int to) {
        if (!lexemes.is(at, WordClass.DIGITS)) {
            return false;
        }
        boolean mark = (lexemes.isMark(to, '.') || lexemes.isMark(to, ')')) && lexemes.isGlued(to);
        boolean word = lexemes.isCapitalized(to + 1);
        if (lexemes.is(at - 1, WordClass.BREAK)) {
            return lexemes.is(to, WordClass.BREAK) || (mark && (word || !lexemes.isGlued(to + 1)));
        }
        return mark && word && isEndOfEntry(at - 1);
    }

    /** Whether an entry of a list may end with the mark, where lines were run together. */
    private boolean isEndOfEntry(int at) {
        return lexemes.isMark(at)
                && ".;!?\"”".indexOf(lexemes.text().charAt(lexemes.start(at))) >= 0;
    }

    private boolean isOrdinal(int at, int to, int taken) {
        return (lexemes.isDash(at - 1) && lexemes.isWord(at - 2, "ke"))
                || lexemes.isWord(at - 1, "salah")
                || isEndOfOrdinal(at, taken)
                || (lexemes.isWord(at - 1, "ke") && isRank(at, to));
    }

    /** The satu of kedua puluh satu: a word that number words hang on has been no number itself. */
    private boolean isEndOfOrdinal(int at, int taken) {
        return switch (lexemes.wordClass(at - 1)) {
            case BELAS, PULUH, SCALE -> lexemes.end(at - 1) > taken;
            default -> false;
        };
    }

    /**
     * Whether a number behind ke and a blank ranks the word before that: anak ke 4, hari ke 7; but
     * a child may be taken to places too, anak ke 3 rumah sakit.
     */
    private boolean isRank(int at, int to) {
        boolean digits = lexemes.is(at, WordClass.DIGITS);
        if (to > at + 1 || (digits && lexemes.length(at) > LONGEST_LABEL)) {
            return false;
        }
        int roles = Role.of(lexemes, at - 2);
        return switch (lexemes.wordClass(at - 2)) {
            case NUMBERED, TIME_UNIT, TIME_UNIT_NYA, YANG -> true;
            default ->
                    Role.ANNIVERSARY.in(roles)
                            || (Role.RANKED.in(roles)
                                    && (!isCounted(to) || lexemes.isCapitalized(to)));
        };
    }

    private boolean isCounted(int at) {
        return lexemes.is(at, WordClass.OTHER) || lexemes.is(at, WordClass.CLASSIFIER);
    }

    /** satu sama lain, satu per satu, setengah hati. */
    private boolean isFixedPhrase(int at, int to) {
        if (lexemes.isWord(at, "satu")) {
            return Role.BEHIND_ONE.in(Role.of(lexemes, to)) || lexemes.isWord(at - 1, "per");
        }
        boolean half =
                to == at + 1
                        && (lexemes.is(at, WordClass.HALF)
                                || lexemes.is(at, WordClass.SE_FRACTION));
        return half;
    }

    private boolean isSpelledOut(int at) {
        return switch (lexemes.wordClass(at)) {
            case ONES, TENS, BELAS, PULUH, SCALE, SE_SCALE -> true;
            default -> false;
        };
    }

    /** B 1234 XYZ. */
    private boolean isPlate(int at, int to) {
        return isCapitals(at - 1, 2)
                && isCapitals(to, 3)
                && lexemes.is(at, WordClass.DIGITS)
                && lexemes.length(at) <= LONGEST_LABEL;
    }

    private boolean isCapitals(int at, int most) {
        if (!lexemes.isLetters(at) || lexemes.length(at) > most) {
            return false;
        }
        for (int i = lexemes.start(at); i < lexemes.end(at); i++) {
            if (!Character.isUpperCase(lexemes.text().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a short number stands behind a name, as in Densus 88: the word before it has a
     * capital that neither the beginning of a sentence nor a heading gives it.
     */
    private boolean isInName(int at, int to) {
        boolean bracket = lexemes.isMark(at - 1, ')');
        int before = bracket ? at - 2 : at - 1;
        if (!lexemes.isLetters(before) || !lexemes.isCapitalized(before)) {
            return false;
        }
        boolean counts = lexemes.is(to, WordClass.CLASSIFIER);
        if (isAddress(at) || (!counts && (bracket || isAcronym(before)))) {
            return true;
        }
        if (isSentenceStart(before) || headings.isTitleCase(at)) {
            return false;
        }
        if (!lexemes.is(at, WordClass.DIGITS)) {
            return lexemes.isCapitalized(at);
        }
        return to == at + 1 && lexemes.length(at) <= LONGEST_LABEL && !counts;
    }

    private boolean isAcronym(int at) {
        return lexemes.length(at) > 1 && isCapitals(at, LONGEST_ACRONYM);
    }

    /** Jalan Melati 7. */
    private boolean isAddress(int at) {
        for (int i = at - 1; i >= at - LONGEST_NAME && lexemes.isCapitalized(i); i--) {
            if (lexemes.is(i, WordClass.NAME_HEAD)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSentenceStart(int at) {
        int before = at - 1;
        if (lexemes.is(before, WordClass.BREAK)) {
            return true;
        }
        return lexemes.isMark(before)
                && ".?!:\"“”(-–".indexOf(lexemes.text().charAt(lexemes.start(before))) >= 0;
    }
}
