package id.warta.extract.internal;

import java.util.Locale;
import java.util.Map;

/**
 * A fixed set of words, each with a number, looked up in a text in place; where whole words are
 * asked for, quicker than a {@link WordTrie}.
 *
 * <p>An open table, at most a quarter full, probed by a hash of the folded letters. A word that
 * several tables are asked about is hashed once. Letter case does not matter; it is folded letter
 * by letter, independent of the locale. Looking up allocates nothing. Immutable.
 */
public final class WordTable {

    private static final int NONE = -1;

    private final int[] hashes;
    private final String[] words;
    private final int[] numbers;

    /** A table of {@code words}, whose letter case does not matter, with their numbers. */
    public WordTable(Map<String, Integer> words) {
        int slots = Integer.highestOneBit(Math.max(1, words.size())) * 8;
        this.hashes = new int[slots];
        this.words = new String[slots];
        this.numbers = new int[slots];
        words.forEach(this::put);
    }

    private void put(String word, int number) {
        String folded = word.toLowerCase(Locale.ROOT);
        int hash = hash(folded, 0, folded.length());
        int slot = hash & (hashes.length - 1);
        while (hashes[slot] != 0) {
            if (words[slot].equals(folded)) {
                throw new IllegalArgumentException("\"" + word + "\" is listed twice");
            }
            slot = (slot + 1) & (hashes.length - 1);
        }
        hashes[slot] = hash;
        words[slot] = folded;
        numbers[slot] = number;
    }

    /** What {@link #find(int, String, int, int)} asks for; never 0. */
    public static int hash(String text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + WordTrie.fold(text.charAt(i));
        }
        hash *= 0x9E3779B1;
        return (hash ^ (hash >>> 15)) | 1 << 31;
    }

    /**
     * The number of the word in {@code text} from {@code start} to {@code end}; {@code -1} if it is
     * none of the words.
     */
    public int find(String text, int start, int end) {
        return find(hash(text, start, end), text, start, end);
    }

    /** As {@link #find(String, int, int)}, of a word whose hash is known. */
    public int find(int hash, String text, int start, int end) {
        int slot = hash & (hashes.length - 1);
        while (hashes[slot] != 0) {
            if (hashes[slot] == hash && isAt(words[slot], text, start, end)) {
                return numbers[slot];
            }
            slot = (slot + 1) & (hashes.length - 1);
        }
        return NONE;
    }

    private static boolean isAt(String word, String text, int start, int end) {
        if (word.length() != end - start) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (WordTrie.fold(text.charAt(i)) != word.charAt(i - start)) {
                return false;
            }
        }
        return true;
    }
}
