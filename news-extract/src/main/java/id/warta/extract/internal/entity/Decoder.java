package id.warta.extract.internal.entity;

import java.util.Arrays;

/**
 * Finds the best labels of a sentence (Viterbi) and how likely each name in it is (forward-backward
 * over the same scores). Reused from sentence to sentence; for one thread.
 *
 * <p>Half of the tokens of a text are so surely outside of names that no path through another label
 * counts. Only one label is looked at there, and only one before what follows. Elsewhere each label
 * is added to all that may stand behind it at once: {@link Labels} has them in one stretch, so that
 * no step waits for the one before and no branch depends on a score.
 */
final class Decoder {

    private static final int L = Labels.COUNT;
    private static final int STRIDE = Weights.STRIDE;
    private static final int KINDS = Labels.KINDS;

    /** Labels that may stand behind a finished name. */
    private static final int STARTS = Labels.LAST;

    /**
     * Less than any score that counts, and small enough that two of them beside a label fit an int.
     */
    private static final int IMPOSSIBLE = -1 << 26;

    /** Bits that hold a label, and what they hold for the first one, which wins a tie. */
    private static final int LABEL = 4;

    private static final int FIRST_LABEL = (1 << LABEL) - 1;

    private static final int NO_TOKEN = Integer.MAX_VALUE / 4;

    /** Scores this far (in units) below the best of a token count as nothing. */
    private static final int DEPTH = 1 << 11;

    /**
     * By how much, in natural logarithms, outside must be better than any other label to be the
     * only one: half of all tokens. In 65,000 names of news one came out differently.
     */
    private static final double SURE = 7;

    /** Where {@link DocumentNames#PARTS} has a label. */
    private static final int[] PART = new int[L];

    static {
        for (int l = 0; l < L; l++) {
            PART[l] = l == Labels.OUTSIDE ? 0 : 1 + Labels.kind(l);
        }
    }

    private final int sure;
    private final float[] exp = new float[DEPTH];

    /** For each label that ends a name or is outside, what each that may follow it counts. */
    private final int[] stepsBehindEnd = new int[L * STARTS];

    /** For each label of an open name, what it counts that it goes on, and that it ends. */
    private final int[] stepsInside = new int[L * 2];

    /** The exponentials of the same. */
    private final float[] followEnd = new float[L * STARTS];

    private final float[] followInside = new float[L * 2];

    private int base;
    private int[] scores = new int[0];
    private boolean[] outside = new boolean[0];
    private byte[] back = new byte[0];
    private byte[] labels = new byte[0];
    private int[] best = new int[L];
    private int[] bestBefore = new int[L];
    private final float[] reach = new float[L];
    private float[] likely = new float[0];
    private float[] alpha = new float[0];
    private float[] beta = new float[0];

    /** What {@link #alpha} was divided by. */
    private float[] sums = new float[0];

