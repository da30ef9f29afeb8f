package id.warta.extract.internal.entity;

import java.util.Map;
import java.util.TreeMap;

/** Phrases, known by the hashes of their words, each with a number above zero. Immutable. */
final class PhraseTable {

    /** Most words a phrase has. */
    static final int LONGEST = 8;

    /** The lists of names that have a phrase are the bits of its number from this one on. */
    static final int LISTS = 5;

    /** A table without phrases. */
    static final PhraseTable EMPTY = new PhraseTable(new int[0], new short[0]);

    private final HashTable phrases;
    private final short[] values;

    /** {@code phrases} rise as unsigned numbers. */
    PhraseTable(int[] phrases, short[] values) {
        this.phrases = new HashTable(phrases);
        this.values = values;
    }

    /** The number of a phrase, 0 if it is none. */
    int find(int phrase) {
        int place = phrases.find(phrase);
        return place < 0 ? 0 : values[place];
    }

    /** The hash of a phrase with one more word; that of no word is {@link Hash#SEED}. */
    static int add(int phrase, int word) {
        return Hash.mix(phrase * 0x2C1B3C6D + word);
    }

    /** The hash of a phrase whose words are separated by a blank, their digits all 0. */
    static int hash(String phrase) {
        int hash = Hash.SEED;
        int from = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || phrase.charAt(i) == ' ') {
                hash = add(hash, Hash.of(phrase.subSequence(from, i)));
                from = i + 1;
            }
        }
        return hash;
    }

    /** Collects phrases. */
    static final class Builder {
        private final Map<Integer, Integer> numbers = new TreeMap<>(Integer::compareUnsigned);

        /** Adds a phrase; numbers of one phrase are joined bit by bit. */
        void add(int phrase, int number) {
            numbers.merge(phrase, number, (a, b) -> a | b);
        }

        PhraseTable build() {
            int[] phrases = new int[numbers.size()];
            short[] values = new short[phrases.length];
            int size = 0;
            for (Map.Entry<Integer, Integer> entry : numbers.entrySet()) {
                phrases[size] = entry.getKey();
                values[size++] = entry.getValue().shortValue();
            }
            return new PhraseTable(phrases, values);
        }
    }

    /** The phrases, rising as unsigned numbers; do not change. */
    int[] phrases() {
        return phrases.hashes();
    }

    /** Their numbers; do not change. */
    short[] values() {
        return values;
    }
}
