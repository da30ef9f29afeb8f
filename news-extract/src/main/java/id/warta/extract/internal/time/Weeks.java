package id.warta.extract.internal.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Weeks as ISO 8601 counts them, which is how Indonesia does. */
final class Weeks {
    private Weeks() {}

    /** The week of {@code day}: {@code 2024-W47}. */
    static String value(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        return year + (week < 10 ? "-W0" : "-W") + week;
    }
}
