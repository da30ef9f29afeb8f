package id.warta.parser.internal.profile;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lines of a profile file between two headings, before anyone asks what they mean.
 *
 * @param name what stands between the brackets of its heading; empty for the lines before the first
 * @param origin the file, for messages
 * @param line the line of its heading, counted from 1
 * @param entries its lines in order
 */
public record Section(String name, String origin, int line, List<Entry> entries) {

    /**
     * A line {@code key: value}.
     *
     * @param line its number, counted from 1
     */
    public record Entry(String key, String value, int line) {}

    public Section {
        requireNonNull(name, "name");
        entries = List.copyOf(entries);
    }

    /** The only entry {@code key}; empty if there is none. */
    public Optional<Entry> only(String key) {
        Entry found = null;
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                if (found != null) {
                    throw error(entry.line(), "a second \"" + key + "\"", "keep one");
                }
                found = entry;
            }
        }
        return Optional.ofNullable(found);
    }

    /** The only entry {@code key}, which must be there. */
    public Entry required(String key) {
        return only(key)
                .orElseThrow(
                        () -> error(line, "no \"" + key + "\"", "add a line \"" + key + ": …\""));
    }

    /** The values of all entries {@code key}, in order. */
    public List<String> all(String key) {
        List<String> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.key().equals(key)) {
                found.add(entry.value());
            }
        }
        return found;
    }

    /**
     * Refuses a key that is not among {@code known}: a misspelt key would otherwise be a rule that
     * never applies.
     */
    public void allowOnly(Set<String> known) {
        for (Entry entry : entries) {
            if (!known.contains(entry.key())) {
                throw error(
                        entry.line(),
                        "unknown key \"" + entry.key() + "\"",
                        "use one of " + known.stream().sorted().toList());
            }
        }
    }

    /** An error at {@code line} of the file, with its remedy. */
    public ProfileException error(int line, String problem, String remedy) {
        return new ProfileException(origin, line, problem, remedy);
    }
}
