package id.warta.extract.internal.entity;

import java.util.Set;

/** Scores the labels of tokens by one set of weights. For one thread. */
final class Scorer {

    private final Weights weights;
    private final FeatureList features = new FeatureList(Set.of());
    private final WordCache words;
    private final Sentence sentence;

    Scorer(Lexicon lexicon, Weights weights) {
        this.weights = weights;
        words = new WordCache(lexicon, weights, features);
        sentence = new Sentence(words);
    }

    /** The sentence that was scored last. */
    Sentence sentence() {
        return sentence;
    }

    /**
     * Adds to {@code scores}, {@link Weights#STRIDE} a token, from token {@code base} on what the
     * weights say of the labels of the first {@code n} tokens.
     */
    void score(String text, int[] starts, int[] ends, int n, int[] scores, int base) {
        sentence.read(text, starts, ends, 0, n);
        for (int t = 0; t < n; t++) {
            features.clear();
            Features.ofContext(sentence, t, features);
            weights.addTo(features, scores, (base + t) * Weights.STRIDE);
            addWords(scores, base, t);
        }
    }

    private void addWords(int[] scores, int base, int t) {
        int[] kept = words.scores();
        int at = (base + t) * Weights.STRIDE;
        for (int distance = -Features.REACH; distance <= Features.REACH; distance++) {
            int from =
                    WordCache.scores(sentence.row(t + distance))
                            + (distance + Features.REACH) * Weights.STRIDE;
            for (int label = 0; label < Weights.STRIDE; label++) {
                scores[at + label] += kept[from + label];
            }
        }
    }
}
