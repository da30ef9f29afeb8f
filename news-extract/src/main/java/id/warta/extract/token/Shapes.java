package id.warta.extract.token;

import static id.warta.extract.token.Chars.isDigit;
import static id.warta.extract.token.Chars.isLetter;
import static id.warta.extract.token.Chars.isLetterOrDigit;

import java.util.Arrays;

/**
 * Where a token ends that is more than a run of letters or a single mark: what hyphens, full stops,
 * slashes and digits join.
 *
 * <p>Works on the window of {@link Scanner}. Each method takes where a token starts and returns
 * where it ends, and leaves what it is in {@link #kind}. All look only as far as the token, or the
 * run that a rule turns down, reaches.
 */
final class Shapes {
    static final byte WORD = (byte) TokenKind.WORD.ordinal();

    /** What a word is in the columns as long as nothing but letters is known of it. */
    static final byte LETTERS = (byte) TokenKind.values().length;

    /** The kinds by what stands in the columns. */
    static final TokenKind[] KINDS = Arrays.copyOf(TokenKind.values(), LETTERS + 1);

    static {
        KINDS[LETTERS] = TokenKind.WORD;
    }

    static final byte PUNCTUATION = (byte) TokenKind.PUNCTUATION.ordinal();
    static final byte SYMBOL = (byte) TokenKind.SYMBOL.ordinal();
    static final byte NUMBER = (byte) TokenKind.NUMBER.ordinal();
    private static final byte URL = (byte) TokenKind.URL.ordinal();
    private static final byte EMAIL = (byte) TokenKind.EMAIL.ordinal();
    private static final byte HANDLE = (byte) TokenKind.HANDLE.ordinal();
    private static final byte HASHTAG = (byte) TokenKind.HASHTAG.ordinal();

    private static final int NONE = -1;

    /** As many units has the longest name that HTML has for a character of these parts. */
    private static final int LONGEST_ENTITY = 8;

    private final Lexicon lexicon = Lexicon.STANDARD;
    private final TokenBuffer buffer;
    private final Window window;
    private final NumberShapes numbers;
    private final WebShapes web;

    private char[] c = new char[0];

    /** What the token is that was found last. */
    byte kind;

    /** Whether it is a word that ends in a full stop of its own. */
    boolean keepsStop;

    /** Where it starts; {@link #other} may move it back over tokens that it takes in. */
    int start;

    Shapes(TokenBuffer buffer, Window window) {
        this.buffer = buffer;
        this.window = window;
        this.numbers = new NumberShapes(window);
        this.web = new WebShapes(buffer, window);
    }

    /** Turns to the window that was read. */
    void begin() {
        c = window.units;
        web.begin();
    }

    /** A token that begins with the letters from {@code from} to {@code i}. */
    int word(int from, int i) {
        kind = WORD;
        keepsStop = false;
        if (c[i] == '.') {
            if (!isLetterOrDigit(c[i + 1])) {
                keepsStop = isFirmInsideSentence(from, i);
                return keepsStop ? i + 1 : i;
            }
            int end = abbreviation(from);
            if (end > i) {
                keepsStop = c[end - 1] == '.';
                return end;
            }
        } else if (c[i] == ':' && c[i + 1] == '/' && c[i + 2] == '/') {
            kind = URL;
            return web.addressEnd(i + 3);
        } else if (isDigit(c[i]) && isCurrency(from, i)) {
            kind = SYMBOL;
            return i;
        }
        return joined(from, i);
    }

    /** A token that begins at {@code from} with a unit of class {@code first}, no letter. */
    int other(int from, byte first) {
        start = from;
        kind = PUNCTUATION;
        if (Chars.isMark(first)) {
            buffer.mark(buffer.size);
        }
        return switch (first) {
            case Chars.DIGIT -> number(from);
            case Chars.QUOTE -> quotedMark(from);
            case Chars.APOSTROPHE -> pairOfQuotes(from);
            case Chars.HYPHEN -> runOf('-', from);
            case Chars.UNDERSCORE -> underscores(from);
            case Chars.AT -> at(from);
            case Chars.HASH -> hash(from);
            case Chars.AMPERSAND -> ampersand(from);
            case Chars.SURROGATE -> surrogates(from);
            case Chars.MARK, Chars.PLUS, Chars.SYMBOL -> symbol(from);
            default -> from + 1;
        };
    }

