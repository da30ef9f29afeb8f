package id.warta.extract.internal.lexeme;

import id.warta.extract.token.TokenKind;
import id.warta.extract.token.Tokens;
import id.warta.model.Span;
import java.util.Arrays;

/**
 * A text as the grammars of time and number see it: tokens taken apart into runs of letters, runs
 * of digits and single marks, each with its {@link WordClass}.
 *
 * <p>Columns of primitives, as in {@link Tokens}; a {@link WordClass#BREAK} stands where a blank
 * line separates two blocks, so that no expression goes beyond one. Addresses, handles and hashtags
 * are not taken apart. Building takes one pass over the tokens; of most words the class is looked
 * up when it is first asked for. Any index may be asked for: outside there is only {@code BREAK}.
 * For one thread.
 */
public final class Lexemes {

    /** More digits than this are a code, not a number that someone counted to. */
    private static final int MOST_DIGITS_OF_INT = 9;

    private final String text;

    /** The text once more: reading an array saves the string's bounds and coder checks. */
    private final char[] chars;

    private int[] starts;
    private int[] ends;
    private int[] codes;
    private int size;

    private Lexemes(String text, int tokens) {
        this.text = text;
        this.chars = text.toCharArray();
        this.starts = new int[tokens + 16];
        this.ends = new int[tokens + 16];
        this.codes = new int[tokens + 16];
    }

