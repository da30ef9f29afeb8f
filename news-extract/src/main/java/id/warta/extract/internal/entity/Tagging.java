package id.warta.extract.internal.entity;

import id.warta.extract.token.Tokens;
import java.util.Set;

/**
 * One thread's work space for tagging: labels stretches of tokens one after another. What it
 * answers depends on the stretch alone.
 */
public final class Tagging {

    /** Longer sentences are labelled in pieces; no sentence of prose is as long. */
    public static final int LONGEST = 512;

    private final Weights weights;
    private final FeatureList features;
    private final WordCache words;
    private final Sentence sentence;
    private final Decoder decoder;
    private final int[] starts = new int[LONGEST];
    private final int[] ends = new int[LONGEST];

    /** A work space for a model, for the tokens of articles or for others. */
    public Tagging(Model model, boolean article) {
        weights = model.weights(article);
        features = new FeatureList(Set.of());
        words = new WordCache(model.lexicon(), weights, features);
        sentence = new Sentence(words);
        decoder = new Decoder(weights);
    }

    /**
     * Labels the tokens {@code from} to {@code to}, at most {@link #LONGEST}; tells whether there
     * is a name among them.
     */
    public boolean label(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            starts[i - from] = tokens.start(i);
            ends[i - from] = tokens.end(i);
        }
        return label(tokens.text(), 0, to - from);
    }

    /** As {@link #label(Tokens, int, int)}, of tokens that were given one by one. */
    public boolean label(TokenColumns tokens, int from, int to) {
        System.arraycopy(tokens.starts(), from, starts, 0, to - from);
        System.arraycopy(tokens.ends(), from, ends, 0, to - from);
        return label(tokens.text(), 0, to - from);
    }

    /** How much the document's other uses of a word count against its own sentence. */
    private static final double DOCUMENT = 0.5;

    /** A likelihood that no use of a word is taken to rule out. */
    private static final double LEAST = 0.1;

    private final DocumentNames names = new DocumentNames();
    private final float[] parts = new float[DocumentNames.PARTS];
    private final int[] bias = new int[DocumentNames.PARTS];

    /** Forgets the document before. */
    public void startDocument() {
        names.clear();
    }

    /** Remembers what the capitalised words of the last stretch were taken for; after weigh. */
    public void remember(int n) {
        for (int t = 0; t < n; t++) {
            if (speaks(t)) {
                decoder.likelihoods(t, parts);
                names.add(names.place(sentence.atoms()[sentence.row(t) + WordAtoms.FORM]), parts);
            }
        }
    }

    private boolean speaks(int t) {
        return WordAtoms.isCapitalized(sentence.atoms(), sentence.row(t))
                && sentence.classOf(t) == 0;
    }

    /** Labels the last stretch again, with what the document's other sentences say; after weigh. */
    public boolean relabel(int n) {
        boolean changes = false;
        for (int t = 0; t < n; t++) {
            if (!speaks(t)) {
                continue;
            }
            int place = names.place(sentence.atoms()[sentence.row(t) + WordAtoms.FORM]);
            int others = names.uses(place) - 1;
            if (others < 1) {
                continue;
            }
            decoder.likelihoods(t, parts);
            for (int i = 0; i < bias.length; i++) {
                double mean = (names.sum(place, i) - parts[i]) / others;
                double value =
                        DOCUMENT * others / (others + 1) * Math.log(Math.max(0, mean) + LEAST);
                bias[i] = (int) Math.round(value / weights.unit());
                changes = true;
            }
            decoder.add(t, bias);
        }
        return changes;
    }

    public boolean decode(int n) {
        return decoder.decode(n);
    }

    private boolean label(String text, int from, int to) {
        int n = to - from;
        if (n == 0) {
            return false;
        }
        sentence.read(text, starts, ends, from, to);
        int[] scores = decoder.startSentence(n);
        for (int t = 0; t < n; t++) {
            features.clear();
            Features.ofContext(sentence, t, features);
            weights.addTo(features, scores, t * Weights.STRIDE);
            addWords(scores, t);
        }
        return decoder.decode(n);
    }

    private void addWords(int[] scores, int t) {
        int[] kept = words.scores();
        int at = t * Weights.STRIDE;
        for (int distance = -Features.REACH; distance <= Features.REACH; distance++) {
            int from =
                    WordCache.scores(sentence.row(t + distance))
                            + (distance + Features.REACH) * Weights.STRIDE;
            for (int label = 0; label < Weights.STRIDE; label++) {
                scores[at + label] += kept[from + label];
            }
        }
    }

    /** The label of token {@code t} of the last stretch, counted from its first. */
    public int labelOf(int t) {
        return decoder.label(t);
    }

    /** Prepares {@link #probability} for the last stretch, of {@code n} tokens. */
    public void weigh(int n) {
        decoder.weigh(n);
    }

    /** How likely the name is that was found from token {@code from} to {@code to}. */
    public double probability(int from, int to) {
        return decoder.probability(from, to);
    }
}
