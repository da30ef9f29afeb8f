package id.warta.extract.internal.entity;

import java.util.Arrays;

/**
 * The weights of a model: a row of one byte a label for each feature, found by its hash, and the
 * weights of one label behind another. Scores are sums of these and so are whole numbers; one is
 * worth {@link #unit()}. Immutable.
 *
 * <p>A flat table probed linearly. A feature's first slot grows with its hash, so that building the
 * table from sorted features walks through memory once.
 */
final class Weights {

    /** Bytes a row: {@link Labels#COUNT}, rounded up so that rows are added by whole vectors. */
    static final int STRIDE = 16;

    /** What is no feature; a feature of that hash is given another one. */
    private static final int NONE = 0;

    private static final int LARGEST = 127;

    private final float unit;
    private final int[] transitions;
    private final int[] slots;
    private final byte[] rows;
    private final int size;

    /**
     * {@code features} rise as unsigned numbers; {@code values} holds {@link Labels#COUNT} weights
     * for each; {@code transitions} as many rows of as many weights.
     */
    Weights(float unit, int[] transitions, int[] features, byte[] values) {
        this.unit = unit;
        this.transitions = transitions;
        this.size = features.length;
        int capacity = size + size / 2 + 64;
        this.slots = new int[capacity];
        this.rows = new byte[capacity * STRIDE];
        for (int i = 0; i < size; i++) {
            int slot = first(features[i]);
            while (slots[slot] != NONE) {
                slot = slot + 1 == capacity ? 0 : slot + 1;
            }
            slots[slot] = features[i];
            System.arraycopy(values, i * Labels.COUNT, rows, slot * STRIDE, Labels.COUNT);
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
            if (Math.round(top / unit) >= least && index.feature(f) != 0) {
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

    /** Number of features. */
    int size() {
        return size;
    }

    private int first(int feature) {
        return (int) (((feature & 0xFFFFFFFFL) * slots.length) >>> 32);
    }

    /** Adds the weights of features to the {@link #STRIDE} scores from {@code at} on. */
    void addTo(FeatureList features, int[] scores, int at) {
        for (int i = 0; i < features.size(); i++) {
            int feature = features.get(i);
            int slot = first(feature);
            int found = slots[slot];
            while (found != feature && found != NONE) {
                slot = slot + 1 == slots.length ? 0 : slot + 1;
                found = slots[slot];
            }
            if (found != NONE) {
                int row = slot * STRIDE;
                for (int label = 0; label < STRIDE; label++) {
                    scores[at + label] += rows[row + label];
                }
            }
        }
    }

    /** The features, rising as unsigned numbers. */
    int[] features() {
        int[] features = new int[size];
        int count = 0;
        for (int feature : slots) {
            if (feature != NONE) {
                features[count++] = feature ^ Integer.MIN_VALUE;
            }
        }
        Arrays.sort(features);
        for (int i = 0; i < size; i++) {
            features[i] ^= Integer.MIN_VALUE;
        }
        return features;
    }

    /** Copies the weights of a feature that is there, one a label. */
    void copyRow(int feature, byte[] row) {
        int slot = first(feature);
        while (slots[slot] != feature) {
            slot = slot + 1 == slots.length ? 0 : slot + 1;
        }
        System.arraycopy(rows, slot * STRIDE, row, 0, Labels.COUNT);
    }
}
