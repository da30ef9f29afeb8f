package id.warta.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Damaged pages are read or refused; nothing else ever happens. */
class PageMutationTest {

    private static final long SEED = 20_260_724L;

    private final ArticleParser parser = ArticleParser.standard();
    private final Random random = new Random(SEED);
    private final List<PageFixtures.Fixture> fixtures = PageFixtures.all();

    @Test
    @Timeout(60)
    void editedCutAndSplicedPagesAreReadOrRefused() {
        int read = 0;
        int rounds = Math.max(1, 10_000 / (fixtures.size() * 30));
        for (PageFixtures.Fixture fixture : fixtures) {
            for (int round = 0; round < rounds; round++) {
                byte[] page = fixture.html().getBytes(StandardCharsets.UTF_8);
                read += survives(edited(page), fixture) ? 1 : 0;
                read += survives(Arrays.copyOf(page, random.nextInt(page.length)), fixture) ? 1 : 0;
                read += survives(spliced(page), fixture) ? 1 : 0;
            }
        }
        assertThat(read).isPositive();
    }

    /** Thirty bytes changed, taken out or doubled: ten thousand edits over all fixtures. */
    private byte[] edited(byte[] page) {
        byte[] copy = page.clone();
        for (int i = 0; i < 30; i++) {
            int at = random.nextInt(copy.length);
            switch (random.nextInt(3)) {
                case 0 -> copy[at] = (byte) random.nextInt(256);
                case 1 -> copy[at] = (byte) "<>\"'&/={}[]".charAt(random.nextInt(11));
                default -> copy[at] = copy[random.nextInt(copy.length)];
            }
        }
        return copy;
    }

    private byte[] spliced(byte[] page) {
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

    private boolean survives(byte[] page, PageFixtures.Fixture fixture) {
        try {
            parser.parse(new ByteArrayInputStream(page), Hints.none().uri(fixture.uri()));
            return true;
        } catch (ArticleParseException e) {
            return false;
        } catch (IOException | RuntimeException e) {
            return fail(
                    "seed "
                            + SEED
                            + ", "
                            + fixture.name()
                            + ":\n"
                            + new String(page, StandardCharsets.ISO_8859_1),
                    e);
        }
    }
}
