package id.warta.extract.token;

import static java.util.Objects.requireNonNull;

import id.warta.model.Annotation;
import id.warta.model.Span;

/**
 * One token, made on request from the columns of {@link Tokens}.
 *
 * @param index its place among the tokens of the text
 * @param span where it stands
 * @param kind what it is by its form
 * @param sentence the sentence that it is part of, counted from 0
 */
public record Token(int index, Span span, TokenKind kind, int sentence) implements Annotation {

    /** Checks that nothing is null. */
    public Token {
        requireNonNull(span, "span");
        requireNonNull(kind, "kind");
    }
}
