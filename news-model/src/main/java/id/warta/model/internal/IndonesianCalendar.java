package id.warta.model.internal;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names of months, weekdays and time zones in Indonesian news, with the spellings that outlets use.
 * Letter case never matters. Looking a name up takes constant time and allocates at most its
 * lower-case form.
 *
 * <p>Sources: the standard names are those of CLDR for {@code id}; the others (Pebruari, Nopember,
 * Agt, Jum'at) are spellings seen in print. The zones are those of Keputusan Presiden 41/1987: WIB
 * +07:00, WITA +08:00, WIT +09:00.
 */
public final class IndonesianCalendar {

    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> DAYS = new HashMap<>();
    private static final Map<String, ZoneOffset> ZONES =
            Map.of(
                    "wib",
                    ZoneOffset.ofHours(7),
                    "wita",
                    ZoneOffset.ofHours(8),
                    "wit",
                    ZoneOffset.ofHours(9));

    /** The zone of Jakarta, meant where a source names none. */
    public static final ZoneOffset WIB = ZoneOffset.ofHours(7);

    static {
        months(Month.JANUARY, "januari", "jan");
        months(Month.FEBRUARY, "februari", "pebruari", "feb", "peb");
        months(Month.MARCH, "maret", "mar", "mrt");
        months(Month.APRIL, "april", "apr");
        months(Month.MAY, "mei");
        months(Month.JUNE, "juni", "jun");
        months(Month.JULY, "juli", "jul");
        months(Month.AUGUST, "agustus", "agust", "agu", "agt", "ags");
        months(Month.SEPTEMBER, "september", "sept", "sep");
        months(Month.OCTOBER, "oktober", "okt");
        months(Month.NOVEMBER, "november", "nopember", "nov", "nop");
        months(Month.DECEMBER, "desember", "des");
        days(DayOfWeek.MONDAY, "senin", "sen");
        days(DayOfWeek.TUESDAY, "selasa", "sel");
        days(DayOfWeek.WEDNESDAY, "rabu", "rab");
        days(DayOfWeek.THURSDAY, "kamis", "kam");
        days(DayOfWeek.FRIDAY, "jumat", "jum'at", "jum’at", "jum`at", "jum");
        days(DayOfWeek.SATURDAY, "sabtu", "sab");
        days(DayOfWeek.SUNDAY, "minggu", "ahad", "min");
    }

    private IndonesianCalendar() {}

    /** The month of a name or short form such as {@code Agt}, or null. */
    public static @Nullable Month month(String name) {
        return MONTHS.get(name.toLowerCase(Locale.ROOT));
    }

    /** The weekday of a name or short form such as {@code Jum'at}, or null. */
    public static @Nullable DayOfWeek day(String name) {
        return DAYS.get(name.toLowerCase(Locale.ROOT));
    }

    /** The offset of {@code WIB}, {@code WITA} or {@code WIT}, or null. */
    public static @Nullable ZoneOffset zone(String name) {
        return ZONES.get(name.toLowerCase(Locale.ROOT));
    }

    private static void months(Month month, String... names) {
        for (String name : names) {
            MONTHS.put(name, month);
        }
    }

    private static void days(DayOfWeek day, String... names) {
        for (String name : names) {
            DAYS.put(name, day);
        }
    }
}
