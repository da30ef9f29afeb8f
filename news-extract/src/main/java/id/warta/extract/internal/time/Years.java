package id.warta.extract.internal.time;

import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.time.Form.Calendar;
import id.warta.extract.internal.time.Form.Range;
import org.jspecify.annotations.Nullable;

/**
 * Tells years from other numbers: {@code 2024}, {@code 2019-2024}, {@code 2025/2026}, {@code
 * 1990-an}.
 */
final class Years {

    private static final int FIRST = 1500;
    private static final int LAST = 2100;
    private static final int FIRST_UNSAID = 1800;

    /** Two-digit years up to this belong to our century. */
    private static final int PIVOT = 50;

    private final Lexemes lexemes;

    Years(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The year that the digits at {@code at} write, two digits filled up. */
    int at(int at) {
        int number = lexemes.number(at);
        if (lexemes.length(at) == 2) {
            return number <= PIVOT ? 2000 + number : 1900 + number;
        }
        return number;
    }

    /** Whether the digits at {@code at} may be the year of a date in digits. */
    boolean isYearOfDate(int at) {
        if (!lexemes.is(at, WordClass.DIGITS)) {
            return false;
        }
        return lexemes.length(at) == 2 || isFour(at);
    }

    /** The lexeme of the year that follows a month at {@code at}; -1 for none. */
    int behindDate(int at) {
        int i = lexemes.isMark(at, ',') ? at + 1 : at;
        i = lexemes.isWord(i, "tahun") ? i + 1 : i;
        return isFour(i) && !isFigure(i) ? i : -1;
    }

    /** A year behind {@code tahun}: any that has four digits, a pair of them, a decade. */
    @Nullable Match readSaid(int at) {
        if (!lexemes.is(at, WordClass.DIGITS)) {
            return null;
        }
        Match decade = decade(at);
        if (decade != null) {
            return decade;
        }
        return isFour(at) && !isFigure(at) ? pair(at) : null;
    }

    /** A year that the words around it show to be one. */
    @Nullable Match read(int at) {
        if (!isFour(at) || lexemes.number(at) < FIRST_UNSAID || isFigure(at)) {
            return null;
        }
        Match decade = decade(at);
        if (decade != null) {
            return decade;
        }
        Match year = pair(at);
        if (year.form() instanceof Range) {
            return year;
        }
        return isPlausible(at) ? year : null;
    }

    private boolean isFour(int at) {
        if (!lexemes.is(at, WordClass.DIGITS) || lexemes.length(at) != 4) {
            return false;
        }
        int number = lexemes.number(at);
        return number >= FIRST && number <= LAST;
    }

    /** Whether the digits at {@code at} go on as a longer figure or code. */
    private boolean isFigure(int at) {
        return (lexemes.isMark(at + 1, '.')
                        || lexemes.isMark(at + 1, ',')
                        || lexemes.isMark(at + 1, ':'))
                && lexemes.isGlued(at + 1)
                && lexemes.isGlued(at + 2)
                && lexemes.is(at + 2, WordClass.DIGITS);
    }

    /** {@code 1990-an}, {@code 90-an}, {@code 2000an}. */
    private @Nullable Match decade(int at) {
        int an = lexemes.isDash(at + 1) ? at + 2 : at + 1;
        if (!lexemes.isGlued(an) || !lexemes.isWord(an, "an")) {
            return null;
        }
        boolean four = isFour(at);
        if (!four && lexemes.length(at) != 2) {
            return null;
        }
        String digits = Integer.toString(at(at) / 10);
        return Match.of(new Form.Years(digits), an + 1);
    }

    /** One year, or two joined by a dash, or by a slash when they follow each other. */
    private Match pair(int at) {
        int year = lexemes.number(at);
        Calendar first = Calendar.of(year, 0, 0);
        boolean dash = lexemes.isDash(at + 1);
        boolean slash = lexemes.isMark(at + 1, '/') && lexemes.isGlued(at + 1);
        if ((dash || slash) && lexemes.is(at + 2, WordClass.DIGITS)) {
            int second =
                    lexemes.length(at + 2) == 2 && lexemes.isGlued(at + 2)
                            ? year / 100 * 100 + lexemes.number(at + 2)
                            : isFour(at + 2) ? lexemes.number(at + 2) : -1;
            if (slash ? second == year + 1 : second > year) {
                return Match.of(new Range(first, Calendar.of(second, 0, 0)), at + 3);
            }
        }
        return Match.of(first, at + 1);
    }

    /**
     * Whether a number of four digits is a year by its neighbours: no counted word behind it, and
     * before it a name, a mark or a word that leads a time.
     */
    private boolean isPlausible(int at) {
        if (lexemes.isMark(at + 1, '%')
                || lexemes.isMark(at - 1, '$')
                || lexemes.is(at - 1, WordClass.MONTH)) {
            return false;
        }
        if (isBehindYear(at)) {
            return true;
        }
        WordClass next = lexemes.wordClass(at + 1);
        if (next == WordClass.SCALE
                || next == WordClass.CLASSIFIER
                || next == WordClass.TIME_UNIT
                || lexemes.isWord(at - 1, "rp")) {
            return false;
        }
        if (lexemes.isWord(at - 1, "sebanyak") || lexemes.is(at - 1, WordClass.APPROX)) {
            return next != WordClass.OTHER;
        }
        boolean content = next == WordClass.OTHER && !lexemes.isCapitalized(at + 1);
        return !content
                || lexemes.wordClass(at - 1).leadsTime()
                || lexemes.isCapitalized(at - 1)
                || (lexemes.isMark(at - 1, ')') && lexemes.isCapitalized(at - 2))
                || lexemes.isGlued(at + 1);
    }

    /** The 2015 in tahun 2010 dan 2015. */
    private boolean isBehindYear(int at) {
        return lexemes.is(at - 1, WordClass.DAN)
                && isFour(at - 2)
                && lexemes.isWord(at - 3, "tahun");
    }
}
