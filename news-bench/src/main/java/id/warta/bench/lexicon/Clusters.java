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
            float[] turned = turned(centres, size);
            IntStream.range(0, n)
                    .parallel()
                    .forEach(i -> nearest[i] = nearest(vectors, i * size, turned, size));
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

    /** The centres dimension by dimension, so that all are compared with a vector at once. */
    private static float[] turned(float[] centres, int size) {
        int count = centres.length / size;
        float[] turned = new float[centres.length];
        for (int k = 0; k < count; k++) {
            for (int d = 0; d < size; d++) {
                turned[d * count + k] = centres[k * size + d];
            }
        }
        return turned;
    }

    private static int nearest(float[] vectors, int from, float[] turned, int size) {
        float[] dots = new float[turned.length / size];
        for (int d = 0; d < size; d++) {
            addScaled(dots, vectors[from + d], turned, d * dots.length);
        }
        int best = 0;
        for (int k = 1; k < dots.length; k++) {
            best = dots[k] > dots[best] ? k : best;
        }
        return best;
    }

    private static void addScaled(float[] sums, float scale, float[] values, int from) {
        for (int k = 0; k < sums.length; k++) {
            sums[k] += scale * values[from + k];
        }
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
