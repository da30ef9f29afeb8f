package id.warta.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.PropertiesUtils;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.NewsExtractor;
import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import id.warta.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CrfEntityExtractorTest {

    /** Names between [P …] for persons, [L …] for places, [O …] for organisations. */
    private static final List<String> SENTENCES =
            List.of(
                    "Gubernur [P Rahmat Setia] meresmikan dermaga di [L Ambon] .",
                    "Menurut [P Laras Wening] , warga [L Ternate] menunggu kapal .",
                    "Kapal dari [L Sorong] tiba di [L Ambon] kemarin .",
                    "Direktur [O Bank Samudra] , [P Tegar Wibawa] , menolak berkomentar .",
                    "Petugas [O Dinas Perikanan] memeriksa ikan di [L Ternate] .",
                    "Menurut [P Tegar Wibawa] , [O Bank Samudra] membuka cabang di [L Sorong] .",
                    "Warga menunggu petugas [O Dinas Perikanan] sejak pagi .",
                    "Ikan dijual di pasar dan di dermaga sejak kemarin .",
                    "Gubernur [P Laras Wening] bertemu [P Rahmat Setia] di [L Ambon] .");

    private static CRFClassifier<CoreLabel> plain;
    private static CRFClassifier<CoreLabel> iob;

    @BeforeAll
    static void train() {
        plain = train(false, "PERSON", "LOCATION", "ORGANIZATION");
        iob = train(true, "PER", "LOC", "ORG");
    }

    private static CRFClassifier<CoreLabel> train(boolean prefixed, String... labels) {
        CRFClassifier<CoreLabel> model =
                new CRFClassifier<>(
                        PropertiesUtils.asProperties(
                                "useClassFeature", "true",
                                "useWord", "true",
                                "usePrev", "true",
                                "useNext", "true",
                                "wordShape", "chris2useLC",
                                "useTypeSeqs", "true",
                                "useSequences", "true",
                                "usePrevSequences", "true",
                                "maxLeft", "1",
                                "mergeTags", "false",
                                "maxIterations", "60"));
        model.train(SENTENCES.stream().map(one -> sentence(one, prefixed, labels)).toList());
        return model;
    }

    private static List<CoreLabel> sentence(String annotated, boolean prefixed, String... labels) {
        List<CoreLabel> sentence = new ArrayList<>();
        String open = null;
        boolean first = false;
        for (String word : annotated.split(" ", -1)) {
            if (word.startsWith("[")) {
                open = labels["PLO".indexOf(word.charAt(1))];
                first = true;
                continue;
            }
            boolean last = word.endsWith("]");
            CoreLabel label = new CoreLabel();
            label.setWord(last ? word.substring(0, word.length() - 1) : word);
            label.setValue(label.word());
            String prefix = prefixed && open != null ? first ? "B-" : "I-" : "";
            label.set(CoreAnnotations.AnswerAnnotation.class, open == null ? "O" : prefix + open);
            sentence.add(label);
            first = false;
            if (last) {
                open = null;
            }
        }
        return sentence;
    }

    private static final Article ARTICLE =
            Article.builder()
                    .paragraph("Menurut Rahmat Setia, kapal Dinas Perikanan tiba di Ternate.")
                    .paragraph("Warga menunggu di dermaga sejak pagi.")
                    .paragraph("Direktur Bank Samudra bertemu Laras Wening di Sorong.")
                    .build();

    private static void assertNames(AnnotatedArticle news) {
        assertThat(news.entities())
                .extracting(entity -> entity.span().of(ARTICLE.text()), Entity::kind)
                .containsExactly(
                        tuple("Rahmat Setia", Entity.Kind.PERSON),
                        tuple("Dinas Perikanan", Entity.Kind.ORGANIZATION),
                        tuple("Ternate", Entity.Kind.LOCATION),
                        tuple("Bank Samudra", Entity.Kind.ORGANIZATION),
                        tuple("Laras Wening", Entity.Kind.PERSON),
                        tuple("Sorong", Entity.Kind.LOCATION));
        assertThat(news.entities())
                .extracting(Entity::score)
                .allSatisfy(score -> assertThat(score).isBetween(0.3, 1.0));
    }

    @Test
    void plainLabels() {
        assertNames(
                NewsExtractor.builder()
                        .add(CrfEntityExtractor.of(plain))
                        .build()
                        .annotate(ARTICLE));
    }

    @Test
    void labelsWithThePlaceInTheName() {
        assertNames(
                NewsExtractor.builder().add(CrfEntityExtractor.of(iob)).build().annotate(ARTICLE));
    }

    @Test
    void inThePlaceOfTheStandardTagger() {
        assertNames(
                NewsExtractor.standardBuilder()
                        .replace(CrfEntityExtractor.of(plain))
                        .build()
                        .annotate(ARTICLE));
    }

    @Test
    void savedAndLoaded(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("nama.crf.ser.gz");
        plain.serializeClassifier(file.toString());
        assertNames(
                NewsExtractor.builder()
                        .add(CrfEntityExtractor.load(file))
                        .build()
                        .annotate(ARTICLE));
    }

    @Test
    void filesThatHoldNoModel(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("nama.crf.ser");
        Files.writeString(file, "bukan model");
        assertThatIOException().isThrownBy(() -> CrfEntityExtractor.load(file));
        assertThatIOException()
                .isThrownBy(() -> CrfEntityExtractor.load(folder.resolve("tidak-ada")));
    }

    @Test
    void onlyTheLabelsAskedFor() {
        AnnotatedArticle news =
                NewsExtractor.builder()
                        .add(CrfEntityExtractor.of(plain, Map.of("PERSON", Entity.Kind.PERSON)))
                        .build()
                        .annotate(ARTICLE);
        assertThat(news.entities()).hasSize(2);
    }

    @Test
    void labelsOfAnotherWorld() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                CrfEntityExtractor.of(
                                        plain, Map.of("PROTEIN", Entity.Kind.ORGANIZATION)))
                .withMessageContaining("PERSON")
                .withMessageContaining("PROTEIN");
    }

    /** CoreNLP's own way of classifying makes the shapes of words depend on what it read before. */
    @Test
    void readingTeachesNothing() {
        NewsExtractor extractor = NewsExtractor.builder().add(CrfEntityExtractor.of(plain)).build();
        int known = plain.getKnownLCWords().size();
        List<Entity> before = extractor.annotate(ARTICLE).entities();
        extractor.annotate(
                Article.builder().paragraph("ambon, sorong, setia dan wening bukan nama.").build());
        assertThat(extractor.annotate(ARTICLE).entities()).isEqualTo(before);
        assertThat(plain.getKnownLCWords()).hasSize(known);
    }

    @Test
    void everyPrefixLiesInTheText() {
        NewsExtractor extractor = NewsExtractor.builder().add(CrfEntityExtractor.of(plain)).build();
        String text = ARTICLE.text() + "\ud83d";
        for (int i = 0; i < text.length(); i++) {
            Article prefix = Article.builder().paragraph("x" + text.substring(0, i)).build();
            Tokens tokens = Tokenizer.standard().tokenize(prefix.text());
            for (Entity entity : extractor.annotate(prefix).entities()) {
                TokenRange range = TokenRange.covering(tokens, entity.span());
                assertThat(tokens.start(range.first())).isEqualTo(entity.span().start());
                assertThat(tokens.end(range.last())).isEqualTo(entity.span().end());
            }
        }
    }

    @Test
    void eightThreads() throws Exception {
        NewsExtractor extractor = NewsExtractor.builder().add(CrfEntityExtractor.of(plain)).build();
        List<Entity> alone = extractor.annotate(ARTICLE).entities();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Entity>>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                tasks.add(() -> extractor.annotate(ARTICLE).entities());
            }
            for (Future<List<Entity>> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
