package id.warta.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import id.warta.extract.NewsExtractor;
import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WartaAnnotatorTest {

    private static Properties properties(String... pairs) {
        Properties properties = new Properties();
        properties.setProperty("annotators", "warta");
        properties.setProperty("customAnnotatorClass.warta", WartaAnnotator.class.getName());
        for (int i = 0; i < pairs.length; i += 2) {
            properties.setProperty(pairs[i], pairs[i + 1]);
        }
        return properties;
    }

    private static WartaAnnotator known(String... pairs) {
        return new WartaAnnotator("warta", properties(pairs), SampleNews.extractor());
    }

    private static Annotation annotate(WartaAnnotator annotator, String text) {
        Annotation document = new Annotation(text);
        annotator.annotate(document);
        return document;
    }

    @Test
    void pipelineByName() {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());
        CoreDocument document = pipeline.processToCoreDocument(SampleNews.text());

        Tokens tokens = Tokenizer.standard().tokenize(SampleNews.text());
        assertThat(document.sentences()).hasSize(tokens.sentenceCount());
        assertThat(document.tokens()).hasSize(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            CoreLabel label = document.tokens().get(i);
            assertThat(label.beginPosition()).isEqualTo(tokens.start(i));
            assertThat(label.endPosition()).isEqualTo(tokens.end(i));
            assertThat(label.word()).isEqualTo(tokens.text(i));
            assertThat(label.sentIndex()).isEqualTo(tokens.sentence(i));
            assertThat(label.index()).isEqualTo(i - tokens.firstOf(tokens.sentence(i)) + 1);
        }
    }

    @Test
    void tokensGiveTheTextBack() {
        String text = "\r\n " + SampleNews.text().replace("\n\n", "\r\n \r\n") + "\u00a0\n";
        StringBuilder joined = new StringBuilder();
        for (CoreLabel label :
                annotate(known(), text).get(CoreAnnotations.TokensAnnotation.class)) {
            joined.append(label.before());
            assertThat(joined).hasSize(label.beginPosition());
            joined.append(label.originalText());
        }
        assertThat(joined + "\u00a0\n").isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"  ", "\u00a0", " \u2009", "\t", "\n", "\r\n"})
    void whiteSpaceMovesNothingButOffsets(String blank) {
        String text = SampleNews.text().replace(" ", blank);
        Annotation plain = annotate(known(), SampleNews.text());
        Annotation wide = annotate(known(), text);
        List<CoreLabel> tokens = plain.get(CoreAnnotations.TokensAnnotation.class);
        List<CoreLabel> same = wide.get(CoreAnnotations.TokensAnnotation.class);
        assertThat(same).extracting(CoreLabel::word).isEqualTo(words(tokens));
        assertThat(same).extracting(CoreLabel::ner).isEqualTo(tags(tokens));
        assertThat(same).extracting(CoreLabel::sentIndex).isEqualTo(sentences(tokens));
        for (CoreLabel label : same) {
            assertThat(text.substring(label.beginPosition(), label.endPosition()))
                    .isEqualTo(label.word());
        }
        CoreQuote quote = new CoreDocument(wide).quotes().get(0);
        assertThat(quote.text()).startsWith("“Anak-anak").endsWith("dibuka,”");
        assertThat(text.substring(quote.quoteCharOffsets().first, quote.quoteCharOffsets().second))
                .isEqualTo(quote.text());
    }

    private static List<String> words(List<CoreLabel> tokens) {
        return tokens.stream().map(CoreLabel::word).toList();
    }

    private static List<String> tags(List<CoreLabel> tokens) {
        return tokens.stream().map(CoreLabel::ner).toList();
    }

    private static List<Integer> sentences(List<CoreLabel> tokens) {
        return tokens.stream().map(CoreLabel::sentIndex).toList();
    }

    @Test
    void mentionsWithTagsAndValues() {
        CoreDocument document = new CoreDocument(annotate(known(), SampleNews.text()));
        assertThat(document.entityMentions())
                .extracting(
                        CoreEntityMention::text,
                        CoreEntityMention::entityType,
                        mention ->
                                mention.coreMap()
                                        .get(
                                                CoreAnnotations.NormalizedNamedEntityTagAnnotation
                                                        .class))
                .containsExactly(
                        tuple("Indonesia", "LOCATION", null),
                        tuple("Indonesia", "LOCATION", null),
                        tuple("PBB", "ORGANIZATION", null),
                        tuple("Arif Prasetya", "PERSON", null),
                        tuple("New York", "LOCATION", null),
                        tuple("Rabu (27/11/2024)", "DATE", "2024-11-27"),
                        tuple("Arif", "PERSON", null),
                        tuple("Jakarta", "LOCATION", null),
                        tuple("Rp 1,5 triliun", "MONEY", "~IDR1500000000000"),
                        tuple("12,5 persen", "PERCENT", "%12.5"),
                        tuple("3", "NUMBER", "3"),
                        tuple("dua pekan", "DURATION", "P2W"),
                        tuple("Selandia Baru", "LOCATION", null),
                        tuple("PBB", "ORGANIZATION", null),
                        tuple("Hana Mere", "PERSON", null));
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }

    @Test
    void timesAreTimexes() {
        Annotation document = annotate(known(), SampleNews.text());
        assertThat(document.get(CoreAnnotations.TokensAnnotation.class))
                .filteredOn(label -> "DATE".equals(label.ner()))
                .extracting(label -> label.get(TimeAnnotations.TimexAnnotation.class).toString())
                .isNotEmpty()
                .containsOnly(
                        "<TIMEX3 tid=\"t1\" type=\"DATE\" value=\"2024-11-27\">Rabu (27/11/2024)</TIMEX3>");
    }

    @Test
    void numbersAreNumbers() {
        Annotation document = annotate(known(), SampleNews.text());
        assertThat(document.get(CoreAnnotations.TokensAnnotation.class))
                .filteredOn(label -> "MONEY".equals(label.ner()))
                .extracting(
                        label ->
                                label.get(CoreAnnotations.NumericCompositeValueAnnotation.class)
                                        .longValue())
                .isNotEmpty()
                .containsOnly(1_500_000_000_000L);
    }

    @Test
    void quotationsWithSpeakers() {
        CoreDocument document = new CoreDocument(annotate(known(), SampleNews.text()));
        assertThat(document.quotes()).hasSize(1);
        CoreQuote quote = document.quotes().get(0);
        assertThat(quote.text())
                .isEqualTo(
                        "“Anak-anak sudah terlalu lama menunggu obat. Kami minta jalan dibuka,”");
        assertThat(quote.sentences().get(0).text()).startsWith("“Anak-anak");
        assertThat(quote.sentences().get(quote.sentences().size() - 1).text())
                .endsWith("kata Arif.");
        assertThat(quote.speaker()).contains("Arif Prasetya");
        assertThat(quote.speakerEntityMention().map(CoreEntityMention::text)).contains("Arif");
        assertThat(quote.canonicalSpeaker()).contains("Arif Prasetya");
        assertThat(quote.canonicalSpeakerEntityMention().map(CoreEntityMention::text))
                .contains("Arif Prasetya");
    }

    @Test
    void reportedSpeechOnRequest() {
        CoreDocument document =
                new CoreDocument(
                        annotate(known("warta.indirectSpeech", "true"), SampleNews.text()));
        assertThat(document.quotes())
                .extracting(CoreQuote::text, CoreQuote::speaker)
                .contains(tuple("negaranya mendukung usul itu", Optional.of("Hana Mere")))
                .hasSize(2);
    }

    @Test
    void personsAreJoined() {
        CoreDocument document = new CoreDocument(annotate(known(), SampleNews.text()));
        List<CoreMap> mentions =
                document.annotation().get(CoreAnnotations.MentionsAnnotation.class);
        CoreMap last = mentions.get(6);
        assertThat(last.get(CoreAnnotations.TextAnnotation.class)).isEqualTo("Arif");
        assertThat(
                        mentions.get(
                                        last.get(
                                                CoreAnnotations
                                                        .CanonicalEntityMentionIndexAnnotation
                                                        .class))
                                .get(CoreAnnotations.TextAnnotation.class))
                .isEqualTo("Arif Prasetya");
    }

    @Test
    void whatIsSaidToBeSatisfiedIsThere() {
        assertSatisfied(known(), SampleNews.text());
        assertSatisfied(known(), "");
        assertSatisfied(known(), " \n\n ");
        assertSatisfied(new WartaAnnotator("warta", properties()), SampleNews.text());
        assertSatisfied(
                new WartaAnnotator("warta", properties(), NewsExtractor.builder().build()),
                SampleNews.text());
        assertThat(known().requirementsSatisfied())
                .contains(
                        CoreAnnotations.NamedEntityTagAnnotation.class,
                        CoreAnnotations.QuotationsAnnotation.class);
        assertThat(
                        new WartaAnnotator("warta", properties(), NewsExtractor.builder().build())
                                .requirementsSatisfied())
                .doesNotContain(
                        CoreAnnotations.NamedEntityTagAnnotation.class,
                        CoreAnnotations.QuotationsAnnotation.class);
    }

    /** Each key is on the document, or on every sentence, or on every token. */
    @SuppressWarnings({"rawtypes", "unchecked"}) // CoreNLP's sets of keys are raw
    private static void assertSatisfied(WartaAnnotator annotator, String text) {
        Annotation document = annotate(annotator, text);
        for (Class<? extends CoreAnnotation> key : annotator.requirementsSatisfied()) {
            Class typed = key;
            boolean everywhere =
                    document.get(typed) != null
                            || document.get(CoreAnnotations.SentencesAnnotation.class).stream()
                                    .allMatch(sentence -> sentence.get(typed) != null)
                            || document.get(CoreAnnotations.TokensAnnotation.class).stream()
                                    .allMatch(label -> label.get(typed) != null);
            assertThat(everywhere).as("%s in \"%s\"", key, text).isTrue();
        }
        for (CoreLabel label : document.get(CoreAnnotations.TokensAnnotation.class)) {
            Set<Class<?>> keys = label.keySetNotNull();
            assertThat(keys)
                    .contains(
                            CoreAnnotations.TextAnnotation.class,
                            CoreAnnotations.BeforeAnnotation.class,
                            CoreAnnotations.AfterAnnotation.class,
                            CoreAnnotations.IndexAnnotation.class);
        }
    }

    @Test
    void annotatorsThatAskForMoreAreRefused() {
        assertThatThrownBy(() -> new StanfordCoreNLP(properties("annotators", "warta,lemma")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PartOfSpeechAnnotation");
    }

    @Test
    void relativeTimesCountFromTheDocument() {
        List<String> asked = new ArrayList<>();
        NewsExtractor extractor =
                NewsExtractor.builder()
                        .add(
                                new id.warta.extract.Extractor<id.warta.extract.Timex>() {
                                    @Override
                                    public Class<id.warta.extract.Timex> type() {
                                        return id.warta.extract.Timex.class;
                                    }

                                    @Override
                                    public void extract(
                                            id.warta.extract.Source source,
                                            java.util.function.Consumer<
                                                            ? super id.warta.extract.Timex>
                                                    found) {
                                        asked.add(
                                                source.referenceDate()
                                                        .map(Object::toString)
                                                        .orElse("none"));
                                    }
                                })
                        .build();
        WartaAnnotator annotator = new WartaAnnotator("warta", properties(), extractor);
        asked.clear();
        for (String date :
                List.of("2024-11-27", "20241127", "2024-11-27T19:30:00", "20241127T1930")) {
            Annotation document = new Annotation("Kemarin.");
            document.set(CoreAnnotations.DocDateAnnotation.class, date);
            annotator.annotate(document);
        }
        assertThat(asked).hasSize(4).containsOnly("2024-11-27");

        asked.clear();
        Annotation document = new Annotation("Kemarin.");
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("Asia/Jakarta"));
        calendar.clear();
        calendar.set(2024, Calendar.NOVEMBER, 27, 1, 0);
        document.set(CoreAnnotations.CalendarAnnotation.class, calendar);
        annotator.annotate(document);
        annotator.annotate(new Annotation("Kemarin."));
        assertThat(asked).containsExactly("2024-11-27", "none");
    }

    @Test
    void datesThatAreNone() {
        Annotation document = new Annotation("Kemarin.");
        document.set(CoreAnnotations.DocDateAnnotation.class, "27 November 2024");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> known().annotate(document))
                .withMessageContaining("27 November 2024")
                .withMessageContaining("2024-11-27");
    }

    @Test
    void documentsWithoutText() {
        Annotation document = new Annotation("");
        document.remove(CoreAnnotations.TextAnnotation.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> known().annotate(document))
                .withMessageContaining("no text");
    }

    @Test
    void linesAsTheUserSays() {
        String text = "Harga naik\nWarga resah\n\nPasar sepi";
        assertThat(sentenceTexts(known(), text))
                .containsExactly("Harga naik\nWarga resah", "Pasar sepi");
        assertThat(sentenceTexts(known("warta.newlineIsSentenceBreak", "always"), text))
                .containsExactly("Harga naik", "Warga resah", "Pasar sepi");
        assertThat(sentenceTexts(known("warta.newlineIsSentenceBreak", "never"), text))
                .containsExactly(text);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> known("warta.newlineIsSentenceBreak", "sometimes"))
                .withMessageContaining("two");
    }

    private static List<String> sentenceTexts(WartaAnnotator annotator, String text) {
        return annotate(annotator, text).get(CoreAnnotations.SentencesAnnotation.class).stream()
                .map(sentence -> sentence.get(CoreAnnotations.TextAnnotation.class))
                .toList();
    }

    @Test
    void everyPrefixAndSuffix() {
        WartaAnnotator annotator = known();
        String text = SampleNews.text().replace(" ", " \u00a0") + "\ud83d";
        for (int i = 0; i <= text.length(); i += 7) {
            assertSatisfied(annotator, text.substring(0, i));
            assertSatisfied(annotator, text.substring(i));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Indonesia ", "untuk 3 ", "\u201c", "PBB\r\n\r\n", "\u00a0x", "\ud83d"})
    void hostileFragments(String fragment) {
        String text = fragment.repeat(100_000);
        WartaAnnotator annotator = known("warta.indirectSpeech", "true");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () ->
                        assertThat(
                                        annotate(annotator, text)
                                                .get(CoreAnnotations.TokensAnnotation.class))
                                .isNotEmpty());
    }

    @Test
    void eightThreads() throws Exception {
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            texts.add(SampleNews.text().substring(i * 9));
        }
        List<String> alone = texts.stream().map(text -> dump(pipeline, text)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int round = 0; round < 10; round++) {
                texts.forEach(text -> tasks.add(() -> dump(pipeline, text)));
            }
            List<Future<String>> answers = threads.invokeAll(tasks);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(alone.get(i % texts.size()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String dump(StanfordCoreNLP pipeline, String text) {
        Annotation document = pipeline.process(text);
        StringBuilder dump = new StringBuilder();
        document.get(CoreAnnotations.TokensAnnotation.class)
                .forEach(label -> dump.append(label.toShorterString()));
        return dump.append(document.get(CoreAnnotations.MentionsAnnotation.class)).toString();
    }
}
