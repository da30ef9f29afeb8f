package id.warta.examples.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * How far a run has come, so that the next one goes on from there.
 *
 * @param file the WARC file that is being read, by its number in the list
 * @param offset where its next record begins
 * @param written how many bytes of the output belong to what was read before that
 */
record Checkpoint(int file, long offset, long written) {

    /** Beside the output, under its name with {@code .progress}. */
    static Path pathFor(Path output) {
        return output.resolveSibling(output.getFileName() + ".progress");
    }

    /**
     * The checkpoint of an earlier run over the same files.
     *
     * @throws IOException if it cannot be read, or is of a run over other files
     */
    static Optional<Checkpoint> load(Path output, List<Path> files) throws IOException {
        Path path = pathFor(output);
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(path, StandardCharsets.UTF_8);
        if (!lines.subList(Math.min(3, lines.size()), lines.size())
                .equals(files.stream().map(Path::toString).toList())) {
            throw new IOException(
                    path + " is of a run over other files; name those, or delete it to start anew");
        }
        try {
            return Optional.of(
                    new Checkpoint(
                            Integer.parseInt(lines.get(0)),
                            Long.parseLong(lines.get(1)),
                            Long.parseLong(lines.get(2))));
        } catch (NumberFormatException e) {
            throw new IOException(path + " is damaged; delete it to start anew", e);
        }
    }

    /** Stores it whole or not at all. */
    void save(Path output, List<Path> files) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append(file).append('\n').append(offset).append('\n').append(written).append('\n');
        files.forEach(path -> text.append(path).append('\n'));
        Path path = pathFor(output);
        Path fresh = path.resolveSibling(path.getFileName() + ".new");
        Files.writeString(fresh, text);
        Files.move(
                fresh, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
