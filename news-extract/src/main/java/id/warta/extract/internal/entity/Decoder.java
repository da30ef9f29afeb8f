package id.warta.extract.internal.entity;

import java.util.Arrays;

/**
 * Finds the best labels of a sentence (Viterbi) and how likely each name in it is (forward-backward
 * over the same scores). Reused from sentence to sentence; for one thread.
 *
 * <p>Half of the tokens of a text are so surely outside of names that no path through another label
 * counts. Only one label is looked at there, and only one before what follows, which is where most
 * of the time of a full lattice goes.
 */
final class Decoder {

    private static final int L = Labels.COUNT;
    private static final int STRIDE = Weights.STRIDE;
    private static final int IMPOSSIBLE = Integer.MIN_VALUE / 4;
    private static final int NO_TOKEN = Integer.MAX_VALUE / 4;

    /** Scores this far (in units) below the best of a token count as nothing. */
    private static final int DEPTH = 1 << 11;

    /**
     * By how much, in natural logarithms, outside must be better than any other label to be the
     * only one: half of all tokens. In 65,000 names of news one came out differently.
     */
    private static final double SURE = 7;

    private final int sure;
    private final int[] transitions;
    private final int[][] before = new int[L][];
    private final int[][] behindOutside = new int[L][];
    private final float[] exp = new float[DEPTH];
    private final float[] follow = new float[L * L];

    private int base;
    private int[] scores = new int[0];
    private boolean[] outside = new boolean[0];
    private byte[] back = new byte[0];
    private byte[] labels = new byte[0];
    private final int[] best = new int[L];
    private final int[] bestBefore = new int[L];
    private float[] likely = new float[0];
    private float[] alpha = new float[0];
    private float[] beta = new float[0];

