package id.warta.extract.internal.time;

import static id.warta.extract.internal.time.Form.Calendar.NO_SHIFT;

import id.warta.extract.Timex.Mod;
import id.warta.extract.internal.lexeme.Headings;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.Ranges;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.time.Form.Calendar;
import id.warta.extract.internal.time.Form.Range;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of the calendar: a weekday with its bracketed date, day, month and year in words or
 * digits, months, years, and ranges of all of these; then what belongs to a date behind it, such as
 * the part of the day and the time.
 */
final class CalendarReader {

    private static final int LONGEST_LIST = 8;

    /** Part of the day, lalu, time: no date has more behind it. */
    private static final int MOST_ADDITIONS = 4;

    private final Lexemes lexemes;
    private final Connectives connectives;
    private final ClockReader clocks;
    private final Years years;
    private final Headings headings;

    CalendarReader(Lexemes lexemes, Connectives connectives, ClockReader clocks) {
        this.lexemes = lexemes;
        this.connectives = connectives;
        this.clocks = clocks;
        this.years = new Years(lexemes);
        this.headings = new Headings(lexemes);
    }

    /** A date or a range of dates that begins at {@code at} with a weekday, month or number. */
    @Nullable Match read(int at) {
        Match first = date(at);
        if (first == null) {
            return null;
        }
        Match range = range(first);
        return range == null ? first : range;
    }

    /** A date in brackets, or a range of them, at {@code at}, which holds the bracket. */
    @Nullable Match bracketed(int at) {
        if (!lexemes.isMark(at, '(')) {
            return null;
        }
        int i = weekdayEnd(at + 1);
        i = i < 0 ? at + 1 : lexemes.isMark(i, ',') ? i + 1 : i;
        Match inside = slashed(i);
        if (inside == null) {
            inside = numeric(i);
        }
        if (inside == null) {
            inside = dayMonth(i);
        }
        if (inside == null) {
            return null;
        }
        return lexemes.isMark(inside.to(), ')') ? Match.of(inside.form(), inside.to() + 1) : null;
    }

    /** A month, with or without its year, at {@code at}. */
    @Nullable Match month(int at) {
        boolean full = lexemes.is(at, WordClass.MONTH);
        if ((!full && !lexemes.is(at, WordClass.MONTH_SHORT)) || !lexemes.isCapitalized(at)) {
            return null;
        }
        int to = at + 1;
        if (!full && lexemes.isMark(to, '.')) {
            to++;
        }
        int year = years.behindDate(to);
        if (year < 0) {
            return full && !isPersonal(at)
                    ? Match.of(
                            Calendar.of(
                                    yearOfList(at + 1, lexemes.value(at)), lexemes.value(at), 0),
                            at + 1)
                    : null;
        }
        return Match.of(Calendar.of(years.at(year), lexemes.value(at), 0), year + 1);
    }

    /** Whether the month is the middle one of somebody's names: Raja Juli Antoni. */
    private boolean isPersonal(int at) {
        return isName(at - 1) && isName(at + 1) && !headings.isTitleCase(at);
    }

    private boolean isName(int at) {
        return lexemes.is(at, WordClass.OTHER) && lexemes.isCapitalized(at);
    }

    /** A year, two years or a decade at {@code at}, which the words around show to be one. */
    @Nullable Match year(int at) {
        return years.read(at);
    }

    /** A year, two years or a decade at {@code at}, behind tahun or the like. */
    @Nullable Match yearSaid(int at) {
        return years.readSaid(at);
    }

    /** The lexeme behind a weekday at {@code at}, -1 if there is none. */
    int weekdayEnd(int at) {
        boolean weekday =
                lexemes.is(at, WordClass.WEEKDAY)
                        || (lexemes.is(at, WordClass.MINGGU) && lexemes.isCapitalized(at));
        return weekday ? at + 1 : -1;
    }

    DayOfWeek weekday(int at) {
        return DayOfWeek.of(lexemes.value(at));
    }

    /** Whatever belongs to the date before {@code match.to()}: part of the day, lalu, the time. */
    Match withTail(Match match) {
        Match all = match;
        for (int i = 0; i < MOST_ADDITIONS; i++) {
            Match more = all.form() instanceof Calendar ? tail(all) : null;
            if (more == null) {
                return all;
            }
            all = more;
        }
        return all;
    }

