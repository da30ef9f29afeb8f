package id.warta.extract.internal.time;

import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A time of the clock; second -1 where none is said, {@code 24.00} is hour 24. */
record Clock(int hour, int minute, int second, @Nullable ZoneOffset zone) {

    private static final int MIDNIGHT = 24;

    Clock in(@Nullable ZoneOffset said) {
        return said == null ? this : new Clock(hour, minute, second, said);
    }

    Clock at(@Nullable DayPart part) {
        if (part == null) {
            return this;
        }
        int meant = part.hour(hour);
        boolean behindMidnight = meant == MIDNIGHT && (minute > 0 || second > 0);
        return new Clock(behindMidnight ? 0 : meant, minute, second, zone);
    }

    /**
     * The hour at which a range begins whose end, {@code pukul 8 sampai 10 malam}, alone has a part
     * of the day: in the same part if it then lies before the end, or else could not anyway.
     */
    Clock before(Clock end, @Nullable DayPart partOfEnd) {
        Clock same = at(partOfEnd);
        return same.hour < end.hour || hour >= end.hour ? same : this;
    }

    /** The value behind the day: {@code T19:00+07:00}. */
    String value() {
        StringBuilder value = new StringBuilder("T");
        two(value, hour);
        value.append(':');
        two(value, minute);
        if (second >= 0) {
            value.append(':');
            two(value, second);
        }
        if (zone != null) {
            value.append(zone.equals(ZoneOffset.UTC) ? "+00:00" : zone.getId());
        }
        return value.toString();
    }

    private static void two(StringBuilder value, int number) {
        value.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }
}