    // Words

    /** Goes on from {@code i} over all that belongs to the word that begins at {@code from}. */
    private int joined(int from, int i) {
        int part = from;
        int end = i;
        boolean code = false;
        while (true) {
            byte unit = Chars.classOf(c[end]);
            int next =
                    switch (unit) {
                        case Chars.LETTER, Chars.DIGIT, Chars.MARK, Chars.UNDERSCORE -> end + 1;
                        case Chars.SURROGATE -> isLetterPair(end) ? end + 2 : end;
                        case Chars.APOSTROPHE -> apostropheJoins(end) ? end + 2 : end;
                        case Chars.AMPERSAND -> ampersandJoins(end) ? end + 2 : end;
                        case Chars.DOT -> dotJoins(end, code) ? end + 2 : end;
                        case Chars.HYPHEN -> hyphenJoins(part, end, code) ? end + 2 : end;
                        case Chars.SLASH -> slashJoins(part, end) ? end + 2 : end;
                        case Chars.PLUS -> isGrade(from, end) ? end + 1 : end;
                        default -> end;
                    };
            if (next == end) {
                return code ? end : withTail(from, end);
            }
            if (unit == Chars.HYPHEN || unit == Chars.SLASH) {
                part = end + 1;
                code |= unit == Chars.SLASH;
            }
            end = next;
        }
    }

    /** What may yet follow where nothing more is joined: the rest of an address, or a rating's. */
    private int withTail(int from, int end) {
        if (c[end] == '.') {
            return webAddressOr(end, end);
        }
        if (c[end] == '-') {
            boolean rating = Chars.isBlank(c[end + 1]) && isGrade(from, end);
            return rating ? end + 1 : webAddressOr(end, lettersEnd(end + 1));
        }
        return end;
    }

    private boolean apostropheJoins(int i) {
        boolean opens = c[i] == '\u2018' && Character.isUpperCase(c[i + 1]);
        return isLetter(c[i + 1]) && !opens;
    }

    private boolean ampersandJoins(int i) {
        return isLetter(c[i + 1]) && entityEnd(i) == NONE;
    }

    /** Full stops join the parts of codes, and digits as in {@code v2.0}. */
    private boolean dotJoins(int dot, boolean code) {
        if (code) {
            return isLetterOrDigit(c[dot + 1]) && !window.isTitle(dot + 1);
        }
        return isDigit(c[dot - 1]) && isDigit(c[dot + 1]);
    }

    /**
     * Whether the hyphen at {@code hyphen} makes one word of its sides: reduplication, affixes and
     * compounds in small letters do; two names or months with a hyphen are a pair or a range.
     */
    private boolean hyphenJoins(int part, int hyphen, boolean code) {
        int right = hyphen + 1;
        if (!isLetterOrDigit(c[right])) {
            return false;
        }
        if (code || !Character.isUpperCase(c[right]) || !Character.isUpperCase(c[part])) {
            return true;
        }
        int end = lettersEnd(right);
        boolean letter = end - right == 1 || hyphen - part == 1;
        return letter
                || isDigit(c[end])
                || isClitic(right, end)
                || isPrefix(part, hyphen)
                || Reduplication.is(c, part, hyphen, end);
    }

    /** {@code Nya}, {@code Ku} and {@code Mu}, written with a capital where they mean God. */
    private boolean isClitic(int from, int to) {
        if (to - from == 2) {
            return (c[from] == 'K' || c[from] == 'M') && c[from + 1] == 'u';
        }
        return to - from == 3 && c[from] == 'N' && c[from + 1] == 'y' && c[from + 2] == 'a';
    }

