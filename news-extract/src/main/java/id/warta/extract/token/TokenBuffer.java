package id.warta.extract.token;

import static java.util.Objects.checkIndex;

import java.util.Arrays;

/**
 * The tokens and sentences of one text after the other, in arrays that are kept: the form of {@link
 * Tokens} for loops over many texts that must not allocate.
 *
 * <pre>{@code
 * TokenBuffer buffer = new TokenBuffer();
 * for (String text : texts) {
 *     Tokenizer.standard().tokenize(text, buffer);
 *     for (int i = 0; i < buffer.size(); i++) {
 *         count(buffer.kind(i));
 *     }
 * }
 * }</pre>
 *
 * <p>For one thread at a time. Holds the last text until the next one is read. Once it has grown to
 * the longest text, reading another allocates nothing. Offsets and indexes are those of {@link
 * Tokens}; an index that is out of range is an {@link IndexOutOfBoundsException}.
 */
public final class TokenBuffer {

    String text = "";
    int size;
    int[] starts = new int[0];
    int[] ends = new int[0];
    byte[] kinds = new byte[0];

    /**
     * What may end a sentence or hold one together, in order: the index of such a token, or the
     * complement of the index of the first token behind a blank line.
     */
    int[] marks = new int[0];

    int markCount;

    /** The first token of each sentence, then the number of tokens. */
    int[] firsts = new int[1];

    int sentenceCount;

    final Scanner scanner = new Scanner(this);
    final SentenceSplitter splitter = new SentenceSplitter(this);

    /** A buffer without text. */
    public TokenBuffer() {}

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
        return starts[checkIndex(i, size)];
    }

    /** Offset behind the last unit of token {@code i}. */
    public int end(int i) {
        return ends[checkIndex(i, size)];
    }

    /** What token {@code i} is by its form. */
    public TokenKind kind(int i) {
        return Shapes.KINDS[kinds[checkIndex(i, size)]];
    }

    /** Number of sentences; 0 if they were not asked for. */
    public int sentenceCount() {
        return sentenceCount;
    }

    /** The first token of a sentence. */
    public int firstOf(int sentence) {
        return firsts[checkIndex(sentence, sentenceCount)];
    }

    /** The token behind the last of a sentence. */
    public int endOf(int sentence) {
        return firsts[checkIndex(sentence, sentenceCount) + 1];
    }

    /** A copy that stays. */
    Tokens toTokens() {
        return new Tokens(
                text,
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                Arrays.copyOf(kinds, size),
                Arrays.copyOf(firsts, sentenceCount + 1));
    }

    void clear(String newText) {
        text = newText;
        size = 0;
        markCount = 0;
        sentenceCount = 0;
        firsts[0] = 0;
    }

    void mark(int mark) {
        marks[markCount++] = mark;
    }

    /** Takes back all tokens but the first {@code count}. */
    void truncate(int count) {
        size = count;
        while (markCount > 0 && marks[markCount - 1] >= count) {
            markCount--;
        }
    }

    /** Makes room for {@code more} tokens, each of them a mark behind a blank line. */
    void reserve(int more) {
        if (size + more > starts.length) {
            int capacity = Math.max(size + more, starts.length + (starts.length >> 1));
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
        }
        if (markCount + more > marks.length) {
            marks =
                    Arrays.copyOf(
                            marks, Math.max(markCount + more, marks.length + (marks.length >> 1)));
        }
    }
}
