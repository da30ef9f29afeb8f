package id.warta.extract.corenlp;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.Annotator;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.model.Article;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A CoreNLP annotator that does for Indonesian news what CoreNLP's own {@code tokenize}, {@code
 * ssplit}, {@code ner} and {@code quote} do for English, and needs none of them:
 *
 * <pre>{@code
 * Properties properties = new Properties();
 * properties.setProperty("annotators", "warta");
 * properties.setProperty("customAnnotatorClass.warta", WartaAnnotator.class.getName());
 * StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
 * }</pre>
 *
 * <p>It sets, under CoreNLP's keys, tokens and sentences; on tokens and mentions the tag of a name,
 * time or number, the TIMEX3 value of a time, the value of a number; quotations with their
 * speakers. Parts of speech, lemmas and trees it does not know. Times count from the document's
 * {@code DocDateAnnotation}, or its {@code CalendarAnnotation}; without either relative ones stay
 * without a value. The text is taken as one article; a blank line ends a paragraph.
 *
 * <p>Tags are CoreNLP's. The normalized value of money is its ISO 4217 code and a plain decimal
 * ({@code IDR1500000000000}), of a percentage {@code %12.57}, of another number {@code 7}; {@code
 * ~}, {@code >}, {@code <}, {@code >=} and {@code <=} before it say how the text narrows it, and a
 * range is {@code 3-5}. The score of a name is its confidence. A quotation holds its marks; its
 * speaker is the fullest name that the article gives, or what stands for it, its sieve the rule by
 * which it was found.
 *
 * <p>Properties, where {@code warta} is the annotator's name in the pipeline:
 *
 * <ul>
 *   <li>{@code warta.newlineIsSentenceBreak}: {@code two} (the default: a blank line ends a
 *       paragraph), {@code always} (every end of a line does) or {@code never};
 *   <li>{@code warta.indirectSpeech}: {@code true} to have reported speech among the quotations.
 * </ul>
 *
 * <p>May be used by any number of threads at once, each with a document of its own.
 */
public final class WartaAnnotator implements Annotator {

    private final NewsExtractor extractor;
    private final SourceText.ParagraphEnd paragraphEnd;
    private final boolean indirectSpeech;
    private final Set<Class<? extends CoreAnnotation<?>>> keys;

    /**
     * The form that CoreNLP asks of a custom annotator, with {@link NewsExtractor#standard()}.
     *
     * @param name its name in the pipeline, which its properties begin with
     * @throws IllegalArgumentException if a property has a value that it does not take
     */
    public WartaAnnotator(String name, Properties properties) {
        this(name, properties, NewsExtractor.standard());
    }

    /**
     * An annotator with an extractor of your own, for {@code pipeline.addAnnotator}. What it does
     * not look for is not set.
     *
     * @param name its name in the pipeline, which its properties begin with
     * @throws IllegalArgumentException if a property has a value that it does not take
     */
    public WartaAnnotator(String name, Properties properties, NewsExtractor extractor) {
        this.extractor = requireNonNull(extractor, "extractor");
        String property = name + ".newlineIsSentenceBreak";
        this.paragraphEnd =
                SourceText.ParagraphEnd.of(property, properties.getProperty(property, "two"));
        this.indirectSpeech =
                Boolean.parseBoolean(properties.getProperty(name + ".indirectSpeech"));
        // An extractor shows what it looks for on any article, the empty one included.
        this.keys =
                Collections.unmodifiableSet(
                        DocumentWriter.keys(extractor.annotate(Article.builder().build()).types()));
    }

    /**
     * Sets the keys of {@link #requirementsSatisfied()} and those of mentions and quotations, in
     * the place of what was there.
     *
     * @throws IllegalArgumentException if the document has no text, or a date that is not one
     */
    @Override
    public void annotate(Annotation document) {
        String text = document.get(CoreAnnotations.TextAnnotation.class);
        if (text == null) {
            throw new IllegalArgumentException(
                    "the document has no text; make it with new Annotation(text)");
        }
        SourceText source = SourceText.read(text, paragraphEnd);
        LocalDate date = date(document);
        AnnotatedArticle news =
                date == null
                        ? extractor.annotate(source.article())
                        : extractor.annotate(source.article(), date);
        new DocumentWriter(document, news, source.offsets()).write(indirectSpeech);
    }

    /** The day of the document; CoreNLP writes one with or without hyphens, a time may follow. */
    private static @Nullable LocalDate date(Annotation document) {
        String date = document.get(CoreAnnotations.DocDateAnnotation.class);
        if (date == null) {
            Calendar calendar = document.get(CoreAnnotations.CalendarAnnotation.class);
            return calendar == null
                    ? null
                    : LocalDate.ofInstant(calendar.toInstant(), zone(calendar));
        }
        String day = date.strip();
        boolean hyphens = day.length() > 4 && day.charAt(4) == '-';
        int length = hyphens ? 10 : 8;
        try {
            return LocalDate.parse(
                    day.length() > length && day.charAt(length) == 'T'
                            ? day.substring(0, length)
                            : day,
                    hyphens ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "the document's date is \"" + date + "\"; write it as 2024-11-27", e);
        }
    }

    private static ZoneId zone(Calendar calendar) {
        return calendar.getTimeZone().toZoneId();
    }

    /** Nothing: all that is asked for is the text of the document. */
    @Override
    @SuppressWarnings("rawtypes") // as CoreNLP declares it
    public Set<Class<? extends CoreAnnotation>> requires() {
        return Set.of();
    }

    /**
     * The keys that are there afterwards wherever they belong, on every token, every sentence or
     * the document, whatever the text. Values of times and numbers, being on their tokens alone,
     * are not among them.
     */
    @Override
    @SuppressWarnings({"rawtypes", "unchecked"}) // as CoreNLP declares it
    public Set<Class<? extends CoreAnnotation>> requirementsSatisfied() {
        return (Set) keys;
    }
}
