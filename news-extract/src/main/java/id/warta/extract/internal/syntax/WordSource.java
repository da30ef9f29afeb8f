package id.warta.extract.internal.syntax;

import id.warta.extract.Source;

/**
 * A source that keeps the words of its article, so that they are made once for all extractors that
 * read them.
 */
public interface WordSource extends Source {

    /** The words of the article. */
    Words words();

    /** The words of any source: those that it keeps, or new ones. */
    static Words of(Source source) {
        return source instanceof WordSource keeper
                ? keeper.words()
                : new Words(source.article(), source.tokens());
    }
}
