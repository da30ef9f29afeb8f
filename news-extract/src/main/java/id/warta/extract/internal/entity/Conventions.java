package id.warta.extract.internal.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Tells by which convention the words of a sentence are most likely to be tagged. Corpora differ in
 * what they call a name, but also in how they split words, in their years and in what they write
 * about: weights of words and marks, one a convention (multinomial logistic regression). Immutable.
 */
final class Conventions {

    /** What a weight of one is worth. */
    private static final float UNIT = 1 / 32f;

    /**
     * How much surer the answer is than the weights are. Mixing what two conventions say is worth
     * it only where a sentence may as well be of one as of the other.
     */
    private static final float SHARPNESS = 3;

    private static final int EPOCHS = 30;
    private static final float RATE = 0.1f;
    private static final float DECAY = 0.03f;
    private static final float UNSURE = 1e-3f;

    // Templates of features.
    private static final int WORD = 1;
    private static final int STICKING = 2; // a mark that is no word of its own
    private static final int FIRST = 3;
    private static final int LAST = 4;
    private static final int LENGTH = 5;
    private static final int PAIR = 6;
    private static final int OTHERS = 3; // features that are not of one token each

    /** Features of fewer sentences are left out. */
    private static final int RARE = 2;

    private final int count;
    private final HashTable features;
    private final byte[] rows;

    /**
     * {@code features} rise as unsigned numbers; {@code rows} holds {@code count} weights for each.
     */
    Conventions(int count, int[] features, byte[] rows) {
        this.count = count;
        this.features = new HashTable(features);
        this.rows = rows;
    }

    /** Number of conventions. */
    int count() {
        return count;
    }

    /** The features that have weights, rising as unsigned numbers; do not change. */
    int[] features() {
        return features.hashes();
    }

    /** The weights, {@link #count} for each feature; do not change. */
    byte[] rows() {
        return rows;
    }

    /** Writes how likely each convention is for the tokens {@code from} to {@code to}. */
    void likelihoods(TokenColumns tokens, int from, int to, float[] likely) {
        Arrays.fill(likely, 0);
        for (int feature : features(tokens, from, to)) {
            int place = this.features.find(feature);
            for (int c = 0; c < count && place >= 0; c++) {
                likely[c] += rows[place * count + c] * UNIT * SHARPNESS;
            }
        }
        normalize(likely);
    }

    private static int[] features(TokenColumns tokens, int from, int to) {
        int n = to - from;
        int[] features = new int[2 * n + OTHERS];
        for (int t = 0; t < n; t++) {
            int word = Hash.SEED;
            for (int i = tokens.starts()[from + t]; i < tokens.ends()[from + t]; i++) {
                word = Hash.add(word, WordAtoms.fold(tokens.text().charAt(i)));
            }
            boolean sticks = !tokens.isCore(from + t) && !tokens.goesOn(from + t);
            features[t] = Hash.feature(sticks ? STICKING : WORD, word);
        }
        for (int t = 0; t < n; t++) {
            int before = t == 0 ? 0 : features[t - 1];
            features[n + OTHERS + t] = Hash.feature(PAIR, before, features[t]);
        }
        features[n] = Hash.feature(FIRST, features[0]);
        features[n + 1] = Hash.feature(LAST, features[n - 1]);
        features[n + 2] = Hash.feature(LENGTH, Integer.SIZE - Integer.numberOfLeadingZeros(n));
        return features;
    }

    /**
     * Learns from sentences of {@code count} conventions from {@code first} on; each counts once.
     */
    static Conventions learn(List<LabelledSentence> sentences, int first, int count, long seed) {
        List<LabelledSentence> all = List.copyOf(new LinkedHashSet<>(sentences));
        FeatureIndex index = new FeatureIndex();
        int[][] features = number(all, index);
        float[] weights = new float[index.size() * count];
        SplittableRandom random = new SplittableRandom(seed);
        float[] likely = new float[count];
        for (int step = 0; step < EPOCHS * features.length; step++) {
            int s = random.nextInt(features.length);
            float rate = RATE / (1 + step / features.length);
            likelihoods(features[s], weights, likely);
            int right = all.get(s).convention() - first;
            for (int c = 0; c < count; c++) {
                float gradient = (c == right ? 1 : 0) - likely[c];
                if (Math.abs(gradient) > UNSURE) {
                    for (int f : features[s]) {
                        float weight = weights[f * count + c];
                        weights[f * count + c] = weight + rate * (gradient - DECAY * weight);
                    }
                }
            }
        }
        return rounded(count, index, weights);
    }

    /** Numbers the features of sentences, without those of few. */
    private static int[][] number(List<LabelledSentence> sentences, FeatureIndex index) {
        Map<Integer, Integer> counts = new HashMap<>();
        int[][] all = new int[sentences.size()][];
        for (int s = 0; s < all.length; s++) {
            TokenColumns tokens = sentences.get(s).tokens();
            all[s] = features(tokens, 0, tokens.size());
            Arrays.stream(all[s]).distinct().forEach(f -> counts.merge(f, 1, Integer::sum));
        }
        for (int s = 0; s < all.length; s++) {
            all[s] =
                    Arrays.stream(all[s])
                            .filter(f -> counts.get(f) >= RARE)
                            .map(index::add)
                            .toArray();
        }
        return all;
    }

    /** Rounds weights to bytes. */
    private static Conventions rounded(int count, FeatureIndex index, float[] weights) {
        int[] rising = index.rising();
        byte[] rows = new byte[weights.length];
        for (int place = 0; place < rising.length; place++) {
            int from = index.find(rising[place]) * count;
            for (int c = 0; c < count; c++) {
                int weight = Math.round(weights[from + c] / UNIT);
                rows[place * count + c] =
                        (byte) Math.max(-Byte.MAX_VALUE, Math.min(Byte.MAX_VALUE, weight));
            }
        }
        return new Conventions(count, rising, rows);
    }

    private static void likelihoods(int[] features, float[] weights, float[] likely) {
        Arrays.fill(likely, 0);
        for (int feature : features) {
            for (int c = 0; c < likely.length; c++) {
                likely[c] += weights[feature * likely.length + c];
            }
        }
        normalize(likely);
    }

    /** Turns sums of weights into likelihoods. */
    private static void normalize(float[] likely) {
        float top = Float.NEGATIVE_INFINITY;
        for (float score : likely) {
            top = Math.max(top, score);
        }
        float sum = 0;
        for (int c = 0; c < likely.length; c++) {
            likely[c] = (float) Math.exp(likely[c] - top);
            sum += likely[c];
        }
        for (int c = 0; c < likely.length; c++) {
            likely[c] /= sum;
        }
    }
}
