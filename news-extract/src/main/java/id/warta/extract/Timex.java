package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.model.Annotation;
import id.warta.model.Span;
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
        /** Before it: sebelum. */
        BEFORE,
        /** After it: setelah. */
        AFTER,
        /** About: sekitar. */
        APPROX
    }

    /** Checks that nothing is null. */
    public Timex {
        requireNonNull(span, "span");
        requireNonNull(type, "type");
        requireNonNull(value, "value");
        requireNonNull(mod, "mod");
    }
}
