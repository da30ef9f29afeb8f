package id.warta.extract.internal.time;

import static java.util.Objects.requireNonNull;

import id.warta.extract.Timex;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.time.Form.Calendar;
import id.warta.extract.internal.time.Form.Range;
import id.warta.extract.internal.time.Form.Relative;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives the expressions of a text their values. What an expression leaves unsaid comes from the
 * reference date and from the {@link Passage}, what the text has mentioned before it.
 */
public final class Resolver {

    /** Of 2024-11-27, which a T and the time may follow. */
    private static final int DAY_LENGTH = 10;

    /** Days without a year are looked for this many years around the reference date. */
    private static final int YEARS_AROUND = 2;

    /** Lexemes between a time of the clock and its day. */
    private static final int MOST_BETWEEN = 3;

    /** The last year that TIMEX3 can write. */
    private static final int LAST_YEAR = 9999;

    private final Lexemes lexemes;
    private final @Nullable LocalDate reference;
    private final Passage passage;

    /** A resolver for one text; without a reference date relative expressions stay unresolved. */
    public Resolver(Lexemes lexemes, @Nullable LocalDate reference) {
        this.lexemes = lexemes;
        this.reference = reference;
        this.passage = new Passage(lexemes);
    }

    /** The expressions of the text with their values. */
    public List<Timex> resolve(ExpressionReader reader) {
        List<Expression> expressions = reader.read();
        List<Timex> found = new ArrayList<>(expressions.size());
        for (int i = 0; i < expressions.size(); i++) {
            Expression expression = expressions.get(i);
            boolean hasDay = i > 0 && isDayOf(expressions.get(i - 1), expression);
            if (!hasDay && i + 1 < expressions.size()) {
                expression = dated(expression, expressions.get(i + 1));
            }
            passage.advanceTo(expression.from());
            Outcome outcome = outcome(expression);
            passage.remember(expression, outcome.value());
            found.add(
                    new Timex(
                            lexemes.span(expression.from(), expression.to()),
                            outcome.type(),
                            Optional.ofNullable(outcome.value()),
                            expression.mod()));
        }
        return found;
    }

    /** Whether a day said right before a time is its day: {@code setiap hari pukul 08.00}. */
    private static boolean isDayOf(Expression day, Expression time) {
        return day.to() == time.from()
                && (day.form() instanceof Form.Recurring
                        || (day.form() instanceof Calendar said && said.hasDay()));
    }

    /**
     * A time of the clock with the day that is said right behind it, {@code pukul 19.30 WIB, Jumat
     * (20/6)}; any other expression as it is. A day without a date behind a comma may begin a
     * clause of its own: {@code pukul 08.00, Minggu libur}.
     */
    private Expression dated(Expression time, Expression next) {
        if (!(next.form() instanceof Calendar day)
                || !day.hasDay()
                || day.clock() != null
                || (day.day() == 0 && lexemes.isMark(time.to(), ','))
                || !isBehind(time.to(), next.from())) {
            return time;
        }
        if (time.form() instanceof Calendar clock && clock.isClockAlone()) {
            return time.with(day.withClockOf(clock));
        }
        return time.form() instanceof Range range
                        && range.from() instanceof Calendar from
                        && range.to() instanceof Calendar to
                        && from.isClockAlone()
                        && to.isClockAlone()
                ? time.with(new Range(day.withClockOf(from), day.withClockOf(to)))
                : time;
    }

    /** Whether no more than a comma, pada or tanggal stands between two lexemes. */
    private boolean isBehind(int from, int to) {
        for (int i = from; i < to; i++) {
            if (i - from == MOST_BETWEEN
                    || !(lexemes.isMark(i, ',')
                            || lexemes.isWord(i, "pada")
                            || lexemes.is(i, WordClass.TANGGAL))) {
                return false;
            }
        }
        return true;
    }

    private record Outcome(Timex.Type type, @Nullable String value) {}

