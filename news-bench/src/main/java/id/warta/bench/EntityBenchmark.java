package id.warta.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.SeqClassifierFlags;
import id.warta.extract.EntityTagger;
import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.NameSampleDataStream;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.MarkableFileInputStreamFactory;
import opennlp.tools.util.ObjectStream;
import opennlp.tools.util.PlainTextByLineStream;
import opennlp.tools.util.TrainingParameters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Names in sentences of news, in tokens a second: Warta against a CRF of CoreNLP and a name finder
 * of OpenNLP trained on the same sentences, all of them given the same tokens. Training a peer
 * takes minutes the first time; its model is kept under {@code target/peers}.
 *
 * <p>Needs the development data ({@code -Dshared=DIR}, else {@code ../shared}).
 */
public class EntityBenchmark {

    static final int TOKENS = 10_000;

    /** The sentences, as each of the three takes them. */
    @State(Scope.Benchmark)
    public static class Sentences {
        final EntityTagger warta = EntityTagger.standard();
        Tokens tokens = Tokenizer.standard().tokenize("");
        final List<String[]> words = new ArrayList<>();
        Path shared = shared();

        /** Reads both development sets, cut to {@link #TOKENS} tokens. */
        @Setup
        public void read() throws IOException {
            StringBuilder text = new StringBuilder();
            for (String set : List.of("idner-dev", "nerui-dev")) {
                for (List<String> sentence : sentences(shared, set)) {
                    text.append(String.join(" ", sentence)).append("\n\n");
                }
            }
            Tokens all = Tokenizer.standard().tokenize(text.toString());
            tokens = Tokenizer.standard().tokenize(text.substring(0, all.end(TOKENS - 1)));
            for (int s = 0; s < tokens.sentenceCount(); s++) {
                String[] sentence = new String[tokens.endOf(s) - tokens.firstOf(s)];
                for (int i = 0; i < sentence.length; i++) {
                    sentence[i] = tokens.text(tokens.firstOf(s) + i);
                }
                words.add(sentence);
            }
        }
    }

    /** CoreNLP's classifier and the sentences as its labels. */
    @State(Scope.Benchmark)
    public static class CoreNlp {
        private CRFClassifier<CoreLabel> crf = new CRFClassifier<>(new Properties());
        private final List<List<CoreLabel>> sentences = new ArrayList<>();

        /** Trains or reads the classifier. */
        @Setup
        public void train(Sentences input) throws IOException, ClassNotFoundException {
            Path model = peer("corenlp-crf.ser.gz");
            if (Files.exists(model)) {
                crf = CRFClassifier.getClassifier(model.toFile());
            } else {
                crf = new CRFClassifier<>(new SeqClassifierFlags(properties()));
                crf.train();
                crf.serializeClassifier(model.toString());
            }
            for (String[] words : input.words) {
                List<CoreLabel> sentence = new ArrayList<>();
                for (String word : words) {
                    CoreLabel label = new CoreLabel();
                    label.setWord(word);
                    label.setValue(word);
                    sentence.add(label);
                }
                sentences.add(sentence);
            }
        }

        /** The features of CoreNLP's own models for names. */
        private static Properties properties() throws IOException {
            Properties properties = new Properties();
            properties.setProperty("trainFile", trainingFile().toString());
            properties.setProperty("map", "word=0,answer=1");
            for (String on :
                    List.of(
                            "useClassFeature",
                            "useWord",
                            "useNGrams",
                            "noMidNGrams",
                            "usePrev",
                            "useNext",
                            "useSequences",
                            "usePrevSequences",
                            "useTypeSeqs",
                            "useTypeSeqs2",
                            "useTypeySequences",
                            "useDisjunctive")) {
                properties.setProperty(on, "true");
            }
            properties.setProperty("maxNGramLeng", "6");
            properties.setProperty("maxLeft", "1");
            properties.setProperty("wordShape", "chris2useLC");
            properties.setProperty("sigma", "3");
            return properties;
        }
    }

    /** OpenNLP's name finder. */
    @State(Scope.Benchmark)
    public static class OpenNlp {
        private NameFinderME finder = new NameFinderME(model());

