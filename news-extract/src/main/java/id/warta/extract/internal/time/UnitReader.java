package id.warta.extract.internal.time;

import id.warta.extract.Timex.Mod;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.Ranges;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.time.Form.Calendar;
import id.warta.extract.internal.time.Form.Recurring;
import id.warta.extract.internal.time.Form.Relative;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads expressions that begin with a word: {@code tahun ini}, {@code hari Rabu}, {@code kemarin
 * malam}, {@code awal Mei}, {@code kuartal I/2025}, {@code setiap Kamis}.
 */
final class UnitReader {

    private final Lexemes lexemes;
    private final Connectives connectives;
    private final CalendarReader calendar;
    private final LengthReader lengths;
    private final Years years;

    UnitReader(
            Lexemes lexemes,
            Connectives connectives,
            CalendarReader calendar,
            LengthReader lengths) {
        this.lexemes = lexemes;
        this.connectives = connectives;
        this.calendar = calendar;
        this.lengths = lengths;
        this.years = new Years(lexemes);
    }

    /** What begins at {@code at} with a word of {@code wordClass}. */
    @Nullable Match read(int at, WordClass wordClass) {
        return switch (wordClass) {
            case TIME_UNIT -> unit(at);
            case SHIFTED_DAY -> shiftedDay(at);
            case LAST_NIGHT -> withTail(Calendar.shifted(-1).with(DayPart.NIGHT), at + 1);
            case DAY_PART, DINI -> dayPart(at);
            case TADI, NANTI -> partBehind(at);
            case EDGE -> edge(at);
            case QUARTER_LETTER, HIJRI_ERA -> letteredPart(at);
            case HALF_YEAR -> halfYear(at);
            case PERIOD -> same(at);
            case SEASON -> season(at);
            case ERA -> decade(at);
            case KEESOKAN -> nextMorrow(at);
            default -> null;
        };
    }

    /** A part of the day tied to a day: malam ini, sore tadi, pagi kemarin, malam nanti. */
    @Nullable Match dayPart(int at) {
        int i = connectives.dayPart(at);
        if (i < 0) {
            return null;
        }
        DayPart part = connectives.part(at);
        if (lexemes.is(i, WordClass.THIS) || lexemes.is(i, WordClass.NANTI)) {
            return withTail(Calendar.shifted(0).with(part), i + 1);
        }
        if (lexemes.is(i, WordClass.TADI)) {
            return withTail(Calendar.shifted(nightsAgo(part)).with(part), i + 1);
        }
        if (lexemes.is(i, WordClass.SHIFTED_DAY)) {
            return withTail(Calendar.shifted(lexemes.value(i)).with(part), i + 1);
        }
        return null;
    }

    /** tadi malam is the night before, tadi pagi the same morning. */
    private static int nightsAgo(DayPart part) {
        return part == DayPart.NIGHT ? -1 : 0;
    }

    private @Nullable Match partBehind(int at) {
        int to = connectives.dayPart(at + 1);
        if (to < 0) {
            return null;
        }
        DayPart part = connectives.part(at + 1);
        int shift = lexemes.is(at, WordClass.TADI) ? nightsAgo(part) : 0;
        return withTail(Calendar.shifted(shift).with(part), to);
    }

    private @Nullable Match shiftedDay(int at) {
        boolean yesterday = lexemes.isWord(at, "kemarin");
        if ((yesterday && isFestival(at - 1))
                || (lexemes.isDash(at + 1) && lexemes.isGlued(at + 1))) {
            return null;
        }
        if (yesterday && (lexemes.isWord(at + 1, "lusa") || lexemes.isWord(at + 1, "dulu"))) {
            return withDate(Calendar.shifted(-2), at + 2);
        }
        int to = lexemes.isWord(at, "esok") && lexemes.isWord(at + 1, "hari") ? at + 2 : at + 1;
        return withDate(Calendar.shifted(lexemes.value(at)), to);
    }

    /** Lebaran kemarin, Ramadan kemarin: the last one, however long ago. */
    private boolean isFestival(int at) {
        return lexemes.is(at, WordClass.FESTIVAL) || lexemes.is(at, WordClass.FOREIGN_MONTH);
    }

