package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.extract.internal.entity.BioReader;
import id.warta.extract.internal.entity.CrfTrainer;
import id.warta.extract.internal.entity.LabelledSentence;
import id.warta.extract.token.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains an {@link EntityTagger} on your own data.
 *
 * <pre>{@code
 * EntityTagger tagger = new EntityTrainer().seed(7).add(Path.of("names.bio")).train();
 * tagger.write(out);
 * }</pre>
 *
 * <p>The data are UTF-8 text, a line a token: the token, then tabs or blanks, then its tag, which
 * is the last column; a blank line ends a sentence. Tags are {@code B-PER}, {@code B-ORG}, {@code
 * B-LOC} where a name begins, {@code I-PER} and so on where it continues, {@code O} outside; an
 * {@code I} tag without a name before it begins one. What the lexicon and the lists of the
 * library's own model say of words is used beside the data.
 *
 * <p>The same data, seed and number of epochs give the same model, to the byte. Mutable; for one
 * thread.
 */
public final class EntityTrainer {

    /** Hears how far training has come. */
    @FunctionalInterface
    public interface Listener {

        /**
         * An epoch has ended.
         *
         * @param epoch which, counted from 1
         * @param epochs how many there will be
         * @param loss mean negative log-likelihood of a sentence of the data in this epoch
         */
        void onEpoch(int epoch, int epochs, double loss);
    }

    private final List<LabelledSentence> sentences = new ArrayList<>();
    private CrfTrainer.Settings settings = CrfTrainer.Settings.defaults();
    private Listener listener = (epoch, epochs, loss) -> {};

    /** A trainer without sentences. */
    public EntityTrainer() {}

    /** What the order of the sentences is drawn from; 1 unless told. */
    public EntityTrainer seed(long seed) {
        settings = settings.withSeed(seed);
        return this;
    }

    /**
     * How often each sentence is learnt from; 16 unless told.
     *
     * @throws IllegalArgumentException unless it is at least 1
     */
    public EntityTrainer epochs(int epochs) {
        if (epochs < 1) {
            throw new IllegalArgumentException("training takes at least one epoch, not " + epochs);
        }
        settings = settings.withEpochs(epochs);
        return this;
    }

    /** Who hears how far training has come. */
    public EntityTrainer listener(Listener listener) {
        this.listener = requireNonNull(listener, "listener");
        return this;
    }

    /** Adds the sentences of a file; else as {@link #add(Reader)}. */
    public EntityTrainer add(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return add(reader);
        }
    }

    /** Adds the sentences of a file; else as {@link #addArticles(Reader)}. */
    public EntityTrainer addArticles(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return addArticles(reader);
        }
    }

    /**
     * Adds sentences.
     *
     * @throws IOException if reading fails or a line has no tag that is known; the message says
     *     which
     */
    public EntityTrainer add(Reader reader) throws IOException {
        return add(reader, false);
    }

    /**
     * Adds sentences that are labelled just as names in articles are to be. Corpora differ in what
     * they call a name: {@link EntityTagger#tag(Tokens)} follows these, and given tokens are tagged
     * as those sentences are that they are most like. If none are added, the others stand for them.
     *
     * @throws IOException as {@link #add(Reader)}
     */
    public EntityTrainer addArticles(Reader reader) throws IOException {
        return add(reader, true);
    }

    private EntityTrainer add(Reader reader, boolean ofArticles) throws IOException {
        BioReader.read(new BufferedReader(reader), ofArticles ? 0 : 1, sentences);
        return this;
    }

    /**
     * Trains on what was added, on the calling thread.
     *
     * @throws IllegalStateException if nothing was added
     */
    public EntityTagger train() {
        if (sentences.isEmpty()) {
            throw new IllegalStateException("nothing to train on; add() sentences first");
        }
        return new EntityTagger(
                CrfTrainer.train(sentences, EntityTagger.lexicon(), settings, listener::onEpoch));
    }
}