    Decoder(Weights weights) {
        sure = (int) (SURE / weights.unit());
        int[] transitions = weights.transitions();
        for (int previous = 0; previous < L; previous++) {
            for (int next = 0; next < L; next++) {
                int step = transitions[previous * L + next];
                float factor = (float) Math.exp(step * weights.unit());
                if (Labels.isEnd(previous) && Labels.isStart(next)) {
                    stepsBehindEnd[previous * STARTS + next] = step;
                    followEnd[previous * STARTS + next] = factor;
                } else if (Labels.mayFollow(previous, next)) {
                    int ends = next < Labels.INSIDE ? 1 : 0;
                    stepsInside[previous * 2 + ends] = step;
                    followInside[previous * 2 + ends] = factor;
                }
            }
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
            sums = Arrays.copyOf(sums, capacity);
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
        int behind = Labels.lead(scores, base * STRIDE);
        for (int t = 0; t < n; t++) {
            int before = here;
            here = behind;
            behind = t + 1 < n ? Labels.lead(scores, (base + t + 1) * STRIDE) : NO_TOKEN;
            outside[base + t] = here >= sure && here + Math.min(before, behind) >= 2 * sure;
        }
    }

    /** Finds the labels of {@code n} tokens; tells whether one is part of a name. */
    boolean decode(int n) {
        findOutside(n);
        for (int t = 0; t < n; t++) {
            int[] free = bestBefore;
            bestBefore = best;
            best = free;
            Arrays.fill(best, Integer.MIN_VALUE);
            if (t == 0) {
                Arrays.fill(best, 0, STARTS, 0);
            } else if (outside[base + t - 1]) {
                behindEnd(Labels.OUTSIDE);
            } else {
                for (int previous = Labels.OUTSIDE; previous < Labels.INSIDE; previous++) {
                    behindEnd(previous);
                }
                for (int kind = 0; kind < KINDS; kind++) {
                    inside(kind, Labels.BEGIN + kind);
                    inside(kind, Labels.INSIDE + kind);
                }
            }
            choose(t);
        }
        int last = Labels.OUTSIDE;
        for (int l = Labels.OUTSIDE; l < Labels.INSIDE; l++) {
            last = best[l] > best[last] ? l : last;
        }
        boolean names = false;
        for (int t = n - 1; t >= 0; t--) {
            labels[base + t] = (byte) last;
            names |= last != Labels.OUTSIDE;
            last = t > 0 ? back[(base + t) * L + last] : last;
        }
        return names;
    }

    /**
     * Offers a label as the one before each that may follow. The label stands in the last bits of
     * its score, so that the best of two scores brings it along.
     */
    private void behindEnd(int previous) {
        int score = bestBefore[previous];
        int row = previous * STARTS;
        for (int l = 0; l < STARTS; l++) {
            int offer = ((score + stepsBehindEnd[row + l]) << LABEL) + (FIRST_LABEL - previous);
            best[l] = Math.max(best[l], offer);
        }
    }

    private void inside(int kind, int previous) {
        int score = bestBefore[previous];
        int goesOn = ((score + stepsInside[previous * 2]) << LABEL) + (FIRST_LABEL - previous);
        int ends = ((score + stepsInside[previous * 2 + 1]) << LABEL) + (FIRST_LABEL - previous);
        best[Labels.INSIDE + kind] = Math.max(best[Labels.INSIDE + kind], goesOn);
        best[Labels.LAST + kind] = Math.max(best[Labels.LAST + kind], ends);
    }

    /** Takes the best offers, and counts scores from the best of them, so that they stay small. */
    private void choose(int t) {
        int row = (base + t) * L;
        int at = (base + t) * STRIDE;
        int top = IMPOSSIBLE;
        for (int l = 0; l < L; l++) {
            back[row + l] = (byte) (FIRST_LABEL - (best[l] & FIRST_LABEL));
            best[l] = (best[l] >> LABEL) + scores[at + l];
            top = Math.max(top, best[l]);
        }
        if (outside[base + t]) {
            Arrays.fill(best, IMPOSSIBLE);
            best[Labels.OUTSIDE] = 0;
            return;
        }
        for (int l = 0; l < L; l++) {
            best[l] = Math.max(IMPOSSIBLE, best[l] - top);
        }
    }

    /** Prepares {@link #probability} for a sentence of {@code n} tokens. */
    void weigh(int n) {
        findOutside(n);
        for (int t = 0; t < n; t++) {
            int row = (base + t) * L;
            if (outside[base + t]) {
                Arrays.fill(likely, row, row + L, 0);
                likely[row + Labels.OUTSIDE] = 1;
                continue;
            }
            int at = (base + t) * STRIDE;
            int top = IMPOSSIBLE;
            for (int l = 0; l < L; l++) {
                top = Math.max(top, scores[at + l]);
            }
            for (int l = 0; l < L; l++) {
                int below = top - scores[at + l];
                likely[row + l] = below < DEPTH ? exp[below] : 0;
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
            Arrays.fill(reach, 0);
            if (t == 0) {
                Arrays.fill(reach, 0, STARTS, 1);
            } else if (outside[base + t - 1]) {
                reachBehindEnd(row - L, Labels.OUTSIDE);
            } else {
                for (int previous = Labels.OUTSIDE; previous < Labels.INSIDE; previous++) {
                    reachBehindEnd(row - L, previous);
                }
                for (int kind = 0; kind < KINDS; kind++) {
                    reachInside(row - L, kind, Labels.BEGIN + kind);
                    reachInside(row - L, kind, Labels.INSIDE + kind);
                }
            }
            float sum = 0;
            for (int l = 0; l < L; l++) {
                alpha[row + l] = reach[l] * likely[row + l];
                sum += alpha[row + l];
            }
            sums[base + t] = sum;
            for (int l = 0; l < L; l++) {
                alpha[row + l] /= sum;
            }
        }
    }

    private void reachBehindEnd(int rowBefore, int previous) {
        float share = alpha[rowBefore + previous];
        int row = previous * STARTS;
        for (int l = 0; l < STARTS; l++) {
            reach[l] += share * followEnd[row + l];
        }
    }

    private void reachInside(int rowBefore, int kind, int previous) {
        float share = alpha[rowBefore + previous];
        reach[Labels.INSIDE + kind] += share * followInside[previous * 2];
        reach[Labels.LAST + kind] += share * followInside[previous * 2 + 1];
    }

    private void backward(int n) {
        int end = (base + n - 1) * L;
        Arrays.fill(beta, end, end + L, 0);
        Arrays.fill(beta, end + Labels.OUTSIDE, end + Labels.INSIDE, 1);
        for (int t = n - 1; t > 0; t--) {
            int row = (base + t) * L;
            float sum = 0;
            for (int l = 0; l < L; l++) {
                reach[l] = beta[row + l] * likely[row + l];
                sum += reach[l];
            }
            if (sum > 0) {
                for (int l = 0; l < L; l++) {
                    reach[l] /= sum;
                }
            }
            backward(row - L, outside[base + t - 1]);
        }
    }

    private void backward(int row, boolean outsideBefore) {
        Arrays.fill(beta, row, row + L, 0);
        int end = outsideBefore ? Labels.OUTSIDE + 1 : Labels.INSIDE;
        for (int previous = Labels.OUTSIDE; previous < end; previous++) {
            float all = 0;
            for (int l = 0; l < STARTS; l++) {
                all += reach[l] * followEnd[previous * STARTS + l];
            }
            beta[row + previous] = all;
        }
        for (int kind = 0; kind < KINDS && !outsideBefore; kind++) {
            float goesOn = reach[Labels.INSIDE + kind];
            float ends = reach[Labels.LAST + kind];
            int begin = Labels.BEGIN + kind;
            int inside = Labels.INSIDE + kind;
            beta[row + begin] =
                    goesOn * followInside[begin * 2] + ends * followInside[begin * 2 + 1];
            beta[row + inside] =
                    goesOn * followInside[inside * 2] + ends * followInside[inside * 2 + 1];
        }
    }

    /** Writes how likely token {@code t} is outside and in each kind of name; after weigh. */
    void likelihoods(int t, float[] parts) {
        Arrays.fill(parts, 0);
        float sum = 0;
        for (int l = 0; l < L; l++) {
            float p = alpha[(base + t) * L + l] * beta[(base + t) * L + l];
            parts[PART[l]] += p;
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
            scores[(base + t) * STRIDE + l] += bias[PART[l]];
        }
    }

    /**
     * How likely it is that a name of the kind and extent found goes from token {@code from} to
     * {@code to}; after {@link #weigh}.
     */
    double probability(int from, int to) {
        double inside = 1;
        for (int t = from + 1; t < to; t++) {
            inside *= step(t);
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

    /** How likely the label of a token inside a name is behind that of the token before it. */
    private double step(int t) {
        int previous = labels[base + t - 1];
        int label = labels[base + t];
        int ends = label < Labels.INSIDE ? 1 : 0;
        return followInside[previous * 2 + ends] * likely[(base + t) * L + label] / sums[base + t];
    }
}