    /** The lexemes of a tokenized text. */
    public static Lexemes of(Tokens tokens) {
        Lexemes lexemes = new Lexemes(tokens.text(), tokens.size());
        int before = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            if (start - before > 1 && lexemes.chars[before] == '\n') {
                lexemes.add(before, start, Codes.BREAK);
            }
            int end = tokens.end(i);
            if (tokens.isLetters(i)) {
                lexemes.addWord(start, end);
            } else if (tokens.kind(i).compareTo(TokenKind.URL) >= 0) {
                lexemes.add(start, end, Codes.OTHER);
            } else {
                lexemes.split(start, end);
            }
            before = end;
        }
        return lexemes;
    }

    private void split(int start, int end) {
        int i = start;
        while (i < end) {
            char c = chars[i];
            if (isLetter(c)) {
                i = word(i, end);
            } else if (isDigit(c)) {
                int to = i + 1;
                while (to < end && isDigit(chars[to])) {
                    to++;
                }
                add(i, to, Codes.DIGITS);
                i = to;
            } else {
                add(i, i + 1, Codes.ofMark(c));
                i++;
            }
        }
    }

    /** Adds the word at {@code start}; where it ends. */
    private int word(int start, int end) {
        int i = start;
        while (i < end && (isLetter(chars[i]) || isApostrophe(i, end))) {
            i++;
        }
        addWord(start, i);
        return i;
    }

    /** Adds a word; most are seen by their ends to begin nothing, and are looked up when asked. */
    private void addWord(int start, int end) {
        boolean begins = Lexicon.standard().mayBegin(chars[start], chars[end - 1], end - start);
        add(start, end, begins ? lookUp(start, end) : Codes.UNREAD);
    }

    private int lookUp(int start, int end) {
        Lexicon lexicon = Lexicon.standard();
        if (end - start > Lexicon.LONGEST_PACKED) {
            return lexicon.code(text, start, end);
        }
        long letters = 0;
        boolean plain = true;
        for (int i = start; i < end; i++) {
            plain &= isPlainLetter(chars[i]);
            letters = Lexicon.pack(letters, chars[i]);
        }
        return plain ? lexicon.code(letters) : lexicon.code(text, start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isPlainLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? isPlainLetter(c) : Character.isLetter(c);
    }

    /** Whether an apostrophe at {@code i} joins letters, as in {@code Jum'at}. */
    private boolean isApostrophe(int i, int end) {
        char c = chars[i];
        return (c == '\'' || c == '’' || c == '`') && i + 1 < end && isLetter(chars[i + 1]);
    }

    private void add(int start, int end, int code) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            codes = Arrays.copyOf(codes, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        codes[size++] = code;
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Number of lexemes. */
    public int size() {
        return size;
    }

    /** Offset of the first unit of lexeme {@code i}; {@code i} must be in range. */
    public int start(int i) {
        return starts[i];
    }

    /** Offset behind the last unit of lexeme {@code i}; {@code i} must be in range. */
    public int end(int i) {
        return ends[i];
    }

    /** Where the lexemes from {@code from} to before {@code to} stand. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The class of lexeme {@code i}. */
    public WordClass wordClass(int i) {
        return Codes.wordClass(code(i));
    }

    private int code(int i) {
        if (i < 0 || i >= size) {
            return Codes.BREAK;
        }
        int code = codes[i];
        if (code == Codes.UNREAD) {
            code = lookUp(starts[i], ends[i]);
            codes[i] = code;
        }
        return code;
    }

    /**
     * The first lexeme from {@code i} on whose class is in a set; {@link #size()} if there is none.
     */
    public int next(int i, WordClassSet classes) {
        int at = i;
        while (at < size && !classes.contains(codes[at])) {
            at++;
        }
        return at;
    }

    /** Whether lexeme {@code i} is of a class. */
    public boolean is(int i, WordClass wordClass) {
        return wordClass(i) == wordClass;
    }

    /** The value that goes with the class of lexeme {@code i}. */
    public int value(int i) {
        return Codes.value(code(i));
    }

    /** Whether lexeme {@code i} is a run of digits. */
    private boolean isDigits(int i) {
        return i >= 0 && i < size && codes[i] == Codes.DIGITS;
    }

    /** Whether lexeme {@code i} is a mark, an opening bracket among them. */
    public boolean isMark(int i) {
        return i >= 0 && i < size && Codes.isMark(codes[i]);
    }

    /** Whether lexeme {@code i} is the mark {@code c}. */
    public boolean isMark(int i, char c) {
        return i >= 0 && i < size && codes[i] == Codes.ofMark(c);
    }

    /** Whether lexeme {@code i} is a hyphen or a dash. */
    public boolean isDash(int i) {
        if (!isMark(i)) {
            return false;
        }
        char c = chars[starts[i]];
        return c == '-' || c == '–' || c == '—' || c == '‑';
    }

    /**
     * Whether lexeme {@code i} is {@code word}, which begins with a plain letter, letter case
     * aside.
     */
    public boolean isWord(int i, String word) {
        return i >= 0
                && i < size
                && ends[i] - starts[i] == word.length()
                && (chars[starts[i]] | 0x20) == (word.charAt(0) | 0x20)
                && text.regionMatches(true, starts[i], word, 0, word.length());
    }

    /** Whether lexeme {@code i} is a run of letters. */
    public boolean isLetters(int i) {
        return i >= 0
                && i < size
                && codes[i] != Codes.BREAK
                && codes[i] != Codes.DIGITS
                && !Codes.isMark(codes[i]);
    }

    /** Whether lexeme {@code i} begins with a capital letter. */
    public boolean isCapitalized(int i) {
        return i >= 0 && i < size && Character.isUpperCase(chars[starts[i]]);
    }

    /** Whether nothing stands between lexeme {@code i} and the one before it. */
    public boolean isGlued(int i) {
        return i > 0
                && i < size
                && starts[i] == ends[i - 1]
                && codes[i - 1] != Codes.BREAK
                && codes[i] != Codes.BREAK;
    }

    /** Length of lexeme {@code i} in UTF-16 units; 0 outside. */
    public int length(int i) {
        return i >= 0 && i < size ? ends[i] - starts[i] : 0;
    }

    /** The number that the digits of lexeme {@code i} write; -1 for anything else or too long. */
    public int number(int i) {
        if (!isDigits(i) || length(i) > MOST_DIGITS_OF_INT) {
            return -1;
        }
        int number = 0;
        for (int at = starts[i]; at < ends[i]; at++) {
            number = number * 10 + (chars[at] - '0');
        }
        return number;
    }
}
