package id.warta.extract.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.model.Article;
import id.warta.model.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import opennlp.tools.formats.conllu.ConlluSentence;
import opennlp.tools.formats.conllu.ConlluStream;
import opennlp.tools.formats.conllu.ConlluWordLine;
import org.junit.jupiter.api.Test;

/** Each format read by something that was made for it. */
class OutsideFormatsTest {

    private static Schema schema(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(OutsideFormatsTest.class.getResourceAsStream(name), name)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON);
        }
    }

    private static Place tree(String json) {
        return new Place("", new Json(JsonLimits.DEFAULT).read(json));
    }

    private static AnnotatedArticle withPeople() {
        Article article = SampleNews.full();
        int patty = article.text().indexOf("Yohanis Patty");
        int place = article.text().indexOf("Piru");
        return id.warta.extract.NewsExtractor.builder()
                .add(
                        new SampleNews.Given<>(
                                Person.class,
                                List.of(
                                        new Person(
                                                new Span(patty, patty + 13),
                                                "Yohanis Patty",
                                                List.of(new Span(patty, patty + 13)),
                                                List.of("Kepala Dinas Perikanan")))))
                .add(
                        new SampleNews.Given<>(
                                Entity.class,
                                List.of(
                                        new Entity(
                                                new Span(place, place + 4),
                                                Entity.Kind.LOCATION,
                                                0.9),
                                        new Entity(
                                                new Span(patty, patty + 13),
                                                Entity.Kind.PERSON,
                                                0.8))))
                .build()
                .annotate(article);
    }

    @Test
    void jsonLdUsesNamesOfSchemaOrg() throws IOException {
        Schema names = schema("newsarticle-names.schema.json");
        for (AnnotatedArticle news : List.of(SampleNews.annotated(), withPeople())) {
            assertThat(names.validate(JsonLdExport.standard().export(news), InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(
                        names.validate(
                                JsonLdExport.standard().export(Article.builder().build()),
                                InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void jsonLdSaysWhatIsKnown() {
        Place tree = tree(JsonLdExport.standard().export(withPeople()));

        assertThat(tree.at("headline").string())
                .isEqualTo("Harga Cakalang di Piru Turun Rp 5.000 per Kilogram");
        assertThat(tree.at("datePublished").string()).isEqualTo("2025-03-04T09:00:00+09:00");
        assertThat(tree.at("author").items().get(0).at("name").string())
                .isEqualTo("Yosina Tahalele");
        assertThat(tree.at("editor").items().get(0).at("name").string())
                .isEqualTo("Markus Lekatompessy");
        assertThat(tree.at("isAccessibleForFree").truth()).isFalse();
        assertThat(tree.at("articleBody").string())
                .startsWith("Harga cakalang di Pasar Piru")
                .contains("\n\nTiga kapal rusak\n\n")
                .doesNotContain("Kapal ikan di dermaga");
        assertThat(tree.at("mentions").items())
                .extracting(item -> item.at("@type").string() + " " + item.at("name").string())
                .containsExactly("Person Yohanis Patty", "Place Piru");
    }

    @Test
    void jsonLdCannotEndAScriptElement() {
        String json =
                JsonLdExport.standard()
                        .export(Article.builder().headline("</script><script>alert(1)").build());

        assertThat(json).doesNotContain("<");
        assertThat(tree(json).at("headline").string()).isEqualTo("</script><script>alert(1)");
    }

    @Test
    void ninjsFitsItsNames() throws IOException {
        Schema names = schema("ninjs-names.schema.json");
        for (AnnotatedArticle news : List.of(SampleNews.annotated(), withPeople())) {
            assertThat(names.validate(NinjsExport.standard().export(news), InputFormat.JSON))
                    .isEmpty();
        }
        String bare = NinjsExport.standard().export(Article.builder().paragraph("Hujan.").build());
        assertThat(names.validate(bare, InputFormat.JSON)).isEmpty();
        assertThat(tree(bare).at("uri").string()).startsWith("urn:uuid:");
    }

    @Test
    void ninjsSaysWhatIsKnown() {
        Place tree = tree(NinjsExport.standard().export(withPeople()));

        assertThat(tree.at("uri").string()).isEqualTo("https://kabarseram.example/baca/17");
        assertThat(tree.at("by").string()).isEqualTo("Yosina Tahalele");
        assertThat(tree.at("located").string()).isEqualTo("PIRU");
        assertThat(tree.at("people").items()).hasSize(1);
        assertThat(tree.at("places").items().get(0).at("name").string()).isEqualTo("Piru");
        assertThat(tree.at("associations").items().get(0).at("by").string())
                .isEqualTo("KABAR SERAM/Otto Latue");
    }

    @Test
    void conlluIsReadByOpenNlp() throws IOException {
        AnnotatedArticle news = withPeople();
        String conllu = ConlluExport.standard().export(news);

        List<ConlluSentence> sentences = new ArrayList<>();
        try (ConlluStream stream =
                new ConlluStream(
                        () -> new ByteArrayInputStream(conllu.getBytes(StandardCharsets.UTF_8)))) {
            for (ConlluSentence s = stream.read(); s != null; s = stream.read()) {
                sentences.add(s);
            }
        }

        assertThat(sentences).hasSize(news.tokens().sentenceCount());
        assertThat(sentences).extracting(ConlluSentence::getSentenceIdComment).startsWith("1", "2");
        int token = 0;
        for (int s = 0; s < sentences.size(); s++) {
            assertThat(sentences.get(s).getTextComment())
                    .isEqualTo(news.tokens().sentenceSpan(s).of(news.article().text()));
            for (ConlluWordLine line : sentences.get(s).getWordLines()) {
                assertThat(line.getForm()).isEqualTo(news.tokens().text(token));
                assertThat(line.getMisc())
                        .endsWith(
                                "start_char="
                                        + news.tokens().start(token)
                                        + "|end_char="
                                        + news.tokens().end(token));
                token++;
            }
        }
        assertThat(token).isEqualTo(news.tokens().size());
        assertThat(conllu)
                .contains("\n# newpar = HEADLINE\n")
                .containsPattern("\tPiru\t.*\tNER=B-LOC\\|")
                .containsPattern("\tYohanis\t.*\tNER=B-PER\\|")
                .containsPattern("\tPatty\t.*\tNER=I-PER\\|SpaceAfter=No\\|");
    }

    @Test
    void conlluTextFollowsFromTheFormsAndSpaceAfter() {
        AnnotatedArticle news = SampleNews.annotated();
        StringBuilder text = new StringBuilder();
        for (String line : ConlluExport.standard().export(news).strip().split("\n", -1)) {
            if (line.startsWith("# text = ")) {
                text.setLength(0);
                text.append(line.substring(9)).append('\n');
            } else if (line.isEmpty()) {
                String[] halves = text.toString().split("\n", 2);
                assertThat(halves[1].strip()).isEqualTo(halves[0]);
                text.setLength(0);
            } else if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                assertThat(columns).hasSize(10);
                text.append(columns[1]);
                if (!columns[9].contains("SpaceAfter=No")) {
                    text.append(' ');
                }
            }
        }
    }
}
