package id.warta.bench.lexicon;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Puts vectors of length one into clusters by k-means on the sphere, the same ones every time. */
final class Clusters {

    private static final int ROUNDS = 12;

    private Clusters() {}

    /** The cluster of each vector, 0 to {@code count - 1}. */
    static int[] of(float[] vectors, int size, int count) {
        int n = vectors.length / size;
        float[] centres = new float[count * size];
        SplittableRandom random = new SplittableRandom(count);
        // Words come by frequency; the frequent half has the more reliable vectors.
        for (int k = 0; k < count; k++) {
            int from = random.nextInt(Math.max(1, n / 2));
            System.arraycopy(vectors, from * size, centres, k * size, size);
        }
        int[] nearest = new int[n];
        for (int round = 0; round < ROUNDS; round++) {
            IntStream.range(0, n)
                    .parallel()
                    .forEach(i -> nearest[i] = nearest(vectors, i * size, centres, size));
            Arrays.fill(centres, 0);
            for (int i = 0; i < n; i++) {
                for (int d = 0; d < size; d++) {
                    centres[nearest[i] * size + d] += vectors[i * size + d];
                }
            }
            for (int k = 0; k < count; k++) {
                normalize(centres, k * size, size);
            }
        }
        return nearest;
    }

    private static int nearest(float[] vectors, int from, float[] centres, int size) {
        int best = 0;
        float top = Float.NEGATIVE_INFINITY;
        for (int k = 0; k * size < centres.length; k++) {
            float dot = 0;
            for (int d = 0; d < size; d++) {
                dot += vectors[from + d] * centres[k * size + d];
            }
            if (dot > top) {
                top = dot;
                best = k;
            }
        }
        return best;
    }

    private static void normalize(float[] vectors, int from, int size) {
        double norm = 0;
        for (int d = 0; d < size; d++) {
            norm += vectors[from + d] * vectors[from + d];
        }
        float scale = (float) (1 / Math.sqrt(Math.max(norm, 1e-12)));
        for (int d = 0; d < size; d++) {
            vectors[from + d] *= scale;
        }
    }
}
