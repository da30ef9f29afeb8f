package id.warta.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.Quantity;
import id.warta.extract.Quote;
import id.warta.extract.Timex;
import id.warta.extract.token.Tokens;
import id.warta.model.Block;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Writes into one CoreNLP document what Warta found in its text.
 *
 * <p>Only keys that {@link edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer} knows are set,
 * since it refuses a document that holds any other, and CoreNLP's server and client speak through
 * it.
 */
final class DocumentWriter {

    /** On every token. */
    private static final List<Class<? extends CoreAnnotation<?>>> OF_TOKENS =
            List.of(
                    CoreAnnotations.TextAnnotation.class,
                    CoreAnnotations.ValueAnnotation.class,
                    CoreAnnotations.OriginalTextAnnotation.class,
                    CoreAnnotations.CharacterOffsetBeginAnnotation.class,
                    CoreAnnotations.CharacterOffsetEndAnnotation.class,
                    CoreAnnotations.BeforeAnnotation.class,
                    CoreAnnotations.AfterAnnotation.class,
                    CoreAnnotations.TokenBeginAnnotation.class,
                    CoreAnnotations.TokenEndAnnotation.class,
                    CoreAnnotations.IndexAnnotation.class,
                    CoreAnnotations.SentenceIndexAnnotation.class,
                    CoreAnnotations.IsNewlineAnnotation.class);

    private final Annotation document;
    private final AnnotatedArticle news;
    private final Tokens tokens;
    private final Offsets offsets;
    private final String text;
    private final List<CoreLabel> labels;

    /**
     * Makes the labels.
     *
     * @param document holds its text
     * @param news what was found in that text
     * @param offsets the way from the article's text to the document's
     */
    DocumentWriter(Annotation document, AnnotatedArticle news, Offsets offsets) {
        this.document = document;
        this.news = news;
        this.tokens = news.tokens();
        this.offsets = offsets;
        this.text = document.get(CoreAnnotations.TextAnnotation.class);
        String tag = hasMentions(news.types()) ? MentionWriter.NO_TAG : null;
        this.labels = Labels.of(tokens, tag, text, offsets);
    }

    /**
     * The keys that a document has after {@link #write} wherever they belong: on every token, on
     * every sentence, on the document.
     *
     * @param types what is looked for
     */
    static Set<Class<? extends CoreAnnotation<?>>> keys(
            Set<Class<? extends id.warta.model.Annotation>> types) {
        Set<Class<? extends CoreAnnotation<?>>> keys = new LinkedHashSet<>(OF_TOKENS);
        keys.add(CoreAnnotations.TokensAnnotation.class);
        keys.add(CoreAnnotations.SentencesAnnotation.class);
        keys.add(CoreAnnotations.ParagraphIndexAnnotation.class);
        if (hasMentions(types)) {
            keys.add(CoreAnnotations.NamedEntityTagAnnotation.class);
            keys.add(CoreAnnotations.MentionsAnnotation.class);
        }
        if (types.contains(Quote.class)) {
            keys.add(CoreAnnotations.QuotationsAnnotation.class);
        }
        return keys;
    }

    private static boolean hasMentions(Set<Class<? extends id.warta.model.Annotation>> types) {
        return types.contains(Entity.class)
                || types.contains(Timex.class)
                || types.contains(Quantity.class);
    }

    /**
     * Sets everything.
     *
     * @param indirectSpeech whether reported speech is a quotation too
     */
    void write(boolean indirectSpeech) {
        document.set(CoreAnnotations.TokensAnnotation.class, labels);
        List<CoreMap> sentences = sentences();
        document.set(CoreAnnotations.SentencesAnnotation.class, sentences);
        Findings found = Findings.of(news);
        MentionWriter mentions = null;
        if (hasMentions(news.types())) {
            mentions = new MentionWriter(found, text, offsets, labels);
            document.set(CoreAnnotations.MentionsAnnotation.class, mentions.write(sentences));
        }
        if (news.types().contains(Quote.class)) {
            document.set(
                    CoreAnnotations.QuotationsAnnotation.class,
                    new QuotationWriter(found, text, offsets, labels, mentions)
                            .write(indirectSpeech));
        }
    }

    private List<CoreMap> sentences() {
        @Nullable String id = document.get(CoreAnnotations.DocIDAnnotation.class);
        List<Block> blocks = news.article().blocks();
        List<CoreMap> sentences = new ArrayList<>(tokens.sentenceCount());
        int block = 0;
        for (int i = 0; i < tokens.sentenceCount(); i++) {
            Span span = tokens.sentenceSpan(i);
            while (blocks.get(block).span().end() <= span.start()) {
                block++;
            }
            CoreMap sentence =
                    Labels.chunk(
                            text,
                            new Span(offsets.start(span.start()), offsets.end(span.end())),
                            labels,
                            new TokenRange(tokens.firstOf(i), tokens.endOf(i)));
            sentence.set(CoreAnnotations.SentenceIndexAnnotation.class, i);
            sentence.set(CoreAnnotations.ParagraphIndexAnnotation.class, block);
            if (id != null) {
                sentence.set(CoreAnnotations.DocIDAnnotation.class, id);
            }
            sentences.add(sentence);
        }
        return sentences;
    }
}
