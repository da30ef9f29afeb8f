package id.warta.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is what the examples hold and print. */
class ReadmeTest {

    private static final Path README = Path.of("../README.md");
    private static final Path SOURCES = Path.of("src/main/java/id/warta/examples");

    @TestFactory
    Stream<DynamicTest> everyJavaSnippetIsCutFromAnExample() throws IOException {
        List<String> regions = new ArrayList<>();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                regions.addAll(
                        between(Files.readString(file), "// readme:start\n", "// readme:end"));
            }
        }
        List<String> snippets = blocks("java");
        assertThat(snippets).isNotEmpty();
        return snippets.stream()
                .map(
                        snippet ->
                                DynamicTest.dynamicTest(
                                        snippet.lines().findFirst().orElse(""),
                                        () ->
                                                assertThat(
                                                                regions.stream()
                                                                        .map(String::stripIndent)
                                                                        .map(String::strip))
                                                        .contains(snippet.strip())));
    }

    @Test
    void whatComesOutIsShownAsItIs() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ReadArticle.print(
                ReadArticle.bundled(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(blocks("text").get(0).strip())
                .isEqualTo(bytes.toString(StandardCharsets.UTF_8).strip());
    }

    private static List<String> blocks(String language) throws IOException {
        return between(Files.readString(README), "\n```" + language + "\n", "```");
    }

    private static List<String> between(String text, String start, String end) {
        List<String> parts = new ArrayList<>();
        for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            int from = at + start.length();
            parts.add(text.substring(from, text.indexOf(end, from)));
        }
        return parts;
    }
}
