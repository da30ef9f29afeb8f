package id.warta.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesEndsOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(3, 2))
                .withMessageContaining("[3, 2)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Span(-1, 2))
                .withMessageContaining("[-1, 2)");
    }

    @Test
    void isHalfOpen() {
        Span span = new Span(2, 4);
        assertThat(span.length()).isEqualTo(2);
        assertThat(span.contains(1)).isFalse();
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(3)).isTrue();
        assertThat(span.contains(4)).isFalse();
        assertThat(new Span(2, 2).isEmpty()).isTrue();
        assertThat(span.isEmpty()).isFalse();
    }

    @Test
    void containsAndOverlaps() {
        Span span = new Span(2, 6);
        assertThat(span.contains(new Span(2, 6))).isTrue();
        assertThat(span.contains(new Span(6, 6))).isTrue();
        assertThat(span.contains(new Span(1, 3))).isFalse();
        assertThat(span.contains(new Span(5, 7))).isFalse();
        assertThat(span.overlaps(new Span(5, 9))).isTrue();
        assertThat(span.overlaps(new Span(6, 9))).isFalse();
        assertThat(span.overlaps(new Span(0, 2))).isFalse();
        assertThat(span.overlaps(new Span(3, 4))).isTrue();
    }

    @Test
    void cutsItsPartOfATextByUtf16Units() {
        assertThat(new Span(0, 2).of("\ud83d\ude00 ya")).isEqualTo("\ud83d\ude00");
        assertThatThrownBy(() -> new Span(0, 9).of("ya"))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void isOrderedByStartThenEnd() {
        assertThat(Stream.of(new Span(2, 3), new Span(1, 9), new Span(1, 2)).sorted())
                .containsExactly(new Span(1, 2), new Span(1, 9), new Span(2, 3));
    }
}
