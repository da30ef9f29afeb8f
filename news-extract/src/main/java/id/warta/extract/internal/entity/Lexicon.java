package id.warta.extract.internal.entity;

import java.util.Arrays;

/**
 * What a large body of news without labels says of words: columns of small numbers, such as cluster
 * numbers and how often a word is capitalised inside a sentence. A word is known by its hash.
 * Immutable.
 */
public final class Lexicon {

    /** Number of columns. */
    static final int COLUMNS = 8;

    /** A lexicon that knows no word. */
    public static final Lexicon EMPTY = new Lexicon(new int[0], new short[0]);

    private final int[] slots;
    private final int mask;
    private final int[] words;
    private final short[] values;

    /** {@code values} holds {@link #COLUMNS} values a word, in the order of {@code words}. */
    Lexicon(int[] words, short[] values) {
        this.words = words;
        this.values = values;
        int capacity = Integer.highestOneBit(Math.max(4, words.length * 2)) * 2;
        this.mask = capacity - 1;
        this.slots = new int[capacity];
        for (int i = 0; i < words.length; i++) {
            int slot = words[i] & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = i + 1;
        }
    }

    /** Number of words. */
    int size() {
        return words.length;
    }

    /** The hashes of the words; do not change. */
    int[] words() {
        return words;
    }

    /** The values; do not change. */
    short[] values() {
        return values;
    }

    private int find(int hash) {
        int slot = hash & mask;
        while (slots[slot] != 0) {
            int at = slots[slot] - 1;
            if (words[at] == hash) {
                return at;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /**
     * Copies the values of a word, each plus one, or zeros if it is unknown. Where the case of a
     * word says nothing, the more frequent of its two forms is meant.
     */
    void fill(int exact, int lower, boolean doubtful, int[] atoms, int from) {
        int at = find(exact);
        if (doubtful || at < 0) {
            int small = find(lower);
            if (small >= 0 && (at < 0 || frequency(small) >= frequency(at))) {
                at = small;
            }
        }
        if (at < 0) {
            Arrays.fill(atoms, from, from + COLUMNS, 0);
            return;
        }
        for (int i = 0; i < COLUMNS; i++) {
            atoms[from + i] = values[at * COLUMNS + i] + 1;
        }
    }

    private int frequency(int at) {
        return values[at * COLUMNS];
    }
}
