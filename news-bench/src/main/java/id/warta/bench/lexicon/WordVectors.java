package id.warta.bench.lexicon;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Vectors of words that are close where words are used alike: positive pointwise mutual information
 * of a word and the words one and two places before and behind it, reduced by a randomised singular
 * value decomposition (Halko et al. 2011; Levy and Goldberg 2014). The same text gives the same
 * vectors.
 */
final class WordVectors {

    private static final int[] PLACES = {-2, -1, 1, 2};
    private static final int CONTEXTS = 6000;
    private static final int EXTRA = 12;
    private static final int ROUNDS = 3;
    private static final double SMOOTHING = 0.75;

    private final int words;
    private final int size;
    private int[] rowStarts;
    private int[] columns;
    private float[] values;

    /**
     * Vectors of {@code size} numbers for words 1 to {@code words} of a text, 0 between sentences.
     */
    WordVectors(int words, int size) {
        this.words = words;
        this.size = size;
    }

    /** The vectors, one behind another, each of length one. */
    float[] learn(int[] text, int length) {
        count(text, length);
        int width = size + EXTRA;
        SplittableRandom random = new SplittableRandom(20);
        int columnCount = PLACES.length * CONTEXTS;
        float[] right = new float[columnCount * width];
        for (int i = 0; i < right.length; i++) {
            right[i] =
                    (float) (random.nextDouble() + random.nextDouble() + random.nextDouble() - 1.5);
        }
        float[] left = new float[words * width];
        for (int round = 0; round < ROUNDS; round++) {
            multiply(right, left, width);
            orthonormalize(left, words, width);
            multiplyTransposed(left, right, width);
            if (round < ROUNDS - 1) {
                orthonormalize(right, columnCount, width);
            }
        }
        return project(left, right, width, columnCount);
    }

    /**
     * {@code left} is orthonormal and {@code left × rightᵀ} is close to the matrix; the
     * eigenvectors of {@code rightᵀ × right} turn it to the singular vectors, of which the first
     * are kept, each weighted by the root of its singular value.
     */
    private float[] project(float[] left, float[] right, int width, int columnCount) {
        double[][] square = new double[width][width];
        for (int c = 0; c < columnCount; c++) {
            int row = c * width;
            for (int i = 0; i < width; i++) {
                for (int j = i; j < width; j++) {
                    square[i][j] += (double) right[row + i] * right[row + j];
                }
            }
        }
        for (int i = 0; i < width; i++) {
            for (int j = 0; j < i; j++) {
                square[i][j] = square[j][i];
            }
        }
        double[][] axes = new double[width][width];
        double[] spread = Eigen.decompose(square, axes);
        float[] vectors = new float[words * size];
        for (int w = 0; w < words; w++) {
            double norm = 0;
            for (int k = 0; k < size; k++) {
                double sum = 0;
                for (int i = 0; i < width; i++) {
                    sum += left[w * width + i] * axes[i][k];
                }
                sum *= Math.sqrt(Math.sqrt(Math.max(0, spread[k])));
                vectors[w * size + k] = (float) sum;
                norm += sum * sum;
            }
            float scale = (float) (1 / Math.sqrt(Math.max(norm, 1e-12)));
            for (int k = 0; k < size; k++) {
                vectors[w * size + k] *= scale;
            }
        }
        return vectors;
    }

    private void count(int[] text, int length) {
        long[] pairs = new long[length * PLACES.length];
        int size = 0;
        for (int place = 0; place < PLACES.length; place++) {
            int distance = PLACES[place];
            for (int i = 0; i < length; i++) {
                int at = i + distance;
                if (text[i] == 0 || at < 0 || at >= length) {
                    continue;
                }
                int context = text[at];
                boolean crosses = Math.abs(distance) == 2 && text[i + distance / 2] == 0;
                if (context < CONTEXTS && !crosses) {
                    pairs[size++] = ((long) (text[i] - 1) << 32) | (place * CONTEXTS + context);
                }
            }
        }
        Arrays.parallelSort(pairs, 0, size);
        double[] rowSums = new double[words];
        double[] columnSums = new double[PLACES.length * CONTEXTS];
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            rowSums[(int) (pairs[i] >>> 32)]++;
            columnSums[(int) pairs[i]]++;
            distinct += i == 0 || pairs[i] != pairs[i - 1] ? 1 : 0;
        }
        double total = 0;
        for (int c = 0; c < columnSums.length; c++) {
            columnSums[c] = Math.pow(columnSums[c], SMOOTHING);
            total += columnSums[c];
        }
        rowStarts = new int[words + 1];
        columns = new int[distinct];
        values = new float[distinct];
        int kept = 0;
        int row = 0;
        for (int i = 0; i < size; ) {
            int end = i + 1;
            while (end < size && pairs[end] == pairs[i]) {
                end++;
            }
            int word = (int) (pairs[i] >>> 32);
            while (row < word) {
                rowStarts[++row] = kept;
            }
            int column = (int) pairs[i];
            double information = Math.log((end - i) * total / (rowSums[word] * columnSums[column]));
            if (information > 0) {
                columns[kept] = column;
                boolean near = Math.abs(PLACES[column / CONTEXTS]) == 1;
                values[kept++] = (float) (near ? information : information * 0.5);
            }
            i = end;
        }
        while (row < words) {
            rowStarts[++row] = kept;
        }
    }

    private void multiply(float[] right, float[] out, int width) {
        Arrays.fill(out, 0);
        for (int w = 0; w < words; w++) {
            for (int e = rowStarts[w]; e < rowStarts[w + 1]; e++) {
                float value = values[e];
                int from = columns[e] * width;
                for (int k = 0; k < width; k++) {
                    out[w * width + k] += value * right[from + k];
                }
            }
        }
    }

    private void multiplyTransposed(float[] left, float[] out, int width) {
        Arrays.fill(out, 0);
        for (int w = 0; w < words; w++) {
            for (int e = rowStarts[w]; e < rowStarts[w + 1]; e++) {
                float value = values[e];
                int to = columns[e] * width;
                for (int k = 0; k < width; k++) {
                    out[to + k] += value * left[w * width + k];
                }
            }
        }
    }

    /** Gram-Schmidt on the columns of a matrix of {@code rows} rows, twice for exactness. */
    private static void orthonormalize(float[] matrix, int rows, int width) {
        for (int pass = 0; pass < 2; pass++) {
            for (int k = 0; k < width; k++) {
                double[] dots = new double[k + 1];
                for (int r = 0; r < rows; r++) {
                    double value = matrix[r * width + k];
                    for (int j = 0; j < k; j++) {
                        dots[j] += value * matrix[r * width + j];
                    }
                }
                double norm = 0;
                for (int r = 0; r < rows; r++) {
                    double value = matrix[r * width + k];
                    for (int j = 0; j < k; j++) {
                        value -= dots[j] * matrix[r * width + j];
                    }
                    matrix[r * width + k] = (float) value;
                    norm += value * value;
                }
                float scale = (float) (1 / Math.sqrt(Math.max(norm, 1e-30)));
                for (int r = 0; r < rows; r++) {
                    matrix[r * width + k] *= scale;
                }
            }
        }
    }
}
