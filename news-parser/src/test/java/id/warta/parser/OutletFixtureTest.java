package id.warta.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import id.warta.model.Article;
import id.warta.model.Outlet;
import id.warta.model.Photo;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * One pasted text an outlet, written for this project in the shape of the outlet's pages, and what
 * it holds. Read with the outlet told and without.
 */
class OutletFixtureTest {

    private static final Path TABLE = Path.of("../docs/outlets.md");

    private final ArticleParser parser = ArticleParser.standard();

    @TestFactory
    List<DynamicTest> everyProfileHasAFixtureThatIsReadRight() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String id : profiles()) {
            tests.add(dynamicTest(id, () -> check(id, Hints.none().outlet(id))));
            tests.add(dynamicTest(id + ", outlet not told", () -> check(id, Hints.none())));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> everyProfileHasARowInTheTable() throws IOException {
        List<String> rows = Files.readAllLines(TABLE, StandardCharsets.UTF_8);
        return profiles().stream()
                .map(
                        id ->
                                dynamicTest(
                                        id,
                                        () ->
                                                assertThat(rows)
                                                        .as("add a row for %s to %s", id, TABLE)
                                                        .anyMatch(
                                                                row ->
                                                                        row.startsWith(
                                                                                "| " + id + " |"))))
                .toList();
    }

    private void check(String id, Hints hints) throws IOException {
        String text = resource("outlets/" + id + ".txt");
        Map<String, String> expected = golden(id);
        Article article = parser.parseText(text, hints);
        Map<String, String> actual = new LinkedHashMap<>();
        actual.put("headline", article.headline().orElse("-"));
        actual.put("published", article.published().map(Object::toString).orElse("-"));
        actual.put(
                "dateline",
                article.dateline()
                        .map(d -> list(d.places(), "nowhere") + " | " + d.outlet().orElse("-"))
                        .orElse("-"));
        actual.put(
                "bylines",
                join(article.bylines().stream().map(b -> b.role() + " " + b.name()).toList()));
        actual.put("photographers", join(article.photos().stream().map(this::credited).toList()));
        actual.put(
                "sign-off",
                article.signOff()
                        .map(s -> list(s.initials(), "nobody") + " | " + list(s.agencies(), "-"))
                        .orElse("-"));
        actual.put("tags", join(article.tags()));
        String untold = expected.remove("outlet untold");
        String unknown = "-";
        if (hints.outlet().isEmpty()) {
            // a text may not show whose it is, but is not taken for another's unless the fixture
            // says
            unknown = expected.getOrDefault("outlet", unknown);
            if (untold != null) {
                expected.put("outlet", untold);
            }
        }
        actual.put("outlet", article.outlet().map(Outlet::domain).orElse(unknown));
        for (TextLine line : parser.explain(text, hints)) {
            actual.put(String.valueOf(line.number()), line.role().name());
        }
        assertThat(actual).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private String credited(Photo photo) {
        return photo.photographer().or(photo::credit).orElse("-");
    }

    private static String list(List<String> items, String none) {
        return items.isEmpty() ? none : String.join(", ", items);
    }

    private static String join(List<String> items) {
        String joined =
                items.stream().filter(item -> !item.equals("-")).collect(Collectors.joining("; "));
        return joined.isEmpty() ? "-" : joined;
    }

    private static Map<String, String> golden(String id) throws IOException {
        Map<String, String> expected = new LinkedHashMap<>();
        for (String line : Splitter.on('\n').split(resource("outlets/" + id + ".golden"))) {
            if (line.startsWith("#") || line.isBlank()) {
                continue;
            }
            int colon = line.indexOf(": ");
            int cut = colon > 0 ? colon : line.indexOf(' ');
            expected.put(line.substring(0, cut), line.substring(colon > 0 ? cut + 2 : cut + 1));
        }
        return expected;
    }

    private static List<String> profiles() throws IOException {
        return Splitter.on('\n')
                .splitToStream(resource("outlets/index"))
                .map(String::strip)
                .filter(id -> !id.isEmpty() && !id.startsWith("#"))
                .toList();
    }

    private static String resource(String name) throws IOException {
        Optional<URL> url = Optional.ofNullable(OutletFixtureTest.class.getResource(name));
        assertThat(url).as("the fixture %s; write one in the outlet's shape", name).isPresent();
        return Resources.toString(url.orElseThrow(), StandardCharsets.UTF_8);
    }
}