    private @Nullable Match nextMorrow(int at) {
        boolean day = lexemes.isWord(at + 1, "hari") || lexemes.isWord(at + 1, "harinya");
        return day
                ? Match.of(new Relative(TimeUnit.DAY, BigDecimal.ONE, true, true), at + 2)
                : null;
    }

    /** A day said by its distance, with the date in brackets that repeats it and the time. */
    private Match withDate(Calendar day, int to) {
        Match match = withTail(day, to);
        Match date = calendar.bracketed(match.to());
        if (date == null || !(date.form() instanceof Calendar written)) {
            return match;
        }
        Calendar both = ((Calendar) match.form()).on(written);
        return calendar.withTail(Match.of(both, date.to()));
    }

    private Match withTail(Calendar day, int to) {
        return calendar.withTail(Match.of(day, to));
    }

    private @Nullable Match unit(int at) {
        if ((lexemes.isDash(at - 1) && lexemes.isGlued(at)) || isDoubled(at)) {
            return null;
        }
        TimeUnit unit =
                lexemes.is(at, WordClass.MINGGU) ? TimeUnit.WEEK : TimeUnit.of(lexemes.value(at));
        Match match =
                switch (unit) {
                    case DAY -> day(at);
                    case MONTH -> monthNamed(at);
                    case YEAR -> yearNamed(at);
                    case QUARTER, SEMESTER -> yearPart(at, unit);
                    case DECADE -> decade(at);
                    case CENTURY -> century(at);
                    default -> null;
                };
        return match == null ? deictic(at, unit) : match;
    }

    /** tahun-tahun, hari-hari: many of them, not one. */
    private boolean isDoubled(int at) {
        return lexemes.isDash(at + 1)
                && lexemes.isGlued(at + 1)
                && lexemes.isGlued(at + 2)
                && lexemes.isLetters(at + 2);
    }

    /** tahun ini, pekan lalu, bulan depan, tahun sebelumnya. */
    private @Nullable Match deictic(int at, TimeUnit unit) {
        if (unit.isOfClock() || unit == TimeUnit.CENTURY) {
            return null;
        }
        int next = at + 1;
        if (lexemes.is(next, WordClass.THIS)) {
            return unit == TimeUnit.DAY
                    ? withDate(Calendar.shifted(0), next + 1)
                    : relative(unit, 0, false, next + 1);
        }
        if (unit != TimeUnit.DAY) {
            int past = lexemes.isWord(next, "kemarin") ? next + 1 : connectives.past(next);
            if (past >= 0) {
                return relative(unit, -1, false, past);
            }
            int future = connectives.future(next);
            if (future >= 0) {
                return relative(unit, 1, false, future);
            }
        }
        if (lexemes.is(next, WordClass.BEFORE)) {
            return relative(unit, -1, true, next + 1);
        }
        boolean after = lexemes.is(next, WordClass.AFTER) && !lexemes.isWord(next, "kemudian");
        return after ? relative(unit, 1, true, next + 1) : null;
    }

    private static Match relative(TimeUnit unit, int amount, boolean fromPassage, int to) {
        boolean counted = unit == TimeUnit.DAY;
        return Match.of(new Relative(unit, BigDecimal.valueOf(amount), counted, fromPassage), to);
    }

    /** hari Rabu (27/11), hari kerja Senin sampai Jumat, Hari Raya … 2025. */
    private @Nullable Match day(int at) {
        if (calendar.weekdayEnd(at + 1) >= 0 || lexemes.is(at + 1, WordClass.MINGGU)) {
            return calendar.weekdayEnd(at + 1) >= 0 ? calendar.read(at + 1) : null;
        }
        if (lexemes.isWord(at + 1, "kerja") && calendar.weekdayEnd(at + 2) >= 0) {
            Match days = calendar.read(at + 2);
            return days != null && days.form() instanceof Recurring ? days : null;
        }
        return lexemes.isCapitalized(at) ? Festivals.standard().read(lexemes, at) : null;
    }

    private @Nullable Match monthNamed(int at) {
        if (lexemes.is(at + 1, WordClass.MONTH)) {
            return calendar.read(at + 1);
        }
        return same(at);
    }

