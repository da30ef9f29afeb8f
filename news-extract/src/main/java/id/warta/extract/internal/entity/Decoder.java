package id.warta.extract.internal.entity;

import java.util.Arrays;

/**
 * Finds the best labels of a sentence (Viterbi) and how likely each name in it is (forward-backward
 * over the same scores). Reused from sentence to sentence; for one thread.
 */
final class Decoder {

    private static final int L = Labels.COUNT;
    private static final int STRIDE = Weights.STRIDE;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;

    /** Scores this far (in units) below the best of a token count as nothing. */
    private static final int DEPTH = 1 << 11;

    private final int[] transitions;
    private final int[][] before = new int[L][];
    private final float[] exp = new float[DEPTH];
    private final float[] follow = new float[L * L];

    private int[] scores = new int[0];
    private byte[] back = new byte[0];
    private byte[] labels = new byte[0];
    private final int[] best = new int[L];
    private final int[] bestBefore = new int[L];
    private float[] likely = new float[0];
    private float[] alpha = new float[0];
    private float[] beta = new float[0];

    Decoder(Weights weights) {
        transitions = weights.transitions();
        for (int next = 0; next < L; next++) {
            int[] list = new int[L];
            int count = 0;
            for (int previous = 0; previous < L; previous++) {
                if (Labels.mayFollow(previous, next)) {
                    list[count++] = previous;
                    follow[previous * L + next] =
                            (float) Math.exp(transitions[previous * L + next] * weights.unit());
                }
            }
            before[next] = Arrays.copyOf(list, count);
        }
        for (int i = 0; i < DEPTH; i++) {
            exp[i] = (float) Math.exp(-i * weights.unit());
        }
    }

    /** Makes room for the scores of {@code n} tokens, {@link Weights#STRIDE} each, all zero. */
    int[] startSentence(int n) {
        if (labels.length < n) {
            int capacity = Math.max(64, n + n / 2);
            scores = new int[capacity * STRIDE];
            back = new byte[capacity * L];
            labels = new byte[capacity];
            likely = new float[capacity * L];
            alpha = new float[capacity * L];
            beta = new float[capacity * L];
        }
        Arrays.fill(scores, 0, n * STRIDE, 0);
        return scores;
    }

    /** The label of a token, after {@link #decode}. */
    int label(int t) {
        return labels[t];
    }

    /** Finds the labels of {@code n} tokens; tells whether one is part of a name. */
    boolean decode(int n) {
        for (int l = 0; l < L; l++) {
            bestBefore[l] = Labels.mayStart(l) ? scores[l] : IMPOSSIBLE;
        }
        for (int t = 1; t < n; t++) {
            for (int l = 0; l < L; l++) {
                int top = IMPOSSIBLE * 2;
                int from = 0;
                for (int previous : before[l]) {
                    int score = bestBefore[previous] + transitions[previous * L + l];
                    if (score > top) {
                        top = score;
                        from = previous;
                    }
                }
                best[l] = Math.max(IMPOSSIBLE, top + scores[t * STRIDE + l]);
                back[t * L + l] = (byte) from;
            }
            System.arraycopy(best, 0, bestBefore, 0, L);
        }
        int last = Labels.OUTSIDE;
        for (int l = 0; l < L; l++) {
            if (Labels.mayEnd(l) && bestBefore[l] > bestBefore[last]) {
                last = l;
            }
        }
        boolean names = false;
        for (int t = n - 1; t >= 0; t--) {
            labels[t] = (byte) last;
            names |= last != Labels.OUTSIDE;
            last = t > 0 ? back[t * L + last] : last;
        }
        return names;
    }

    /** Prepares {@link #probability} for a sentence of {@code n} tokens. */
    void weigh(int n) {
        for (int t = 0; t < n; t++) {
            int top = scores[t * STRIDE];
            for (int l = 1; l < L; l++) {
                top = Math.max(top, scores[t * STRIDE + l]);
            }
            for (int l = 0; l < L; l++) {
                int below = top - scores[t * STRIDE + l];
                likely[t * L + l] = below < DEPTH ? exp[below] : 0;
            }
        }
        forward(n);
        backward(n);
    }

    private void forward(int n) {
        for (int t = 0; t < n; t++) {
            int row = t * L;
            float sum = 0;
            for (int l = 0; l < L; l++) {
                float reach = 0;
                if (t == 0) {
                    reach = Labels.mayStart(l) ? 1 : 0;
                } else {
                    for (int previous : before[l]) {
                        reach += alpha[row - L + previous] * follow[previous * L + l];
                    }
                }
                alpha[row + l] = reach * likely[row + l];
                sum += alpha[row + l];
            }
            for (int l = 0; l < L; l++) {
                alpha[row + l] /= sum;
            }
        }
    }

    private void backward(int n) {
        Arrays.fill(beta, (n - 1) * L, n * L, 0);
        for (int l = 0; l < L; l++) {
            beta[(n - 1) * L + l] = Labels.mayEnd(l) ? 1 : 0;
        }
        for (int t = n - 1; t > 0; t--) {
            int row = t * L;
            float sum = 0;
            Arrays.fill(beta, row - L, row, 0);
            for (int l = 0; l < L; l++) {
                float reach = beta[row + l] * likely[row + l];
                for (int previous : before[l]) {
                    beta[row - L + previous] += follow[previous * L + l] * reach;
                }
                sum += reach;
            }
            for (int l = 0; l < L && sum > 0; l++) {
                beta[row - L + l] /= sum;
            }
        }
    }

    /** Writes how likely token {@code t} is outside and in each kind of name; after weigh. */
    void likelihoods(int t, float[] parts) {
        Arrays.fill(parts, 0);
        float sum = 0;
        for (int l = 0; l < L; l++) {
            float p = alpha[t * L + l] * beta[t * L + l];
            parts[l == Labels.OUTSIDE ? 0 : 1 + Labels.kind(l)] += p;
            sum += p;
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] /= sum;
        }
    }

    /** Adds to the scores of token {@code t}, for outside and each kind of name. */
    void add(int t, int[] bias) {
        for (int l = 0; l < L; l++) {
            scores[t * STRIDE + l] += bias[l == Labels.OUTSIDE ? 0 : 1 + Labels.kind(l)];
        }
    }

    /**
     * How likely it is that a name of the kind and extent found goes from token {@code from} to
     * {@code to}; after {@link #weigh}.
     */
    double probability(int from, int to) {
        double inside = 1;
        for (int t = from + 1; t < to; t++) {
            double all = 0;
            for (int l = 0; l < L; l++) {
                for (int previous : before[l]) {
                    all +=
                            alpha[(t - 1) * L + previous]
                                    * follow[previous * L + l]
                                    * likely[t * L + l];
                }
            }
            inside *= follow[labels[t - 1] * L + labels[t]] * likely[t * L + labels[t]] / all;
        }
        int last = (to - 1) * L;
        double all = 0;
        for (int l = 0; l < L; l++) {
            all += alpha[last + l] * beta[last + l];
        }
        double probability = alpha[from * L + labels[from]] * inside * beta[last + labels[to - 1]];
        return all > 0 ? Math.max(0, Math.min(1, probability / all)) : 0;
    }
}
