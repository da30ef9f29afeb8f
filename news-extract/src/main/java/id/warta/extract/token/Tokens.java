package id.warta.extract.token;

import id.warta.model.Span;
import java.util.Arrays;

/**
 * The tokens and sentences of a text, as columns of primitives with random access.
 *
 * <p>Tokens are ordered, disjoint and not empty, hold no white space, and cover every other
 * character; each lies in exactly one sentence. Immutable. Access by index takes constant time and
 * allocates nothing, but for {@link #token}, {@link #span} and {@link #text(int)}.
 */
public final class Tokens {

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    private final int[] firsts;

    /**
     * {@code firsts} holds the first token of each sentence, then the number of tokens. Keeps the
     * arrays.
     */
    Tokens(String text, int[] starts, int[] ends, byte[] kinds, int[] firsts) {
        this.text = text;
        this.size = starts.length;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.firsts = firsts;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** Offset of the first unit of token {@code i}. */
    public int start(int i) {
        return starts[i];
    }

    /** Offset behind the last unit of token {@code i}. */
    public int end(int i) {
        return ends[i];
    }

    /** What token {@code i} is by its form. */
    public TokenKind kind(int i) {
        return Shapes.KINDS[kinds[i]];
    }

    /**
     * Whether token {@code i} is a word of letters alone, without a hyphen, digit or apostrophe.
     */
    public boolean isLetters(int i) {
        return kinds[i] == Shapes.LETTERS;
    }

    /** Where token {@code i} stands. */
    public Span span(int i) {
        return new Span(starts[i], ends[i]);
    }

    /** The characters of token {@code i}. */
    public String text(int i) {
        return text.substring(starts[i], ends[i]);
    }

    /** Whether token {@code i} is written exactly as {@code word}. */
    public boolean is(int i, String word) {
        int start = starts[i];
        return ends[i] - start == word.length() && text.startsWith(word, start);
    }

    /** Token {@code i} as an object. */
    public Token token(int i) {
        return new Token(i, span(i), kind(i), sentence(i));
    }

    /**
     * The first token that starts at {@code offset} or behind it; {@link #size()} if there is none.
     * Takes logarithmic time.
     */
    public int firstFrom(int offset) {
        int at = Arrays.binarySearch(starts, 0, size, offset);
        return at >= 0 ? at : -at - 1;
    }

    /** Number of sentences. */
    public int sentenceCount() {
        return firsts.length - 1;
    }

    /** The sentence of token {@code i}. Takes logarithmic time. */
    public int sentence(int i) {
        int at = Arrays.binarySearch(firsts, 0, firsts.length - 1, i);
        return at >= 0 ? at : -at - 2;
    }

    /** The first token of a sentence. */
    public int firstOf(int sentence) {
        return firsts[sentence];
    }

    /** The token behind the last of a sentence. */
    public int endOf(int sentence) {
        return firsts[sentence + 1];
    }

    /** Where a sentence stands, from its first token to its last. */
    public Span sentenceSpan(int sentence) {
        return new Span(starts[firsts[sentence]], ends[firsts[sentence + 1] - 1]);
    }
}
