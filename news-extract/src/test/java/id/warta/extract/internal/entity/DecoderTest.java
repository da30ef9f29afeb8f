package id.warta.extract.internal.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Against all paths that there are, one by one. */
class DecoderTest {

    private static final int L = Labels.COUNT;
    private static final int TOKENS = 4;
    private static final float UNIT = 0.1f;

    private final SplittableRandom random = new SplittableRandom(11);
    private final int[] transitions = new int[L * L];
    private final int[] scores = new int[TOKENS * Weights.STRIDE];
    private final int[] path = new int[TOKENS];

    @Test
    void findsTheBestOfAllPathsAndHowLikelyItsNamesAre() {
        for (int round = 0; round < 40; round++) {
            fill(transitions, 20);
            fill(scores, 30);
            check();
        }
    }

    @Test
    void soItDoesWhereSomeTokensAreSurelyOutside() {
        for (int round = 0; round < 40; round++) {
            fill(transitions, 5);
            fill(scores, 30);
            scores[random.nextInt(TOKENS) * Weights.STRIDE + Labels.OUTSIDE] += 500;
            scores[random.nextInt(TOKENS) * Weights.STRIDE + Labels.OUTSIDE] += 500;
            check();
        }
    }

    private void fill(int[] numbers, int most) {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = random.nextInt(-most, most);
        }
    }

    private void check() {
        Weights weights = new Weights(UNIT, transitions.clone(), new int[0], new byte[0]);
        Decoder decoder = new Decoder(weights);
        System.arraycopy(scores, 0, decoder.start(0, TOKENS), 0, scores.length);
        boolean names = decoder.decode(TOKENS);
        int[] found = new int[TOKENS];
        for (int t = 0; t < TOKENS; t++) {
            found[t] = decoder.label(t);
        }
        long best = Long.MIN_VALUE;
        double all = 0;
        double[][] likely = new double[TOKENS][DocumentNames.PARTS];
        double[][] spans = new double[TOKENS][TOKENS + 1];
        for (boolean more = first(); more; more = next()) {
            long score = score(path);
            best = Math.max(best, score);
            double weight = Math.exp(score * (double) UNIT);
            all += weight;
            for (int t = 0; t < TOKENS; t++) {
                likely[t][path[t] == Labels.OUTSIDE ? 0 : 1 + Labels.kind(path[t])] += weight;
                for (int end = t + 1; end <= TOKENS; end++) {
                    spans[t][end] += agrees(found, t, end) ? weight : 0;
                }
            }
        }
        assertThat(score(found)).isEqualTo(best);
        decoder.weigh(TOKENS);
        float[] parts = new float[DocumentNames.PARTS];
        int first = 0;
        boolean any = false;
        for (int t = 0; t < TOKENS; t++) {
            decoder.likelihoods(t, parts);
            for (int i = 0; i < parts.length; i++) {
                assertThat((double) parts[i]).isCloseTo(likely[t][i] / all, within(0.003));
            }
            first = Labels.begins(found[t]) ? t : first;
            if (Labels.ends(found[t])) {
                any = true;
                assertThat(decoder.probability(first, t + 1))
                        .isCloseTo(spans[first][t + 1] / all, within(0.003));
            }
        }
        assertThat(names).isEqualTo(any);
    }

    private boolean agrees(int[] found, int from, int to) {
        for (int t = from; t < to; t++) {
            if (path[t] != found[t]) {
                return false;
            }
        }
        return true;
    }

    private long score(int[] labels) {
        long score = 0;
        for (int t = 0; t < TOKENS; t++) {
            score += scores[t * Weights.STRIDE + labels[t]];
            score += t == 0 ? 0 : transitions[labels[t - 1] * L + labels[t]];
        }
        return score;
    }

    private boolean first() {
        Arrays.fill(path, 0);
        return isPath() || next();
    }

    /** Goes to the next path whose labels may follow each other; tells whether there is one. */
    private boolean next() {
        do {
            int t = 0;
            while (t < TOKENS && path[t] == L - 1) {
                path[t++] = 0;
            }
            if (t == TOKENS) {
                return false;
            }
            path[t]++;
        } while (!isPath());
        return true;
    }

    private boolean isPath() {
        boolean may = Labels.isStart(path[0]) && Labels.isEnd(path[TOKENS - 1]);
        for (int t = 1; t < TOKENS && may; t++) {
            may = Labels.mayFollow(path[t - 1], path[t]);
        }
        return may;
    }
}
