package id.warta.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Damaged pages are read or refused, each in bounded time; nothing else ever happens. Of each
 * fixture a share of the copies is tried with every build, and all of them with {@code
 * -Dwarta.mutations=10000}.
 */
@Tag("slow")
class PageMutationTest {

    private static final int EDITED = Integer.getInteger("warta.mutations", 10);
    private static final int MOST_EDITS = 30;
    private static final long SEED = 20_260_724L;

    /** A fixture is read in less than a millisecond; the rest is for a machine that is busy. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final ArticleParser parser = ArticleParser.standard();
    private final List<PageFixtures.Fixture> fixtures = PageFixtures.all();

    @TestFactory
    Stream<DynamicTest> editedCutAndSplicedPagesAreReadOrRefused() {
        return fixtures.stream()
                .map(fixture -> dynamicTest(fixture.name(), () -> new Mutations(fixture).run()));
    }

    /** The damaged copies of one fixture, the same with every run. */
    private final class Mutations {
        private final PageFixtures.Fixture fixture;
        private final byte[] page;
        private final Random random;

        Mutations(PageFixtures.Fixture fixture) {
            this.fixture = fixture;
            this.page = fixture.html().getBytes(StandardCharsets.UTF_8);
            this.random = new Random(SEED + fixture.name().hashCode());
        }

        void run() {
            int read = 0;
            for (int copy = 0; copy < EDITED; copy++) {
                read += survives(edited(), copy) ? 1 : 0;
                if (copy % 10 == 0) {
                    survives(Arrays.copyOf(page, random.nextInt(page.length)), copy);
                    survives(spliced(), copy);
                }
            }
            assertThat(read).isPositive();
        }

        /** Some bytes changed at random, into marks of HTML, or into others of the page. */
        private byte[] edited() {
            byte[] copy = page.clone();
            int edits = 1 + random.nextInt(MOST_EDITS);
            for (int i = 0; i < edits; i++) {
                int at = random.nextInt(copy.length);
                switch (random.nextInt(3)) {
                    case 0 -> copy[at] = (byte) random.nextInt(256);
                    case 1 -> copy[at] = (byte) "<>\"'&/={}[]".charAt(random.nextInt(11));
                    default -> copy[at] = copy[random.nextInt(copy.length)];
                }
            }
            return copy;
        }

        private byte[] spliced() {
            byte[] other =
                    fixtures.get(random.nextInt(fixtures.size()))
                            .html()
                            .getBytes(StandardCharsets.UTF_8);
            int head = random.nextInt(page.length);
            int tail = random.nextInt(other.length);
            byte[] spliced = Arrays.copyOf(page, head + other.length - tail);
            System.arraycopy(other, tail, spliced, head, other.length - tail);
            return spliced;
        }

        private boolean survives(byte[] damaged, int copy) {
            long start = System.nanoTime();
            boolean read;
            try {
                parser.parse(new ByteArrayInputStream(damaged), Hints.none().uri(fixture.uri()));
                read = true;
            } catch (ArticleParseException e) {
                read = false;
            } catch (IOException | RuntimeException | StackOverflowError e) {
                return fail(where(copy) + new String(damaged, StandardCharsets.ISO_8859_1), e);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as(() -> where(copy) + new String(damaged, StandardCharsets.ISO_8859_1))
                    .isLessThan(LONGEST);
            return read;
        }

        private String where(int copy) {
            return "seed " + SEED + ", " + fixture.name() + ", copy " + copy + ":\n";
        }
    }
}
