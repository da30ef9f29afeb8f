package id.warta.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import id.warta.extract.token.Tokens;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class NewsExtractorTest {

    private static final Article ARTICLE =
            Article.builder()
                    .published(OffsetDateTime.parse("2025-03-03T23:30+09:00"))
                    .headline("Kapal Tiba")
                    .paragraph("Kapal Siwalima tiba di Ambon, Senin (3/3).")
                    .build();

    record Word(Span span) implements Annotation {}

    record Pair(Span span, Optional<LocalDate> day) implements Annotation {}

    record Loop(Span span) implements Annotation {}

    private record Finds<A extends Annotation>(
            Class<A> type, Set<Class<? extends Annotation>> needs, Body<A> body)
            implements Extractor<A> {

        interface Body<A extends Annotation> {
            void run(Source source, Consumer<? super A> found);
        }

        @Override
        public void extract(Source source, Consumer<? super A> found) {
            body.run(source, found);
        }
    }

    /** Every token, the last first. */
    private static final Extractor<Word> WORDS =
            new Finds<>(
                    Word.class,
                    Set.of(),
                    (source, found) -> {
                        Tokens tokens = source.tokens();
                        for (int i = tokens.size() - 1; i >= 0; i--) {
                            found.accept(new Word(tokens.span(i)));
                        }
                    });

    /** Every two words in a row. */
    private static final Extractor<Pair> PAIRS =
            new Finds<>(
                    Pair.class,
                    Set.of(Word.class),
                    (source, found) -> {
                        List<Word> words = source.annotations(Word.class);
                        for (int i = 0; i + 1 < words.size(); i++) {
                            Span span =
                                    new Span(
                                            words.get(i).span().start(),
                                            words.get(i + 1).span().end());
                            found.accept(new Pair(span, source.referenceDate()));
                        }
                    });

    @Test
    void runsAnExtractorAfterThoseItNeedsInWhateverOrderTheyAreAdded() {
        AnnotatedArticle news =
                NewsExtractor.builder().add(PAIRS).add(WORDS).build().annotate(ARTICLE);
        assertThat(news.all(Pair.class)).hasSize(news.all(Word.class).size() - 1);
    }

    @Test
    void ordersWhatWasFoundByPosition() {
        List<Word> words =
                NewsExtractor.builder().add(WORDS).build().annotate(ARTICLE).all(Word.class);
        assertThat(words).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
        assertThat(words.get(0).span().of(ARTICLE.text())).isEqualTo("Kapal");
    }

    @Test
    void countsFromTheDayOfPublicationWhereItWasPublished() {
        NewsExtractor extractor = NewsExtractor.builder().add(WORDS).add(PAIRS).build();
        assertThat(extractor.annotate(ARTICLE).referenceDate()).contains(LocalDate.of(2025, 3, 3));
        assertThat(
                        extractor
                                .annotate(ARTICLE, LocalDate.of(2024, 1, 2))
                                .all(Pair.class)
                                .get(0)
                                .day())
                .contains(LocalDate.of(2024, 1, 2));
        Article undated = Article.builder().paragraph("Kapal tiba.").build();
        assertThat(extractor.annotate(undated).all(Pair.class).get(0).day()).isEmpty();
        assertThatNullPointerException().isThrownBy(() -> extractor.annotate(ARTICLE, null));
    }

    @Test
    void nothingFoundIsAnEmptyListAndNotLookedForAnError() {
        AnnotatedArticle news =
                NewsExtractor.builder().add(WORDS).build().annotate(Article.builder().build());
        assertThat(news.all(Word.class)).isEmpty();
        assertThatIllegalStateException().isThrownBy(news::quotes).withMessageContaining("Quote");
        assertThatIllegalStateException()
                .isThrownBy(() -> news.all(Loop.class))
                .withMessageContaining("Loop");
    }

    @Test
    void refusesASecondExtractorForATypeButReplacesOne() {
        NewsExtractor.Builder builder = NewsExtractor.builder().add(WORDS);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(WORDS))
                .withMessageContaining("replace()");
        Extractor<Word> none = new Finds<>(Word.class, Set.of(), (source, found) -> {});
        assertThat(builder.replace(none).build().annotate(ARTICLE).all(Word.class)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.replace(PAIRS))
                .withMessageContaining("add()");
    }

    @Test
    void refusesANeedThatNobodyMeets() {
        NewsExtractor.Builder builder = NewsExtractor.builder().add(PAIRS);
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("needs Word");
    }

    @Test
    void refusesACircle() {
        NewsExtractor.Builder itself =
                NewsExtractor.builder()
                        .add(new Finds<>(Loop.class, Set.of(Loop.class), (source, found) -> {}));
        assertThatIllegalStateException().isThrownBy(itself::build).withMessageContaining("[Loop]");
        NewsExtractor.Builder two =
                NewsExtractor.builder()
                        .add(new Finds<>(Loop.class, Set.of(Word.class), (source, found) -> {}))
                        .add(new Finds<>(Word.class, Set.of(Loop.class), (source, found) -> {}));
        assertThatIllegalStateException().isThrownBy(two::build).withMessageContaining("circle");
    }

    @Test
    void refusesToAnswerForATypeThatWasNotNamedAsNeeded() {
        Extractor<Loop> sly =
                new Finds<>(
                        Loop.class, Set.of(), (source, found) -> source.annotations(Word.class));
        NewsExtractor extractor = NewsExtractor.builder().add(WORDS).add(sly).build();
        assertThatIllegalStateException()
                .isThrownBy(() -> extractor.annotate(ARTICLE))
                .withMessageContaining("needs()");
    }

    @Test
    void refusesSpansThatAreEmptyOrLeaveTheText() {
        for (Span span : List.of(new Span(3, 3), new Span(0, ARTICLE.text().length() + 1))) {
            NewsExtractor extractor =
                    NewsExtractor.builder()
                            .add(
                                    new Finds<>(
                                            Loop.class,
                                            Set.of(),
                                            (source, found) -> found.accept(new Loop(span))))
                            .build();
            assertThatIllegalStateException()
                    .isThrownBy(() -> extractor.annotate(ARTICLE))
                    .withMessageContaining(span.toString());
        }
    }

    @Test
    void noSentenceGoesBeyondABlock() {
        Tokens tokens = NewsExtractor.builder().build().annotate(ARTICLE).tokens();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            Span span = tokens.sentenceSpan(sentence);
            assertThat(ARTICLE.blocks()).anyMatch(block -> block.span().contains(span));
        }
    }

    @Test
    void answersEightThreadsAlike() throws Exception {
        NewsExtractor extractor = NewsExtractor.standardBuilder().add(WORDS).add(PAIRS).build();
        AnnotatedArticle expected = extractor.annotate(ARTICLE);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<AnnotatedArticle>> calls = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                calls.add(() -> extractor.annotate(ARTICLE));
            }
            for (Future<AnnotatedArticle> answer : threads.invokeAll(calls)) {
                assertThat(answer.get()).usingRecursiveComparison().isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void toStringCountsWhatWasFound() {
        AnnotatedArticle news =
                NewsExtractor.builder().add(WORDS).add(PAIRS).build().annotate(ARTICLE);
        int words = news.all(Word.class).size();
        assertThat(news.toString()).contains(", " + (words - 1) + " Pair, " + words + " Word]");
    }

    @Test
    void aLongerTextThanTheLimitIsRefusedByItsName() {
        NewsExtractor small = NewsExtractor.builder().add(WORDS).maxChars(10).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> small.annotate(ARTICLE))
                .withMessage(
                        "the article holds "
                                + ARTICLE.text().length()
                                + " units, over the limit maxChars = 10; raise it with"
                                + " NewsExtractor.standardBuilder().maxChars(…) if this is really one"
                                + " article");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsExtractor.builder().maxChars(0))
                .withMessage("maxChars must be positive, is 0");
    }

    @Tag("slow")
    @Test
    void twoHundredMegabytesAreRefused() {
        Article huge = Article.builder().paragraph("a".repeat(200_000_000)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NewsExtractor.standard().annotate(huge))
                .withMessageContaining("over the limit maxChars = 64000000");
    }

    @Test
    void aReferenceDateLiesInTheYearsThatValuesCanWrite() {
        NewsExtractor extractor = NewsExtractor.builder().add(new TimexExtractor()).build();
        for (LocalDate edge :
                List.of(LocalDate.of(9999, 12, 31), LocalDate.of(0, 1, 1), LocalDate.MAX)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> extractor.annotate(ARTICLE, edge))
                    .withMessageContaining("the years 1000 to 9000; where it is not known, use");
        }
        Article article =
                Article.builder()
                        .published(OffsetDateTime.parse("9999-12-31T23:30+07:00"))
                        .paragraph("Kapal berangkat besok dan kembali dua tahun lagi.")
                        .build();
        AnnotatedArticle news = extractor.annotate(article);
        assertThat(news.referenceDate()).isEmpty();
        assertThat(news.dates()).hasSize(2).allMatch(date -> date.value().isEmpty());
        for (LocalDate edge : List.of(LocalDate.of(1000, 1, 1), LocalDate.of(9000, 12, 31))) {
            assertThat(extractor.annotate(article, edge).dates())
                    .allMatch(date -> date.value().isPresent());
        }
    }
}
