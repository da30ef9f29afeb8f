package id.warta.extract.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConventionsTest {

    private static LabelledSentence sentence(int convention, String... words) {
        return new LabelledSentence(
                List.of(words), Collections.nCopies(words.length, "O"), convention);
    }

    @Test
    void aSentenceIsTakenForTheConventionItIsLike() {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            sentences.add(sentence(1, "Kapal", "itu", "berlabuh(lagi)", "."));
            sentences.add(sentence(2, "Pasar", "itu", "ramai", "(", "lagi", ")", "."));
        }
        Conventions conventions = Conventions.learn(sentences, 1, 2, 1);
        float[] likely = new float[2];
        TokenColumns tokens = TokenColumns.of(List.of("Kapal", "besar", "berlabuh", "."));
        conventions.likelihoods(tokens, 0, tokens.size(), likely);
        assertThat(likely[0]).isGreaterThan(likely[1]);
        tokens = TokenColumns.of(List.of("Pasar", "ramai", "(", "sekali", ")", "."));
        conventions.likelihoods(tokens, 0, tokens.size(), likely);
        assertThat(likely[1]).isGreaterThan(likely[0]);
    }
}
