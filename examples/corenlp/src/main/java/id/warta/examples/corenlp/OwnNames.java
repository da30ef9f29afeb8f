package id.warta.examples.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import id.warta.extract.Entity;
import id.warta.extract.NewsExtractor;
import id.warta.extract.corenlp.CrfEntityExtractor;
import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import id.warta.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * How do I find names with a CRF that I trained myself? In the place of Warta's own tagger. (A real
 * model wants thousands of sentences.)
 */
public final class OwnNames {

    /** Sentences and the names in them, after a bar each, with the label of the names. */
    private static final List<String> TRAINING =
            List.of(
                    "Kapal Rinjani berlayar dari Ambon ke Tual.|LOCATION|Ambon|Tual",
                    "Kapal Sibayak tiba di Tual dengan muatan beras.|LOCATION|Tual",
                    "Beras dikirim dari Ambon ke gudang di Dobo.|LOCATION|Ambon|Dobo",
                    "Gudang di pelabuhan itu penuh sejak kemarin.|LOCATION",
                    "Dari Dobo kapal kembali ke Saumlaki.|LOCATION|Dobo|Saumlaki");

    private OwnNames() {}

    // readme:start
    static NewsExtractor extractor(CRFClassifier<CoreLabel> model) {
        // from a file: CrfEntityExtractor.load(Path.of("nama.crf.ser.gz"))
        return NewsExtractor.standardBuilder().replace(CrfEntityExtractor.of(model)).build();
    }

    // readme:end

    private static CRFClassifier<CoreLabel> train() {
        Properties features = new Properties();
        for (String feature :
                List.of("useClassFeature", "useWord", "usePrev", "useNext", "useSequences")) {
            features.setProperty(feature, "true");
        }
        features.setProperty("usePrevSequences", "true");
        features.setProperty("wordShape", "chris2");
        features.setProperty("maxLeft", "1");
        features.setProperty("maxIterations", "50");
        CRFClassifier<CoreLabel> model = new CRFClassifier<>(features);
        model.train(TRAINING.stream().map(OwnNames::labelled).toList());
        return model;
    }

    /** The tokens that Warta would hand to the model, each with the answer it should give. */
    private static List<CoreLabel> labelled(String line) {
        List<String> fields = List.of(line.split("\\|", -1));
        List<String> names = fields.subList(2, fields.size());
        Tokens tokens = Tokenizer.standard().tokenize(fields.get(0));
        List<CoreLabel> labels = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel label = CoreLabel.wordFromString(tokens.text(i));
            boolean named = names.contains(tokens.text(i));
            label.set(CoreAnnotations.AnswerAnnotation.class, named ? fields.get(1) : "O");
            labels.add(label);
        }
        return labels;
    }

    /** Trains on five sentences and prints the names of another. */
    public static void main(String[] args) {
        Article article =
                Article.builder().paragraph("Kapal itu kembali ke Dobo dari Ambon.").build();
        for (Entity name : extractor(train()).annotate(article).entities()) {
            System.out.println(name.kind() + " " + name.span().of(article.text()));
        }
    }
}
