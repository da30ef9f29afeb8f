package id.warta.parser.internal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnyCaseMapTest {

    @Test
    void wordsAreFoundInAnyLettersAndInsideOfTexts() {
        AnyCaseMap<Integer> map = new AnyCaseMap<>(Map.of("kabar", 1, "kabar pagi", 2, "é", 3));
        assertThat(map.get("KaBaR", 0, 5)).isEqualTo(1);
        assertThat(map.get("(Kabar Pagi)", 1, 11)).isEqualTo(2);
        assertThat(map.get("É", 0, 1)).isEqualTo(3);
        assertThat(map.get("kabar", 0, 4)).isNull();
        assertThat(map.get("kabar", 2, 2)).isNull();
        assertThat(AnyCaseMap.of(List.of()).has("kabar")).isFalse();
    }

    @Test
    void everyOneOfManyWordsIsFound() {
        Map<String, Integer> entries = new HashMap<>();
        for (int i = 0; i < 2000; i++) {
            entries.put("kata" + i, i);
        }
        AnyCaseMap<Integer> map = new AnyCaseMap<>(entries);
        entries.forEach((word, i) -> assertThat(map.get(word, 0, word.length())).isEqualTo(i));
        assertThat(map.has("kata2000")).isFalse();
    }
}
