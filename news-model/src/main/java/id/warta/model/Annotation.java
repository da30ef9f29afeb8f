package id.warta.model;

/**
 * Something found in an article's text. Open on purpose: a record of your own that has a span is an
 * annotation like the built-in ones. Implementations should be immutable and define equality by
 * value, as records do.
 */
public interface Annotation {

    /**
     * Where it stands in {@link Article#text()}: not empty, and without white space at its ends.
     */
    Span span();
}
