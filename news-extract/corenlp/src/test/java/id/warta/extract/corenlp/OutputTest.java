package id.warta.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoNLLOutputter;
import edu.stanford.nlp.pipeline.CoNLLUOutputter;
import edu.stanford.nlp.pipeline.GenericAnnotationSerializer;
import edu.stanford.nlp.pipeline.JSONOutputter;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.pipeline.TextOutputter;
import edu.stanford.nlp.pipeline.XMLOutputter;
import edu.stanford.nlp.util.Pair;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** What CoreNLP's outputters and serializers make of an exported article. */
class OutputTest {

    private static Annotation document() {
        return CoreNlpExport.standard()
                .export(SampleNews.extractor().annotate(SampleNews.article(), SampleNews.DAY));
    }

    private interface Outputter {
        void print(Annotation document, ByteArrayOutputStream out) throws IOException;
    }

    private static String printed(Outputter outputter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        outputter.print(document(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void json() throws IOException {
        JsonObject json =
                JsonParser.parseString(printed(JSONOutputter::jsonPrint)).getAsJsonObject();
        assertThat(json.get("docId").getAsString()).isEqualTo("https://warta.example/jeda-perang");
        assertThat(json.get("docDate").getAsString()).isEqualTo("2024-11-27");
        JsonArray sentences = json.getAsJsonArray("sentences");
        String text = SampleNews.text();
        int tokens = 0;
        for (JsonElement sentence : sentences) {
            for (JsonElement element : sentence.getAsJsonObject().getAsJsonArray("tokens")) {
                JsonObject token = element.getAsJsonObject();
                assertThat(token.get("word").getAsString())
                        .isEqualTo(
                                text.substring(
                                        token.get("characterOffsetBegin").getAsInt(),
                                        token.get("characterOffsetEnd").getAsInt()));
                tokens++;
            }
        }
        assertThat(tokens).isEqualTo(document().get(CoreAnnotations.TokensAnnotation.class).size());
        assertThat(sentences.get(1).getAsJsonObject().getAsJsonArray("entitymentions"))
                .extracting(
                        mention ->
                                mention.getAsJsonObject().get("text").getAsString()
                                        + "/"
                                        + mention.getAsJsonObject().get("ner").getAsString())
                .containsExactly(
                        "Indonesia/LOCATION",
                        "PBB/ORGANIZATION",
                        "Arif Prasetya/PERSON",
                        "New York/LOCATION",
                        "Rabu (27/11/2024)/DATE");
        JsonObject quote = json.getAsJsonArray("quotes").get(0).getAsJsonObject();
        assertThat(quote.get("speaker").getAsString()).isEqualTo("Arif Prasetya");
        assertThat(quote.get("canonicalSpeaker").getAsString()).isEqualTo("Arif Prasetya");
        assertThat(quote.get("mention").getAsString()).isEqualTo("Arif");
        assertThat(quote.get("mentionType").getAsString()).isEqualTo("name");
        assertThat(quote.get("speakerSieve").getAsString()).isEqualTo("PART_OF_NAME");
    }

    @Test
    void conll() throws IOException {
        assertThat(printed(CoNLLOutputter::conllPrint).lines())
                .contains("1\tDuta\t_\t_\tO\t_\t_", "5\tPBB\t_\t_\tORGANIZATION\t_\t_")
                .hasSize(
                        document().get(CoreAnnotations.TokensAnnotation.class).size()
                                + document().get(CoreAnnotations.SentencesAnnotation.class).size());
    }

    @Test
    void conllU() throws IOException {
        assertThat(
                        printed(
                                        (document, out) ->
                                                new CoNLLUOutputter(new Properties())
                                                        .print(document, out))
                                .lines())
                .anySatisfy(line -> assertThat(line).startsWith("5\tPBB\t"));
    }

    @Test
    void xml() throws IOException {
        StanfordCoreNLP pipeline = pipeline();
        assertThat(printed((document, out) -> XMLOutputter.xmlPrint(document, out, pipeline)))
                .contains("<word>PBB</word>", "<NER>ORGANIZATION</NER>")
                .contains("<Timex tid=\"t1\" type=\"DATE\">2024-11-27</Timex>")
                .contains("<NormalizedNER>~IDR1500000000000</NormalizedNER>");
    }

    @Test
    void plainText() throws IOException {
        StanfordCoreNLP pipeline = pipeline();
        assertThat(printed((document, out) -> TextOutputter.prettyPrint(document, out, pipeline)))
                .contains("Text=PBB", "NamedEntityTag=ORGANIZATION");
    }

    private static StanfordCoreNLP pipeline() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "warta");
        properties.setProperty("customAnnotatorClass.warta", WartaAnnotator.class.getName());
        return new StanfordCoreNLP(properties);
    }

    /** The serializer refuses a document with a key that it would lose. */
    @Test
    void protocolBuffersLoseNothing() throws IOException {
        ProtobufAnnotationSerializer serializer = new ProtobufAnnotationSerializer(true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        serializer.write(document(), out).close();
        Annotation read = read(new ByteArrayInputStream(out.toByteArray()), serializer);
        assertThat(tags(read)).isEqualTo(tags(document()));
        assertThat(read.get(CoreAnnotations.QuotationsAnnotation.class)).hasSize(1);
        assertThat(read.get(CoreAnnotations.MentionsAnnotation.class))
                .hasSameSizeAs(document().get(CoreAnnotations.MentionsAnnotation.class));
    }

    private static Annotation read(InputStream in, ProtobufAnnotationSerializer serializer)
            throws IOException {
        try {
            return serializer.read(in).first();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void javaSerialization() throws Exception {
        GenericAnnotationSerializer serializer = new GenericAnnotationSerializer(false);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        serializer.write(document(), out).close();
        Pair<Annotation, InputStream> read =
                serializer.read(new ByteArrayInputStream(out.toByteArray()));
        assertThat(tags(read.first())).isEqualTo(tags(document()));
    }

    private static List<String> tags(Annotation document) {
        return document.get(CoreAnnotations.TokensAnnotation.class).stream()
                .map(CoreLabel::ner)
                .toList();
    }
}
