package id.warta.extract.corenlp;

import id.warta.extract.token.Tokens;
import id.warta.model.Span;
import java.util.List;

/**
 * Consecutive tokens of a text.
 *
 * @param first the first
 * @param end the one behind the last
 */
record TokenRange(int first, int end) {

    /**
     * The tokens that share a unit with {@code span}, which is not empty. Takes logarithmic time.
     */
    static TokenRange covering(Tokens tokens, Span span) {
        int first = tokens.firstFrom(span.start());
        if (first > 0 && tokens.end(first - 1) > span.start()) {
            first--;
        }
        return new TokenRange(first, tokens.firstFrom(span.end()));
    }

    /** The last token. */
    int last() {
        return end - 1;
    }

    /** The part of a list with one element a token. */
    <T> List<T> of(List<T> perToken) {
        return perToken.subList(first, end);
    }
}
