package id.warta.extract.internal.syntax;

import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.WordTable;
import id.warta.extract.token.TokenKind;
import id.warta.extract.token.Tokens;
import id.warta.model.Article;
import id.warta.model.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an article with what the grammar needs to know of each: its form in lower case, its
 * word classes, and the passage and sentence that it stands in. Sentences here run on over the
 * tears that {@link Passages} mends. Made once for an article in time linear in its length. Most
 * tokens are only looked up and compared where they stand; the lower case of one is made when it is
 * first asked for. For one thread.
 */
public final class Words {

    /** Words that have the form of a verb and are none. */
    private static final WordTable NOUNS =
            new WordTable(
                    WordFile.read(Words.class, "no-verbs.txt").stream()
                            .collect(Collectors.toMap(row -> row.get(0), row -> 0)));

    private final Tokens tokens;
    private final Passages passages;
    private final String text;
    private final @Nullable String[] lower;
    private final int[] hashes;
    private final int[] grammar;
    private final int[] titles;
    private final int[] passage;
    private final boolean[] verbs;
    private final boolean[] opens;

    /** Looks up every token. */
    public Words(Article article, Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.passages = Passages.of(article);
        int size = tokens.size();
        lower = new String[size];
        hashes = new int[size];
        grammar = new int[size];
        titles = new int[size];
        passage = new int[size];
        verbs = new boolean[size];
        opens = new boolean[size];
        int at = 0;
        for (int i = 0; i < size; i++) {
            int start = tokens.start(i);
            int end = tokens.end(i);
            int hash = WordTable.hash(text, start, end);
            hashes[i] = hash;
            grammar[i] = Grammar.of(hash, text, start, end);
            titles[i] =
                    text.charAt(end - 1) == '.'
                            ? Title.of(text, start, end - 1)
                            : Title.of(hash, text, start, end);
            verbs[i] = isPrefixed(start, end) && NOUNS.find(hash, text, start, end) < 0;
            while (at + 1 < passages.size() && passages.start(at + 1) <= start) {
                at++;
            }
            passage[i] = at;
        }
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            int first = tokens.firstOf(s);
            opens[first] = first == 0 || !isTear(first);
        }
    }

    /** Whether only a line break, not the sentence, ends before token {@code i}. */
    private boolean isTear(int i) {
        return passage[i] == passage[i - 1]
                && opensLine(i)
                && ".!?".indexOf(text.charAt(tokens.end(i - 1) - 1)) < 0;
    }

    /** The tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** The passages. */
    public Passages passages() {
        return passages;
    }

    /** Number of tokens. */
    public int size() {
        return lower.length;
    }

    /** Token {@code i} in lower case. */
    public String lower(int i) {
        String word = lower[i];
        if (word == null) {
            word = tokens.text(i).toLowerCase(Locale.ROOT);
            lower[i] = word;
        }
        return word;
    }

    /** The number that a table has for token {@code i}, which must be in range; -1 for none. */
    public int find(int i, WordTable table) {
        return table.find(hashes[i], text, tokens.start(i), tokens.end(i));
    }

    /** Whether token {@code i} is {@code word}, but for case. */
    public boolean is(int i, String word) {
        return i >= 0
                && i < lower.length
                && tokens.end(i) - tokens.start(i) == word.length()
                && text.regionMatches(true, tokens.start(i), word, 0, word.length());
    }

    /** Whether token {@code i} is of a class; no token beyond the ends is. */
    public boolean is(int i, Grammar wordClass) {
        return i >= 0 && i < grammar.length && wordClass.in(grammar[i]);
    }

    /** Whether token {@code i} is of a class; no token beyond the ends is. */
    public boolean is(int i, Title wordClass) {
        return i >= 0 && i < titles.length && wordClass.in(titles[i]);
    }

    /** Whether token {@code i} is a word that begins with a capital. */
    public boolean isCapital(int i) {
        return i >= 0 && i < lower.length && Character.isUpperCase(text.charAt(tokens.start(i)));
    }

    /** Whether token {@code i} is a word. */
    public boolean isWord(int i) {
        return i >= 0 && i < lower.length && tokens.kind(i) == TokenKind.WORD;
    }

    /** The first unit of token {@code i}. */
    public char first(int i) {
        return text.charAt(tokens.start(i));
    }

    /** Whether token {@code i} is the mark {@code c}. */
    public boolean isMark(int i, char c) {
        return i >= 0 && i < lower.length && first(i) == c && tokens.end(i) - tokens.start(i) == 1;
    }

    /**
     * Whether token {@code i} may stand between the first word of an office and the name behind:
     * {@code Kepala Dinas Kebudayaan dan Pariwisata (Disbudpar) Kota Batu}.
     */
    public boolean isOfficePart(int i) {
        return isCapital(i) || isMark(i, '(') || isMark(i, ')') || is(i, "dan") || is(i, "untuk");
    }

    /** The passage of token {@code i}. */
    public int passage(int i) {
        return passage[i];
    }

    /** Whether a line break stands before token {@code i}. */
    public boolean opensLine(int i) {
        return i == 0 || tokens.start(i) - tokens.end(i - 1) > 1;
    }

    /** Whether token {@code i} is the first of a sentence. */
    public boolean opensSentence(int i) {
        return opens[i];
    }

    /** The bits of the classes of {@link Grammar} of token {@code i}. */
    public int grammar(int i) {
        return grammar[i];
    }

    /**
     * Whether token {@code i} is a verb, which is no name: {@link #isVerbForm} in small letters.
     */
    public boolean isVerb(int i) {
        return i >= 0 && i < lower.length && Character.isLowerCase(first(i)) && isVerbForm(i);
    }

    /** Whether token {@code i} has the form of a verb: prefixed with me-, ber-, di- or ter-. */
    public boolean isVerbForm(int i) {
        return verbs[i];
    }

    private boolean isPrefixed(int start, int end) {
        if (end - start < 5) {
            return false;
        }
        return switch (text.charAt(start)) {
            case 'm', 'M' -> isPrefixed(start, end, "me", 6);
            case 'b', 'B' -> isPrefixed(start, end, "ber", 6);
            case 'd', 'D' -> isPrefixed(start, end, "di", 5);
            case 't', 'T' -> isPrefixed(start, end, "ter", 6);
            default -> false;
        };
    }

    private boolean isPrefixed(int start, int end, String prefix, int length) {
        return end - start >= length && text.regionMatches(true, start, prefix, 0, prefix.length());
    }

    /** The first token that {@code span} covers, in part or whole; logarithmic time. */
    public int from(Span span) {
        int first = tokens.firstFrom(span.start());
        return first > 0 && tokens.end(first - 1) > span.start() ? first - 1 : first;
    }

    /** The token behind the last that {@code span} covers; {@link #from} if it covers none. */
    public int to(Span span) {
        return Math.max(from(span), tokens.firstFrom(span.end()));
    }

    /** Where the tokens from {@code from} to before {@code to} stand. */
    public Span span(int from, int to) {
        return new Span(tokens.start(from), tokens.end(to - 1));
    }

    /** The text of the tokens from {@code from} to before {@code to}. */
    public String text(int from, int to) {
        return text.substring(tokens.start(from), tokens.end(to - 1));
    }
}
