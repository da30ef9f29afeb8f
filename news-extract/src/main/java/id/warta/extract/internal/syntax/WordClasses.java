package id.warta.extract.internal.syntax;

import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which of the classes {@code C} a word belongs to, as a set of bits. Read from a word list with a
 * heading in square brackets for each class. Immutable.
 *
 * @param <C> the classes; their names in lower case are the headings
 */
public final class WordClasses<C extends Enum<C>> {

    private final WordTable bits;

    private WordClasses(Map<String, Integer> bits) {
        this.bits = new WordTable(bits);
    }

    /**
     * Reads the list {@code name} beside {@code owner}.
     *
     * @throws IllegalStateException if a heading names no class, a word stands twice under one, or
     *     an entry is more than one word
     */
    public static <C extends Enum<C>> WordClasses<C> read(
            Class<?> owner, String name, Class<C> classes) {
        Map<String, Integer> bits = new TreeMap<>();
        int bit = 0;
        for (List<String> row : WordFile.read(owner, name)) {
            String word = row.get(0);
            if (word.charAt(0) == '[') {
                String heading = word.substring(1, word.length() - 1).toUpperCase(Locale.ROOT);
                bit = 1 << Enum.valueOf(classes, heading).ordinal();
                continue;
            }
            int before = bits.getOrDefault(word, 0);
            if (bit == 0 || (before & bit) != 0 || word.indexOf(' ') >= 0) {
                throw new IllegalStateException(
                        name + ": \"" + word + "\" has no heading, stands twice or is no one word");
            }
            bits.put(word, before | bit);
        }
        return new WordClasses<>(bits);
    }

    /**
     * The bits of all classes of the word in {@code text} from {@code start} to {@code end},
     * whatever its case; 0 for an unknown word.
     */
    public int of(String text, int start, int end) {
        return Math.max(0, bits.find(text, start, end));
    }

    /** As {@link #of(String, int, int)}, of a word whose {@link WordTable#hash} is known. */
    int of(int hash, String text, int start, int end) {
        return Math.max(0, bits.find(hash, text, start, end));
    }
}
