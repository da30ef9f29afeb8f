package id.warta.extract.internal.time;

import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.lexeme.WordClassSet;
import id.warta.extract.internal.time.Form.Calendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a text has mentioned so far, as far as a later expression may lean on it: the year of the
 * paragraph, the month and the day last mentioned, the day of the story, the period compared.
 */
final class Passage {

    /** How far back a word is looked for that tells what a date is about. */
    private static final int REACH = 40;

    private static final int CUE_REACH = 14;
    private static final WordClassSet BREAKS = WordClassSet.of(Set.of(WordClass.BREAK));

    private final Lexemes lexemes;
    private int nextBreak;
    private int year;
    private @Nullable YearMonth month;
    private @Nullable LocalDate lastDay;
    private @Nullable LocalDate storyDay;
    private @Nullable String period;

    Passage(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.nextBreak = lexemes.next(0, BREAKS);
    }

    /** Moves on; a new block begins a new passage of years. */
    void advanceTo(int lexeme) {
        if (nextBreak < lexeme) {
            year = 0;
            nextBreak = lexemes.next(lexeme, BREAKS);
        }
    }

    /** The year last said in the block; 0 for none. */
    int year() {
        return year;
    }

    /** The month last mentioned. */
    @Nullable YearMonth month() {
        return month;
    }

    /** The day last mentioned. */
    @Nullable LocalDate lastDay() {
        return lastDay;
    }

    /**
     * The day on which the story plays, as far as it is told: the last that is not merely the day
     * on which someone spoke about it; such a day if there is no other.
     */
    @Nullable LocalDate dayOfStory() {
        return storyDay == null ? lastDay : storyDay;
    }

    /** The period last spoken of, in another year; null if there is none or the year is 0. */
    @Nullable String samePeriod(int inYear) {
        if (period == null || inYear == 0) {
            return null;
        }
        int slash = period.indexOf('/');
        String shifted = shifted(period, inYear);
        if (slash < 0) {
            return shifted;
        }
        int last = Integer.parseInt(period.substring(slash + 1, slash + 5));
        int first = Integer.parseInt(period.substring(0, 4));
        String to = shifted(period.substring(slash + 1), inYear + last - first);
        return quarter(shifted.substring(0, slash), to);
    }

    private static String shifted(String value, int inYear) {
        return Resolver.fourDigits(inYear) + value.substring(4);
    }

    /** Three months that are a quarter as that quarter. */
    private static String quarter(String from, String to) {
        if (from.length() == 7
                && to.length() == 7
                && from.substring(0, 4).equals(to.substring(0, 4))) {
            int first = Integer.parseInt(from.substring(5));
            int last = Integer.parseInt(to.substring(5));
            if (first % 3 == 1 && last == first + 2) {
                return from.substring(0, 4) + "-Q" + (last / 3);
            }
        }
        return from + '/' + to;
    }

    /** Takes note of an expression and its value. */
    void remember(Expression expression, @Nullable String value) {
        if (value == null
                || value.length() < 4
                || value.charAt(0) == 'P'
                || value.charAt(0) == 'T') {
            return;
        }
        if (isPeriod(expression.form()) && !isComparison(expression.from())) {
            period = value;
        }
        if (!(expression.form() instanceof Calendar date)) {
            if (value.length() == 10 && value.charAt(7) == '-') {
                remember(day(value), expression);
            }
            return;
        }
        if (date.year() != 0 && (!date.isYearAlone() || isTime(expression))) {
            year = date.year();
        }
        if (date.hasDay() && value.length() >= 10) {
            LocalDate day = day(value);
            remember(day, expression);
            if (date.day() != 0) {
                month = YearMonth.from(day);
            }
        } else if (date.month() != 0) {
            month = YearMonth.of(number(value, 0, 4), number(value, 5, 7));
        }
    }

    /** The day that a value begins with; several times faster than a parser of any format. */
    private static LocalDate day(String value) {
        return LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10));
    }

    private static int number(String value, int from, int to) {
        return Integer.parseInt(value, from, to, 10);
    }

    /** Whether a year alone tells when something was, and not what it is called: APBN 2026. */
    private boolean isTime(Expression expression) {
        return !lexemes.is(expression.from(), WordClass.DIGITS)
                || !lexemes.isLetters(expression.from() - 1)
                || lexemes.wordClass(expression.from() - 1).leadsTime()
                || lexemes.is(expression.from() - 1, WordClass.FUNCTION);
    }

    private void remember(LocalDate day, Expression expression) {
        lastDay = day;
        if (!isDayOfSpeech(expression)) {
            storyDay = day;
        }
    }

    private static boolean isPeriod(Form form) {
        return form instanceof Form.YearPart
                || form instanceof Form.Months
                || form instanceof Form.Range
                || (form instanceof Calendar date && !date.hasDay() && date.month() != 0);
    }

    private boolean isComparison(int from) {
        return lexemes.isWord(from - 1, "dibandingkan")
                || lexemes.isWord(from - 1, "dibanding")
                || lexemes.isWord(from - 1, "ketimbang");
    }

    /** Whether a date closes an attribution: … kata Budi di Jakarta, Senin (9/6). */
    private boolean isDayOfSpeech(Expression expression) {
        if (!lexemes.isMark(expression.from() - 1, ',')) {
            return false;
        }
        for (int i = expression.from() - 2; i > expression.from() - CUE_REACH; i--) {
            if (lexemes.is(i, WordClass.CUE) || isQuotationMark(i)) {
                return true;
            }
            if (endsSentence(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether sejak stands before the expression at {@code from}, tanggal between them or not. */
    boolean isSince(int from) {
        int lead = lexemes.is(from - 1, WordClass.TANGGAL) ? from - 2 : from - 1;
        return lexemes.is(lead, WordClass.SINCE);
    }

    /** Whether the sentence speaks of what is to come before it gets to lexeme {@code from}. */
    boolean looksForward(int from) {
        for (int i = from - 1; i > from - REACH; i--) {
            if (lexemes.is(i, WordClass.PROSPECT)) {
                return true;
            }
            if (isQuotationMark(i) || endsSentence(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean isQuotationMark(int i) {
        return lexemes.isMark(i, '"') || lexemes.isMark(i, '”') || lexemes.isMark(i, '“');
    }

    private boolean endsSentence(int i) {
        if (lexemes.is(i, WordClass.BREAK)) {
            return true;
        }
        boolean mark = lexemes.isMark(i, '.') || lexemes.isMark(i, '?') || lexemes.isMark(i, '!');
        return mark && !lexemes.isGlued(i + 1);
    }
}