    private boolean isPrefix(int from, int to) {
        return Character.isLowerCase(c[to - 1])
                && lexicon.isPrefix(window.text, window.base + from, window.base + to);
    }

    private int lettersEnd(int from) {
        int i = from;
        while (isLetter(c[i])) {
            i++;
        }
        return i;
    }

    private boolean isLetterPair(int i) {
        return Character.isSurrogatePair(c[i], c[i + 1])
                && Character.isLetterOrDigit(Character.toCodePoint(c[i], c[i + 1]));
    }

    // Codes: decrees, permits, ratings

    /**
     * Whether the slash at {@code slash} makes one token of its sides: single letters ({@code
     * S/A}), and the numbers of decrees ({@code II/2007}, {@code 34/PMK.011/2007}).
     */
    private boolean slashJoins(int part, int slash) {
        int right = slash + 1;
        int end = right;
        while (isLetterOrDigit(c[end])) {
            end++;
        }
        if (end == right || window.isTitle(right) || (window.isTitle(part) && end - right > 1)) {
            return false;
        }
        boolean leftLetter = slash - part == 1 && isLetter(c[part]);
        boolean rightLetter = end - right == 1 && isLetter(c[right]) && !startsLonger(end);
        return leftLetter
                || rightLetter
                || (isDigit(c[right]) && isCapitals(part, slash))
                || (isDigit(c[slash - 1]) && isCapitals(right, end));
    }

    /** Whether the letter before {@code i} is the beginning of a word: {@code e-wallet}. */
    private boolean startsLonger(int i) {
        return c[i] == '-' || Chars.classOf(c[i]) == Chars.APOSTROPHE;
    }