    private @Nullable Match range(Match first) {
        int second = Ranges.until(lexemes, first.to());
        if (second < 0 || !(first.form() instanceof Calendar from)) {
            return null;
        }
        int lead = lead(second);
        Match to = date(lead);
        if (to != null && to.form() instanceof Range && from.isWeekdayAlone()) {
            return to;
        }
        if (to == null || !(to.form() instanceof Calendar until) || !isSameKind(from, until)) {
            return null;
        }
        if (from.isBareWeekday() && until.isBareWeekday()) {
            return weekdays(to);
        }
        return Match.of(new Range(from.completedBy(until), until), to.to());
    }

    /** Weekdays without a date come again, with a range of dates behind them they are that. */
    private Match weekdays(Match to) {
        Match dates = bracketed(to.to());
        if (dates != null && dates.form() instanceof Range) {
            return dates;
        }
        return Match.of(
                new Form.Recurring(TimeUnit.WEEK.period(java.math.BigDecimal.ONE)), to.to());
    }

    private int lead(int at) {
        boolean lead =
                lexemes.is(at, WordClass.TANGGAL)
                        || lexemes.isWord(at, "bulan")
                        || lexemes.isWord(at, "tahun")
                        || lexemes.isWord(at, "hari");
        return lead ? at + 1 : at;
    }

    private static boolean isSameKind(Calendar from, Calendar until) {
        return from.hasDay() == until.hasDay()
                && (from.month() != 0) == (until.month() != 0)
                && (!from.isYearAlone() || from.year() < until.year());
    }

    private @Nullable Match date(int at) {
        if (weekdayEnd(at) >= 0) {
            return weekdayDate(at);
        }
        if (lexemes.is(at, WordClass.WEEKDAY_SHORT)) {
            return shortWeekdayDate(at);
        }
        Match match = lexemes.is(at, WordClass.DIGITS) ? inDigits(at) : month(at);
        if (match == null || isInName(at)) {
            return null;
        }
        return match.form() instanceof Range days ? withTrend(match, days) : withTail(match);
    }

    /** 5-9 Juni lalu, 1 hingga 31 Juli mendatang. */
    private Match withTrend(Match match, Range days) {
        if (!(days.to() instanceof Calendar last) || last.year() != 0) {
            return match;
        }
        Match end = trend(Match.of(last, match.to()), last);
        return end == null ? match : Match.of(new Range(days.from(), end.form()), end.to());
    }

    /** Whether a street, a university or the like is named after the date at {@code at}. */
    private boolean isInName(int at) {
        int first = lexemes.is(at, WordClass.MONTH) && number(at - 1, 31) > 0 ? at - 1 : at;
        int before = lexemes.isMark(first - 1, '.') ? first - 2 : first - 1;
        return lexemes.is(before, WordClass.NAME_HEAD) && lexemes.isCapitalized(before);
    }

    private @Nullable Match inDigits(int at) {
        Match match = numeric(at);
        if (match == null) {
            match = dayMonth(at);
        }
        return match == null ? years.read(at) : match;
    }

    /** Rabu, Rabu (27/11), Rabu, 27 November 2024, Rabu malam (27/11), Sabtu dan Minggu (7-8/6). */
    private Match weekdayDate(int at) {
        Calendar day = Calendar.weekday(weekday(at));
        Match match = withTail(Match.of(day, at + 1));
        int i = match.to();
        if (lexemes.is(i, WordClass.DAN) && weekdayEnd(i + 1) >= 0) {
            Match both = bracketed(i + 2);
            if (both != null && both.form() instanceof Range) {
                return both;
            }
        }
        int next = lexemes.isMark(i, ',') ? i + 1 : i;
        next = lexemes.is(next, WordClass.TANGGAL) ? next + 1 : next;
        Match date = bracketed(next);
        if (date == null) {
            date = numeric(next);
        }
        if (date == null) {
            date = dayMonth(next);
        }
        if (date == null && next == i) {
            date = slashed(next);
        }
        if (date == null) {
            return match;
        }
        if (!(date.form() instanceof Calendar written)) {
            return date;
        }
        return withTail(Match.of(((Calendar) match.form()).on(written), date.to()));
    }

