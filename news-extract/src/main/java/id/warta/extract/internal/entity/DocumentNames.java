package id.warta.extract.internal.entity;

import java.util.Arrays;

/**
 * What the capitalised words of one document were taken for, summed over all their uses: a name
 * that is clear in one sentence helps where it is not. A growing open table; for one thread.
 */
final class DocumentNames {

    /** Outside, then the kinds of names. */
    static final int PARTS = 1 + Labels.KINDS;

    private int[] slots = new int[1 << 10];
    private int[] words = new int[1 << 9];
    private float[] sums = new float[(1 << 9) * PARTS];
    private int[] uses = new int[1 << 9];
    private int size;

    /** Forgets all words. */
    void clear() {
        if (size > 0) {
            Arrays.fill(slots, 0);
            Arrays.fill(sums, 0, size * PARTS, 0);
            Arrays.fill(uses, 0, size, 0);
            size = 0;
        }
    }

    /** The place of a word, or -1 if it has none. */
    int find(int word) {
        return slots[slot(word)] - 1;
    }

    /** The place of a word, made if it has none. */
    int place(int word) {
        int slot = slot(word);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == words.length) {
            grow();
            return place(word);
        }
        words[size] = word;
        slots[slot] = size + 1;
        return size++;
    }

    /** The slot that holds a word, or the empty one where it would be put. */
    private int slot(int word) {
        int slot = word & (slots.length - 1);
        while (slots[slot] != 0 && words[slots[slot] - 1] != word) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        words = Arrays.copyOf(words, size * 2);
        uses = Arrays.copyOf(uses, size * 2);
        sums = Arrays.copyOf(sums, size * 2 * PARTS);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(words[i])] = i + 1;
        }
    }

    /** Counts one use of the word at a place. */
    void add(int place, float[] likelihoods) {
        uses[place]++;
        for (int i = 0; i < PARTS; i++) {
            sums[place * PARTS + i] += likelihoods[i];
        }
    }

    /** How often the word at a place was used. */
    int uses(int place) {
        return uses[place];
    }

    /** The sum of the likelihoods of a part at a place. */
    float sum(int place, int part) {
        return sums[place * PARTS + part];
    }
}