    /** tahun 2024, tahun ajaran 2025/2026, tahun 90-an. */
    private @Nullable Match yearNamed(int at) {
        int i = Kind.YEAR.isAt(lexemes, at + 1) ? at + 2 : at + 1;
        Match year = calendar.yearSaid(i);
        if (year == null) {
            return lexemes.isCapitalized(at) ? Festivals.standard().read(lexemes, at) : null;
        }
        if (!(year.form() instanceof Calendar first)) {
            return year;
        }
        int until = Ranges.until(lexemes, year.to());
        Match last =
                until < 0
                        ? null
                        : calendar.yearSaid(lexemes.isWord(until, "tahun") ? until + 1 : until);
        if (last != null
                && last.form() instanceof Calendar second
                && second.year() > first.year()) {
            return Match.of(new Form.Range(first, second), last.to());
        }
        return calendar.withTail(year);
    }

    private @Nullable Match yearPart(int at, TimeUnit unit) {
        int number = ordinal(at + 1);
        if (number < 1 || number > (unit == TimeUnit.QUARTER ? 4 : 2)) {
            return same(at);
        }
        int to = lexemes.isWord(at + 1, "ke") ? at + 4 : at + 2;
        return yearPart(unit == TimeUnit.QUARTER ? 'Q' : 'H', number, to);
    }

    /** paruh pertama 2025; without its year it may be half of a match. */
    private @Nullable Match halfYear(int at) {
        int number = ordinal(at + 1);
        Match half = number == 1 || number == 2 ? yearPart('H', number, at + 2) : null;
        return half == null || half.to() == at + 2 ? null : half;
    }

    private Match yearPart(char kind, int number, int to) {
        YearReference year = YearReference.read(lexemes, connectives, years, to);
        return year == null
                ? Match.of(new Form.YearPart(kind, number, 0, 0), to)
                : Match.of(new Form.YearPart(kind, number, year.year(), year.shift()), year.to());
    }

    /** The number in I, 1, ke-1, pertama at {@code at}; -1 for none. */
    private int ordinal(int at) {
        if ((lexemes.is(at, WordClass.ROMAN) && lexemes.isCapitalized(at))
                || lexemes.is(at, WordClass.ORDINAL)) {
            return lexemes.value(at);
        }
        if (lexemes.isWord(at, "ke") && lexemes.isDash(at + 1)) {
            return lexemes.number(at + 2);
        }
        return lexemes.length(at) == 1 ? lexemes.number(at) : -1;
    }

    /** Q1 2025, H1 2025. */
    private @Nullable Match letteredPart(int at) {
        int number =
                lexemes.isGlued(at + 1) && lexemes.length(at + 1) == 1
                        ? lexemes.number(at + 1)
                        : -1;
        boolean quarter = lexemes.is(at, WordClass.QUARTER_LETTER);
        boolean half = lexemes.isWord(at, "h") && lexemes.isCapitalized(at);
        if (number < 1
                || !lexemes.isCapitalized(at)
                || (!quarter && !half)
                || number > (quarter ? 4 : 2)) {
            return null;
        }
        Match part = yearPart(quarter ? 'Q' : 'H', number, at + 2);
        return ((Form.YearPart) part.form()).year() == 0 && !quarter ? null : part;
    }

    private @Nullable Match decade(int at) {
        Match years = calendar.yearSaid(at + 1);
        return years != null && years.form() instanceof Form.Years ? years : null;
    }

    /** abad ke-19, abad XIX, abad 19. */
    private @Nullable Match century(int at) {
        int i = at + 1;
        if (lexemes.isWord(i, "ke")) {
            i = lexemes.isDash(i + 1) ? i + 2 : i + 1;
        }
        int number = lexemes.number(i);
        if (number < 0 && lexemes.isLetters(i)) {
            number = RomanNumerals.value(lexemes.text(), lexemes.start(i), lexemes.end(i));
        }
        if (number < 2 || number > 21) {
            return null;
        }
        String digits = Integer.toString(number - 1);
        return Match.of(new Form.Years(digits.length() == 1 ? "0" + digits : digits), i + 1);
    }

    /** awal Mei, akhir pekan ini, pertengahan 2024, akhir tahun. */
    private @Nullable Match edge(int at) {
        Mod mod =
                switch (lexemes.value(at)) {
                    case 1 -> Mod.START;
                    case 2 -> Mod.MID;
                    default -> Mod.END;
                };
        int i = at + 1;
        Match match =
                switch (lexemes.wordClass(i)) {
                    case MONTH, MONTH_SHORT -> calendar.month(i) == null ? null : calendar.read(i);
                    case DIGITS -> calendar.year(i);
                    case TIME_UNIT, MINGGU -> edgeOfUnit(i);
                    case ERA -> read(i, WordClass.ERA);
                    case QUARTER_LETTER -> letteredPart(i);
                    default -> null;
                };
        return match == null ? null : new Match(match.form(), match.to(), mod);
    }