    /** Rab, 27 Nov 2024: short names of weekdays are words too, only a date behind tells. */
    private @Nullable Match shortWeekdayDate(int at) {
        int i = lexemes.isMark(at + 1, '.') ? at + 2 : at + 1;
        i = lexemes.isMark(i, ',') ? i + 1 : i;
        Match date = numeric(i);
        if (date == null) {
            date = dayMonth(i);
        }
        if (date == null
                || !lexemes.isCapitalized(at)
                || !(date.form() instanceof Calendar written)) {
            return null;
        }
        return withTail(Match.of(written.with(weekday(at)), date.to()));
    }

    /** 27/11, 27/11/2024, 3-5/2, 30/5-2/6: day and month with a slash. */
    private @Nullable Match slashed(int at) {
        int day = number(at, 31);
        if (day < 0) {
            return null;
        }
        if (lexemes.isDash(at + 1)) {
            Match to = oneSlashed(at + 2);
            return to == null || !(to.form() instanceof Calendar last)
                    ? null
                    : Match.of(
                            new Range(Calendar.of(last.year(), last.month(), day), last), to.to());
        }
        Match from = oneSlashed(at);
        if (from != null && lexemes.isDash(from.to()) && from.form() instanceof Calendar first) {
            Match to = oneSlashed(from.to() + 1);
            if (to != null && to.form() instanceof Calendar last) {
                return Match.of(new Range(first.completedBy(last), last), to.to());
            }
        }
        return from;
    }

    /** 27/11, 27/11/2024: what a range of such dates is made of. */
    private @Nullable Match oneSlashed(int at) {
        int day = number(at, 31);
        if (day < 0 || !lexemes.isMark(at + 1, '/') || number(at + 2, 12) < 0) {
            return null;
        }
        Calendar date = Calendar.of(0, lexemes.number(at + 2), day);
        int to = at + 3;
        return lexemes.isMark(to, '/') && years.isYearOfDate(to + 1)
                ? Match.of(Calendar.of(years.at(to + 1), date.month(), day), to + 2)
                : Match.of(date, to);
    }

    /** 27/11/2024, 27-11-2024, 27.11.2024, 27-Nov-24, 2024-11-27. */
    private @Nullable Match numeric(int at) {
        if (lexemes.length(at) == 4) {
            return isoDate(at);
        }
        if (lexemes.isDash(at + 1) && isMonth(at + 2)) {
            return monthBetweenDashes(at);
        }
        boolean joined =
                number(at, 31) > 0
                        && isDateMark(at + 1)
                        && number(at + 2, 12) > 0
                        && isSameMark(at + 1, at + 3)
                        && years.isYearOfDate(at + 4)
                        && !isDateMark(at + 5);
        if (!joined || (lexemes.isMark(at + 1, '.') && lexemes.length(at + 4) != 4)) {
            return null;
        }
        return Match.of(
                Calendar.of(years.at(at + 4), lexemes.number(at + 2), lexemes.number(at)), at + 5);
    }

    private boolean isMonth(int at) {
        return lexemes.is(at, WordClass.MONTH) || lexemes.is(at, WordClass.MONTH_SHORT);
    }

    private @Nullable Match monthBetweenDashes(int at) {
        int day = number(at, 31);
        boolean joined =
                day > 0
                        && lexemes.isGlued(at + 1)
                        && lexemes.isGlued(at + 2)
                        && lexemes.isDash(at + 3)
                        && lexemes.isGlued(at + 3)
                        && lexemes.isGlued(at + 4)
                        && years.isYearOfDate(at + 4);
        return joined
                ? Match.of(Calendar.of(years.at(at + 4), lexemes.value(at + 2), day), at + 5)
                : null;
    }

    private @Nullable Match isoDate(int at) {
        boolean joined =
                years.isYearOfDate(at)
                        && isDateMark(at + 1)
                        && number(at + 2, 12) > 0
                        && isSameMark(at + 1, at + 3)
                        && number(at + 4, 31) > 0
                        && lexemes.length(at + 4) == 2
                        && !isDateMark(at + 5);
        return joined
                ? Match.of(
                        Calendar.of(
                                lexemes.number(at), lexemes.number(at + 2), lexemes.number(at + 4)),
                        at + 5)
                : null;
    }

