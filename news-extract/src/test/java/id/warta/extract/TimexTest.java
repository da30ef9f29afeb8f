package id.warta.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.warta.extract.Timex.Mod;
import id.warta.model.Span;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimexTest {

    @ParameterizedTest
    @CsvSource({
        "DATE, 2024-11-27, 2024-11-27, 2024-11-27",
        "DATE, 2024-11-27TNI, 2024-11-27, 2024-11-27",
        "TIME, 2024-11-27T19:00+07:00, 2024-11-27, 2024-11-27",
        "DATE, 2024-W47, 2024-11-18, 2024-11-24",
        "DATE, 2020-W53, 2020-12-28, 2021-01-03",
        "DATE, 2024-02, 2024-02-01, 2024-02-29",
        "DATE, 2024-Q3, 2024-07-01, 2024-09-30",
        "DATE, 2025-H1, 2025-01-01, 2025-06-30",
        "DATE, 2024, 2024-01-01, 2024-12-31",
        "DATE, 199, 1990-01-01, 1999-12-31",
        "DATE, 18, 1800-01-01, 1899-12-31",
        "INTERVAL, 2025-06-05/2025-06-09, 2025-06-05, 2025-06-09",
        "INTERVAL, 2024-01/2024-03, 2024-01-01, 2024-03-31",
    })
    void daysOfAValue(Timex.Type type, String value, LocalDate first, LocalDate last) {
        assertThat(timex(type, value).range()).contains(new Timex.Range(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "DURATION, P3D",
        "SET, P1W",
        "TIME, T19:00",
        "INTERVAL, P15Y/P50Y",
        "INTERVAL, T08:00/T17:00",
        "DATE, 2024-13",
        "DATE, soon",
        "DATE, 2024-x",
        "DATE, 2024-x1",
        "DATE, 1",
        "DATE, 12345",
        "DATE, 123456",
        "DATE, 1234567",
        "DATE, 10024",
        "DATE, 2024-",
        "DATE, 2024-W",
        "DATE, 2024-W99",
        "DATE, 2024-H-9",
        "INTERVAL, 12345/12345",
        "INTERVAL, /",
        "INTERVAL, 2024/",
        "INTERVAL, 2024/2025/2026",
        "INTERVAL, 2025/2024",
    })
    void valuesOfNoDay(Timex.Type type, String value) {
        assertThat(timex(type, value).range()).isEmpty();
        assertThat(timex(type, value).date()).isEmpty();
    }

    @Test
    void onlyOneDayIsADate() {
        assertThat(timex(Timex.Type.DATE, "2024-11-27TNI").date())
                .contains(LocalDate.of(2024, 11, 27));
        assertThat(timex(Timex.Type.DATE, "2024-11").date()).isEmpty();
    }

    @Test
    void aRangeDoesNotRunBackwards() {
        LocalDate day = LocalDate.of(2024, 11, 27);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Timex.Range(day, day.minusDays(1)));
    }

    private static Timex timex(Timex.Type type, String value) {
        return new Timex(new Span(0, 1), type, Optional.of(value), Mod.NONE);
    }
}
