package id.warta.extract.internal.entity;

import java.util.Arrays;

/** Numbers features from 0 in the order in which they are first met. For one thread. */
final class FeatureIndex {

    private int[] slots = new int[1 << 16];
    private int[] features = new int[1 << 15];
    private int size;

    /** The number of a feature, a new one if it has none. */
    int add(int feature) {
        int slot = feature & (slots.length - 1);
        while (slots[slot] != 0) {
            if (features[slots[slot] - 1] == feature) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        if (size == features.length) {
            grow();
            return add(feature);
        }
        slots[slot] = size + 1;
        features[size] = feature;
        return size++;
    }

    private void grow() {
        features = Arrays.copyOf(features, size * 2);
        slots = new int[slots.length * 2];
        for (int i = 0; i < size; i++) {
            int slot = features[i] & (slots.length - 1);
            while (slots[slot] != 0) {
                slot = (slot + 1) & (slots.length - 1);
            }
            slots[slot] = i + 1;
        }
    }

    int size() {
        return size;
    }

    /** The feature of a number. */
    int feature(int number) {
        return features[number];
    }
}
