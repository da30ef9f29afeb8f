package id.warta.extract.internal.entity;

import java.util.Arrays;

/**
 * The weights of a model: a row of one byte a label for each feature, found by its hash, and the
 * weights of one label behind another. Scores are sums of these and so are whole numbers; one is
 * worth {@link #unit()}. Immutable.
 */
final class Weights {

    /** Bytes a row: {@link Labels#COUNT}, rounded up so that rows are added by whole vectors. */
    static final int STRIDE = 16;

    private static final int LARGEST = 127;

    private final float unit;
    private final int[] transitions;
    private final HashTable features;
    private final byte[] rows;

    /**
     * {@code features} rise as unsigned numbers; {@code values} holds {@link Labels#COUNT} weights
     * for each; {@code transitions} as many rows of as many weights.
     */
    Weights(float unit, int[] transitions, int[] features, byte[] values) {
        this.unit = unit;
        this.transitions = transitions;
        this.features = new HashTable(features);
        this.rows = new byte[features.length * STRIDE];
        for (int i = 0; i < features.length; i++) {
            System.arraycopy(values, i * Labels.COUNT, rows, i * STRIDE, Labels.COUNT);
        }
    }

    /** Rounds weights to bytes and leaves out features of which all are too small to matter. */
    static Weights of(
            FeatureIndex index, float[] values, double[] transitions, float unit, int least) {
        int[] rounded = new int[Labels.COUNT * Labels.COUNT];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (int) Math.round(transitions[i] / unit);
        }
        long[] kept = new long[index.size()];
        int size = 0;
        for (int f = 0; f < index.size(); f++) {
            float top = 0;
            for (int l = 0; l < Labels.COUNT; l++) {
                top = Math.max(top, Math.abs(values[f * Labels.COUNT + l]));
            }
            if (Math.round(top / unit) >= least) {
                kept[size++] = ((long) (index.feature(f) ^ Integer.MIN_VALUE) << 32) | f;
            }
        }
        Arrays.sort(kept, 0, size);
        int[] features = new int[size];
        byte[] rows = new byte[size * Labels.COUNT];
        for (int i = 0; i < size; i++) {
            features[i] = (int) (kept[i] >> 32) ^ Integer.MIN_VALUE;
            for (int l = 0; l < Labels.COUNT; l++) {
                int weight = Math.round(values[(int) kept[i] * Labels.COUNT + l] / unit);
                rows[i * Labels.COUNT + l] = (byte) Math.max(-LARGEST, Math.min(LARGEST, weight));
            }
        }
        return new Weights(unit, rounded, features, rows);
    }

    /** What a weight of one is worth. */
    float unit() {
        return unit;
    }

    /** Weights of one label behind another; do not change. */
    int[] transitions() {
        return transitions;
    }

    /** Adds the weights of features to the {@link #STRIDE} scores from {@code at} on. */
    void addTo(FeatureList list, int[] scores, int at) {
        for (int i = 0; i < list.size(); i++) {
            int place = features.find(list.get(i));
            if (place >= 0) {
                int row = place * STRIDE;
                for (int label = 0; label < STRIDE; label++) {
                    scores[at + label] += rows[row + label];
                }
            }
        }
    }

    /** The features, rising as unsigned numbers; do not change. */
    int[] features() {
        return features.hashes();
    }

    /** Copies the weights of the feature at a place among {@link #features}, one a label. */
    void copyRow(int place, byte[] row) {
        System.arraycopy(rows, place * STRIDE, row, 0, Labels.COUNT);
    }
}
