package id.warta.extract.internal.entity;

import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * Words given one by one, joined by blanks, as columns of tokens. Brackets and quotation marks that
 * stick to a word, as some corpora leave them, become tokens of their own, and names tied by a
 * hyphen are split as they are in a text, so that one model serves every convention.
 */
public final class TokenColumns {

    private static final String OPENING = "([{\"'“‘«";
    private static final String CLOSING = ")]}\"'”’»?!,;:";

    private static final String TIES = "-–/";

    private final String text;
    private final int words;
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int[] wordOf = new int[32];
    private boolean[] cores = new boolean[32];
    private boolean[] goesOn = new boolean[32];
    private int size;

    private TokenColumns(List<String> words) {
        this.words = words.size();
        StringBuilder joined = new StringBuilder();
        for (int w = 0; w < words.size(); w++) {
            String word = words.get(w);
            if (word.isEmpty()) {
                throw new IllegalArgumentException("token " + w + " is empty");
            }
            int from = joined.length();
            joined.append(word).append(' ');
            split(word, from, w);
        }
        this.text = joined.toString();
    }

    /** The columns of some words. */
    public static TokenColumns of(List<String> words) {
        return new TokenColumns(words);
    }

    private void split(String word, int from, int w) {
        int start = 0;
        int end = word.length();
        while (start < end && OPENING.indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && CLOSING.indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        if (end == start || !hasLetterOrDigit(word, start, end)) {
            add(from, from + word.length(), w, true);
            return;
        }
        for (int i = 0; i < start; i++) {
            add(from + i, from + i + 1, w, false);
        }
        addParts(word, start, end, from, w);
        for (int i = end; i < word.length(); i++) {
            add(from + i, from + i + 1, w, false);
        }
    }

    /**
     * Adds what is left of a word without its marks, in the tokens that a text would have there.
     */
    private void addParts(String word, int start, int end, int from, int w) {
        if (!isTied(word, start, end)) {
            add(from + start, from + end, w, true);
            return;
        }
        Tokens parts = Tokenizer.standard().tokenize(word.substring(start, end));
        for (int i = 0; i < parts.size(); i++) {
            add(from + start + parts.start(i), from + start + parts.end(i), w, i == 0);
            goesOn[size - 1] = i > 0;
        }
    }

    /** Whether there is a hyphen, dash or slash inside, as only words that texts split have. */
    private static boolean isTied(String word, int start, int end) {
        for (int i = start + 1; i < end - 1; i++) {
            if (TIES.indexOf(word.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasLetterOrDigit(String word, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void add(int start, int end, int word, boolean core) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            wordOf = Arrays.copyOf(wordOf, size * 2);
            cores = Arrays.copyOf(cores, size * 2);
            goesOn = Arrays.copyOf(goesOn, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        wordOf[size] = word;
        cores[size] = core;
        goesOn[size++] = false;
    }

    /** The words joined by blanks. */
    public String text() {
        return text;
    }

    /** Number of words. */
    public int words() {
        return words;
    }

    /** Number of tokens. */
    public int size() {
        return size;
    }

    /** Where the tokens start; do not change; may be longer than {@link #size()}. */
    public int[] starts() {
        return starts;
    }

    /** Where the tokens end; do not change; may be longer than {@link #size()}. */
    public int[] ends() {
        return ends;
    }

    /** The word that a token is part of. */
    public int word(int token) {
        return wordOf[token];
    }

    /**
     * Whether a token is the first of what is left of its word without the marks that stick to it.
     */
    public boolean isCore(int token) {
        return cores[token];
    }

    /** Whether a token is a mark that sticks to the end of its word. */
    boolean closes(int token) {
        return !cores[token] && token > 0 && wordOf[token - 1] == wordOf[token] && !opens(token);
    }

    /** Whether a token is a further part of its word behind a hyphen and the like. */
    boolean goesOn(int token) {
        return goesOn[token];
    }

    private boolean opens(int token) {
        int t = token;
        while (!cores[t]) {
            t++;
            if (t == size || wordOf[t] != wordOf[token]) {
                return false;
            }
        }
        return true;
    }
}
