package id.warta.extract.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordTableTest {

    @Test
    void findsWholeWordsInAnyCase() {
        WordTable table = new WordTable(Map.of("mei", 5, "Menit", 7, "éa", 3));
        String text = "pada MEI lalu";

        assertThat(table.find(text, 5, 8)).isEqualTo(5);
        assertThat(table.find(WordTable.hash(text, 5, 8), text, 5, 8)).isEqualTo(5);
        assertThat(table.find("menit", 0, 5)).isEqualTo(7);
        assertThat(table.find("Éa", 0, 2)).isEqualTo(3);
        assertThat(table.find("meni", 0, 4)).isEqualTo(-1);
        assertThat(table.find("", 0, 0)).isEqualTo(-1);
    }

    @Test
    void holdsEveryOfManyWords() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < 5_000; i++) {
            words.put("kata" + i, i);
        }
        WordTable table = new WordTable(words);

        words.forEach(
                (word, number) -> assertThat(table.find(word, 0, word.length())).isEqualTo(number));
        assertThat(table.find("kata5000", 0, 8)).isEqualTo(-1);
    }

    @Test
    void aWordInTwoCasesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new WordTable(Map.of("Satu", 1, "satu", 2)));
    }

    @Test
    void noWordIsInAnEmptyTable() {
        assertThat(new WordTable(Map.of()).find("satu", 0, 4)).isEqualTo(-1);
    }
}
