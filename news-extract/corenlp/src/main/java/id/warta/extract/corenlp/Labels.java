package id.warta.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.util.CoreMap;
import id.warta.extract.token.Tokens;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a text as CoreNLP has them, each set on its own: changing one changes no other and
 * nothing of Warta's.
 *
 * <p>A label is a list of pairs that is searched from the front, so its keys are set in the order
 * in which CoreNLP asks for them, and room is made at once for those that every token has.
 */
final class Labels {

    /** Thirteen keys every token has, and three that those of a name or of a quotation get. */
    private static final int TOKEN_KEYS = 16;

    /** What a mention has, which is more than sentences and quotations have. */
    private static final int CHUNK_KEYS = 14;

    private Labels() {}

    /**
     * A label for every token.
     *
     * @param tag the tag that each gets, if any
     * @param text what the offsets of the labels point into
     * @param offsets where the units of the tokens' text stand in {@code text}
     */
    static List<CoreLabel> of(Tokens tokens, @Nullable String tag, String text, Offsets offsets) {
        int size = tokens.size();
        List<CoreLabel> labels = new ArrayList<>(size);
        int begin = size == 0 ? text.length() : offsets.start(tokens.start(0));
        String before = text.substring(0, begin);
        Integer number = 0;
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            Integer sentenceIndex = sentence;
            int first = tokens.firstOf(sentence);
            for (int i = first; i < tokens.endOf(sentence); i++) {
                int end = offsets.end(tokens.end(i));
                int next = i + 1 < size ? offsets.start(tokens.start(i + 1)) : text.length();
                String after = gap(text, end, next);
                Integer nextNumber = i + 1;
                String word = tokens.text(i);
                CoreLabel label = new CoreLabel(TOKEN_KEYS);
                label.set(CoreAnnotations.TextAnnotation.class, word);
                label.set(CoreAnnotations.ValueAnnotation.class, word);
                label.set(CoreAnnotations.OriginalTextAnnotation.class, word);
                label.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, begin);
                label.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, end);
                if (tag != null) {
                    label.set(CoreAnnotations.NamedEntityTagAnnotation.class, tag);
                }
                label.set(CoreAnnotations.IndexAnnotation.class, i - first + 1);
                label.set(CoreAnnotations.SentenceIndexAnnotation.class, sentenceIndex);
                label.set(CoreAnnotations.BeforeAnnotation.class, before);
                label.set(CoreAnnotations.AfterAnnotation.class, after);
                label.set(CoreAnnotations.TokenBeginAnnotation.class, number);
                label.set(CoreAnnotations.TokenEndAnnotation.class, nextNumber);
                label.set(CoreAnnotations.IsNewlineAnnotation.class, Boolean.FALSE);
                labels.add(label);
                begin = next;
                before = after;
                number = nextNumber;
            }
        }
        return labels;
    }

    /** A blank or nothing nearly always, for which no string need be made. */
    private static String gap(String text, int from, int to) {
        if (from == to) {
            return "";
        }
        return to - from == 1 && text.charAt(from) == ' ' ? " " : text.substring(from, to);
    }

    /**
     * A chunk of consecutive labels in the form that CoreNLP gives to sentences and mentions.
     *
     * @param span where it stands in {@code text}
     * @param tokens which labels are in it
     */
    static CoreMap chunk(String text, Span span, List<CoreLabel> labels, TokenRange tokens) {
        Annotation chunk = new Annotation(span.of(text));
        chunk.setCapacity(CHUNK_KEYS);
        chunk.set(CoreAnnotations.CharacterOffsetBeginAnnotation.class, span.start());
        chunk.set(CoreAnnotations.CharacterOffsetEndAnnotation.class, span.end());
        chunk.set(
                CoreAnnotations.TokensAnnotation.class,
                new ArrayList<>(tokens.of(labels))); // a view could not be serialised
        chunk.set(CoreAnnotations.TokenBeginAnnotation.class, tokens.first());
        chunk.set(CoreAnnotations.TokenEndAnnotation.class, tokens.end());
        return chunk;
    }
}
