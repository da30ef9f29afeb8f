package id.warta.parser.internal.line;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by words in any letters, found by a part of a longer string without cutting it out or
 * lowering it: a hash table with open addressing, at most half full. Immutable; a look-up costs the
 * length of the word if it is there, and hardly anything if it is not.
 */
final class AnyCaseMap<V> {

    private final @Nullable String[] words;
    private final Object[] values;
    private final int mask;

    /** Values by words that are in lower case and not empty. */
    AnyCaseMap(Map<String, V> entries) {
        int capacity = Math.max(4, Integer.highestOneBit(entries.size() * 4));
        this.words = new String[capacity];
        this.values = new Object[capacity];
        this.mask = capacity - 1;
        entries.forEach(
                (word, value) -> {
                    int at = hash(word, 0, word.length()) & mask;
                    while (words[at] != null) {
                        at = (at + 1) & mask;
                    }
                    words[at] = word;
                    values[at] = value;
                });
    }

    /** A map that tells whether it has a word. */
    static AnyCaseMap<Boolean> of(Collection<String> words) {
        Map<String, Boolean> entries = new LinkedHashMap<>();
        words.forEach(word -> entries.put(word, true));
        return new AnyCaseMap<>(entries);
    }

    boolean has(String text) {
        return get(text, 0, text.length()) != null;
    }

    boolean has(String text, int from, int to) {
        return get(text, from, to) != null;
    }

    /** The value of the word that {@code text} holds between two places, or null. */
    @SuppressWarnings("unchecked") // put in as such
    @Nullable V get(String text, int from, int to) {
        if (from >= to) {
            return null;
        }
        int at = hash(text, from, to) & mask;
        for (String word = words[at]; word != null; word = words[at]) {
            if (word.length() == to - from && text.regionMatches(true, from, word, 0, to - from)) {
                return (V) values[at];
            }
            at = (at + 1) & mask;
        }
        return null;
    }

    /** Of the length and three of the characters, which tell most words apart. */
    private static int hash(String text, int from, int to) {
        int hash = to - from;
        hash = hash * 31 + lower(text.charAt(from));
        hash = hash * 31 + lower(text.charAt((from + to) >>> 1));
        hash = hash * 31 + lower(text.charAt(to - 1));
        return hash ^ (hash >>> 15);
    }

    /** Alike for all characters that {@link String#regionMatches} takes for one another. */
    private static int lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
