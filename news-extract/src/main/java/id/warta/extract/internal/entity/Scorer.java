package id.warta.extract.internal.entity;

import java.util.Set;

/** Scores the labels of tokens by one set of weights. For one thread. */
final class Scorer {

    /**
     * By how much, in natural logarithms, the words at and around a token must speak for outside,
     * so that it is not asked what several of them together say: half of all tokens. Of 63,000
     * names of news one came out differently.
     */
    private static final double SURE = 5;

    private final int sure;
    private final Weights weights;
    private final FeatureList features = new FeatureList(Set.of());
    private final WordCache words;
    private final Sentence sentence;

    Scorer(Lexicon lexicon, Weights weights) {
        this.weights = weights;
        sure = (int) (SURE / weights.unit());
        words = new WordCache(lexicon, weights, features);
        sentence = new Sentence(words);
    }

    /** The sentence that was scored last. */
    Sentence sentence() {
        return sentence;
    }

    /**
     * Adds to {@code scores}, {@link Weights#STRIDE} a token, from token {@code base} on what the
     * weights say of the labels of the first {@code n} tokens. Of those that are surely outside of
     * names by what their words say one by one, what several words together say is left out.
     */
    void score(String text, int[] starts, int[] ends, int n, int[] scores, int base) {
        sentence.read(text, starts, ends, 0, n);
        for (int t = 0; t < n; t++) {
            addWords(scores, base, t);
        }
        int here = Integer.MAX_VALUE;
        int behind = Labels.lead(scores, base * Weights.STRIDE);
        for (int t = 0; t < n; t++) {
            int at = (base + t) * Weights.STRIDE;
            int before = here;
            here = behind;
            behind = t + 1 < n ? Labels.lead(scores, at + Weights.STRIDE) : Integer.MAX_VALUE;
            if (here < sure || Math.max(before, behind) < sure || sentence.mayBeName(t)) {
                features.clear();
                Features.ofContext(sentence, t, features);
                weights.addTo(features, scores, at);
            } else {
                // So that the decoder looks at no other label either.
                scores[at + Labels.OUTSIDE] += sure;
            }
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
