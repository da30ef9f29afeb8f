package id.warta.bench;

import id.warta.bench.lexicon.LexiconBuild;
import id.warta.bench.lexicon.NameLists;
import id.warta.extract.internal.entity.BioReader;
import id.warta.extract.internal.entity.CrfTrainer;
import id.warta.extract.internal.entity.LabelledSentence;
import id.warta.extract.internal.entity.Lexicon;
import id.warta.extract.internal.entity.Model;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the entity model that ships with the library: {@code EntityModelBuild SHARED MODEL
 * [--relearn]}. The same data give the same bytes.
 *
 * <p>The lexicon that was learned from news without labels is kept from the model that is there,
 * the lists of names are added anew, and the weights are trained. With {@code --relearn} the
 * lexicon is learned again first, and a model from the labelled sentences with it; then that model
 * reads the news, and what it takes words and phrases for goes into the lexicon too.
 */
public final class EntityModelBuild {

    private static final Logger LOG = LoggerFactory.getLogger(EntityModelBuild.class);

    private EntityModelBuild() {}

    /** Reads the development data in {@code args[0]} and writes to {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0], "data");
        Path file = Path.of(args[1]);
        boolean relearn = args.length > 2 && args[2].equals("--relearn");
        List<LabelledSentence> sentences = sentences(data.resolve("ner"));
        NameLists lists = new NameLists(data.resolve("places/wilayah.tsv"));
        Lexicon lexicon = relearn ? learned(data, sentences, lists) : kept(file, lists);
        Model model = train(sentences, lexicon);
        try (OutputStream out = Files.newOutputStream(file)) {
            model.write(out);
        }
    }

    private static Lexicon learned(Path data, List<LabelledSentence> sentences, NameLists lists)
            throws IOException {
        LexiconBuild lexicon = new LexiconBuild(data.resolve("raw/news.jsonl.gz"), lists);
        lexicon.learnNames(train(sentences, lexicon.lexicon()));
        return lexicon.lexicon();
    }

    private static Lexicon kept(Path file, NameLists lists) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            Lexicon.Builder lexicon = Model.read(in).lexicon().learned();
            lists.addTo(lexicon);
            return lexicon.build();
        }
    }

    private static Model train(List<LabelledSentence> sentences, Lexicon lexicon) {
        return CrfTrainer.train(
                sentences,
                lexicon,
                CrfTrainer.Settings.defaults(),
                (epoch, epochs, loss) ->
                        LOG.info("epoch {} of {}: loss {}", epoch, epochs, (float) loss));
    }

    /**
     * The corpora, each of a convention of its own. The modern sentences, labelled as articles are
     * to be, are few and count twice.
     */
    private static List<LabelledSentence> sentences(Path folder) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        List<LabelledSentence> modern = new ArrayList<>();
        read(folder, "idner", 1, sentences);
        read(folder, "nerui", 2, sentences);
        read(folder, "modern", 0, modern);
        sentences.addAll(modern);
        sentences.addAll(modern);
        return sentences;
    }

    private static void read(
            Path folder, String corpus, int convention, List<LabelledSentence> sentences)
            throws IOException {
        Path file = folder.resolve(corpus + "-train.bio");
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            BioReader.read(lines, convention, sentences);
        }
    }
}
