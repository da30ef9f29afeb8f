package id.warta.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndonesianCalendarTest {

    @Test
    void knowsTheNamesOfCldr() {
        Locale indonesian = Locale.forLanguageTag("id");
        for (Month month : Month.values()) {
            assertThat(IndonesianCalendar.month(month.getDisplayName(TextStyle.FULL, indonesian)))
                    .isEqualTo(month);
            assertThat(IndonesianCalendar.month(month.getDisplayName(TextStyle.SHORT, indonesian)))
                    .isEqualTo(month);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            assertThat(IndonesianCalendar.day(day.getDisplayName(TextStyle.FULL, indonesian)))
                    .isEqualTo(day);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "PEBRUARI,FEBRUARY",
        "Nopember,NOVEMBER",
        "Agt,AUGUST",
        "MEI,MAY",
        "Sept,SEPTEMBER"
    })
    void knowsSpellingsOfMonths(String name, Month month) {
        assertThat(IndonesianCalendar.month(name)).isEqualTo(month);
    }

    @ParameterizedTest
    @CsvSource({"Jum'at,FRIDAY", "Jum\u2019at,FRIDAY", "AHAD,SUNDAY", "minggu,SUNDAY"})
    void knowsSpellingsOfDays(String name, DayOfWeek day) {
        assertThat(IndonesianCalendar.day(name)).isEqualTo(day);
    }

    @Test
    void knowsTheThreeZones() {
        assertThat(IndonesianCalendar.zone("WIB")).isEqualTo(ZoneOffset.ofHours(7));
        assertThat(IndonesianCalendar.zone("Wita")).isEqualTo(ZoneOffset.ofHours(8));
        assertThat(IndonesianCalendar.zone("wit")).isEqualTo(ZoneOffset.ofHours(9));
    }

    @Test
    void answersNullForWhatIsNoName() {
        assertThat(IndonesianCalendar.month("March")).isNull();
        assertThat(IndonesianCalendar.day("")).isNull();
        assertThat(IndonesianCalendar.zone("GMT")).isNull();
    }
}