    private boolean isDateMark(int at) {
        boolean mark =
                lexemes.isMark(at, '/') || lexemes.isMark(at, '-') || lexemes.isMark(at, '.');
        return mark
                && lexemes.isGlued(at)
                && lexemes.isGlued(at + 1)
                && lexemes.is(at + 1, WordClass.DIGITS);
    }

    private boolean isSameMark(int first, int second) {
        return isDateMark(second)
                && lexemes.text().charAt(lexemes.start(first))
                        == lexemes.text().charAt(lexemes.start(second));
    }

    /** 27 November 2024, 5-9 Juni, 29 Nov. 2024; the year may be missing. */
    private @Nullable Match dayMonth(int at) {
        int day = number(at, 31);
        if (day < 0) {
            return null;
        }
        Match single = monthBehind(at + 1, day);
        if (single != null) {
            return single;
        }
        int until = Ranges.until(lexemes, at + 1);
        int last = until < 0 ? -1 : number(until, 31);
        Match second = last <= day ? null : monthBehind(until + 1, last);
        if (second == null) {
            return null;
        }
        Calendar end = (Calendar) second.form();
        return Match.of(new Range(Calendar.of(end.year(), end.month(), day), end), second.to());
    }

    private @Nullable Match monthBehind(int behindDay, int day) {
        int at = lexemes.isWord(behindDay, "bulan") ? behindDay + 1 : behindDay;
        boolean month =
                lexemes.is(at, WordClass.MONTH)
                        || (lexemes.is(at, WordClass.MONTH_SHORT) && isMonthAfterDay(at));
        if (!month) {
            return null;
        }
        int to = at + 1;
        int behindStop = lexemes.isMark(to, '.') ? to + 1 : to;
        int year = years.behindDate(lexemes.is(at, WordClass.MONTH) ? to : behindStop);
        return year < 0
                ? Match.of(
                        Calendar.of(yearOfList(to, lexemes.value(at)), lexemes.value(at), day), to)
                : Match.of(Calendar.of(years.at(year), lexemes.value(at), day), year + 1);
    }

    /**
     * The year of a date in {@code month} that ends at {@code from} before a list of later ones, of
     * which the last has the year: {@code November, 5 Desember dan Januari 2025}; 0 for none.
     */
    private int yearOfList(int from, int month) {
        int i = from;
        int before = month;
        int turns = 0;
        for (int n = 0; n < LONGEST_LIST; n++) {
            boolean comma = lexemes.isMark(i, ',');
            i = comma ? i + 1 : i;
            boolean and = lexemes.is(i, WordClass.DAN);
            i = and ? i + 1 : i;
            i = number(i, 31) > 0 ? i + 1 : i;
            if ((!comma && !and) || !lexemes.is(i, WordClass.MONTH)) {
                return 0;
            }
            turns += lexemes.value(i) < before ? 1 : 0;
            before = lexemes.value(i);
            i++;
            if (and) {
                int year = years.behindDate(i);
                return year < 0 ? 0 : years.at(year) - turns;
            }
        }
        return 0;
    }

    /** Short forms such as mar, mei or des are words too; a capital or a year tells. */
    private boolean isMonthAfterDay(int at) {
        return lexemes.isCapitalized(at) || years.behindDate(at + 1) >= 0;
    }

    /**
     * A day that shares its month with those behind it: the 5 in {@code 5, 6 dan 7 Juni 2025}. The
     * days are separate dates.
     */
    @Nullable Match listed(int at) {
        int day = number(at, 31);
        int i = at + 1;
        for (int n = 0; n < LONGEST_LIST && day > 0; n++) {
            boolean comma = lexemes.isMark(i, ',');
            i = comma ? i + 1 : i;
            boolean and = lexemes.is(i, WordClass.DAN);
            i = and ? i + 1 : i;
            int next = comma || and ? number(i, 31) : -1;
            if (next < 0) {
                return null;
            }
            Match last = monthBehind(i + 1, next);
            if (last != null) {
                Calendar end = (Calendar) last.form();
                return Match.of(Calendar.of(end.year(), end.month(), day), at + 1);
            }
            i++;
        }
        return null;
    }

