package id.warta.extract.internal.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an expression of time says, before it is known which day it means. */
sealed interface Form {

    /**
     * A date of the calendar with what is said of it; 0 and null stand for what is not said.
     *
     * @param distance years from the reference year where the year is said so, {@link #NEAREST} of
     *     a month that is this one, of a weekday alone weeks from the reference week; else {@link
     *     #NO_SHIFT}
     * @param shift days from the reference date, where the day is said so; else {@link #NO_SHIFT}
     * @param trend negative for a day said to be past (lalu), positive for one to come (depan)
     */
    record Calendar(
            int year,
            int distance,
            int month,
            int day,
            @Nullable DayOfWeek weekday,
            int shift,
            int trend,
            @Nullable DayPart part,
            @Nullable Clock clock)
            implements Form {

        static final int NO_SHIFT = Integer.MIN_VALUE;

        /** The distance of {@code Januari ini}, which in December is that of the next year. */
        static final int NEAREST = Integer.MAX_VALUE;

        static Calendar of(int year, int month, int day) {
            return new Calendar(year, NO_SHIFT, month, day, null, NO_SHIFT, 0, null, null);
        }

        static Calendar weekday(DayOfWeek weekday) {
            return of(0, 0, 0).with(weekday);
        }

        static Calendar shifted(int days) {
            return new Calendar(0, NO_SHIFT, 0, 0, null, days, 0, null, null);
        }

        static Calendar clock(Clock clock) {
            return of(0, 0, 0).with(clock);
        }

        Calendar with(DayOfWeek said) {
            return new Calendar(year, distance, month, day, said, shift, trend, part, clock);
        }

        Calendar with(DayPart said) {
            Clock at = clock == null ? null : clock.at(said);
            return new Calendar(year, distance, month, day, weekday, shift, trend, said, at);
        }

        Calendar with(Clock said) {
            Clock at = said.at(part);
            return new Calendar(year, distance, month, day, weekday, shift, trend, part, at);
        }

        Calendar withTrend(int said) {
            return new Calendar(year, distance, month, day, weekday, shift, said, part, clock);
        }

        Calendar withDistance(int said) {
            return new Calendar(year, said, month, day, weekday, shift, trend, part, clock);
        }

        /** The same at the time of {@code other}, which has one. */
        Calendar withClockOf(Calendar other) {
            return other.clock == null ? this : with(other.clock);
        }

        /** The same in a year that is known. */
        Calendar inYear(int known) {
            return new Calendar(known, NO_SHIFT, month, day, weekday, shift, trend, part, clock);
        }

        /** The same on the day of {@code date}, however the day has been said here. */
        Calendar on(Calendar date) {
            return new Calendar(
                    date.year,
                    date.distance,
                    date.month,
                    date.day,
                    weekday,
                    NO_SHIFT,
                    trend,
                    part,
                    clock);
        }

        Calendar on(LocalDate date) {
            return on(of(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
        }

        /** The same with the year and the month of {@code other} where it has none. */
        Calendar completedBy(Calendar other) {
            boolean open = year == 0 && distance == NO_SHIFT;
            return new Calendar(
                    open ? other.year : year,
                    open ? other.distance : distance,
                    month == 0 && day != 0 ? other.month : month,
                    day,
                    weekday,
                    shift,
                    trend,
                    part,
                    clock);
        }

        boolean hasDay() {
            return day != 0 || weekday != null || shift != NO_SHIFT;
        }

        boolean isClockAlone() {
            return clock != null && !hasDay();
        }

        boolean isYearAlone() {
            return year != 0 && month == 0 && !hasDay();
        }

        /** Whether nothing but a weekday is said, so that it may come again every week. */
        boolean isBareWeekday() {
            return isWeekdayAlone()
                    && distance == NO_SHIFT
                    && trend == 0
                    && part == null
                    && clock == null;
        }

        boolean isWeekdayAlone() {
            return weekday != null && day == 0 && shift == NO_SHIFT;
        }
    }

    /**
     * A number of units before or after something.
     *
     * @param amount negative for the past
     * @param counted whether the number is said, as in {@code dua pekan lalu}; a counted week is a
     *     day seven days away, an uncounted one a calendar week
     * @param fromPassage whether it counts from the date last mentioned, not from the reference
     *     date
     */
    record Relative(TimeUnit unit, BigDecimal amount, boolean counted, boolean fromPassage)
            implements Form {}

    /**
     * A quarter {@code Q} or a half {@code H} of a year; year 0 if unsaid, then the shift counts.
     */
    record YearPart(char kind, int number, int year, int yearShift) implements Form {}

    /** The first or last units of a year: {@code tiga bulan pertama tahun ini}. */
    record Months(int first, int last, int year, int yearShift) implements Form {}

    /** {@code periode yang sama tahun lalu}; year 0 if unsaid. */
    record SamePeriod(int year, int yearShift) implements Form {}

    /** From one to the other. */
    record Range(Form from, Form to) implements Form {}

    /** A length of time, or two between which it lies. */
    record Length(String shortest, @Nullable String longest) implements Form {}

    /** A time that comes again every {@code period}. */
    record Recurring(String period) implements Form {}

    /** A stretch of years known by its first digits, as decades and centuries are. */
    record Years(String digits) implements Form {}

    /** A known day, such as a festival; null where nobody knows it yet. */
    record Known(@Nullable LocalDate day) implements Form {}

    /** Something whose place in the calendar does not follow from the text. */
    record Unresolved(boolean ofClock) implements Form {}
}
