package id.warta.extract.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenColumnsTest {

    private static List<String> tokens(String... words) {
        TokenColumns columns = TokenColumns.of(List.of(words));
        List<String> tokens = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            tokens.add(columns.text().substring(columns.starts()[i], columns.ends()[i]));
        }
        return tokens;
    }

    @Test
    void wordsAreSplitAsTheyAreInATextAndNoFurther() {
        assertThat(tokens("(Semarang-Demak)", "rumah-rumah", "U-17", "Inc.", "5/3"))
                .containsExactly(
                        "(", "Semarang", "-", "Demak", ")", "rumah-rumah", "U-17", "Inc.", "5/3");
    }

    @Test
    void theFurtherPartsOfAWordGoOnWithItsName() {
        LabelledSentence sentence =
                new LabelledSentence(
                        List.of("Jean-Pierre", "Santoso", "pulang"),
                        List.of("B-PER", "I-PER", "O"),
                        0);
        assertThat(sentence.labels())
                .containsExactly(
                        Labels.of(0, true, false),
                        Labels.of(0, false, false),
                        Labels.of(0, false, false),
                        Labels.of(0, false, true),
                        Labels.OUTSIDE);
    }
}