    /** Whether all letters between the positions are capitals and one is there. */
    private boolean isCapitals(int from, int to) {
        boolean found = false;
        for (int i = from; i < to; i++) {
            if (isLetter(c[i])) {
                if (!Character.isUpperCase(c[i])) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    /**
     * Whether a credit rating stands between the positions, its sign still to come: {@code idAA}.
     */
    private boolean isGrade(int from, int to) {
        int first = to - from > 2 && c[from] == 'i' && c[from + 1] == 'd' ? from + 2 : from;
        if (to - first > 3) {
            return false;
        }
        for (int i = first; i < to; i++) {
            if (c[i] < 'A' || c[i] > 'D') {
                return false;
            }
        }
        return true;
    }

    // Short forms

    /**
     * Where a short form with full stops inside ends: an academic degree, or single letters as in
     * {@code D.W.}; {@code from} if none begins there.
     */
    private int abbreviation(int from) {
        int end = lexicon.degreeEnd(window.text, window.base + from) - window.base;
        for (int i = from; isLetter(c[i]) && !isLetterOrDigit(c[i + 1]); i += 2) {
            end = Math.max(end, i + 1);
            if (c[i + 1] != '.') {
                break;
            }
        }
        if (end <= from + 1) {
            return from;
        }
        return c[end] == '.' ? end + 1 : end;
    }

    /** Whether the legal form of a company stands here and its sentence goes on behind the stop. */
    private boolean isFirmInsideSentence(int from, int dot) {
        String text = window.text;
        if (!lexicon.isFirm(text, window.base + from, window.base + dot)) {
            return false;
        }
        int next = window.base + dot + 1;
        if (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        if (next >= text.length()) {
            return false;
        }
        char unit = text.charAt(next);
        if (Character.isLowerCase(unit) || unit == '(' || unit == ',') {
            return true;
        }
        int end = next;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return lexicon.isFirm(text, next, end);
    }

    private boolean isCurrency(int from, int to) {
        return lexicon.isCurrency(window.text, window.base + from, window.base + to);
    }

    // Numbers

    private int number(int from) {
        kind = NUMBER;
        int end = numbers.end(from);
        if (numbers.goesOnAsWord(end)) {
            kind = WORD;
            return joined(from, end);
        }
        return end;
    }

    // The web

    /** The end of the web address with a full stop at {@code dot}, or {@code end} if none has. */
    private int webAddressOr(int end, int dot) {
        int address = web.domainEnd(dot);
        if (address == NONE) {
            return end;
        }
        kind = URL;
        return c[address] == '/' ? web.addressEnd(address) : address;
    }

    /** An e-mail address around the sign at {@code from}, the name of an account, or the sign. */
    private int at(int from) {
        int end = web.emailEnd(from);
        if (end != NONE) {
            int local = web.takeLocalPart(from);
            if (local < from) {
                start = local;
                kind = EMAIL;
                return end;
            }
        }
        return named(HANDLE, from, web.handleEnd(from));
    }

    private int hash(int from) {
        return named(HASHTAG, from, web.hashtagEnd(from));
    }

    /** A name of the kind given that ends at {@code end}, or only its sign. */
    private int named(byte nameKind, int from, int end) {
        if (end == from) {
            return symbol(from);
        }
        kind = nameKind;
        return end;
    }

    // Signs

    private int symbol(int from) {
        kind = SYMBOL;
        return marksEnd(from + 1);
    }

    /** A mark that is quoted by itself is one token: {@code ";"}. */
    private int quotedMark(int from) {
        if (c[from] == '"'
                && c[from + 2] == '"'
                && Chars.classOf(c[from + 1]) == Chars.PUNCTUATION) {
            buffer.markCount--;
            return from + 3;
        }
        return from + 1;
    }

    /** Two of a kind stand for a double quotation mark: {@code ``}. */
    private int pairOfQuotes(int from) {
        if (c[from + 1] == c[from]) {
            buffer.mark(buffer.size);
            return from + 2;
        }
        return from + 1;
    }

    private int runOf(char unit, int from) {
        int i = from + 1;
        while (c[i] == unit) {
            i++;
        }
        return i;
    }

    private int underscores(int from) {
        int end = runOf('_', from);
        if (isLetterOrDigit(c[end])) {
            kind = WORD;
            return joined(from, end);
        }
        return end;
    }

    /** The end of a character reference of HTML such as {@code nbsp}, or {@link #NONE}. */
    private int entityEnd(int ampersand) {
        int i = ampersand + 1;
        while (Chars.isAscii(c[i]) && i - ampersand <= LONGEST_ENTITY) {
            i++;
        }
        return c[i] == ';' && i > ampersand + 1 ? i + 1 : NONE;
    }

    private int ampersand(int from) {
        kind = SYMBOL;
        return Math.max(from + 1, entityEnd(from));
    }

    private int surrogates(int from) {
        if (isLetterPair(from)) {
            kind = WORD;
            return joined(from, from + 2);
        }
        if (!Character.isSurrogatePair(c[from], c[from + 1])) {
            return symbol(from);
        }
        kind = SYMBOL;
        boolean flag = isRegionalIndicator(from) && isRegionalIndicator(from + 2);
        int end = pictureEnd(flag ? from + 4 : from + 2);
        while (c[end - 1] == '\u200d' && Character.isSurrogatePair(c[end], c[end + 1])) {
            end = pictureEnd(end + 2);
        }
        return end;
    }

    /** Half of a flag. */
    private boolean isRegionalIndicator(int i) {
        return c[i] == '\ud83c' && c[i + 1] >= '\udde6' && c[i + 1] <= '\uddff';
    }

    /** Steps over the colour of a skin and combining marks. */
    private int pictureEnd(int from) {
        boolean colour = c[from] == '\ud83c' && c[from + 1] >= '\udffb' && c[from + 1] <= '\udfff';
        return marksEnd(colour ? from + 2 : from);
    }

    private int marksEnd(int from) {
        int i = from;
        while (Chars.classOf(c[i]) == Chars.MARK) {
            i++;
        }
        return i;
    }
}
