package id.warta.extract.internal.entity;

import id.warta.extract.token.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thread's work space for tagging: documents, or single stretches of tokens. What it answers
 * depends on what it is given alone, not on what it was given before.
 */
public final class Tagging {

    /** Longer sentences are labelled in pieces; no sentence of prose is as long. */
    public static final int LONGEST = 512;

    /** Tokens whose scores are kept until the document has spoken. */
    private static final int WINDOW = 1 << 12;

    /** How much the document's other uses of a word count against its own sentence. */
    private static final double DOCUMENT = 0.5;

    /** A convention less likely than this is not asked. */
    private static final float UNLIKELY = 0.05f;

    /** A likelihood that no use of a word is taken to rule out. */
    private static final double LEAST = 0.1;

    private final Model model;
    private final Weights weights;

    /** One a convention, made when first needed. */
    private final List<@Nullable Scorer> scorers;

    private final Scorer articles;
    private final Sentence sentence;
    private final Decoder decoder;
    private final float[] shares;
    private final int[] mixed = new int[LONGEST * Weights.STRIDE];
    private final int[] starts = new int[LONGEST];
    private final int[] ends = new int[LONGEST];

    private final DocumentNames names = new DocumentNames();
    private final DocumentPhrases phrases = new DocumentPhrases();
    private final float[] parts = new float[DocumentNames.PARTS];
    private final int[] bias = new int[DocumentNames.PARTS];
    private final int[] places = new int[WINDOW];
    private final int[] forms = new int[WINDOW];
    private final boolean[] capitalized = new boolean[WINDOW];
    private final int[] firsts = new int[WINDOW];
    private final int[] lasts = new int[WINDOW];
    private final boolean[] named = new boolean[WINDOW];
    private int pieces;
    private int filled;

    /** A work space for a model. */
    public Tagging(Model model) {
        this.model = model;
        weights = model.weights(Model.ARTICLES);
        scorers = new ArrayList<>(Collections.nCopies(model.conventions(), null));
        shares = new float[model.conventions()];
        articles = scorer(Model.ARTICLES);
        sentence = articles.sentence();
        decoder = new Decoder(weights);
    }

    /**
     * Labels the tokens {@code from} to {@code to}, at most {@link #LONGEST}; tells whether there
     * is a name among them.
     */
    public boolean label(Tokens tokens, int from, int to) {
        int n = to - from;
        if (n == 0) {
            return false;
        }
        copy(tokens, from, to);
        score(tokens.text(), 0, n);
        return decoder.decode(n);
    }

    /** As {@link #label(Tokens, int, int)}, of tokens that were given one by one. */
    public boolean label(TokenColumns tokens, int from, int to) {
        int n = to - from;
        if (n == 0) {
            return false;
        }
        System.arraycopy(tokens.starts(), from, starts, 0, n);
        System.arraycopy(tokens.ends(), from, ends, 0, n);
        model.shares(tokens, from, to, shares);
        mix(tokens.text(), n);
        return decoder.decode(n);
    }

    /**
     * Scores {@code n} tokens by each convention that they may be tagged by, and each counts by how
     * likely that is.
     */
    private void mix(String text, int n) {
        int[] scores = decoder.start(0, n);
        for (int c = 0; c < shares.length; c++) {
            if (shares[c] > 1 - UNLIKELY) {
                scorer(c).score(text, starts, ends, n, scores, 0);
                return;
            }
        }
        for (int c = 0; c < shares.length; c++) {
            if (shares[c] > UNLIKELY) {
                Arrays.fill(mixed, 0, n * Weights.STRIDE, 0);
                scorer(c).score(text, starts, ends, n, mixed, 0);
                for (int i = 0; i < n * Weights.STRIDE; i++) {
                    scores[i] += Math.round(shares[c] * mixed[i]);
                }
            }
        }
    }

    private Scorer scorer(int convention) {
        Scorer scorer = scorers.get(convention);
        if (scorer == null) {
            scorer = new Scorer(model.lexicon(), model.weights(convention));
            scorers.set(convention, scorer);
        }
        return scorer;
    }

    /** Scores {@code n} tokens, which are put behind {@code base} others. */
    private void score(String text, int base, int n) {
        articles.score(text, starts, ends, n, decoder.start(base, n), base);
    }

    /** The label of token {@code t} of the last stretch, counted from its first. */
    public int labelOf(int t) {
        return decoder.label(t);
    }

