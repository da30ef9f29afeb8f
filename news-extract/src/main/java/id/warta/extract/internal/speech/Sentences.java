package id.warta.extract.internal.speech;

import id.warta.extract.internal.speech.QuotationMarks.Part;
import id.warta.extract.internal.syntax.Words;
import java.util.Arrays;
import java.util.List;

/**
 * The writer's sentences: those of the text, each direct quotation taken as one word of the
 * sentence it stands in. Immutable.
 */
final class Sentences {

    private final int[] starts;
    private final boolean[] quoted;

    /** Joins the sentences of {@code words} that begin within {@code parts}, which are in order. */
    Sentences(Words words, List<Part> parts) {
        int size = words.size();
        quoted = new boolean[size];
        for (Part part : parts) {
            int i = words.tokens().firstFrom(part.from());
            while (i < size && words.tokens().start(i) < part.to()) {
                quoted[i++] = true;
            }
        }
        int[] found = new int[size + 1];
        int count = 0;
        for (int i = 0; i < size; i++) {
            boolean within = quoted[i] && i > 0 && words.passage(i) == words.passage(i - 1);
            if ((words.opensSentence(i) && !within) || count == 0) {
                found[count++] = i;
            }
        }
        found[count] = size;
        starts = Arrays.copyOf(found, count + 1);
    }

    /** Number of sentences. */
    int size() {
        return starts.length - 1;
    }

    /** The first token of a sentence. */
    int from(int sentence) {
        return starts[sentence];
    }

    /** The token behind the last of a sentence. */
    int to(int sentence) {
        return starts[sentence + 1];
    }

    /** The sentence of a token. */
    int at(int token) {
        int i = Arrays.binarySearch(starts, 0, starts.length - 1, token);
        return i >= 0 ? i : Math.max(0, -i - 2);
    }

    /** Whether a token lies in a direct quotation. */
    boolean isQuoted(int token) {
        return quoted[token];
    }
}
