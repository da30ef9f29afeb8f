package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.model.Annotation;
import id.warta.model.Span;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An expression of time and its value in the notation of TIMEX3 (ISO-TimeML).
 *
 * @param span the whole expression
 * @param type what kind of time it is
 * @param value the TIMEX3 value, such as {@code 2024-11-27}, {@code 2024-W47} or {@code P3D};
 *     intervals are {@code start/end}; empty where no calendar value follows from the text
 * @param mod how the expression narrows its value
 */
public record Timex(Span span, Type type, Optional<String> value, Mod mod) implements Annotation {

    /** The kinds of time. */
    public enum Type {
        /** A day, week, month, year, or part of a day. */
        DATE,
        /** A time of the clock. */
        TIME,
        /** A length of time, ages included. */
        DURATION,
        /** A time that comes again and again. */
        SET,
        /** From one time to another. */
        INTERVAL
    }

    /** How an expression narrows its value. */
    public enum Mod {
        /** Not at all. */
        NONE,
        /** Its beginning: awal. */
        START,
        /** Its middle: pertengahan. */
        MID,
        /** Its end: akhir. */
        END,
        /** Before it: sebelum. The standard extractor leaves such words out and never says so. */
        BEFORE,
        /** After it: setelah. The standard extractor leaves such words out and never says so. */
        AFTER,
        /** About: sekitar. */
        APPROX
    }

    /**
     * The days from the first to the last of a value, both included; one and the same day for most
     * dates.
     */
    public record Range(LocalDate first, LocalDate last) {

        /**
         * Checks the order.
         *
         * @throws IllegalArgumentException if {@code last} is before {@code first}
         */
        public Range {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("no range of days: " + first + " to " + last);
            }
        }
    }

    /** Checks that nothing is null. */
    public Timex {
        requireNonNull(span, "span");
        requireNonNull(type, "type");
        requireNonNull(value, "value");
        requireNonNull(mod, "mod");
    }

    /**
     * The day that is meant; empty unless the value is that of one day, a part of it or a time on
     * it.
     */
    public Optional<LocalDate> date() {
        return range().filter(range -> range.first().equals(range.last())).map(Range::first);
    }

    /**
     * All days that are meant: of a month or a year every day, of an interval those between its
     * ends. A modifier such as {@code awal} does not narrow them. Empty for durations, recurring
     * times, times of no day and expressions without a value.
     */
    public Optional<Range> range() {
        if (value.isEmpty() || type == Type.DURATION || type == Type.SET) {
            return Optional.empty();
        }
        return CalendarValue.days(value.get());
    }
}
