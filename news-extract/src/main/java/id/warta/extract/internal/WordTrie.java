package id.warta.extract.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A fixed set of words or phrases, each with a number, matched against a text in place.
 *
 * <p>All nodes lie in one {@code int[]}. A node is {@code value, count, char, child, char, child,
 * …}: the number of the word that ends here ({@code -1} for none), how many letters may follow, and
 * for each, in the order of the letters, where its node begins. The root's letters below U+0080
 * have a table of their own, so that a word that starts nothing is turned away after one load.
 *
 * <p>Letter case does not matter; it is folded letter by letter, independent of the locale. A blank
 * in a phrase stands for exactly one blank in the text. Looking up allocates nothing and takes time
 * linear in the length of the match. Immutable.
 */
public final class WordTrie {

    private static final int NONE = -1;
    private static final int TABLE = 0x80;

    private final int[] nodes;
    private final int[] first = new int[TABLE];

    private WordTrie(int[] nodes) {
        this.nodes = nodes;
        for (char c = 0; c < TABLE; c++) {
            first[c] = child(0, fold(c));
        }
    }

    /** A builder without words. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The number of the word that is all of {@code text} from {@code start} to {@code end}; {@code
     * -1} if that is none of the words.
     */
    public int find(CharSequence text, int start, int end) {
        int node = 0;
        for (int i = start; i < end && node != NONE; i++) {
            node = next(node, text.charAt(i));
        }
        return node == NONE ? NONE : nodes[node];
    }

    /**
     * Where the longest word ends that begins at {@code start}, ends at or before {@code limit} and
     * is not followed by a letter or digit; {@code -1} if none does. {@link #find} then gives its
     * number.
     */
    public int longest(CharSequence text, int start, int limit) {
        int best = NONE;
        int node = 0;
        for (int i = start; i < limit; i++) {
            node = next(node, text.charAt(i));
            if (node == NONE) {
                break;
            }
            if (nodes[node] != NONE
                    && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)))) {
                best = i + 1;
            }
        }
        return best;
    }

    private int next(int node, char c) {
        if (node == 0 && c < TABLE) {
            return first[c];
        }
        return child(node, fold(c));
    }

    private int child(int node, char c) {
        int from = node + 2;
        int to = from + 2 * nodes[node + 1];
        for (int i = from; i < to; i += 2) {
            if (nodes[i] >= c) {
                return nodes[i] == c ? nodes[i + 1] : NONE;
            }
        }
        return NONE;
    }

    /** The small form of a letter. */
    static char fold(char c) {
        if (c < TABLE) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return Character.toLowerCase(c);
    }

    /** Collects words. */
    public static final class Builder {
        private final TreeMap<String, Integer> words = new TreeMap<>();

        private Builder() {}

        /**
         * Adds a word with its number.
         *
         * @throws IllegalArgumentException if the word is empty or there already, or the number is
         *     negative
         */
        public Builder add(String word, int number) {
            String folded = word.toLowerCase(Locale.ROOT);
            if (folded.isEmpty() || number < 0) {
                throw new IllegalArgumentException(
                        "\"" + word + "\" with number " + number + " cannot be looked up");
            }
            if (words.putIfAbsent(folded, number) != null) {
                throw new IllegalArgumentException("\"" + word + "\" is listed twice");
            }
            return this;
        }

        /** The trie. */
        public WordTrie build() {
            Packer packer = new Packer();
            packer.node(words, 0);
            return new WordTrie(Arrays.copyOf(packer.nodes, packer.size));
        }
    }

    /** Writes nodes, each behind its parent. Recursion goes as deep as the longest word. */
    private static final class Packer {
        private int[] nodes = new int[64];
        private int size;

        /** Writes the node that all of {@code words} share, {@code depth} letters down. */
        private int node(Map<String, Integer> words, int depth) {
            int at = size;
            Map<Character, Map<String, Integer>> branches = new TreeMap<>();
            int value = NONE;
            for (Map.Entry<String, Integer> word : words.entrySet()) {
                if (word.getKey().length() == depth) {
                    value = word.getValue();
                } else {
                    branches.computeIfAbsent(word.getKey().charAt(depth), c -> new TreeMap<>())
                            .put(word.getKey(), word.getValue());
                }
            }
            reserve(2 + 2 * branches.size());
            nodes[at] = value;
            nodes[at + 1] = branches.size();
            int slot = at + 2;
            for (Map.Entry<Character, Map<String, Integer>> branch : branches.entrySet()) {
                nodes[slot] = branch.getKey();
                int child = node(branch.getValue(), depth + 1);
                nodes[slot + 1] = child;
                slot += 2;
            }
            return at;
        }

        private void reserve(int length) {
            if (size + length > nodes.length) {
                nodes = Arrays.copyOf(nodes, Math.max(nodes.length * 2, size + length));
            }
            size += length;
        }
    }
}
