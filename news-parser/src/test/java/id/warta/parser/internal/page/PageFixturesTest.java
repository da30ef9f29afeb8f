package id.warta.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import id.warta.parser.PageField;
import id.warta.parser.internal.profile.Layout;
import id.warta.parser.internal.profile.Profile;
import id.warta.parser.internal.profile.Profiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each outlet's page is read as its golden file says, from its own selectors. */
class PageFixturesTest {

    private static final Path TABLE = Path.of("../docs/outlets.md");
    private static final ArticleParser PARSER = ArticleParser.standard();

    @TestFactory
    Stream<DynamicTest> pageIsReadAsItsGoldenFileSays() {
        return PageFixtures.all().stream()
                .map(
                        fixture ->
                                dynamicTest(
                                        fixture.name(),
                                        () ->
                                                assertThat(
                                                                render(
                                                                        PARSER.parse(
                                                                                fixture.html(),
                                                                                fixture.uri())))
                                                        .isEqualTo(fixture.golden())));
    }

    @TestFactory
    Stream<DynamicTest> storyComesFromTheProfile() {
        return PageFixtures.all().stream()
                .map(
                        fixture ->
                                dynamicTest(
                                        fixture.name(),
                                        () ->
                                                assertThat(
                                                                PARSER
                                                                        .explain(
                                                                                fixture.html(),
                                                                                fixture.uri())
                                                                        .stream()
                                                                        .filter(
                                                                                field ->
                                                                                        field.name()
                                                                                                == PageField
                                                                                                        .Name
                                                                                                        .BODY))
                                                        .extracting(PageField::evidence)
                                                        .containsAnyOf(
                                                                PageField.Evidence.PROFILE,
                                                                PageField.Evidence.STATE)));
    }

    @Test
    void everyOutletWithABodySelectorHasAFixture() {
        Set<String> outlets =
                PageFixtures.all().stream()
                        .map(PageFixtures.Fixture::outlet)
                        .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (Profile profile : Profiles.bundled()) {
            boolean selects =
                    profile.layouts().stream()
                            .anyMatch(layout -> !layout.rules(Layout.Part.BODY).isEmpty());
            if (selects && !outlets.contains(profile.outlet().id())) {
                missing.add(profile.outlet().id());
            }
        }
        assertThat(missing).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> tableTellsWhatTheProfileKnowsOfPages() throws IOException {
        List<String> rows = Files.readAllLines(TABLE, StandardCharsets.UTF_8);
        return Profiles.bundled().stream()
                .map(
                        profile ->
                                dynamicTest(
                                        profile.outlet().id(),
                                        () ->
                                                assertThat(pageColumn(rows, profile))
                                                        .isIn(pageForms(profile))));
    }

    private static String pageColumn(List<String> rows, Profile profile) {
        String start = "| " + profile.outlet().id() + " |";
        String row = rows.stream().filter(line -> line.startsWith(start)).findFirst().orElse(start);
        List<String> columns = Splitter.on('|').trimResults().splitToList(row);
        return columns.size() > 5 ? columns.get(5) : "no row in " + TABLE;
    }

    /** Whether the markup was seen is not for a test to tell; how many layouts there are is. */
    private static List<String> pageForms(Profile profile) {
        int layouts = profile.layouts().size();
        boolean selects =
                profile.layouts().stream()
                        .anyMatch(layout -> !layout.rules(Layout.Part.BODY).isEmpty());
        if (!selects) {
            return List.of("no");
        }
        return layouts == 1
                ? List.of("yes", "in part")
                : List.of("yes, " + layouts + " layouts", "in part, " + layouts + " layouts");
    }

    @Test
    void outletIsFoundWithoutAnAddressByWhatThePageSays() {
        for (PageFixtures.Fixture fixture : PageFixtures.all()) {
            Article article = PARSER.parse(fixture.html(), Hints.none());
            assertThat(article.outlet().orElseThrow().id()).isEqualTo(fixture.outlet());
        }
    }

    private static String render(Article article) {
        List<String> lines = new ArrayList<>();
        article.canonical().ifPresent(uri -> lines.add("url: " + uri));
        article.headline().ifPresent(text -> lines.add("headline: " + text));
        article.deck().ifPresent(text -> lines.add("deck: " + text));
        article.published().ifPresent(time -> lines.add("published: " + time));
        article.bylines().forEach(by -> lines.add("byline: " + by.role() + " " + by.name()));
        article.photos()
                .forEach(photo -> photo.caption().ifPresent(c -> lines.add("caption: " + c)));
        article.dateline()
                .ifPresent(line -> lines.add("dateline: " + String.join(", ", line.places())));
        article.signOff().ifPresent(signOff -> lines.add("sign-off: " + signOff.text()));
        article.tags().forEach(tag -> lines.add("tag: " + tag));
        lines.add("");
        for (Block block : article.blocks()) {
            if (block.kind().isBody()) {
                String mark = block.kind() == Block.Kind.SUBHEADING ? "# " : "";
                lines.add(mark + article.textOf(block));
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
