package id.warta.extract.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DynamicTest;

/** A table of cases: a text, an arrow, and what is found in it; {@code #} begins a comment. */
final class SpecFile {

    private static final String ARROW = " => ";

    private record Case(String text, String expected, int line) {}

    private final String name;
    private final List<Case> cases = new ArrayList<>();

    private SpecFile(String name) {
        this.name = name;
    }

    static SpecFile read(String name) {
        SpecFile spec = new SpecFile(name);
        int number = 0;
        try {
            for (String line :
                    Resources.readLines(
                            Resources.getResource(SpecFile.class, name), StandardCharsets.UTF_8)) {
                number++;
                int arrow = line.lastIndexOf(ARROW);
                if (arrow >= 0 && !line.startsWith("# ")) {
                    spec.cases.add(
                            new Case(
                                    broken(line.substring(0, arrow)),
                                    broken(line.substring(arrow + ARROW.length())),
                                    number));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return spec;
    }

    private static String broken(String cell) {
        return cell.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t");
    }

    /** The texts of the cases. */
    List<String> texts() {
        return cases.stream().map(Case::text).toList();
    }

    /** A test a case, named by its text. */
    List<DynamicTest> tests(UnaryOperator<String> reading) {
        return cases.stream()
                .map(
                        row ->
                                dynamicTest(
                                        row.text(),
                                        () ->
                                                assertThat(reading.apply(row.text()))
                                                        .as("%s, line %d", name, row.line())
                                                        .isEqualTo(row.expected())))
                .toList();
    }
}