    Decoder(Weights weights) {
        sure = (int) (SURE / weights.unit());
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
            behindOutside[next] = Labels.mayStart(next) ? new int[] {Labels.OUTSIDE} : new int[0];
        }
        for (int i = 0; i < DEPTH; i++) {
            exp[i] = (float) Math.exp(-i * weights.unit());
        }
    }

    /**
     * Makes room for {@code n} tokens behind the first {@code from} and turns to them: in all else,
     * tokens are counted from there. Returns the scores, {@link Weights#STRIDE} a token, those of
     * the new tokens all zero. What was found of the tokens before stays.
     */
    int[] start(int from, int n) {
        turnTo(from);
        int end = from + n;
        if (labels.length < end) {
            int capacity = Math.max(64, end + end / 2);
            scores = Arrays.copyOf(scores, capacity * STRIDE);
            outside = Arrays.copyOf(outside, capacity);
            back = Arrays.copyOf(back, capacity * L);
            labels = Arrays.copyOf(labels, capacity);
            likely = Arrays.copyOf(likely, capacity * L);
            alpha = Arrays.copyOf(alpha, capacity * L);
            beta = Arrays.copyOf(beta, capacity * L);
        }
        Arrays.fill(scores, from * STRIDE, end * STRIDE, 0);
        return scores;
    }

    /** Turns to tokens that {@link #start} made room for. */
    void turnTo(int from) {
        base = from;
    }

    /** The label of a token, after {@link #decode}. */
    int label(int t) {
        return labels[base + t];
    }

    /**
     * Marks the tokens that are surely outside. A name of several words may hold one that is none
     * by itself ({@code Kementerian Hukum dan Hak Asasi Manusia}), but then a word beside it is
     * part of the name, too: the better of the two is heard.
     */
    private void findOutside(int n) {
        int here = NO_TOKEN;
        int behind = lead(0);
        for (int t = 0; t < n; t++) {
            int before = here;
            here = behind;
            behind = t + 1 < n ? lead(t + 1) : NO_TOKEN;
            outside[base + t] = here >= sure && here + Math.min(before, behind) >= 2 * sure;
        }
    }

    /** By how much outside is better than any other label of a token by itself. */
    private int lead(int t) {
        int at = (base + t) * STRIDE;
        int top = IMPOSSIBLE;
        for (int l = Labels.OUTSIDE + 1; l < L; l++) {
            top = Math.max(top, scores[at + l]);
        }
        return scores[at + Labels.OUTSIDE] - top;
    }

    /** How many labels token {@code t} may have; outside is the first. */
    private int labels(int t) {
        return outside[base + t] ? 1 : L;
    }

    /** For each label of token {@code t}, those that token {@code t - 1} may have before it. */
    private int[][] previous(int t) {
        return outside[base + t - 1] ? behindOutside : before;
    }

    /** Finds the labels of {@code n} tokens; tells whether one is part of a name. */
    boolean decode(int n) {
        findOutside(n);
        for (int l = 0; l < L; l++) {
            bestBefore[l] = Labels.mayStart(l) ? scores[base * STRIDE + l] : IMPOSSIBLE;
        }
        for (int t = 1; t < n; t++) {
            int[][] lists = previous(t);
            int labels = labels(t);
            Arrays.fill(best, labels, L, IMPOSSIBLE);
            for (int l = 0; l < labels; l++) {
                int top = IMPOSSIBLE * 2;
                int from = 0;
                for (int previous : lists[l]) {
                    int score = bestBefore[previous] + transitions[previous * L + l];
                    if (score > top) {
                        top = score;
                        from = previous;
                    }
                }
                best[l] = Math.max(IMPOSSIBLE, top + scores[(base + t) * STRIDE + l]);
                back[(base + t) * L + l] = (byte) from;
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
            labels[base + t] = (byte) last;
            names |= last != Labels.OUTSIDE;
            last = t > 0 ? back[(base + t) * L + last] : last;
        }
        return names;
    }

    /** Prepares {@link #probability} for a sentence of {@code n} tokens. */
    void weigh(int n) {
        findOutside(n);
        for (int t = 0; t < n; t++) {
            int labels = labels(t);
            int top = scores[(base + t) * STRIDE];
            for (int l = 1; l < labels; l++) {
                top = Math.max(top, scores[(base + t) * STRIDE + l]);
            }
            for (int l = 0; l < labels; l++) {
                int below = top - scores[(base + t) * STRIDE + l];
                likely[(base + t) * L + l] = below < DEPTH ? exp[below] : 0;
            }
        }
        forward(n);
        backward(n);
    }

    private void forward(int n) {
        for (int t = 0; t < n; t++) {
            int row = (base + t) * L;
            if (outside[base + t]) {
                Arrays.fill(alpha, row, row + L, 0);
                alpha[row + Labels.OUTSIDE] = 1;
                continue;
            }
            float sum = 0;
            for (int l = 0; l < L; l++) {
                float reach = 0;
                if (t == 0) {
                    reach = Labels.mayStart(l) ? 1 : 0;
                } else {
                    for (int previous : previous(t)[l]) {
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
        Arrays.fill(beta, (base + n - 1) * L, (base + n) * L, 0);
        for (int l = 0; l < L; l++) {
            beta[(base + n - 1) * L + l] = Labels.mayEnd(l) ? 1 : 0;
        }
        for (int t = n - 1; t > 0; t--) {
            int row = (base + t) * L;
            float sum = 0;
            Arrays.fill(beta, row - L, row, 0);
            int[][] lists = previous(t);
            int labels = labels(t);
            for (int l = 0; l < labels; l++) {
                float reach = beta[row + l] * likely[row + l];
                for (int previous : lists[l]) {
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
            float p = alpha[(base + t) * L + l] * beta[(base + t) * L + l];
            parts[l == Labels.OUTSIDE ? 0 : 1 + Labels.kind(l)] += p;
            sum += p;
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] /= sum;
        }
    }

    /** Adds to the score of one label of token {@code t}. */
    void add(int t, int label, int score) {
        scores[(base + t) * STRIDE + label] += score;
    }

    /** Adds to the scores of token {@code t}, for outside and each kind of name. */
    void add(int t, int[] bias) {
        for (int l = 0; l < L; l++) {
            scores[(base + t) * STRIDE + l] += bias[l == Labels.OUTSIDE ? 0 : 1 + Labels.kind(l)];
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
                            alpha[(base + t - 1) * L + previous]
                                    * follow[previous * L + l]
                                    * likely[(base + t) * L + l];
                }
            }
            inside *=
                    follow[labels[base + t - 1] * L + labels[base + t]]
                            * likely[(base + t) * L + labels[base + t]]
                            / all;
        }
        int last = (base + to - 1) * L;
        double all = 0;
        for (int l = 0; l < L; l++) {
            all += alpha[last + l] * beta[last + l];
        }
        double probability =
                alpha[(base + from) * L + labels[base + from]]
                        * inside
                        * beta[last + labels[base + to - 1]];
        // weights far from those of any training leave the range of floats
        double share = probability / all;
        return share >= 0 ? Math.min(1, share) : 0;
    }
}