    /**
     * The number at {@code at} if it lies between 1 and {@code most} and has two digits at most.
     */
    private int number(int at, int most) {
        if (!lexemes.is(at, WordClass.DIGITS) || lexemes.length(at) > 2) {
            return -1;
        }
        int number = lexemes.number(at);
        return number >= 1 && number <= most ? number : -1;
    }

    private @Nullable Match tail(Match match) {
        Calendar date = (Calendar) match.form();
        int at = match.to();
        int part = connectives.dayPart(at);
        if (part >= 0 && date.part() == null && date.hasDay()) {
            return new Match(date.with(connectives.part(at)), part, match.mod());
        }
        if (date.trend() == 0 && date.clock() == null) {
            Match trend = trend(match, date);
            trend = trend == null ? distance(match, date) : trend;
            if (trend != null) {
                return trend;
            }
        }
        return date.clock() == null && date.hasDay() ? time(match, date) : null;
    }

    /** lalu, kemarin, pekan lalu, mendatang behind a date. */
    private @Nullable Match trend(Match match, Calendar date) {
        int at = match.to();
        int past = connectives.past(at);
        if (past < 0 && date.hasDay() && lexemes.isWord(at, "kemarin")) {
            past = at + 1;
        }
        if (past < 0 && isWeek(at) && date.day() != 0) {
            past = connectives.past(at + 1);
        }
        if (past >= 0) {
            return new Match(date.withTrend(-1), past, match.mod());
        }
        int future = connectives.future(at);
        return future < 0 ? null : new Match(date.withTrend(1), future, match.mod());
    }

    /** tahun lalu, tahun depan, ini behind a month, pekan depan behind a weekday. */
    private @Nullable Match distance(Match match, Calendar date) {
        int at = match.to();
        if (date.year() != 0 || date.distance() != NO_SHIFT) {
            return null;
        }
        if (date.isWeekdayAlone()) {
            return week(match, date);
        }
        if (date.month() == 0) {
            return null;
        }
        if (lexemes.is(at, WordClass.THIS) && date.day() == 0) {
            return new Match(date.withDistance(Calendar.NEAREST), at + 1, match.mod());
        }
        YearReference year =
                lexemes.isWord(at, "tahun")
                        ? YearReference.read(lexemes, connectives, years, at)
                        : null;
        return year == null || year.year() != 0
                ? null
                : new Match(date.withDistance(year.shift()), year.to(), match.mod());
    }

    /** Whether a word for a week stands at {@code at}. */
    private boolean isWeek(int at) {
        return lexemes.isWord(at, "pekan") || lexemes.isWord(at, "minggu");
    }

    /** pekan lalu, pekan ini, minggu depan behind a weekday. */
    private @Nullable Match week(Match match, Calendar date) {
        if (!isWeek(match.to())) {
            return null;
        }
        int at = match.to() + 1;
        int past = connectives.past(at);
        int future = connectives.future(at);
        if (past >= 0) {
            return new Match(date.withDistance(-1), past, match.mod());
        }
        if (future >= 0) {
            return new Match(date.withDistance(1), future, match.mod());
        }
        return lexemes.is(at, WordClass.THIS)
                ? new Match(date.withDistance(0), at + 1, match.mod())
                : null;
    }

    private @Nullable Match time(Match match, Calendar date) {
        int at = lexemes.isMark(match.to(), ',') ? match.to() + 1 : match.to();
        Match time = clocks.read(at);
        if (time == null && date.day() != 0) {
            time = clocks.bare(at);
        }
        if (time == null) {
            return null;
        }
        Mod mod = time.mod() == Mod.NONE ? match.mod() : time.mod();
        if (time.form() instanceof Range hours) {
            Range both =
                    new Range(
                            date.withClockOf((Calendar) hours.from()),
                            date.withClockOf((Calendar) hours.to()));
            return new Match(both, time.to(), mod);
        }
        if (!(time.form() instanceof Calendar said) || said.clock() == null) {
            return null;
        }
        return new Match(date.with(said.clock()), time.to(), mod);
    }
}
