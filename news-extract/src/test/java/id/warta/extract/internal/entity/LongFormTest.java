package id.warta.extract.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LongFormTest {

    /** The words of the long form of the bracket that is the last but two. */
    private static String longForm(String... words) {
        TokenColumns columns = TokenColumns.of(List.of(words));
        int bracket = columns.size() - 3;
        int start = LongForm.start(columns.text(), columns.starts(), columns.ends(), bracket);
        return columns.text().substring(columns.starts()[start], columns.starts()[bracket]).strip();
    }

    @Test
    void initialsAndFirstSyllables() {
        assertThat(longForm("oleh", "Badan", "Pusat", "Statistik", "(", "BPS", ")"))
                .isEqualTo("Badan Pusat Statistik");
        assertThat(longForm("kata", "Kementerian", "Agama", "(", "Kemenag", ")"))
                .isEqualTo("Kementerian Agama");
        assertThat(longForm("Dinas", "Pemuda", "dan", "Olahraga", "(", "Dispora", ")"))
                .isEqualTo("Dinas Pemuda dan Olahraga");
    }

    @Test
    void whatIsNoShortFormHasNone() {
        assertThat(longForm("Kota", "Tegal", "(", "Jateng", ")")).isEmpty();
        assertThat(longForm("A", "(", "B".repeat(100), ")")).isEmpty();
    }
}
