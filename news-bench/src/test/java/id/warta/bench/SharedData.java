package id.warta.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the development data lies, which is not published: tests that need it are skipped without
 * it.
 */
final class SharedData {
    private SharedData() {}

    /** The folder beside the project; skips the test if it is not there. */
    static Path folder() {
        Path folder = Path.of("../../shared").toAbsolutePath().normalize();
        assumeTrue(
                Files.isDirectory(folder.resolve("gold")),
                "skipped: no development data at " + folder);
        return folder;
    }
}
