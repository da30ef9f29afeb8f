package id.warta.extract.export;

import id.warta.extract.Timex;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times and their TIMEX3 values in words. */
final class TimeWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private TimeWords() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    static String of(OffsetDateTime time) {
        return DAY.format(time) + ", " + time.toLocalTime() + " " + zone(time.getOffset().getId());
    }

    static String of(Timex date) {
        String mod =
                switch (date.mod()) {
                    case NONE -> "";
                    case START -> "the beginning of ";
                    case MID -> "the middle of ";
                    case END -> "the end of ";
                    case BEFORE -> "before ";
                    case AFTER -> "after ";
                    case APPROX -> "about ";
                };
        return mod + date.value().map(value -> value(date, value)).orElse("no calendar value");
    }

    private static String value(Timex date, String value) {
        int slash = value.indexOf('/');
        if (slash >= 0) {
            return single(value.substring(0, slash))
                    + " \u2013 "
                    + single(value.substring(slash + 1));
        } else if (date.type() == Timex.Type.SET) {
            String length = single(value);
            return "every " + (length.startsWith("1 ") ? length.substring(2) : length);
        } else if (value.indexOf("-W") == 4 && date.range().isPresent()) {
            return "week of " + of(date.range().orElseThrow().first());
        }
        return single(value);
    }

    /**
     * The words for a value that is no interval; the value itself where it is of a form not known.
     */
    private static String single(String value) {
        try {
            if (value.startsWith("P")) {
                return length(value);
            } else if (value.startsWith("T")) {
                return clock(value.substring(1));
            } else if (value.indexOf('T') == 10) {
                return of(LocalDate.parse(value.substring(0, 10)))
                        + ", "
                        + clock(value.substring(11));
            }
            return calendar(value);
        } catch (DateTimeException e) {
            return value;
        }
    }

    private static String calendar(String value) {
        return switch (value.length()) {
            case 2 -> value + "00s";
            case 3 -> value + "0s";
            case 7 -> part(value);
            case 10 -> of(LocalDate.parse(value));
            default -> value;
        };
    }

    /** A quarter, a half or a month: {@code 2025-Q3}, {@code 2025-H1}, {@code 2025-03}. */
    private static String part(String value) {
        String year = value.substring(0, 4);
        return switch (value.charAt(5)) {
            case 'Q' -> "quarter " + value.charAt(6) + " of " + year;
            case 'H' -> "half " + value.charAt(6) + " of " + year;
            default -> MONTH.format(YearMonth.parse(value));
        };
    }

    private static String clock(String value) {
        return switch (value) {
            case "MO" -> "morning";
            case "MI" -> "midday";
            case "AF" -> "afternoon";
            case "EV" -> "evening";
            case "NI" -> "night";
            default -> {
                int zone = Math.max(value.indexOf('+'), value.indexOf('-'));
                yield zone < 0
                        ? value
                        : value.substring(0, zone) + " " + zone(value.substring(zone));
            }
        };
    }

    private static String zone(String offset) {
        return switch (offset) {
            case "+07:00" -> "WIB";
            case "+08:00" -> "WITA";
            case "+09:00" -> "WIT";
            default -> "UTC" + offset;
        };
    }

    /** A length in one unit, as ISO 8601 has it: {@code P3D}, {@code PT2H}, {@code PXM}. */
    private static String length(String value) {
        boolean time = value.startsWith("PT");
        int last = value.length() - 1;
        String number = value.substring(Math.min(time ? 2 : 1, last), last);
        String unit = unit(value.charAt(last), time);
        if (unit.isEmpty() || !isNumber(number)) {
            return value;
        } else if (number.equals("X")) {
            return "some " + unit + "s";
        }
        return number + " " + unit + (number.equals("1") ? "" : "s");
    }

    private static boolean isNumber(String number) {
        return number.equals("X")
                || (!number.isEmpty()
                        && number.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.'));
    }

    private static String unit(char letter, boolean time) {
        return switch (letter) {
            case 'Y' -> "year";
            case 'M' -> time ? "minute" : "month";
            case 'W' -> "week";
            case 'D' -> "day";
            case 'H' -> "hour";
            case 'S' -> "second";
            default -> "";
        };
    }
}
