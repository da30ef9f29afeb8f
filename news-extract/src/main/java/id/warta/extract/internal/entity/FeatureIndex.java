package id.warta.extract.internal.entity;

import java.util.Arrays;

/** Numbers features from 0 in the order in which they are first met. For one thread. */
final class FeatureIndex {

    private int[] slots = new int[1 << 16];
    private int[] features = new int[1 << 15];
    private int size;

    /** The number of a feature, a new one if it has none. */
    int add(int feature) {
        int slot = slot(feature);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        if (size == features.length) {
            grow();
            return add(feature);
        }
        slots[slot] = size + 1;
        features[size] = feature;
        return size++;
    }

    /** The number of a feature, or -1 if it has none. */
    int find(int feature) {
        return slots[slot(feature)] - 1;
    }

    /** The slot that holds a feature, or the empty one where it would be put. */
    private int slot(int feature) {
        int slot = feature & (slots.length - 1);
        while (slots[slot] != 0 && features[slots[slot] - 1] != feature) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        features = Arrays.copyOf(features, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            slots[slot(features[i])] = i + 1;
        }
    }

    int size() {
        return size;
    }

    /** The features, rising as unsigned numbers. */
    int[] rising() {
        int[] rising = new int[size];
        for (int i = 0; i < size; i++) {
            rising[i] = features[i] ^ Integer.MIN_VALUE;
        }
        Arrays.sort(rising);
        for (int i = 0; i < size; i++) {
            rising[i] ^= Integer.MIN_VALUE;
        }
        return rising;
    }

    /** The feature of a number. */
    int feature(int number) {
        return features[number];
    }
}
