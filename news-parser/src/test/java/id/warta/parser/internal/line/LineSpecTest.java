package id.warta.parser.internal.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.io.Resources;
import id.warta.model.Byline;
import id.warta.model.SignOff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables of lines: a line, an arrow, and what is read from it. */
class LineSpecTest {

    private static final List<String> OUTLETS =
            List.of("Harian Contoh", "Pos Contoh", "Warta Kota");

    private final Newsroom newsroom = Newsroom.of(OUTLETS);

    @TestFactory
    List<DynamicTest> timestamps() throws IOException {
        return table(
                "timestamps.spec",
                line -> Timestamps.find(line).map(found -> found.time().toString()).orElse("-"));
    }

    @TestFactory
    List<DynamicTest> datelines() throws IOException {
        return table(
                "datelines.spec",
                line ->
                        newsroom.datelines()
                                .split(line)
                                .map(
                                        split ->
                                                row(
                                                        list(split.dateline().places()),
                                                        split.dateline().outlet().orElse("-"),
                                                        split.rest()))
                                .orElse("-"));
    }

    @TestFactory
    List<DynamicTest> signOffs() throws IOException {
        return table(
                "sign-offs.spec",
                line ->
                        newsroom.signOffs()
                                .split(line)
                                .map(
                                        split ->
                                                row(
                                                        list(split.signOff().initials()),
                                                        list(split.signOff().agencies()),
                                                        split.rest()))
                                .orElse("-"));
    }

    @TestFactory
    List<DynamicTest> bylines() throws IOException {
        return table(
                "bylines.spec",
                line -> newsroom.bylines().of(line).map(LineSpecTest::people).orElse("-"));
    }

    @TestFactory
    List<DynamicTest> captions() throws IOException {
        return table(
                "captions.spec",
                line -> {
                    Captions.Caption caption = newsroom.captions().cut(line);
                    Optional<PhotoCredits.Credit> credit = caption.credit();
                    return row(
                            caption.text().isEmpty() ? "-" : caption.text(),
                            credit.map(PhotoCredits.Credit::text).orElse("-"),
                            credit.flatMap(PhotoCredits.Credit::photographer).orElse("-"));
                });
    }

    @TestFactory
    List<DynamicTest> everyPrefixAndSuffixIsRead() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String file : List.of("timestamps", "datelines", "sign-offs", "bylines", "captions")) {
            tests.add(dynamicTest(file, () -> lines(file + ".spec").forEach(this::cutAnywhere)));
        }
        return tests;
    }

    private void cutAnywhere(String line) {
        for (int i = 0; i <= line.length(); i++) {
            for (String part : List.of(line.substring(i), line.substring(0, i))) {
                Timestamps.find(part);
                newsroom.datelines()
                        .split(part)
                        .ifPresent(
                                split ->
                                        assertThat(split.dateline().text() + split.rest())
                                                .isEqualTo(part));
                Optional<SignOff> signOff =
                        newsroom.signOffs().split(part).map(SignOffs.Split::signOff);
                signOff.ifPresent(found -> assertThat(part).contains(found.text()));
                newsroom.signOffs().line(part);
                newsroom.bylines().of(part);
                newsroom.bylines().signed(part);
                newsroom.credits().read(part);
                newsroom.captions().cut(part);
                Furniture.find(part);
            }
        }
    }

    private static List<DynamicTest> table(String file, UnaryOperator<String> reading)
            throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : lines(file)) {
            int arrow = line.lastIndexOf("=>");
            String given = line.substring(0, arrow).strip();
            String expected = line.substring(arrow + 2).strip();
            tests.add(
                    dynamicTest(
                            given,
                            () -> assertThat(reading.apply(given).strip()).isEqualTo(expected)));
        }
        return tests;
    }

    private static List<String> lines(String file) throws IOException {
        return Resources.readLines(
                        Resources.getResource(LineSpecTest.class, file), StandardCharsets.UTF_8)
                .stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toList();
    }

    private static String row(String... cells) {
        return String.join(" | ", cells);
    }

    private static String list(List<String> items) {
        return items.isEmpty() ? "-" : String.join(", ", items);
    }

    private static String people(List<Byline> bylines) {
        return bylines.isEmpty()
                ? "nobody"
                : bylines.stream()
                        .map(byline -> byline.role() + " " + byline.name())
                        .collect(Collectors.joining("; "));
    }
}
