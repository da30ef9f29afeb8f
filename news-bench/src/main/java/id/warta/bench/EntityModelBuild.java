package id.warta.bench;

import id.warta.bench.lexicon.LexiconBuild;
import id.warta.extract.internal.entity.BioReader;
import id.warta.extract.internal.entity.CrfTrainer;
import id.warta.extract.internal.entity.LabelledSentence;
import id.warta.extract.internal.entity.Model;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the entity model that ships with the library: {@code EntityModelBuild SHARED MODEL}, a few
 * minutes. The same data give the same bytes.
 *
 * <p>First the lexicon is learned from news without labels and a model from the labelled sentences;
 * then that model reads the news, what it takes words and phrases for goes into the lexicon, and
 * the model that ships is trained with it.
 */
public final class EntityModelBuild {

    private static final Logger LOG = LoggerFactory.getLogger(EntityModelBuild.class);

    private EntityModelBuild() {}

    /** Reads the development data in {@code args[0]} and writes to {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        Path data = Path.of(args[0], "data");
        List<LabelledSentence> sentences = sentences(data.resolve("ner"));
        LexiconBuild lexicon =
                new LexiconBuild(
                        data.resolve("raw/news.jsonl.gz"), data.resolve("places/wilayah.tsv"));
        lexicon.learnNames(train(sentences, lexicon));
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            train(sentences, lexicon).write(out);
        }
    }

    private static Model train(List<LabelledSentence> sentences, LexiconBuild lexicon) {
        return CrfTrainer.train(
                sentences,
                lexicon.lexicon(),
                CrfTrainer.Settings.defaults(),
                (epoch, epochs, loss) ->
                        LOG.info("epoch {} of {}: loss {}", epoch, epochs, (float) loss));
    }

    /** The modern sentences, labelled as articles are to be, are few and count twice. */
    private static List<LabelledSentence> sentences(Path folder) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (String corpus : List.of("idner", "nerui", "modern", "modern")) {
            Path file = folder.resolve(corpus + "-train.bio");
            try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                BioReader.read(lines, corpus.equals("modern"), sentences);
            }
        }
        return sentences;
    }
}