    private Outcome outcome(Expression expression) {
        Form form = expression.form();
        if (form instanceof Calendar said) {
            Timex.Type type = said.clock() == null ? Timex.Type.DATE : Timex.Type.TIME;
            Calendar calendar = inYear(said);
            String value = value(calendar, expression);
            return new Outcome(
                    type,
                    isSince(expression, value) && isYearOpen(said)
                            ? value(said.withDistance(Calendar.NO_SHIFT).withTrend(-1), expression)
                            : value);
        }
        if (form instanceof Relative relative) {
            return new Outcome(Timex.Type.DATE, value(relative, isWhole(relative)));
        }
        if (form instanceof Range range) {
            return new Outcome(Timex.Type.INTERVAL, interval(range, expression));
        }
        if (form instanceof Form.Length length) {
            return length.longest() == null
                    ? new Outcome(Timex.Type.DURATION, length.shortest())
                    : new Outcome(Timex.Type.INTERVAL, length.shortest() + '/' + length.longest());
        }
        if (form instanceof Form.Recurring recurring) {
            return new Outcome(Timex.Type.SET, recurring.period());
        }
        if (form instanceof Form.YearPart part) {
            int year = year(part.year(), part.yearShift());
            return new Outcome(
                    Timex.Type.DATE,
                    year == 0 ? null : fourDigits(year) + '-' + part.kind() + part.number());
        }
        if (form instanceof Form.Months months) {
            int year = year(months.year(), months.yearShift());
            return new Outcome(
                    Timex.Type.INTERVAL,
                    year == 0
                            ? null
                            : YearMonth.of(year, months.first())
                                    + "/"
                                    + YearMonth.of(year, months.last()));
        }
        if (form instanceof Form.SamePeriod same) {
            String value = passage.samePeriod(year(same.year(), same.yearShift()));
            boolean interval = value != null && value.indexOf('/') >= 0;
            return new Outcome(interval ? Timex.Type.INTERVAL : Timex.Type.DATE, value);
        }
        if (form instanceof Form.Years years) {
            return new Outcome(Timex.Type.DATE, years.digits());
        }
        if (form instanceof Form.Known known) {
            return new Outcome(
                    Timex.Type.DATE, known.day() == null ? null : known.day().toString());
        }
        boolean ofClock = form instanceof Form.Unresolved unresolved && unresolved.ofClock();
        return new Outcome(ofClock ? Timex.Type.TIME : Timex.Type.DATE, null);
    }

    private @Nullable String interval(Range said, Expression expression) {
        Range range = new Range(inYear(said.from()), inYear(said.to()));
        String value = value(range, expression);
        return isSince(expression, value)
                        && range.from() instanceof Calendar from
                        && range.to() instanceof Calendar to
                        && isYearOpen(from)
                        && isYearOpen(to)
                ? value(new Range(from, to.withTrend(-1)), expression)
                : value;
    }

    private Form inYear(Form form) {
        return form instanceof Calendar date ? inYear(date) : form;
    }

    /** A date whose year is said by its distance, in that year if it is known. */
    private Calendar inYear(Calendar date) {
        if (date.distance() == Calendar.NO_SHIFT || date.isWeekdayAlone() || reference == null) {
            return date;
        }
        int year =
                date.distance() == Calendar.NEAREST
                        ? nearest(date.month(), reference).getYear()
                        : reference.getYear() + date.distance();
        return isWritable(year) ? date.inYear(year) : date;
    }

    /**
     * Whether something has lasted since the expression, so that it is past, though {@code value}
     * begins behind the reference date: the nearest January is the next one, but {@code sejak
     * Januari} is the last.
     */
    private boolean isSince(Expression expression, @Nullable String value) {
        return reference != null
                && value != null
                && passage.isSince(expression.from())
                && passage.year() <= reference.getYear()
                && isAhead(value, reference.toString())
                && !passage.looksForward(expression.from());
    }

    private static boolean isAhead(String value, String now) {
        int slash = value.indexOf('/');
        String start = slash < 0 ? value : value.substring(0, slash);
        return start.compareTo(now) > 0 && !start.startsWith(now);
    }

    /** Whether nothing that is said tells the year. */
    private static boolean isYearOpen(Calendar date) {
        return date.year() == 0
                && (date.distance() == Calendar.NO_SHIFT || date.distance() == Calendar.NEAREST)
                && date.weekday() == null
                && date.trend() == 0
                && date.shift() == Calendar.NO_SHIFT
                && (date.month() != 0 || date.day() != 0);
    }

    /** The year said, or the reference year shifted; 0 if neither is known. */
    private int year(int said, int shift) {
        if (said != 0) {
            return said;
        }
        if (shift == 0 && passage.year() != 0) {
            return passage.year();
        }
        return reference == null ? 0 : reference.getYear() + shift;
    }

    private @Nullable String value(Calendar date, Expression expression) {
        if (date.distance() != Calendar.NO_SHIFT && !date.isWeekdayAlone()) {
            return null;
        }
        if (date.isClockAlone()) {
            Clock clock = requireNonNull(date.clock());
            LocalDate day = passage.dayOfStory();
            return day == null ? clock.value() : day + clock.value();
        }
        if (!date.hasDay()) {
            return monthOrYear(date);
        }
        LocalDate day = day(date, expression);
        if (day == null) {
            return null;
        }
        if (date.clock() != null) {
            return day + date.clock().value();
        }
        return date.part() == null ? day.toString() : day + date.part().code();
    }

