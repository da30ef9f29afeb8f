package id.warta.extract.internal.lexeme;

import id.warta.extract.Source;

/**
 * A source that keeps the lexemes of its text, so that they are made once for all extractors that
 * read them.
 */
public interface LexemeSource extends Source {

    /** The lexemes of the tokens. */
    Lexemes lexemes();

    /** The lexemes of any source: those that it keeps, or new ones. */
    static Lexemes of(Source source) {
        return source instanceof LexemeSource keeper
                ? keeper.lexemes()
                : Lexemes.of(source.tokens());
    }
}
