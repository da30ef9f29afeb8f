package id.warta.model;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal says what is wrong and what to do. */
class MessagesTest {

    static Stream<Arguments> refusals() {
        Article.Builder dated =
                Article.builder()
                        .paragraph("AMBON - Kapal tiba. (ant)")
                        .dateline(new Dateline(List.of("AMBON"), Optional.empty(), "AMBON -"));
        Article.Builder signed =
                Article.builder()
                        .paragraph("Kapal tiba. (ant)")
                        .signOff(new SignOff(List.of("ant"), List.of(), "(ant)"));
        return Stream.of(
                refusal(() -> new Span(3, 2), "no span: [3, 2); 0 <= start <= end must hold"),
                refusal(
                        () -> new Block(Block.Kind.PARAGRAPH, new Span(4, 4)),
                        "an empty block PARAGRAPH at 4; leave it out instead"),
                refusal(
                        () -> new Outlet("a", " ", "a.example"),
                        "the name of an outlet is blank; leave it out instead"),
                refusal(
                        () -> Article.builder().headline("\u00a0"),
                        "the HEADLINE is blank; leave it out instead"),
                refusal(
                        dated::build,
                        "the first paragraph still begins with the dateline \"AMBON -\"; take it out"),
                refusal(
                        signed::build,
                        "the last paragraph still ends with the sign-off \"(ant)\"; take it out"));
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void saysWhatIsWrongAndWhatToDo(ThrowingCallable call, String message) {
        assertThatThrownBy(call).hasMessage(message);
    }
}
