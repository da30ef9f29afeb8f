package id.warta.extract.fuzz;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.function.ThrowingConsumer;

/** Every input that was a finding of a fuzz target once, or that its runs start from. */
class FuzzReplayTest {

    private static final Path INPUTS = Path.of("src/test/resources/id/warta/extract/fuzz");

    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final Map<String, ThrowingConsumer<byte[]>> TARGETS =
            Map.of(
                    "AnnotateFuzz", AnnotateFuzz::fuzzerTestOneInput,
                    "ModelFuzz", ModelFuzz::fuzzerTestOneInput,
                    "TokenizeFuzz", TokenizeFuzz::fuzzerTestOneInput);

    @TestFactory
    List<DynamicTest> inputs() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.walk(INPUTS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = INPUTS.relativize(file).toString();
                ThrowingConsumer<byte[]> target =
                        Objects.requireNonNull(TARGETS.get(name.split("/", 2)[0]), name);
                byte[] input = Files.readAllBytes(file);
                Executable replay =
                        () -> assertTimeoutPreemptively(LIMIT, () -> target.accept(input));
                tests.add(dynamicTest(name, file.toUri(), replay));
            }
        }
        return tests;
    }
}
