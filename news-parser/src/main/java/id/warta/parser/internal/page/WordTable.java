package id.warta.parser.internal.page;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers by words in ASCII and lower case, found in any case, also by a part of a longer string
 * without cutting it out: a hash table with open addressing, at most half full. Immutable; a
 * look-up costs the length of the word if it is there, and hardly anything if it is not.
 */
final class WordTable {

    private final @Nullable String[] words;
    private final int[] numbers;
    private final int mask;

    WordTable(Map<String, Integer> entries) {
        int capacity = Math.max(4, Integer.highestOneBit(entries.size() * 4));
        this.words = new String[capacity];
        this.numbers = new int[capacity];
        this.mask = capacity - 1;
        entries.forEach(
                (word, number) -> {
                    int at = hash(word, 0, word.length()) & mask;
                    while (words[at] != null) {
                        at = (at + 1) & mask;
                    }
                    words[at] = word;
                    numbers[at] = number;
                });
    }

    /** A table that tells whether it has a word; the numbers mean nothing. */
    static WordTable of(Collection<String> words) {
        Map<String, Integer> entries = new HashMap<>();
        words.forEach(word -> entries.put(word, entries.size()));
        return new WordTable(entries);
    }

    /** The number of the word that {@code text} holds between two places; -1 if there is none. */
    int find(String text, int start, int end) {
        if (start == end) {
            return -1;
        }
        int at = hash(text, start, end) & mask;
        for (String word = words[at]; word != null; word = words[at]) {
            if (word.length() == end - start
                    && text.regionMatches(true, start, word, 0, end - start)) {
                return numbers[at];
            }
            at = (at + 1) & mask;
        }
        return -1;
    }

    /**
     * Of a word that is not empty, the same in any case: its length and three of its characters
     * tell most apart.
     */
    private static int hash(String text, int start, int end) {
        int hash = end - start;
        hash = hash * 31 + (text.charAt(start) | 0x20);
        hash = hash * 31 + (text.charAt((start + end) >>> 1) | 0x20);
        hash = hash * 31 + (text.charAt(end - 1) | 0x20);
        return hash ^ (hash >>> 15);
    }
}
