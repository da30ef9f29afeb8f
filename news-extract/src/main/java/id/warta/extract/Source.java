package id.warta.extract;

import id.warta.extract.token.Tokens;
import id.warta.model.Annotation;
import id.warta.model.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an extractor sees: an article, its tokens, and what the extractors before it have found. */
public interface Source {

    /** The article. */
    Article article();

    /** The text that all spans point into. */
    default String text() {
        return article().text();
    }

    /** The tokens and sentences of the text; no sentence goes beyond a block. */
    Tokens tokens();

    /**
     * The day that relative expressions such as {@code kemarin} count from; empty if it is not
     * known.
     */
    Optional<LocalDate> referenceDate();

    /**
     * What was found of {@code type}, by position.
     *
     * @throws IllegalStateException if the extractor does not name {@code type} in {@link
     *     Extractor#needs()}
     */
    <A extends Annotation> List<A> annotations(Class<A> type);
}
