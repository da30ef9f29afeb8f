package id.warta.extract.internal.entity;

/**
 * The places of hashes in a list that rises as unsigned numbers. Most hashes that a tagger asks for
 * are not there, and most of those are told by one bit of a table small enough to stay near the
 * processor. The rest are found in an open table where a hash and its place stand side by side; a
 * hash's first slot grows with the hash, so that building it walks through memory once. Immutable.
 */
final class HashTable {

    /** Bits a hash, at least: of eight absent hashes, one or none is looked for in the slots. */
    private static final int BITS = 8;

    private final int[] hashes;
    private final long[] present;
    private final int shift;
    private final int[] slots;
    private final int capacity;

    /** A table of {@code hashes}, which rise and are kept. */
    HashTable(int[] hashes) {
        this.hashes = hashes;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length * BITS | 63);
        shift = Integer.SIZE - bits;
        present = new long[(1 << bits) / Long.SIZE];
        capacity = hashes.length + hashes.length / 2 + 2;
        slots = new int[2 * capacity];
        for (int i = 0; i < hashes.length; i++) {
            int bit = hashes[i] >>> shift;
            present[bit >>> 6] |= 1L << bit;
            int slot = first(hashes[i]);
            while (slots[slot + 1] != 0) {
                slot = next(slot);
            }
            slots[slot] = hashes[i];
            slots[slot + 1] = i + 1;
        }
    }

    private int first(int hash) {
        return 2 * (int) (((hash & 0xFFFFFFFFL) * capacity) >>> 32);
    }

    private int next(int slot) {
        return slot + 2 == slots.length ? 0 : slot + 2;
    }

    /** The place of a hash, or -1 if it is not there. */
    int find(int hash) {
        int bit = hash >>> shift;
        if ((present[bit >>> 6] >>> bit & 1) == 0) {
            return -1;
        }
        int slot = first(hash);
        while (slots[slot] != hash && slots[slot + 1] != 0) {
            slot = next(slot);
        }
        return slots[slot + 1] - 1;
    }

    /** The hashes; do not change. */
    int[] hashes() {
        return hashes;
    }

    /** Number of hashes. */
    int size() {
        return hashes.length;
    }
}