        private static TokenNameFinderModel model() {
            try {
                Path file = peer("opennlp-names.bin");
                if (!Files.exists(file)) {
                    train().serialize(file);
                }
                return new TokenNameFinderModel(file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        private static TokenNameFinderModel train() throws IOException {
            Path samples = peer("opennlp-names.train");
            StringBuilder text = new StringBuilder();
            for (List<String> sentence : labelled()) {
                text.append(openNlpLine(sentence)).append('\n');
            }
            Files.writeString(samples, text, StandardCharsets.UTF_8);
            try (ObjectStream<NameSample> stream =
                    new NameSampleDataStream(
                            new PlainTextByLineStream(
                                    new MarkableFileInputStreamFactory(samples.toFile()),
                                    StandardCharsets.UTF_8))) {
                TrainingParameters parameters = TrainingParameters.defaultParams();
                parameters.put(TrainingParameters.ITERATIONS_PARAM, 150);
                return NameFinderME.train(
                        "id",
                        null,
                        stream,
                        parameters,
                        TokenNameFinderFactory.create(
                                null, null, java.util.Map.of(), new BioCodec()));
            }
        }

        /** {@code <START:PER> Budi <END> di <START:LOC> Bogor <END>}. */
        private static String openNlpLine(List<String> sentence) {
            StringBuilder line = new StringBuilder();
            boolean open = false;
            for (String row : sentence) {
                String word = row.substring(0, row.indexOf('\t'));
                String tag = row.substring(row.indexOf('\t') + 1);
                if (open && !tag.startsWith("I-")) {
                    line.append("<END> ");
                    open = false;
                }
                if (!open && !tag.equals("O")) {
                    line.append("<START:").append(tag.substring(2)).append("> ");
                    open = true;
                }
                line.append(word).append(' ');
            }
            return line.append(open ? "<END>" : "").toString();
        }
    }

    /** Warta. */
    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public int warta(Sentences input) {
        return input.warta.tag(input.tokens).size();
    }

    /** CoreNLP's conditional random field. */
    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public int corenlpCrf(CoreNlp peer) {
        int names = 0;
        for (List<CoreLabel> sentence : peer.sentences) {
            for (CoreLabel label : peer.crf.classifySentence(sentence)) {
                names +=
                        label.get(edu.stanford.nlp.ling.CoreAnnotations.AnswerAnnotation.class)
                                        .startsWith("B-")
                                ? 1
                                : 0;
            }
        }
        return names;
    }

    /** OpenNLP's name finder. */
    @Benchmark
    @OperationsPerInvocation(TOKENS)
    public int opennlpNameFinder(OpenNlp peer, Sentences input) {
        int names = 0;
        for (String[] sentence : input.words) {
            names += peer.finder.find(sentence).length;
        }
        peer.finder.clearAdaptiveData();
        return names;
    }

    private static Path shared() {
        return Path.of(System.getProperty("shared", "../shared"));
    }

    private static Path peer(String name) throws IOException {
        return Files.createDirectories(Path.of("news-bench/target/peers")).resolve(name);
    }

    /** The words of a file's sentences. */
    private static List<List<String>> sentences(Path shared, String set) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (List<String> rows : rows(shared, set)) {
            sentences.add(rows.stream().map(row -> row.substring(0, row.indexOf('\t'))).toList());
        }
        return sentences;
    }

    /** The sentences that all three are trained on, a token, a tab and its tag a row. */
    private static List<List<String>> labelled() throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        for (String corpus : List.of("idner", "nerui", "modern")) {
            sentences.addAll(rows(shared(), corpus + "-train"));
        }
        return sentences;
    }

    private static Path trainingFile() throws IOException {
        Path file = peer("corenlp-crf.tsv");
        StringBuilder text = new StringBuilder();
        for (List<String> sentence : labelled()) {
            sentence.forEach(row -> text.append(row).append('\n'));
            text.append('\n');
        }
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(Path shared, String set) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        Path file = shared.resolve("data/ner").resolve(set + ".bio");
        if (!Files.exists(file)) {
            throw new IOException(
                    "no development data at " + file.toAbsolutePath() + "; name it with -Dshared");
        }
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                sentence.add(line.strip());
            } else if (!sentence.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }
}
