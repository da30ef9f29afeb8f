package id.warta.extract.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.warta.extract.Abbreviation;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Quote;
import id.warta.extract.Timex;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Dateline;
import id.warta.model.Outlet;
import id.warta.model.Photo;
import id.warta.model.SignOff;
import id.warta.model.Span;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NewsJsonTest {

    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(NewsJson.schema(), InputFormat.JSON);

    private static final Map<String, Class<? extends Annotation>> STANDARD =
            Map.of(
                    "quotes", Quote.class,
                    "dates", Timex.class,
                    "quantities", Quantity.class,
                    "entities", Entity.class,
                    "abbreviations", Abbreviation.class,
                    "people", Person.class);

    private static final Map<String, Class<? extends Record>> SCHEMA_RECORDS =
            Map.ofEntries(
                    Map.entry("quote", Quote.class),
                    Map.entry("timex", Timex.class),
                    Map.entry("quantity", Quantity.class),
                    Map.entry("entity", Entity.class),
                    Map.entry("abbreviation", Abbreviation.class),
                    Map.entry("person", Person.class),
                    Map.entry("outlet", Outlet.class),
                    Map.entry("byline", Byline.class),
                    Map.entry("dateline", Dateline.class),
                    Map.entry("signOff", SignOff.class),
                    Map.entry("photo", Photo.class),
                    Map.entry("block", Block.class));

    private final NewsJson json = NewsJson.standard();

    @Test
    void articleComesBackEqual() {
        Article article = SampleNews.full();

        String document = json.write(article);

        assertThat(json.readArticle(document)).isEqualTo(article);
        assertThat(document).doesNotContain("\n");
        assertValid(document);
    }

    @Test
    void emptyArticleComesBackEqual() {
        Article article = Article.builder().build();

        String document = json.write(article);

        assertThat(json.readArticle(document)).isEqualTo(article);
        assertValid(document);
    }

    @Test
    void whatWasFoundComesBackEqual() {
        AnnotatedArticle news = SampleNews.annotated();

        String document = json.write(news);

        assertSame(json.read(document), news);
        assertThat(json.readArticle(document)).isEqualTo(news.article());
        assertValid(document);
    }

    @Test
    void ownReferenceDateComesBack() {
        AnnotatedArticle news =
                SampleNews.STANDARD.annotate(SampleNews.full(), LocalDate.of(2024, 2, 29));

        assertThat(json.read(json.write(news)).referenceDate()).contains(LocalDate.of(2024, 2, 29));
    }

    @Test
    void everyPartOfAnArticleIsWritten() {
        Set<String> accessors =
                Arrays.stream(Article.class.getMethods())
                        .filter(m -> m.getDeclaringClass() == Article.class)
                        .filter(m -> m.getParameterCount() == 0)
                        .filter(m -> !Modifier.isStatic(m.getModifiers()))
                        .map(Method::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        // Both follow from the blocks; the rest makes no part.
        accessors.removeAll(Set.of("headline", "deck", "toBuilder", "hashCode", "toString"));

        Place written =
                new Place("", new Json(JsonLimits.DEFAULT).read(json.write(SampleNews.full())));

        assertThat(written.at("article").object().keySet())
                .containsExactlyInAnyOrderElementsOf(accessors);
    }

    @TestFactory
    Stream<DynamicTest> everyComponentIsWrittenAndReadBack() {
        return STANDARD.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () -> componentsOf(entry.getKey(), entry.getValue())));
    }

    private <A extends Annotation> void componentsOf(String name, Class<A> type) {
        A full = Specimen.of(type, new Span(0, 5));
        AnnotatedArticle news = SampleNews.with(SampleNews.full(), type, List.of(full));

        String document = json.write(news);

        Place tree = new Place("", new Json(JsonLimits.DEFAULT).read(document));
        Place written = tree.at("annotations").at(name).items().get(0);
        assertThat(written.object().keySet())
                .as("components of " + type.getSimpleName() + " in JSON")
                .containsExactlyInAnyOrderElementsOf(components(type));
        assertThat(json.read(document).all(type)).containsExactly(full);
        assertValid(document);
    }

    @TestFactory
    Stream<DynamicTest> schemaNamesTheComponents() {
        Place definitions =
                new Place("", new Json(JsonLimits.DEFAULT).read(NewsJson.schema())).at("$defs");
        return SCHEMA_RECORDS.entrySet().stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getKey(),
                                        () ->
                                                assertDescribed(
                                                        definitions,
                                                        entry.getKey(),
                                                        entry.getValue())));
    }

    private static void assertDescribed(
            Place definitions, String name, Class<? extends Record> type) {
        assertThat(definitions.at(name).at("properties").object().keySet())
                .as("article.schema.json, $defs/" + name + ", must follow " + type.getName())
                .containsExactlyInAnyOrderElementsOf(components(type));
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType().isEnum()) {
                assertThat(
                                definitions
                                        .at(name)
                                        .at("properties")
                                        .at(component.getName())
                                        .at("enum")
                                        .items())
                        .extracting(Place::string)
                        .as("article.schema.json, constants of " + component)
                        .containsExactlyInAnyOrderElementsOf(
                                Arrays.stream(component.getType().getEnumConstants())
                                        .map(constant -> ((Enum<?>) constant).name())
                                        .toList());
            }
        }
    }

    private static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }

    @Test
    void schemaRefusesWhatReadingRefuses() {
        String document = json.write(SampleNews.annotated());

        assertThat(
                        SCHEMA.validate(
                                document.replace("\"PARAGRAPH\"", "\"STANZA\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(document.replace("\"paywalled\"", "\"paid\""), InputFormat.JSON))
                .isNotEmpty();
    }

    record Mooring(
            Span span,
            String ship,
            int berth,
            long tonnage,
            boolean wooden,
            double draught,
            BigDecimal dues,
            Optional<LocalDate> left,
            List<Crew> crew,
            Set<Flag> flags,
            Map<String, BigDecimal> cargo,
            OffsetDateTime moored,
            URI register)
            implements Annotation {}

    record Crew(String name, Optional<Span> mention) {}

    enum Flag {
        INDONESIA,
        PANAMA {
            @Override
            boolean foreign() {
                return true;
            }
        };

        boolean foreign() {
            return false;
        }
    }

    private static Mooring mooring() {
        Map<String, BigDecimal> cargo = new LinkedHashMap<>();
        cargo.put("ikan/beku", new BigDecimal("1E+3"));
        cargo.put("es", new BigDecimal("0.10"));
        return new Mooring(
                new Span(0, 5),
                "KM \"Nusa\" Indah\t\\",
                3,
                9_007_199_254_740_993L,
                true,
                -0.0,
                new BigDecimal("12.50"),
                Optional.empty(),
                List.of(
                        new Crew("Otto", Optional.of(new Span(6, 14))),
                        new Crew("Yos", Optional.empty())),
                Set.of(Flag.PANAMA),
                cargo,
                OffsetDateTime.parse("2025-03-04T09:00:00.000000001+09:00"),
                URI.create("urn:kapal:17"));
    }

    @Test
    void recordOfAUserComesBackEqual() {
        NewsJson own = NewsJson.builder().annotation(Mooring.class).build();
        AnnotatedArticle news =
                SampleNews.with(SampleNews.full(), Mooring.class, List.of(mooring()));

        String document = own.write(news);

        assertThat(own.read(document).all(Mooring.class)).containsExactly(mooring());
        assertValid(document);
    }

    @Test
    void recordOfAUserIsWrittenWithoutBeingNamedAndNotReadThen() {
        String document =
                json.write(SampleNews.with(SampleNews.full(), Mooring.class, List.of(mooring())));

        assertThatThrownBy(() -> json.read(document))
                .isInstanceOf(NewsJsonException.class)
                .hasMessageStartingWith("/annotations/Mooring: ")
                .hasMessageContaining("NewsJson.builder().annotation(\"Mooring\", …)");
        assertThat(json.readArticle(document)).isEqualTo(SampleNews.full());
    }

    @Test
    void nameThatIsTakenIsRefused() {
        assertThatThrownBy(() -> NewsJson.builder().annotation("quotes", Mooring.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("quotes is taken by id.warta.extract.Quote");
    }

    static final class Mark implements Annotation {
        @Override
        public Span span() {
            return new Span(0, 5);
        }
    }

    record Vague(Span span, Object thing) implements Annotation {}

    record Missing(Span span, String name) implements Annotation {}

    @Test
    void whatHasNoFormIsRefusedWithItsName() {
        assertThatThrownBy(
                        () ->
                                json.write(
                                        SampleNews.with(
                                                SampleNews.full(),
                                                Mark.class,
                                                List.of(new Mark()))))
                .hasMessageContaining("Mark is not a record");
        assertThatThrownBy(
                        () ->
                                json.write(
                                        SampleNews.with(
                                                SampleNews.full(),
                                                Vague.class,
                                                List.of(new Vague(new Span(0, 5), new Random(1))))))
                .hasMessageContaining("Vague.thing = ")
                .hasMessageContaining("has no form in JSON");
        assertThatThrownBy(
                        () ->
                                json.write(
                                        SampleNews.with(
                                                SampleNews.full(),
                                                Missing.class,
                                                List.of(new Missing(new Span(0, 5), null)))))
                .hasMessageContaining("is null; make it an Optional");
    }

    @Test
    void halvesOfSurrogatePairsSurviveUtf8() {
        Article article =
                Article.builder()
                        .headline("Ikan \ud83d\udc1f dan \ud83d setengah")
                        .paragraph("\udc1f\ud83d")
                        .build();

        String document = json.write(article);
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);

        assertThat(json.readArticle(new String(bytes, StandardCharsets.UTF_8))).isEqualTo(article);
        assertThat(json.write(Article.builder().headline("Ikan \ud83d\udc1f é").build()))
                .contains("Ikan \ud83d\udc1f é");
    }

    @TestFactory
    Stream<DynamicTest> brokenDocuments() {
        String good = json.write(SampleNews.annotated());
        return Map.of(
                        "",
                        "the document: it is empty",
                        "[]",
                        "the document: expected an object, found an array",
                        "{\"version\":1}",
                        "the document: \"article\" is missing",
                        "{\"version\":2,\"article\":{}}",
                        "/version: version 2, this reads version 1",
                        good + " 1",
                        "the document: something follows the first value",
                        good.replace("\"paywalled\":true", "\"paywalled\":\"ya\""),
                        "/article/paywalled: expected true or false, found a string",
                        good.replace("\"role\":\"EDITOR\"", "\"role\":\"BOSS\""),
                        "/article/bylines/1/role: \"BOSS\" is none of [WRITER",
                        good.replace("\"published\":\"2025", "\"published\":\"kemarin"),
                        "/article/published: no time: ",
                        good.replace("{\"start\":0,", "{\"start\":-1,"),
                        "no Span: ",
                        good.replace("\"annotations\":", "\"extra\":1,\"annotations\":"),
                        "the document: unknown name \"extra\"")
                .entrySet()
                .stream()
                .map(
                        entry ->
                                DynamicTest.dynamicTest(
                                        entry.getValue(),
                                        () ->
                                                assertThatThrownBy(() -> json.read(entry.getKey()))
                                                        .isInstanceOf(NewsJsonException.class)
                                                        .hasMessageContaining(entry.getValue())));
    }

    @Test
    void textThatDoesNotFitItsSpansIsRefused() {
        String document = json.write(SampleNews.full());

        assertThatThrownBy(
                        () ->
                                json.readArticle(
                                        document.replace(
                                                "\"text\":\"Tiga kapal rusak\"",
                                                "\"text\":\"Tiga kapal karam\"")))
                .isInstanceOf(NewsJsonException.class)
                .hasMessageStartingWith("/article/blocks/5/span: ");
    }

    @Test
    void blocksThatDoNotMakeTheTextAreRefused() {
        assertThatThrownBy(
                        () ->
                                json.readArticle(
                                        "{\"version\":1,\"article\":{\"bylines\":[],\"photos\":[],\"tags\":[],\"paywalled\":false,"
                                                + "\"text\":\"Satu dua\",\"blocks\":[{\"kind\":\"PARAGRAPH\",\"span\":{\"start\":0,\"end\":4}}]}}"))
                .isInstanceOf(NewsJsonException.class)
                .hasMessageContaining("not what \"blocks\" joined by a blank line make");
    }

    @Test
    void sameNameTwiceIsRefused() {
        assertThatThrownBy(() -> json.read("{\"version\":1,\"version\":1}"))
                .isInstanceOf(NewsJsonException.class)
                .hasMessageContaining("Duplicate");
    }

    @Test
    void limitsHold() {
        NewsJson small = NewsJson.builder().limits(new JsonLimits(1_000, 5, 50)).build();

        assertThatThrownBy(() -> small.read(" ".repeat(1_001)))
                .isInstanceOf(NewsJsonException.class)
                .hasMessageContaining("maxChars = 1000");
        assertThatThrownBy(() -> small.read("[".repeat(6)))
                .isInstanceOf(NewsJsonException.class)
                .hasMessageContaining("over a limit");
        assertThatThrownBy(() -> small.read("[" + "1,".repeat(60) + "1]"))
                .isInstanceOf(NewsJsonException.class)
                .hasMessageContaining("over a limit");
        assertThatThrownBy(() -> json.read("[".repeat(100_000)))
                .isInstanceOf(NewsJsonException.class)
                .hasMessageContaining("over a limit");
        assertThatThrownBy(() -> new JsonLimits(0, 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("maxChars");
    }

    @Test
    void numbersThatWouldFillTheMemoryAreRefused() {
        String document =
                json.write(
                        SampleNews.with(
                                SampleNews.full(),
                                Quantity.class,
                                List.of(Specimen.of(Quantity.class, new Span(0, 5)))));

        assertThatThrownBy(() -> json.read(document.replace("12.50", "1E999999999")))
                .isInstanceOf(NewsJsonException.class)
                .hasMessageStartingWith("/annotations/quantities/0/");
    }

    @Test
    void everyPrefixAndManyChangesGiveOneKindOfException() {
        String document = json.write(SampleNews.annotated());
        int refused = 0;
        for (int end = 0; end < document.length(); end++) {
            try {
                json.read(document.substring(0, end));
            } catch (NewsJsonException expected) {
                refused++;
            }
        }
        assertThat(refused).isEqualTo(document.length());
        Random random = new Random(17);
        String marks = "\"{}[],:0123456789eE.-+\\untrfals \ud83d";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder changed = new StringBuilder(document);
            for (int i = 0; i <= random.nextInt(3); i++) {
                changed.setCharAt(
                        random.nextInt(changed.length()),
                        marks.charAt(random.nextInt(marks.length())));
            }
            assertThatCode(() -> tryToRead(changed.toString()))
                    .as("seed 17, round " + round)
                    .doesNotThrowAnyException();
        }
    }

    private void tryToRead(String document) {
        try {
            json.read(document);
        } catch (NewsJsonException expected) {
            assertThat(expected).hasMessageContaining(": ");
        }
    }

    @Test
    void nothingLookedForIsNothingWritten() {
        AnnotatedArticle news = NewsExtractor.builder().build().annotate(SampleNews.full());

        String document = json.write(news);

        assertThat(document).endsWith("\"annotations\":{}}");
        assertThat(json.read(document).types()).isEmpty();
    }

    private static void assertSame(AnnotatedArticle read, AnnotatedArticle written) {
        assertThat(read.article()).isEqualTo(written.article());
        assertThat(read.referenceDate()).isEqualTo(written.referenceDate());
        assertThat(read.types()).isEqualTo(written.types());
        for (Class<? extends Annotation> type : written.types()) {
            assertThat(read.all(type).equals(written.all(type))).as("all %s", type).isTrue();
        }
        assertThat(read.tokens().size()).isEqualTo(written.tokens().size());
    }

    private static void assertValid(String document) {
        assertThat(SCHEMA.validate(document, InputFormat.JSON)).isEmpty();
    }
}
