package id.warta.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The texts and pages of the fixtures, cut anywhere: read or refused, nothing else. Pages are cut
 * at every 11th unit, a different one in each; {@code -DargLine=-Dcuts=1} cuts them at each.
 */
@Tag("slow")
class CutInputTest {

    private static final int PAGE_STEP = Integer.getInteger("cuts", 11);

    private final ArticleParser parser = ArticleParser.standard();

    @Test
    void everyPrefixAndSuffixOfTheTexts() throws IOException {
        cut(
                "outlets",
                ".txt",
                1,
                text -> {
                    ArticleInvariants.check(parser.explain(text), text);
                    parser.parseAll(text).forEach(ArticleInvariants::check);
                });
    }

    @Test
    void everyPrefixAndSuffixOfThePages() throws IOException {
        cut(
                "internal/page/pages",
                ".html",
                PAGE_STEP,
                page -> ArticleInvariants.check(parser.parse(page, Hints.none())));
    }

    private static void cut(String folder, String suffix, int step, Consumer<String> read)
            throws IOException {
        Path fixtures = Path.of("src/test/resources/id/warta/parser", folder);
        try (Stream<Path> files = Files.list(fixtures)) {
            int first = 0;
            List<Path> fixed = files.filter(f -> f.toString().endsWith(suffix)).sorted().toList();
            assertThat(fixed).as("the fixtures in " + fixtures).isNotEmpty();
            for (Path file : fixed) {
                String whole = Files.readString(file, StandardCharsets.UTF_8);
                first = (first + 1) % step;
                for (int at = first; at <= whole.length(); at += step) {
                    tryOn(whole.substring(0, at), read, file + " up to " + at);
                    tryOn(whole.substring(at), read, file + " from " + at);
                }
            }
        }
    }

    private static void tryOn(String part, Consumer<String> read, String what) {
        try {
            read.accept(part);
        } catch (ArticleParseException e) {
            ArticleInvariants.check(e);
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }
}
