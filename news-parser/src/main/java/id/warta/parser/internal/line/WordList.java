package id.warta.parser.internal.line;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Word lists as resource files: an entry a line, comments after {@code #} at its beginning. */
final class WordList {
    private WordList() {}

    /** The entries of a list as they stand in the file. */
    static List<String> lines(String name) {
        URL url = WordList.class.getResource(name);
        if (url == null) {
            throw new IllegalStateException(
                    "the word list "
                            + name
                            + " is missing; the jar of news-parser is not whole, build it again");
        }
        List<String> entries = new ArrayList<>();
        try {
            for (String line : Resources.readLines(url, StandardCharsets.UTF_8)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    entries.add(line.strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the word list " + name, e);
        }
        return entries;
    }

    /** The entries of a list in lower case. */
    static Set<String> lowerCase(String name) {
        Set<String> entries = new HashSet<>();
        for (String entry : lines(name)) {
            entries.add(entry.toLowerCase(Locale.ROOT));
        }
        return Collections.unmodifiableSet(entries);
    }
}
