package id.warta.examples.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs every example as a user would, in a JVM of its own. */
class ExamplesTest {

    private static final String MODULE = "id.warta.examples.corenlp";

    /** How Java is told where the libraries are. */
    enum Paths {
        CLASS_PATH {
            @Override
            List<String> command(String main) {
                return List.of("--class-path", libraries(), main);
            }
        },
        MODULE_PATH {
            @Override
            List<String> command(String main) {
                return List.of("--module-path", libraries(), "--module", MODULE + "/" + main);
            }
        };

        abstract List<String> command(String main);
    }

    @TempDir private Path folder;

    /** The class path of this test without the tests and what only they need. */
    private static String libraries() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("test-classes"))
                .filter(
                        entry ->
                                !entry.matches(
                                        ".*(junit|opentest4j|apiguardian|assertj|byte-buddy).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private List<String> run(Paths paths, Class<?> main) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Dfile.encoding=UTF-8");
        command.add("-XX:TieredStopAtLevel=1"); // it ends before more would pay
        command.addAll(paths.command(main.getName()));
        Path out = folder.resolve("out");
        Path log = folder.resolve("log");
        Process process =
                new ProcessBuilder(command)
                        .redirectOutput(out.toFile())
                        .redirectError(log.toFile())
                        .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroy();
        }
        assertThat(process.exitValue()).as(() -> read(log)).isZero();
        return read(out).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void indonesianPipeline(Paths paths) throws Exception {
        assertThat(run(paths, IndonesianPipeline.class))
                .contains("1\t“\t_\t_\tO\t_\t_") // CoNLL
                .anyMatch(line -> line.strip().equals("\"word\": \"Gudang\",")) // JSON
                .anyMatch(line -> line.strip().equals("<word>Gudang</word>")); // XML
    }

    @ParameterizedTest
    @EnumSource
    void ambassadorRules(Paths paths) throws Exception {
        assertThat(run(paths, AmbassadorRules.class))
                .containsExactly(
                        "Selandia Baru: Duta Besar Selandia Baru untuk PBB",
                        "Indonesia: Duta Besar Indonesia untuk PBB");
    }

    @ParameterizedTest
    @EnumSource
    void ownNames(Paths paths) throws Exception {
        assertThat(run(paths, OwnNames.class)).containsExactly("LOCATION Dobo", "LOCATION Ambon");
    }
}
