package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.extract.internal.entity.CrfTrainer;
import id.warta.extract.internal.entity.LabelledSentence;
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

    /**
     * Adds sentences.
     *
     * @throws IOException if reading fails or a line has no tag that is known; the message says
     *     which
     */
    public EntityTrainer add(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String row = line.strip();
            if (row.isEmpty()) {
                endSentence(words, tags);
                continue;
            }
            int word = firstBlank(row);
            int tag = lastBlank(row) + 1;
            if (word == row.length() || !LabelledSentence.isTag(row.substring(tag))) {
                throw new IOException(
                        "line "
                                + number
                                + " should be a token and its tag (B-PER, I-ORG, …, O), but is \""
                                + row
                                + "\"");
            }
            words.add(row.substring(0, word));
            tags.add(row.substring(tag));
        }
        endSentence(words, tags);
        return this;
    }

    private void endSentence(List<String> words, List<String> tags) {
        if (!words.isEmpty()) {
            sentences.add(new LabelledSentence(words, tags));
            words.clear();
            tags.clear();
        }
    }

    private static int firstBlank(String row) {
        int at = 0;
        while (at < row.length() && !Character.isWhitespace(row.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int lastBlank(String row) {
        int at = row.length() - 1;
        while (at >= 0 && !Character.isWhitespace(row.charAt(at))) {
            at--;
        }
        return at;
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
