package id.warta.extract;

import id.warta.model.Annotation;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds annotations of one type. Implement it to look for something of your own:
 *
 * <pre>{@code
 * record Hashtag(Span span) implements Annotation {}
 *
 * final class HashtagExtractor implements Extractor<Hashtag> {
 *     public Class<Hashtag> type() { return Hashtag.class; }
 *
 *     public void extract(Source source, Consumer<? super Hashtag> found) {
 *         Tokens tokens = source.tokens();
 *         for (int i = 0; i < tokens.size(); i++) {
 *             if (tokens.kind(i) == TokenKind.HASHTAG) {
 *                 found.accept(new Hashtag(tokens.span(i)));
 *             }
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>Implementations hold no state that a call changes, since one instance serves all threads, and
 * answer the same for the same source.
 *
 * @param <A> what it finds
 */
public interface Extractor<A extends Annotation> {

    /** The type of what it finds; an extractor may look for one type only. */
    Class<A> type();

    /**
     * The types that must have been looked for before; {@link Source#annotations} gives what was
     * found of them.
     */
    default Set<Class<? extends Annotation>> needs() {
        return Set.of();
    }

    /**
     * Hands every annotation that {@code source} holds to {@code found}, in any order. Spans must
     * not be empty and must lie in the text.
     */
    void extract(Source source, Consumer<? super A> found);
}