    private @Nullable Match edgeOfUnit(int at) {
        TimeUnit unit = lengths.unit(at);
        if (unit == null || unit == TimeUnit.DAY || unit.isOfClock()) {
            return null;
        }
        Match said = unit(at);
        if (said != null) {
            return said;
        }
        boolean running = unit == TimeUnit.YEAR || unit == TimeUnit.MONTH || isFixedWeek(at, unit);
        return running && !isDoubled(at) ? relative(unit, 0, false, at + 1) : null;
    }

    /** akhir pekan alone is any weekend, pada akhir pekan one. */
    private boolean isFixedWeek(int at, TimeUnit unit) {
        return unit == TimeUnit.WEEK && lexemes.isWord(at - 2, "pada");
    }

    /** bulan yang sama tahun lalu. */
    private @Nullable Match same(int at) {
        int i = lexemes.is(at + 1, WordClass.YANG) ? at + 2 : at + 1;
        if (!lexemes.isWord(i, "sama")) {
            return null;
        }
        YearReference year = YearReference.read(lexemes, connectives, years, i + 1);
        return year == null
                ? null
                : Match.of(new Form.SamePeriod(year.year(), year.shift()), year.to());
    }

    /** musim panas 2025: seasons are no stretch of the calendar. */
    private @Nullable Match season(int at) {
        YearReference year =
                Kind.SEASON.isAt(lexemes, at + 1)
                        ? YearReference.read(lexemes, connectives, years, at + 2)
                        : null;
        return year == null ? null : Match.of(new Form.Unresolved(false), year.to());
    }

    /** setiap hari, setiap Kamis, tiap dua pekan, setiap malam, setiap Sabtu dan Minggu. */
    @Nullable Match every(int at) {
        int i = at + 1;
        int day = lexemes.isWord(i, "hari") ? i + 1 : i;
        if (calendar.weekdayEnd(day) >= 0 || (lexemes.is(day, WordClass.MINGGU) && day > i)) {
            return Match.of(week(), weekdaysEnd(day + 1));
        }
        TimeUnit unit = lengths.unit(i);
        if (unit != null && !isDoubled(i)) {
            return Match.of(new Recurring(unit.period(BigDecimal.ONE)), i + 1);
        }
        if (connectives.dayPart(i) >= 0) {
            return Match.of(
                    new Recurring(TimeUnit.DAY.period(BigDecimal.ONE)), connectives.dayPart(i));
        }
        TimeUnit edge = lexemes.is(i, WordClass.EDGE) ? lengths.unit(i + 1) : null;
        if (edge != null) {
            return Match.of(new Recurring(edge.period(BigDecimal.ONE)), i + 2);
        }
        if (lexemes.is(i, WordClass.MONTH)) {
            return Match.of(new Recurring(TimeUnit.YEAR.period(BigDecimal.ONE)), i + 1);
        }
        Match counted =
                lexemes.is(i, WordClass.DIGITS) || lexemes.wordClass(i).beginsNumeral()
                        ? lengths.read(i)
                        : null;
        if (counted == null || counted.form() instanceof Recurring) {
            return counted;
        }
        return counted.form() instanceof Form.Length length && length.longest() == null
                ? Match.of(new Recurring(length.shortest()), counted.to())
                : null;
    }

    private static Recurring week() {
        return new Recurring(TimeUnit.WEEK.period(BigDecimal.ONE));
    }

    /** The lexeme behind further weekdays: dan Minggu, hingga Jumat. */
    private int weekdaysEnd(int from) {
        int to = from;
        for (int i = 0; i < 7; i++) {
            int next =
                    lexemes.is(to, WordClass.DAN) || lexemes.isMark(to, ',')
                            ? to + 1
                            : Ranges.until(lexemes, to);
            if (next < 0 || calendar.weekdayEnd(next) < 0) {
                return to;
            }
            to = next + 1;
        }
        return to;
    }
}
