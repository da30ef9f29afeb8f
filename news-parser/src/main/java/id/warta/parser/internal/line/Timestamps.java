package id.warta.parser.internal.line;

import id.warta.model.Span;
import id.warta.model.internal.IndonesianCalendar;
import id.warta.model.internal.WhiteSpace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Dates with or without a clock as outlets print them over their stories: {@code Jum'at, 29 Nov
 * 2024, 02:59 WIB}, {@code 16/08/2015, 14:36 WIB}, {@code 24 Juli 2026 | 09.00}, {@code Maret 30,
 * 2015}, and ISO 8601. Day before month where the order is open. No zone means WIB.
 *
 * <p>Takes constant time: nothing behind the first {@value #REACH} characters is looked at.
 */
public final class Timestamps {

    /** How far into a line a timestamp is looked for; the longest real ones have about 120. */
    static final int REACH = 240;

    private static final Map<String, Month> ENGLISH_MONTHS = new HashMap<>();

    static {
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            ENGLISH_MONTHS.put(name, month);
            ENGLISH_MONTHS.put(name.substring(0, 3), month);
        }
    }

    private Timestamps() {}

    /**
     * A point in time as printed.
     *
     * @param time with midnight where no clock is printed
     * @param clock whether a clock is printed
     * @param span where it stands, weekday and zone included
     */
    public record Timestamp(OffsetDateTime time, boolean clock, Span span) {}

    /** The first full date in {@code line}, with the clock beside it if there is one. */
    public static Optional<Timestamp> find(CharSequence line) {
        if (!holdsDigit(line)) {
            return Optional.empty();
        }
        return new Search(line.subSequence(0, Math.min(REACH, line.length())).toString()).first();
    }

    private static boolean holdsDigit(CharSequence line) {
        for (int i = Math.min(REACH, line.length()) - 1; i >= 0; i--) {
            if (Search.isDigit(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** One search: the line as tokens, numbers, words and signs, and a few readers over them. */
    private static final class Search {
        private static final int MOST_TOKENS = 80;

        private final String line;
        private final int[] starts;
        private final int[] ends;
        private int count;
        private int next;

        Search(String line) {
            this.line = line;
            int most = Math.min(MOST_TOKENS, line.length());
            this.starts = new int[most];
            this.ends = new int[most];
            for (int i = 0; i < line.length() && count < most; ) {
                char c = line.charAt(i);
                if (WhiteSpace.is(c)) {
                    i++;
                    continue;
                }
                int end = i + 1;
                if (isDigit(c)) {
                    end = runOfDigits(i);
                } else if (Character.isLetter(c)) {
                    end = runOfLetters(i);
                }
                starts[count] = i;
                ends[count++] = end;
                i = end;
            }
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private int runOfDigits(int from) {
            int i = from;
            while (i < line.length() && isDigit(line.charAt(i))) {
                i++;
            }
            return i;
        }

        private int runOfLetters(int from) {
            int i = from;
            while (i < line.length()
                    && (Character.isLetter(line.charAt(i)) || isApostropheInside(i))) {
                i++;
            }
            return i;
        }

        private boolean isApostropheInside(int i) {
            char c = line.charAt(i);
            return (c == '\'' || c == '’' || c == '`')
                    && i + 1 < line.length()
                    && Character.isLetter(line.charAt(i + 1));
        }

        Optional<Timestamp> first() {
            for (int i = 0; i < count; i++) {
                LocalDate date = dateAt(i);
                if (date != null) {
                    return Optional.of(withClock(date, i, next));
                }
            }
            return Optional.empty();
        }

        private Timestamp withClock(LocalDate date, int from, int to) {
            int first = from;
            if (from > 0 && isDay(from - 1)) {
                first = from - 1;
            } else if (from > 1 && isSign(from - 1, ",") && isDay(from - 2)) {
                first = from - 2;
            }
            LocalTime time = clockAt(skipJoints(to));
            int last = time == null ? to : next;
            if (time == null) {
                int before = clockBefore(first);
                if (before >= 0) {
                    time = clockAt(before);
                    first = before;
                }
            }
            ZoneOffset zone = time == null ? null : zoneAt(next);
            if (zone != null && last > to) {
                last = next;
            } else if (zone == null) {
                zone = IndonesianCalendar.WIB;
            }
            OffsetDateTime at =
                    OffsetDateTime.of(date, time == null ? LocalTime.MIDNIGHT : time, zone);
            return new Timestamp(at, time != null, new Span(starts[first], ends[last - 1]));
        }

        private boolean isDay(int token) {
            return Character.isLetter(line.charAt(starts[token]))
                    && IndonesianCalendar.day(word(token)) != null;
        }

        private @Nullable LocalDate dateAt(int i) {
            if (!isNumber(i)) {
                Month month = isNumber(i + 1) ? monthAt(i) : null;
                return month == null ? null : monthFirst(month, i);
            }
            if (i > 0
                    && ends[i - 1] == starts[i]
                    && isSign(i - 1, "./:-,+")
                    && i > 1
                    && ends[i - 2] == starts[i - 1]
                    && isNumber(i - 2)) {
                return null; // the middle of a longer number
            }
            LocalDate named = dayAndMonth(i);
            return named != null ? named : inFigures(i);
        }

        private @Nullable LocalDate monthFirst(Month month, int i) {
            int day = i + 1;
            int year = isSign(day + 1, ",") ? day + 2 : day + 1;
            if (!isNumber(day) || !isNumber(year) || length(year) != 4) {
                return null;
            }
            next = year + 1;
            return date(number(year), month.getValue(), number(day));
        }

        private @Nullable LocalDate dayAndMonth(int i) {
            int at = isSign(i + 1, "-/.") ? i + 2 : i + 1;
            int year = isSign(at + 1, "-/.,'’") ? at + 2 : at + 1;
            if (length(i) > 2 || !isNumber(year) || !isYear(year)) {
                return null;
            }
            Month month = monthAt(at);
            if (month == null) {
                return null;
            }
            next = year + 1;
            return date(fullYear(year), month.getValue(), number(i));
        }

        private @Nullable LocalDate inFigures(int i) {
            int middle = i + 2;
            int last = i + 4;
            if (!isSign(i + 1, "-/.")
                    || !isNumber(middle)
                    || !isNumber(last)
                    || ends[i] != starts[i + 1]
                    || length(middle) > 2
                    || line.charAt(starts[i + 1]) != line.charAt(starts[i + 3])) {
                return null;
            }
            next = last + 1;
            if (length(i) == 4) {
                return date(number(i), number(middle), number(last));
            }
            if (length(i) > 2 || length(last) != 4) {
                return null;
            }
            return number(middle) > 12
                    ? date(number(last), number(i), number(middle))
                    : date(number(last), number(middle), number(i));
        }

        private @Nullable Month monthAt(int token) {
            if (!Character.isLetter(line.charAt(starts[token]))) {
                return null;
            }
            String name = word(token);
            Month month = IndonesianCalendar.month(name);
            return month != null ? month : ENGLISH_MONTHS.get(name.toLowerCase(Locale.ROOT));
        }

        private static @Nullable LocalDate date(int year, int month, int day) {
            try {
                return year < 1900 || year > 2199 ? null : LocalDate.of(year, month, day);
            } catch (DateTimeException e) {
                return null; // 31 Juni, or a fraction that looks like a date
            }
        }

        /** Four digits, or two that are not the hour of a clock. */
        private boolean isYear(int token) {
            return length(token) == 4
                    || (length(token) == 2 && !(isSign(token + 1, ":.") && isNumber(token + 2)));
        }

        private int fullYear(int token) {
            return length(token) == 2 ? 2000 + number(token) : number(token);
        }

        /** Past what may stand between a date and its clock. */
        private int skipJoints(int from) {
            int i = from;
            while (i < count
                    && i < from + 4
                    && (isSign(i, ",|/-–—•·@([:")
                            || isWord(i, "pukul")
                            || isWord(i, "jam")
                            || isWord(i, "at")
                            || isWord(i, "t"))) {
                i++;
            }
            return i;
        }

        private @Nullable LocalTime clockAt(int i) {
            if (!isNumber(i)
                    || length(i) > 2
                    || !isSign(i + 1, ":.")
                    || !isNumber(i + 2)
                    || length(i + 2) != 2
                    || ends[i] != starts[i + 1]) {
                return null;
            }
            int hour = number(i);
            int minute = number(i + 2);
            int second = 0;
            int end = i + 3;
            if (isSign(end, ":.")
                    && isNumber(end + 1)
                    && length(end + 1) == 2
                    && ends[end] == starts[end + 1]) {
                second = number(end + 1);
                end += 2;
                if (isSign(end, ".") && isNumber(end + 1) && ends[end - 1] == starts[end]) {
                    end += 2; // fractions of a second
                }
            }
            if (isWord(end, "pm") && hour < 12) {
                hour += 12;
            } else if (isWord(end, "am") && hour == 12) {
                hour = 0;
            }
            if (isWord(end, "pm") || isWord(end, "am")) {
                end++;
            }
            if (hour > 23 || minute > 59 || second > 59) {
                return null;
            }
            next = end;
            return LocalTime.of(hour, minute, second);
        }

        /** The token at which a clock begins that ends just before {@code date}, or -1. */
        private int clockBefore(int date) {
            for (int i = Math.max(0, date - 9); i < date; i++) {
                if (clockAt(i) == null) {
                    continue;
                }
                int end = next;
                if (zoneAt(end) != null) {
                    end = next;
                }
                while (end < date && isSign(end, ",|/-–—•·")) {
                    end++;
                }
                if (end == date && clockAt(i) != null) {
                    return i;
                }
            }
            return -1;
        }

        private @Nullable ZoneOffset zoneAt(int i) {
            if (i >= count) {
                return null;
            }
            String name = word(i);
            ZoneOffset zone = IndonesianCalendar.zone(name);
            next = i + 1;
            if (zone != null) {
                return zone;
            }
            if (name.equals("Z")) {
                return ZoneOffset.UTC;
            }
            int sign = name.equals("GMT") || name.equals("UTC") ? i + 1 : i;
            if (!isSign(sign, "+-") || !isNumber(sign + 1) || length(sign + 1) > 4) {
                return sign > i ? ZoneOffset.UTC : null;
            }
            int figures = number(sign + 1);
            int minutes = length(sign + 1) > 2 ? figures / 100 * 60 + figures % 100 : figures * 60;
            next = sign + 2;
            if (isSign(next, ":") && isNumber(next + 1) && length(next + 1) == 2) {
                minutes += number(next + 1);
                next += 2;
            }
            if (minutes > 14 * 60) {
                return null;
            }
            return ZoneOffset.ofTotalSeconds((isSign(sign, "-") ? -60 : 60) * minutes);
        }

        private boolean isNumber(int token) {
            return token >= 0 && token < count && isDigit(line.charAt(starts[token]));
        }

        private boolean isSign(int token, String signs) {
            return token >= 0 && token < count && signs.indexOf(line.charAt(starts[token])) >= 0;
        }

        private boolean isWord(int token, String lowerCase) {
            return token < count
                    && length(token) == lowerCase.length()
                    && line.regionMatches(true, starts[token], lowerCase, 0, length(token));
        }

        private int length(int token) {
            return ends[token] - starts[token];
        }

        private String word(int token) {
            return line.substring(starts[token], ends[token]);
        }

        private int number(int token) {
            return length(token) > 6 ? Integer.MAX_VALUE : Integer.parseInt(word(token));
        }
    }
}
