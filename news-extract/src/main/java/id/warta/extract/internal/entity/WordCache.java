package id.warta.extract.internal.entity;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The {@link WordAtoms} of the words met so far and, for tagging, the sums of their features'
 * weights at every distance. News repeats its words: nine words in ten are found here, which is
 * where the tagger's speed comes from. When it is full it starts over; what it answers never
 * depends on what was asked before. For one thread.
 */
final class WordCache {

    private static final int CAPACITY = 1 << 13;
    private static final int BEFORE_FIRST = 0;
    private static final int BEHIND_LAST = 1;
    private static final int MARKS = 2;

    private final Lexicon lexicon;
    private final @Nullable Weights weights;
    private final FeatureList features;
    private long[] keys;
    private int[] slots;
    private int[] atoms;
    private int[] scores;
    private int size;

    /** A cache that also keeps the scores of words, where there are {@code weights}. */
    WordCache(Lexicon lexicon, @Nullable Weights weights, FeatureList features) {
        this.lexicon = lexicon;
        this.weights = weights;
        this.features = features;
        this.keys = new long[2 * CAPACITY];
        this.slots = new int[2 * CAPACITY];
        this.atoms = new int[CAPACITY * WordAtoms.SIZE];
        this.scores = new int[weights == null ? 0 : CAPACITY * SCORES];
        for (int mark = 0; mark < MARKS; mark++) {
            int row = mark * WordAtoms.SIZE;
            Arrays.fill(atoms, row, row + WordAtoms.SIZE, 0);
            atoms[row + WordAtoms.LOWER] = mark + 1;
            atoms[row + WordAtoms.CASE] = WordAtoms.MARK + 1;
            size++;
            score(mark);
        }
    }

    /** Scores a word keeps: one a label and distance. */
    static final int SCORES = Features.DISTANCES * Weights.STRIDE;

    int[] atoms() {
        return atoms;
    }

    /** The scores of words, {@link #SCORES} each, those of a row at {@link #scores(int)}. */
    int[] scores() {
        return scores;
    }

    /** Where the scores of a row start. */
    static int scores(int row) {
        return row / WordAtoms.SIZE * SCORES;
    }

    int beforeFirst() {
        return BEFORE_FIRST * WordAtoms.SIZE;
    }

    int behindLast() {
        return BEHIND_LAST * WordAtoms.SIZE;
    }

    /** The phrases of the lexicon. */
    PhraseTable phrases() {
        return lexicon.phrases();
    }

    /** Makes room for a sentence of {@code words}; rows given out before may be overwritten. */
    void startSentence(int words) {
        int capacity = slots.length / 2;
        if (size + words <= capacity) {
            return;
        }
        if (MARKS + words > capacity) {
            capacity = MARKS + words;
            keys = new long[2 * capacity];
            slots = new int[2 * capacity];
            atoms = Arrays.copyOf(atoms, capacity * WordAtoms.SIZE);
            scores = weights == null ? scores : Arrays.copyOf(scores, capacity * SCORES);
        } else {
            Arrays.fill(slots, 0);
        }
        size = MARKS;
    }

    /** The row of a word that stands as {@link WordAtoms#PLAIN} and the others tell. */
    int row(String text, int start, int end, int manner) {
        long key = 0xC2B2AE3D27D4EB4FL + manner * 0x9E3779B97F4A7C15L;
        for (int i = start; i < end; i++) {
            key = (key ^ text.charAt(i)) * 0x9FB21C651E98DF25L;
            key ^= key >>> 32;
        }
        int slot = (int) (((key & 0xFFFFFFFFL) * slots.length) >>> 32);
        while (slots[slot] != 0) {
            if (keys[slot] == key) {
                return (slots[slot] - 1) * WordAtoms.SIZE;
            }
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        int word = size++;
        keys[slot] = key;
        slots[slot] = word + 1;
        int row = word * WordAtoms.SIZE;
        WordAtoms.fill(text, start, end, manner, lexicon, atoms, row);
        score(word);
        return row;
    }

    private void score(int word) {
        if (weights == null) {
            return;
        }
        int row = word * WordAtoms.SIZE;
        int at = word * SCORES;
        Arrays.fill(scores, at, at + SCORES, 0);
        for (int distance = -Features.REACH; distance <= Features.REACH; distance++) {
            features.clear();
            Features.ofWord(atoms, row, distance, features);
            weights.addTo(features, scores, at);
            at += Weights.STRIDE;
        }
    }
}
