package id.warta.extract;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.warta.extract.token.Tokenizer;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class EntityTaggerTest {

    private static final String STORY =
            """
            Bupati Sleman Harda Kiswaya meresmikan pasar baru di Kecamatan Gamping, Senin (5/5/2025). \
            Menurut Harda, pasar itu dibangun bersama PT Pembangunan Perumahan dan Bank BPD DIY.

            "Kami berterima kasih kepada Kementerian Perdagangan," kata Harda. \
            Ketua DPRD Kabupaten Sleman, Gustan Ganda, hadir bersama Kapolresta Sleman.""";

    private static final EntityTagger TAGGER = EntityTagger.standard();

    private static List<Entity> tag(String text) {
        return TAGGER.tag(Tokenizer.standard().tokenize(text));
    }

    @Test
    void everyPrefixAndSuffixKeepsTheInvariants() {
        for (int i = 0; i <= STORY.length(); i++) {
            check(STORY.substring(0, i));
            check(STORY.substring(i));
        }
    }

    private static void check(String text) {
        List<Entity> found = tag(text);
        int last = 0;
        for (Entity entity : found) {
            Span span = entity.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(last);
            assertThat(span.end()).isBetween(span.start() + 1, text.length());
            assertThat(span.of(text).strip()).isEqualTo(span.of(text));
            assertThat(entity.score()).isBetween(0.0, 1.0);
            last = span.end();
        }
    }

    @Test
    void clearNamesAreFoundWithHighScores() {
        assertThat(tag(STORY))
                .filteredOn(entity -> entity.span().of(STORY).equals("Harda Kiswaya"))
                .singleElement()
                .satisfies(
                        entity -> {
                            assertThat(entity.kind()).isEqualTo(Entity.Kind.PERSON);
                            assertThat(entity.score()).isGreaterThan(0.8);
                        });
    }

    @Test
    void whatWasTaggedBeforeDoesNotMatter() {
        List<Entity> first = tag(STORY);
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            other.append("Kata").append(i).append(' ').append(i % 9 == 0 ? ". " : "");
        }
        tag(other.toString());
        assertThat(tag(STORY)).isEqualTo(first);
        List<String> words = List.of("Presiden", "Prabowo", "tiba", "di", "Jakarta", ".");
        List<String> tags = TAGGER.tag(words);
        TAGGER.tag(List.of(other.toString().split(" ")));
        assertThat(TAGGER.tag(words)).isEqualTo(tags);
    }

    @Test
    void eightThreadsFindTheSame() throws Exception {
        List<Entity> expected = tag(STORY);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Entity>>> calls = Collections.nCopies(80, () -> tag(STORY));
            for (Future<List<Entity>> call : threads.invokeAll(calls)) {
                assertThat(call.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void tagsAreOneAWord() {
        assertThat(TAGGER.tag(List.of())).isEmpty();
        assertThat(TAGGER.tag(List.of("Presiden", "Prabowo", "Subianto", "di", "Bogor", ".")))
                .containsExactly("O", "B-PER", "I-PER", "O", "B-LOC", "O");
    }

    @Test
    void marksThatStickToAWordDoNotHideIt() {
        assertThat(TAGGER.tag(List.of("Presiden", "Prabowo", "(Gerindra)", "tiba", "di", "Bogor.")))
                .containsSubsequence("O", "B-PER")
                .hasSize(6);
        assertThat(TAGGER.tag(List.of("(", "\"", "...", "((", "”", "?!"))).containsOnly("O");
    }

    @Test
    void anEmptyWordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TAGGER.tag(List.of("di", "")))
                .withMessageContaining("token 1");
    }

    @Test
    void halvesOfSurrogatePairsAreWords() {
        check("\ud83d Presiden Prabowo \ude00 di \ud83d\ude00 Bogor");
        assertThat(TAGGER.tag(List.of("\ud83d", "\ude00"))).hasSize(2);
    }

    @Test
    @Timeout(value = 60, unit = SECONDS)
    void hostileWordsTakeLinearTime() {
        List<String> words = new ArrayList<>(Collections.nCopies(100_000, "Jakarta"));
        assertThat(TAGGER.tag(words)).hasSize(100_000);
        assertThat(TAGGER.tag(List.of("(".repeat(100_000) + "a"))).hasSize(1);
    }
}
