package id.warta.extract;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Span;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal says where, what is wrong and what to do. */
class MessagesTest {

    private static final Article ARTICLE = Article.builder().paragraph("Kapal tiba.").build();
    private static final String MINE = MessagesTest.class.getName() + "$Looks";

    /** A place of nothing. */
    private record Mark(Span span) implements Annotation {}

    /** Another. */
    private record Other(Span span) implements Annotation {}

    /** Needs what it is told to need, asks for another's marks if told so, and finds a span. */
    private record Looks(Set<Class<? extends Annotation>> needs, boolean asks, Span finds)
            implements Extractor<Mark> {

        @Override
        public Class<Mark> type() {
            return Mark.class;
        }

        @Override
        public void extract(Source source, Consumer<? super Mark> found) {
            if (asks) {
                source.annotations(Other.class);
            }
            found.accept(new Mark(finds));
        }
    }

    private static Looks looks(int to, boolean asks, Set<Class<? extends Annotation>> needs) {
        return new Looks(needs, asks, new Span(0, to));
    }

    private static NewsExtractor.Builder with(Looks extractor) {
        return NewsExtractor.builder().add(extractor);
    }

    static Stream<Arguments> refusals() {
        Looks mark = looks(1, false, Set.of());
        return Stream.of(
                refusal(
                        () -> with(mark).add(mark),
                        "two extractors for Mark: %s and %s; use replace() if the second should win",
                        MINE,
                        MINE),
                refusal(
                        () -> NewsExtractor.builder().replace(mark),
                        "no extractor for Mark to replace; use add()"),
                refusal(
                        () -> with(looks(1, false, Set.of(Other.class))).build(),
                        "%s needs Other, which no extractor looks for; add one",
                        MINE),
                refusal(
                        () -> with(looks(1, false, Set.of(Mark.class))).build(),
                        "these need each other in a circle: [Mark]; break it in one needs()"),
                refusal(
                        () -> with(looks(1, true, Set.of())).build().annotate(ARTICLE),
                        "%s asks for Other without naming it in needs(); add it there",
                        MINE),
                refusal(
                        () -> with(looks(12, false, Set.of())).build().annotate(ARTICLE),
                        "%s found Mark[span=Span[start=0, end=12]] at Span[start=0, end=12], but a span"
                                + " must hold something and end within the text of 11 units",
                        MINE),
                refusal(
                        () -> with(mark).build().annotate(ARTICLE).quotes(),
                        "no extractor for Quote was there; add one to NewsExtractor.builder(), or use"
                                + " NewsExtractor.standard()"),
                refusal(
                        () -> new EntityTrainer().epochs(0),
                        "training takes at least one epoch, not 0"),
                refusal(
                        () -> new EntityTrainer().train(),
                        "nothing to train on; add() sentences first"),
                refusal(
                        () -> new EntityTrainer().add(new StringReader("Kapal O\ntiba X\n")),
                        "line 2 should be a token and its tag (B-PER, I-ORG, …, O), but is \"tiba X\""),
                refusal(
                        () -> EntityTagger.read(new ByteArrayInputStream(new byte[0])),
                        "no entity model: it must start with \"Warta entity model 3\"; write one with"
                                + " EntityTagger.write"),
                refusal(
                        () -> new Entity(new Span(0, 1), Entity.Kind.PERSON, 2),
                        "a score lies between 0 and 1, not at 2.0"),
                refusal(
                        () -> new Timex.Range(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 1)),
                        "no range of days: 2024-02-01 to 2024-01-01"));
    }

    private static Arguments refusal(ThrowingCallable call, String message, Object... parts) {
        return Arguments.of(call, String.format(Locale.ROOT, message, parts));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void saysWhereWhatIsWrongAndWhatToDo(ThrowingCallable call, String message) {
        assertThatThrownBy(call).hasMessage(message);
    }
}
