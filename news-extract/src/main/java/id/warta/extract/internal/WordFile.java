package id.warta.extract.internal;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of a word list: a UTF-8 resource with one entry a line, its columns separated by
 * tabs. Blank lines and lines that begin with {@code #} are no entries; the latter name source and
 * licence.
 */
public final class WordFile {

    private static final Splitter COLUMNS = Splitter.on('\t');

    private WordFile() {}

    /**
     * The entries of the list {@code name} beside {@code owner}, each split into its columns.
     *
     * @throws IllegalStateException if there is no such resource
     */
    public static List<List<String>> read(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the word list " + name + " is missing beside " + owner.getName());
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<List<String>> entries = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    entries.add(List.copyOf(COLUMNS.splitToList(line)));
                }
            }
            return List.copyOf(entries);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
    }
}
