package id.warta.extract.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {

    private static final int PER = 0;
    private static final int ORG = 1;

    private static int[] labels(List<String> words, String... tags) {
        return new LabelledSentence(words, List.of(tags), 0).labels();
    }

    @Test
    void aNameThatIsOpenGoesOnOrEnds() {
        int begin = Labels.of(PER, true, false);
        int inside = Labels.of(PER, false, false);
        int last = Labels.of(PER, false, true);
        int unit = Labels.of(PER, true, true);
        assertThat(Labels.mayFollow(begin, last)).isTrue();
        assertThat(Labels.mayFollow(begin, inside)).isTrue();
        assertThat(Labels.mayFollow(begin, unit)).isFalse();
        assertThat(Labels.mayFollow(begin, Labels.OUTSIDE)).isFalse();
        assertThat(Labels.mayFollow(last, begin)).isTrue();
        assertThat(Labels.mayFollow(unit, inside)).isFalse();
        assertThat(Labels.mayFollow(begin, Labels.of(ORG, false, true))).isFalse();
        assertThat(Labels.isStart(last)).isFalse();
        assertThat(Labels.isEnd(begin)).isFalse();
    }

    @Test
    void anInsideTagWithoutBeginningBeginsAName() {
        assertThat(labels(List.of("Budi", "di", "Bank", "Jago"), "I-PER", "O", "I-ORG", "I-ORG"))
                .containsExactly(
                        Labels.of(PER, true, true),
                        Labels.OUTSIDE,
                        Labels.of(ORG, true, false),
                        Labels.of(ORG, false, true));
    }

    @Test
    void aBracketThatSticksIsOutsideANameThatBeginsInIt() {
        assertThat(labels(List.of("Budi", "(PSI)"), "B-PER", "B-ORG"))
                .containsExactly(
                        Labels.of(PER, true, true),
                        Labels.OUTSIDE,
                        Labels.of(ORG, true, true),
                        Labels.OUTSIDE);
    }

    @Test
    void aBracketThatSticksIsInsideANameThatGoesOnInIt() {
        assertThat(labels(List.of("Palang", "Merah", "(PMI)"), "B-ORG", "I-ORG", "I-ORG"))
                .containsExactly(
                        Labels.of(ORG, true, false),
                        Labels.of(ORG, false, false),
                        Labels.of(ORG, false, false),
                        Labels.of(ORG, false, false),
                        Labels.of(ORG, false, true));
    }
}