    /** Receives names. */
    @FunctionalInterface
    public interface Names {
        /** A name goes from token {@code from} to {@code to}. */
        void add(int from, int to, int kind, double probability);
    }

    /**
     * Finds the names of a document. Each sentence is scored by itself first; then what the
     * document's sentences so far took its capitalised words for is added to the scores, and the
     * best labels are found. Long documents are read in windows: a name is helped by all that
     * stands before it and by what follows in its window.
     */
    public void tag(Tokens tokens, Names found) {
        names.clear();
        phrases.clear();
        pieces = 0;
        filled = 0;
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            int end = tokens.endOf(s);
            for (int from = tokens.firstOf(s); from < end; from += LONGEST) {
                int to = Math.min(end, from + LONGEST);
                if (filled + to - from > WINDOW) {
                    finish(found);
                }
                read(tokens, from, to);
            }
        }
        finish(found);
    }

    private void read(Tokens tokens, int from, int to) {
        int n = to - from;
        copy(tokens, from, to);
        score(tokens.text(), filled, n);
        decoder.weigh(n);
        int[] atoms = sentence.atoms();
        for (int t = 0; t < n; t++) {
            int row = sentence.row(t);
            forms[filled + t] = atoms[row + WordAtoms.LOWER];
            capitalized[filled + t] = WordAtoms.isCapitalized(atoms, row);
            places[filled + t] = -1;
            // Words that tell of names by their class mean something else in each name.
            if (capitalized[filled + t] && sentence.classOf(t) == 0) {
                int place = names.place(atoms[row + WordAtoms.FORM]);
                places[filled + t] = place;
                decoder.likelihoods(t, parts);
                names.add(place, parts);
            }
        }
        named[pieces] = decoder.decode(n);
        if (named[pieces]) {
            learn(tokens.text(), n);
        }
        firsts[pieces] = from;
        lasts[pieces++] = to;
        filled += n;
    }

    private void learn(String text, int n) {
        int first = 0;
        for (int t = 0; t < n; t++) {
            int label = decoder.label(t);
            first = Labels.begins(label) ? t : first;
            if (Labels.ends(label)) {
                boolean defining = t + 3 < n && isDefined(text, t);
                phrases.learn(decoder, first, t + 1, forms, filled, defining);
            }
        }
    }

    /** Whether a short form in brackets stands behind a token and abbreviates words up to it. */
    private boolean isDefined(String text, int t) {
        return text.charAt(starts[t + 1]) == '('
                && text.charAt(starts[t + 3]) == ')'
                && capitalized[filled + t + 2]
                && LongForm.start(text, starts, ends, t + 1) <= t;
    }

    private void finish(Names found) {
        int base = 0;
        for (int piece = 0; piece < pieces; piece++) {
            int n = lasts[piece] - firsts[piece];
            decoder.turnTo(base);
            boolean told = phrases.tell(decoder, n, forms, capitalized, base, weights.unit());
            boolean changed = hearOthers(base, n) || told;
            if (changed ? decoder.decode(n) : named[piece]) {
                if (changed) {
                    decoder.weigh(n);
                }
                collect(firsts[piece], n, found);
            }
            base += n;
        }
        pieces = 0;
        filled = 0;
    }

    /** Adds what the document's other uses of the words say; tells whether they say anything. */
    private boolean hearOthers(int base, int n) {
        boolean changed = false;
        for (int t = 0; t < n; t++) {
            int place = places[base + t];
            int others = place < 0 ? 0 : names.uses(place) - 1;
            if (others < 1) {
                continue;
            }
            decoder.likelihoods(t, parts);
            double weight = DOCUMENT * others / (others + 1) / weights.unit();
            for (int i = 0; i < bias.length; i++) {
                double mean = Math.max(0, (names.sum(place, i) - parts[i]) / others);
                bias[i] = (int) Math.round(weight * Math.log(mean + LEAST));
            }
            decoder.add(t, bias);
            changed = true;
        }
        return changed;
    }

    private void collect(int from, int n, Names found) {
        int first = 0;
        for (int t = 0; t < n; t++) {
            int label = decoder.label(t);
            if (Labels.begins(label)) {
                first = t;
            }
            if (Labels.ends(label)) {
                found.add(
                        from + first,
                        from + t + 1,
                        Labels.kind(label),
                        decoder.probability(first, t + 1));
            }
        }
    }

    private void copy(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            starts[i - from] = tokens.start(i);
            ends[i - from] = tokens.end(i);
        }
    }
}
