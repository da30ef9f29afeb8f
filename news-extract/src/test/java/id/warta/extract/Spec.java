package id.warta.extract;

import id.warta.model.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;

/**
 * Cases of grammar as text. A {@code .spec} resource beside a test holds cases separated by blank
 * lines:
 *
 * <pre>
 * # a comment
 * reference 2024-11-29
 *
 * A weekday with its date in brackets
 * &gt; Rapat itu digelar Rabu (27/11) lalu.
 * "Rabu (27/11) lalu" DATE 2024-11-27
 * </pre>
 *
 * <p>The first line is the title, each line behind {@code >} a paragraph, every other line an
 * annotation that is expected, in the order of the text, written as the test's renderer writes it.
 * {@code reference} sets the reference date of the cases below it; {@code reference none} takes it
 * away.
 *
 * @param uri the resource and the line of the title, for the IDE
 * @param paragraphs the text
 * @param expected the annotations
 */
record Spec(
        URI uri,
        String title,
        List<String> paragraphs,
        List<String> expected,
        Optional<LocalDate> reference) {

    /** A named test for each case of a resource beside {@code owner}. */
    static Stream<DynamicTest> tests(
            Class<?> owner,
            String resource,
            NewsExtractor extractor,
            Function<AnnotatedArticle, List<String>> renderer) {
        return read(owner, resource).stream()
                .map(
                        spec ->
                                DynamicTest.dynamicTest(
                                        spec.title,
                                        spec.uri,
                                        () -> spec.check(extractor, renderer)));
    }

    /** The cases of a resource beside {@code owner}. */
    static List<Spec> read(Class<?> owner, String resource) {
        String path = owner.getPackageName().replace('.', '/') + '/' + resource;
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                Optional.ofNullable(owner.getResourceAsStream(resource))
                                        .orElseThrow(
                                                () ->
                                                        new IllegalStateException(
                                                                "no resource " + path)),
                                StandardCharsets.UTF_8))) {
            return parse(path, reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Spec> parse(String path, List<String> lines) {
        List<Spec> specs = new ArrayList<>();
        Optional<LocalDate> reference = Optional.empty();
        int i = 0;
        while (i < lines.size()) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                i++;
            } else if (line.startsWith("reference ")) {
                String date = line.substring("reference ".length());
                reference =
                        date.equals("none") ? Optional.empty() : Optional.of(LocalDate.parse(date));
                i++;
            } else {
                URI uri = URI.create("classpath:/" + path + "?line=" + (i + 1));
                List<String> paragraphs = new ArrayList<>();
                List<String> expected = new ArrayList<>();
                for (i++; i < lines.size() && !lines.get(i).isBlank(); i++) {
                    String content = lines.get(i);
                    if (content.startsWith("> ")) {
                        paragraphs.add(content.substring(2));
                    } else {
                        expected.add(content);
                    }
                }
                if (paragraphs.isEmpty()) {
                    throw new IllegalStateException(uri + ": a case without text");
                }
                specs.add(
                        new Spec(
                                uri,
                                line,
                                List.copyOf(paragraphs),
                                List.copyOf(expected),
                                reference));
            }
        }
        return specs;
    }

    /** The text as an article of paragraphs. */
    Article article() {
        Article.Builder builder = Article.builder();
        paragraphs.forEach(builder::paragraph);
        return builder.build();
    }

    /** The article, annotated with this case's reference date. */
    AnnotatedArticle annotate(NewsExtractor extractor) {
        return reference
                .map(date -> extractor.annotate(article(), date))
                .orElseGet(() -> extractor.annotate(article()));
    }

    private void check(NewsExtractor extractor, Function<AnnotatedArticle, List<String>> renderer) {
        Assertions.assertThat(renderer.apply(annotate(extractor)))
                .as("%s%n%s%n%s", uri, title, paragraphs)
                .containsExactlyElementsOf(expected);
    }
}
