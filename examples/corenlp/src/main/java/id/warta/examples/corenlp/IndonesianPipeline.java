package id.warta.examples.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoNLLOutputter;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.XMLOutputter;
import id.warta.extract.corenlp.WartaAnnotator;
import java.io.IOException;
import java.util.Properties;

/**
 * How do I run my CoreNLP pipeline on Indonesian news? With one custom annotator, which sets the
 * keys of {@code tokenize}, {@code ssplit}, {@code ner} and {@code quote}.
 */
public final class IndonesianPipeline {

    private static final String TEXT =
            """
            “Gudang kami penuh sejak Senin,” kata Tegar Wibawa, Kepala Dinas Perikanan Ambon.

            Menurut dia, 12,5 persen dari 340 ton ikan itu dijual ke Surabaya kemarin dengan harga \
            Rp 1,5 miliar.
            """;

    private IndonesianPipeline() {}

    // readme:start
    static CoreDocument annotate(String text, String day) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "warta");
        properties.setProperty("customAnnotatorClass.warta", WartaAnnotator.class.getName());
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties); // one for all threads

        Annotation document = new Annotation(text);
        document.set(CoreAnnotations.DocDateAnnotation.class, day); // what "kemarin" counts from
        pipeline.annotate(document);
        return new CoreDocument(document);
    }

    // readme:end

    /** Prints what was found, then the document as CoNLL, JSON and XML. */
    public static void main(String[] args) throws IOException {
        CoreDocument document = annotate(TEXT, "2024-11-27");
        for (CoreEntityMention mention : document.entityMentions()) {
            String value =
                    mention.coreMap().get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
            System.out.println(
                    mention.entityType()
                            + " "
                            + mention.text()
                            + (value == null ? "" : " = " + value));
        }
        for (CoreQuote quote : document.quotes()) {
            System.out.println(quote.speaker().orElse("?") + ": " + quote.text());
        }
        CoNLLOutputter.conllPrint(document.annotation(), System.out);
        JSONOutputter.jsonPrint(document.annotation(), System.out);
        XMLOutputter.xmlPrint(
                document.annotation(), System.out, new StanfordCoreNLP(noAnnotators()));
    }

    /** The XML outputter takes its encoding from a pipeline. */
    private static Properties noAnnotators() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "");
        return properties;
    }
}
