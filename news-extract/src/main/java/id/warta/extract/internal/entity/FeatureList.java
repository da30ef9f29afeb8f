package id.warta.extract.internal.entity;

import java.util.EnumSet;
import java.util.Set;

/** Collects features; reused from token to token. For one thread. */
final class FeatureList {

    private static final int MOST = 160;

    private final int[] features = new int[MOST];
    private final byte[] families = new byte[MOST];
    private final boolean[] wanted = new boolean[FeatureFamily.values().length];
    private int size;

    /** A list that leaves out the features of some families. */
    FeatureList(Set<FeatureFamily> without) {
        for (FeatureFamily family : EnumSet.allOf(FeatureFamily.class)) {
            wanted[family.ordinal()] = !without.contains(family);
        }
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    int get(int i) {
        return features[i];
    }

    int family(int i) {
        return families[i];
    }

    void add(FeatureFamily family, int template, int value) {
        if (wanted[family.ordinal()]) {
            families[size] = (byte) family.ordinal();
            features[size++] = Hash.feature(template, value);
        }
    }

    void add(FeatureFamily family, int template, int first, int second) {
        if (wanted[family.ordinal()]) {
            families[size] = (byte) family.ordinal();
            features[size++] = Hash.feature(template, first, second);
        }
    }
}