    private @Nullable String monthOrYear(Calendar date) {
        if (date.month() == 0) {
            return fourDigits(date.year());
        }
        YearMonth month = month(date);
        return month == null ? null : month.toString();
    }

    private @Nullable YearMonth month(Calendar date) {
        if (date.year() != 0) {
            return YearMonth.of(date.year(), date.month());
        }
        if (date.trend() == 0 && passage.year() != 0) {
            return YearMonth.of(passage.year(), date.month());
        }
        if (reference == null) {
            return null;
        }
        if (date.trend() != 0) {
            YearMonth now = YearMonth.from(reference);
            YearMonth month = YearMonth.of(now.getYear(), date.month());
            boolean before = month.isBefore(now);
            boolean fits = date.trend() < 0 ? before : month.isAfter(now);
            return fits ? month : month.plusYears(date.trend());
        }
        return nearest(date.month(), reference);
    }

    private static YearMonth nearest(int month, LocalDate reference) {
        YearMonth inYear = YearMonth.of(reference.getYear(), month);
        int distance = month - reference.getMonthValue();
        return distance > 6 ? inYear.minusYears(1) : distance < -6 ? inYear.plusYears(1) : inYear;
    }

    private @Nullable LocalDate day(Calendar date, Expression expression) {
        if (date.shift() != Calendar.NO_SHIFT) {
            return reference == null ? null : reference.plusDays(date.shift());
        }
        if (date.isWeekdayAlone()) {
            return weekday(date, expression);
        }
        try {
            if (date.year() != 0) {
                return LocalDate.of(date.year(), date.month(), date.day());
            }
            return date.month() == 0 ? dayOfMonth(date) : dayOfYear(date);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The nearest such weekday on or before the reference date, or after it where that is said;
     * that of the week said.
     */
    private @Nullable LocalDate weekday(Calendar date, Expression expression) {
        if (reference == null || date.weekday() == null) {
            return null;
        }
        if (date.distance() != Calendar.NO_SHIFT) {
            return reference
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .plusWeeks(date.distance())
                    .with(TemporalAdjusters.nextOrSame(date.weekday()));
        }
        if (date.trend() > 0) {
            return reference.with(TemporalAdjusters.next(date.weekday()));
        }
        if (date.trend() < 0) {
            return reference.with(TemporalAdjusters.previous(date.weekday()));
        }
        return passage.looksForward(expression.from())
                ? reference.with(TemporalAdjusters.nextOrSame(date.weekday()))
                : reference.with(TemporalAdjusters.previousOrSame(date.weekday()));
    }

    /**
     * A day whose month was said before: the one last mentioned, or the nearest; said to be past or
     * to come, the nearest such day.
     */
    private @Nullable LocalDate dayOfMonth(Calendar date) {
        YearMonth said = passage.month();
        if (reference == null) {
            return said == null ? null : said.atDay(date.day());
        }
        YearMonth now = YearMonth.from(reference);
        if (date.trend() != 0) {
            int ahead = Integer.compare(date.day(), reference.getDayOfMonth());
            YearMonth month = ahead == date.trend() ? now : now.plusMonths(date.trend());
            return validMonth(month, date).atDay(date.day());
        }
        return (said == null ? now : said).atDay(date.day());
    }

    /** The first month from {@code month} on, the way the trend goes, that has the day. */
    private static YearMonth validMonth(YearMonth month, Calendar date) {
        YearMonth valid = month;
        for (int i = 0; i < 2 && !valid.isValidDay(date.day()); i++) {
            valid = valid.plusMonths(date.trend());
        }
        return valid;
    }

    /**
     * A day and month without a year. The weekday decides where one is said and fits one of the
     * years around; else the passage's year if that is not about now; else the nearest.
     */
    private @Nullable LocalDate dayOfYear(Calendar date) {
        if (reference == null) {
            return passage.year() == 0
                    ? null
                    : LocalDate.of(passage.year(), date.month(), date.day());
        }
        int now = reference.getYear();
        if (date.weekday() == null && passage.year() != 0 && Math.abs(passage.year() - now) > 1) {
            return LocalDate.of(passage.year(), date.month(), date.day());
        }
        LocalDate best = null;
        boolean bestFits = false;
        for (int year = now - YEARS_AROUND; year <= now + YEARS_AROUND; year++) {
            if (!YearMonth.of(year, date.month()).isValidDay(date.day())) {
                continue;
            }
            LocalDate day = LocalDate.of(year, date.month(), date.day());
            boolean fits = day.getDayOfWeek() == date.weekday() && agrees(day, date.trend());
            if (best == null
                    || (fits && !bestFits)
                    || (fits == bestFits && isNearer(day, best, date.trend()))) {
                best = day;
                bestFits = fits;
            }
        }
        return best;
    }

    private boolean agrees(LocalDate day, int trend) {
        return trend == 0 || (trend < 0) == day.isBefore(requireNonNull(reference));
    }

    private boolean isNearer(LocalDate day, LocalDate than, int trend) {
        if (agrees(day, trend) != agrees(than, trend)) {
            return agrees(day, trend);
        }
        long now = requireNonNull(reference).toEpochDay();
        return Math.abs(day.toEpochDay() - now) < Math.abs(than.toEpochDay() - now);
    }

    private @Nullable String value(Range range, Expression expression) {
        if (range.from() instanceof Relative from && range.to() instanceof Relative to) {
            boolean whole = isWhole(from) && isWhole(to);
            return joined(value(from, whole), value(to, whole));
        }
        if (!(range.from() instanceof Calendar from) || !(range.to() instanceof Calendar to)) {
            return null;
        }
        String end = value(to, expression);
        boolean placed = from.isWeekdayAlone() && end != null;
        if (placed && from.weekday() != null) {
            LocalDate last = LocalDate.parse(end.substring(0, DAY_LENGTH));
            from = from.on(last.with(TemporalAdjusters.previousOrSame(from.weekday())));
        }
        if (!from.isClockAlone() && from.clock() == null && end != null && end.length() >= 4) {
            int year = Integer.parseInt(end.substring(0, 4));
            from = from.completedBy(Calendar.of(year, 0, 0));
            String inYear = value(from, expression);
            boolean later = inYear != null && dayOf(inYear).compareTo(dayOf(end)) > 0;
            if (later && !placed && from.month() != 0 && from.year() == year) {
                from = from.inYear(year - 1);
            }
        }
        String start = value(from, expression);
        return joined(start, throughMidnight(start, end));
    }

    /** A value without its part of the day or time, which does not tell earlier from later. */
    private static String dayOf(String value) {
        return value.substring(0, Math.min(value.length(), DAY_LENGTH));
    }

    /** The end of an evening that is later on the clock than the next morning lies a day behind. */
    private static @Nullable String throughMidnight(@Nullable String start, @Nullable String end) {
        boolean sameDay =
                start != null
                        && end != null
                        && start.length() > DAY_LENGTH
                        && end.length() > DAY_LENGTH
                        && start.regionMatches(0, end, 0, DAY_LENGTH + 1)
                        && Character.isDigit(end.charAt(DAY_LENGTH + 1))
                        && start.compareTo(end) > 0;
        if (!sameDay) {
            return end;
        }
        LocalDate day = LocalDate.parse(end.substring(0, DAY_LENGTH));
        return day.plusDays(1) + end.substring(DAY_LENGTH);
    }

    private static @Nullable String joined(@Nullable String start, @Nullable String end) {
        return start == null || end == null ? null : start + '/' + end;
    }

    /** Whether a distance comes out at whole units. */
    private static boolean isWhole(Relative relative) {
        return relative.amount().stripTrailingZeros().scale() <= 0;
    }

    private @Nullable String value(Relative relative, boolean whole) {
        LocalDate base = relative.fromPassage() ? passage.lastDay() : null;
        if (base == null) {
            base = reference;
        }
        if (base == null) {
            return null;
        }
        TimeUnit unit = relative.unit();
        if (unit.days() > 0) {
            return whole ? days(relative, base) : null;
        }
        BigDecimal months = relative.amount().multiply(BigDecimal.valueOf(unit.months()));
        if (months.stripTrailingZeros().scale() > 0) {
            return null;
        }
        YearMonth month = YearMonth.from(base).plusMonths(months.intValue());
        if (!isWritable(month.getYear())) {
            return null;
        }
        return switch (unit) {
            case MONTH -> month.toString();
            case QUARTER -> fourDigits(month.getYear()) + "-Q" + ((month.getMonthValue() + 2) / 3);
            case SEMESTER -> fourDigits(month.getYear()) + "-H" + ((month.getMonthValue() + 5) / 6);
            default -> whole ? fourDigits(month.getYear()) : month.toString();
        };
    }

    private static @Nullable String days(Relative relative, LocalDate base) {
        int amount = relative.amount().intValue();
        LocalDate day = base.plusDays((long) amount * relative.unit().days());
        if (!isWritable(day.getYear())) {
            return null;
        }
        return relative.counted() ? day.toString() : Weeks.value(day);
    }

    private static boolean isWritable(int year) {
        return year >= 1 && year <= LAST_YEAR;
    }

    /** A year as TIMEX3 writes it. */
    static String fourDigits(int year) {
        String digits = Year.of(year).toString();
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}
