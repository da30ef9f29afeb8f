package id.warta.extract.internal.entity;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a large body of news without labels says of words: columns of small numbers, such as cluster
 * numbers and how often a word is capitalised inside a sentence. A word is known by its hash.
 * Immutable.
 */
public final class Lexicon {

    /** Number of columns. */
    public static final int COLUMNS = 8;

    /** The lists of names that have a phrase are the bits of its number from this one on. */
    public static final int FIRST_LIST = 1 << PhraseTable.LISTS;

    /** A lexicon that knows no word. */
    public static final Lexicon EMPTY =
            new Lexicon(new int[0], new short[0], PhraseTable.EMPTY, PhraseTable.EMPTY);

    private final HashTable words;
    private final short[] values;
    private final PhraseTable phrases;
    private final PhraseTable classes;

    /**
     * {@code words} rise as unsigned numbers; {@code values} holds {@link #COLUMNS} values a word,
     * in their order.
     */
    Lexicon(int[] words, short[] values, PhraseTable phrases, PhraseTable classes) {
        this.phrases = phrases;
        this.classes = classes;
        this.words = new HashTable(words);
        this.values = values;
    }

    /** A builder without words. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder with what was learned of words and phrases, without what the lists say of them. */
    public Builder learned() {
        Builder learned = new Builder();
        for (int i = 0; i < words.size(); i++) {
            int from = i * COLUMNS;
            learned.rows.put(words.hashes()[i], Arrays.copyOfRange(values, from, from + COLUMNS));
        }
        for (int i = 0; i < phrases.phrases().length; i++) {
            int number = phrases.values()[i] & (FIRST_LIST - 1);
            if (number != 0) {
                learned.phrases.add(phrases.phrases()[i], number);
            }
        }
        return learned;
    }

    /** Collects words. */
    public static final class Builder {
        private final Map<Integer, short[]> rows = new TreeMap<>(Integer::compareUnsigned);
        private final PhraseTable.Builder phrases = new PhraseTable.Builder();
        private final PhraseTable.Builder classes = new PhraseTable.Builder();

        private Builder() {}

        /**
         * Adds a word as it is written, its digits all 0, and its values, {@link #COLUMNS} of them,
         * -1 where nothing is known. Of two words of one hash, the first stays.
         */
        public Builder add(String word, int[] values) {
            short[] row = new short[COLUMNS];
            for (int i = 0; i < COLUMNS; i++) {
                row[i] = (short) (values[i] + 1);
            }
            rows.putIfAbsent(Hash.of(word), row);
            return this;
        }

        /** Adds a phrase, its words separated by a blank, their digits all 0, and its number. */
        public Builder addPhrase(String phrase, int number) {
            phrases.add(PhraseTable.hash(phrase), number);
            return this;
        }

        /** Adds the class, above zero, of a word in small letters. */
        public Builder addClass(String word, int number) {
            classes.add(Hash.of(word), number);
            return this;
        }

        /** The lexicon. */
        public Lexicon build() {
            int[] words = new int[rows.size()];
            short[] values = new short[rows.size() * COLUMNS];
            int size = 0;
            for (Map.Entry<Integer, short[]> row : rows.entrySet()) {
                System.arraycopy(row.getValue(), 0, values, size * COLUMNS, COLUMNS);
                words[size++] = row.getKey();
            }
            return new Lexicon(words, values, phrases.build(), classes.build());
        }
    }

    /** Number of words. */
    int size() {
        return words.size();
    }

    /** The hashes of the words; do not change. */
    int[] words() {
        return words.hashes();
    }

    /** The classes of words, known by their hashes in small letters. */
    PhraseTable classes() {
        return classes;
    }

    /** The phrases. */
    PhraseTable phrases() {
        return phrases;
    }

    /** The values; do not change. */
    short[] values() {
        return values;
    }

    /**
     * Copies the values of a word, or zeros if it is unknown. Where the case of a word says
     * nothing, the more frequent of its two forms is meant.
     */
    void fill(int exact, int lower, boolean doubtful, int[] atoms, int from) {
        int at = words.find(exact);
        if (doubtful || at < 0) {
            int small = words.find(lower);
            if (small >= 0 && (at < 0 || frequency(small) >= frequency(at))) {
                at = small;
            }
        }
        if (at < 0) {
            Arrays.fill(atoms, from, from + COLUMNS, 0);
            return;
        }
        for (int i = 0; i < COLUMNS; i++) {
            atoms[from + i] = values[at * COLUMNS + i];
        }
    }

    private int frequency(int at) {
        return values[at * COLUMNS];
    }
}
