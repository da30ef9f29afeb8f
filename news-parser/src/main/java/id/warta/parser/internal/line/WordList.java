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
public final class WordList {
    private WordList() {}

    /** The entries of a list as they stand in the file. */
    static List<String> lines(String name) {
        return lines(WordList.class, name);
    }

    /** The entries of the list {@code name} beside {@code owner} as they stand in the file. */
    public static List<String> lines(Class<?> owner, String name) {
        URL url = owner.getResource(name);
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
        return lowerCase(WordList.class, name);
    }

    /** The entries of the list {@code name} beside {@code owner} in lower case. */
    public static Set<String> lowerCase(Class<?> owner, String name) {
        Set<String> entries = new HashSet<>();
        for (String entry : lines(owner, name)) {
            if (!entries.add(entry.toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException(
                        name + " has \"" + entry + "\" twice; leave one out");
            }
        }
        return Collections.unmodifiableSet(entries);
    }
}
