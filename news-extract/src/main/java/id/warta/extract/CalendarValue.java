package id.warta.extract;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Optional;

/** Reads the days out of TIMEX3 values. */
final class CalendarValue {

    private static final int DAY_LENGTH = 10;

    /** Of 2024-11 and 2024-Q3, the shortest parts of a year. */
    private static final int PART_LENGTH = 7;

    private CalendarValue() {}

    /** The days of a date, a time or an interval; empty for values that are about no day. */
    static Optional<Timex.Range> days(String value) {
        int slash = value.indexOf('/');
        try {
            if (slash < 0) {
                return point(value);
            }
            Optional<Timex.Range> first = point(value.substring(0, slash));
            Optional<Timex.Range> last = point(value.substring(slash + 1));
            return first.isEmpty() || last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Timex.Range(first.get().first(), last.get().last()));
        } catch (DateTimeException | IllegalArgumentException e) {
            // A record made by hand may hold any text as its value.
            return Optional.empty();
        }
    }

    private static Optional<Timex.Range> point(String value) {
        if (value.isEmpty() || !Character.isDigit(value.charAt(0))) {
            return Optional.empty();
        }
        if (value.length() >= DAY_LENGTH) {
            LocalDate day = LocalDate.parse(value.substring(0, DAY_LENGTH));
            return range(day, day);
        }
        return switch (value.length()) {
            case 2 -> years(Integer.parseInt(value) * 100, 100);
            case 3 -> years(Integer.parseInt(value) * 10, 10);
            case 4 -> years(Integer.parseInt(value), 1);
            default -> partOfYear(value);
        };
    }

    private static Optional<Timex.Range> partOfYear(String value) {
        if (value.length() < PART_LENGTH || value.charAt(4) != '-') {
            return Optional.empty();
        }
        int year = Integer.parseInt(value.substring(0, 4));
        char kind = value.charAt(5);
        int number = Integer.parseInt(value.substring(Character.isDigit(kind) ? 5 : 6));
        return switch (kind) {
            case 'W' -> week(year, number);
            case 'Q' -> months(year, 3 * number - 2, 3);
            case 'H' -> months(year, 6 * number - 5, 6);
            default -> Character.isDigit(kind) ? months(year, number, 1) : Optional.empty();
        };
    }

    private static Optional<Timex.Range> week(int year, int number) {
        LocalDate monday =
                LocalDate.of(year, 1, 4)
                        .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
                        .with(DayOfWeek.MONDAY);
        return range(monday, monday.plus(6, ChronoUnit.DAYS));
    }

    private static Optional<Timex.Range> months(int year, int first, int count) {
        YearMonth month = YearMonth.of(year, first);
        return range(month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
    }

    private static Optional<Timex.Range> years(int first, int count) {
        return range(Year.of(first).atDay(1), LocalDate.of(first + count - 1, 12, 31));
    }

    private static Optional<Timex.Range> range(LocalDate first, LocalDate last) {
        return Optional.of(new Timex.Range(first, last));
    }
}
