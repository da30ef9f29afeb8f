package id.warta.extract;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import id.warta.extract.token.TokenInvariants;
import id.warta.model.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Pieces of text that, repeated without end, take a careless scanner quadratic time. */
@Tag("slow")
class HostileTextTest {

    private static final int REPETITIONS = 100_000;

    /** A fragment takes a second where nothing else runs; the machine may be busy. */
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-f]{4})");

    private final NewsExtractor extractor = NewsExtractor.standard();

    @TestFactory
    @Execution(ExecutionMode.CONCURRENT)
    Stream<DynamicTest> aHundredThousandTakeLinearTime() {
        return fragments().stream()
                .map(
                        fragment ->
                                dynamicTest(
                                        name(fragment),
                                        () ->
                                                assertTimeoutPreemptively(
                                                        LIMIT, () -> check(text(fragment)))));
    }

    /** A fragment repeated; of three with tabs between, the second. */
    private static String text(String fragment) {
        String[] parts = fragment.split("\t", -1);
        return parts.length == 3
                ? parts[0] + parts[1].repeat(REPETITIONS) + parts[2]
                : fragment.repeat(REPETITIONS);
    }

    private void check(String text) {
        TokenInvariants.check(text);
        Article.Builder article = Article.builder();
        text.lines().filter(line -> !line.isBlank()).forEach(article::paragraph);
        AnnotationInvariants.check(extractor.annotate(article.build(), LocalDate.of(2024, 11, 29)));
    }

    /** The lines of {@code hostile.fragments} that are no comments, their escapes resolved. */
    private static List<String> fragments() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                Objects.requireNonNull(
                                        HostileTextTest.class.getResourceAsStream(
                                                "hostile.fragments")),
                                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                    .map(HostileTextTest::unescaped)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String unescaped(String line) {
        return UNIT.matcher(line)
                .replaceAll(unit -> "" + (char) Integer.parseInt(unit.group(1), 16))
                .translateEscapes();
    }

    /** A fragment as it can be printed. */
    private static String name(String fragment) {
        StringBuilder name = new StringBuilder();
        fragment.chars()
                .forEach(
                        c ->
                                name.append(
                                        c >= ' ' && c < 127
                                                ? "" + (char) c
                                                : String.format(Locale.ROOT, "\\u%04x", c)));
        return name.toString();
    }
}
