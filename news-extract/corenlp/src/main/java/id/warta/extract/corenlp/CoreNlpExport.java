package id.warta.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import id.warta.extract.AnnotatedArticle;
import id.warta.model.Article;
import java.net.URI;

/**
 * Turns what Warta found in an article into a CoreNLP document, for TokensRegex rules, outputters
 * and annotators of yours.
 *
 * <pre>{@code
 * Annotation document = CoreNlpExport.standard().export(extractor.annotate(article));
 * JSONOutputter.jsonPrint(document, System.out);
 * }</pre>
 *
 * <p>The document has the text of the article, so every offset is the same in both, and the keys
 * that {@link WartaAnnotator} names. Its id is the address of the article, its date the day that
 * relative dates were counted from; both are left out where they are not known. What was not looked
 * for is left out.
 */
public final class CoreNlpExport {

    private static final CoreNlpExport STANDARD = new CoreNlpExport(false);

    private final boolean indirectSpeech;

    private CoreNlpExport(boolean indirectSpeech) {
        this.indirectSpeech = indirectSpeech;
    }

    /** An export whose quotations are those in quotation marks, as CoreNLP understands the word. */
    public static CoreNlpExport standard() {
        return STANDARD;
    }

    /**
     * An export whose quotations include reported speech; its text does not begin with a quotation
     * mark.
     */
    public CoreNlpExport withIndirectSpeech() {
        return new CoreNlpExport(true);
    }

    /**
     * A new document, which shares nothing that can change with {@code news} or another document.
     */
    public Annotation export(AnnotatedArticle news) {
        Article article = news.article();
        Annotation document = new Annotation(article.text());
        article.canonical()
                .or(article::source)
                .map(URI::toString)
                .ifPresent(id -> document.set(CoreAnnotations.DocIDAnnotation.class, id));
        news.referenceDate()
                .ifPresent(
                        date ->
                                document.set(
                                        CoreAnnotations.DocDateAnnotation.class, date.toString()));
        new DocumentWriter(document, news, Offsets.same()).write(indirectSpeech);
        return document;
    }
}
