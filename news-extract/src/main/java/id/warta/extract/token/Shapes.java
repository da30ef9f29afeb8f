package id.warta.extract.token;

import static id.warta.extract.token.Chars.isDigit;
import static id.warta.extract.token.Chars.isLetter;
import static id.warta.extract.token.Chars.isLetterOrDigit;

/**
 * Where a token ends that is more than a run of letters: what hyphens, full stops, slashes and
 * digits join, and what the web writes.
 *
 * <p>Works on the window of {@link Scanner}, which ends in white space and is padded with blanks:
 * no look ahead needs a bound. Each method takes where a token starts and returns where it ends,
 * and leaves what it is in {@link #kind}. All look only as far as the token, or the run that a rule
 * turns down, reaches; what is turned down once is not looked at again.
 */
final class Shapes {
    static final byte WORD = (byte) TokenKind.WORD.ordinal();
    static final byte NUMBER = (byte) TokenKind.NUMBER.ordinal();
    static final byte PUNCTUATION = (byte) TokenKind.PUNCTUATION.ordinal();
    static final byte SYMBOL = (byte) TokenKind.SYMBOL.ordinal();
    static final byte URL = (byte) TokenKind.URL.ordinal();
    static final byte EMAIL = (byte) TokenKind.EMAIL.ordinal();
    static final byte HANDLE = (byte) TokenKind.HANDLE.ordinal();
    static final byte HASHTAG = (byte) TokenKind.HASHTAG.ordinal();

    /** A word with its full stop; the scanner makes it a word and a mark. */
    static final byte SHORT = -1;

    private static final int NONE = -1;

    private final Lexicon lexicon = Lexicon.STANDARD;
    private final TokenBuffer buffer;

    private char[] c = new char[0];
    private int base;

    /** Up to here in the window no domain name begins. */
    private int noDomainBefore;

    /** What the token is that was found last. */
    byte kind;

    /** Where it starts; {@link #other} may move it back over tokens that it takes in. */
    int start;

    Shapes(TokenBuffer buffer) {
        this.buffer = buffer;
    }

    /** Turns to the next window, which begins at offset {@code offset} of the text. */
    void window(char[] units, int offset) {
        c = units;
        base = offset;
        noDomainBefore = 0;
    }

    /** A token that begins with the letters from {@code from} to {@code i}. */
    int word(int from, int i) {
        kind = WORD;
        if (c[i] == '.') {
            if (!isLetterOrDigit(c[i + 1])) {
                return isFirmInsideSentence(from, i) ? firm(i) : i;
            }
            int end = dotted(from, i);
            if (end != NONE) {
                return end;
            }
        } else if (c[i] == ':' && c[i + 1] == '/' && c[i + 2] == '/') {
            return webAddress(i + 3);
        }
        if (isDigit(c[i]) && lexicon.isCurrency(buffer.text, base + from, base + i)) {
            kind = SYMBOL;
            return i;
        }
        return joined(from, i, false);
    }

    /** A token that begins at {@code from} with a unit of class {@code first}, no letter. */
    int other(int from, byte first) {
        start = from;
        kind = PUNCTUATION;
        switch (first) {
            case Chars.PUNCTUATION:
            case Chars.COLON:
            case Chars.SLASH:
                return from + 1;
            case Chars.DOT:
            case Chars.TERMINATOR:
            case Chars.OPEN:
            case Chars.CLOSE:
                mark();
                return from + 1;
            case Chars.QUOTE:
                mark();
                return quotedMark(from);
            case Chars.DIGIT:
                return number(from);
            case Chars.HYPHEN:
                return run(from);
            case Chars.APOSTROPHE:
                return pairOfQuotes(from);
            case Chars.AT:
                return at(from);
            case Chars.HASH:
                return hash(from);
            case Chars.UNDERSCORE:
                return underscores(from);
            case Chars.SURROGATE:
                return surrogates(from);
            case Chars.MARK:
                kind = SYMBOL;
                return marks(from);
            default:
                kind = SYMBOL;
                return marks(from + 1);
        }
    }

    private void mark() {
        buffer.marks[buffer.markCount++] = buffer.size;
    }

    // Words

    /** Goes on from {@code i} over all that belongs to the word that begins at {@code from}. */
    private int joined(int from, int i, boolean code) {
        int part = from;
        boolean inCode = code;
        while (true) {
            char unit = c[i];
            switch (Chars.classOf(unit)) {
                case Chars.LETTER:
                case Chars.DIGIT:
                case Chars.MARK:
                case Chars.UNDERSCORE:
                    i++;
                    break;
                case Chars.SURROGATE:
                    if (!isLetterPair(i)) {
                        return i;
                    }
                    i += 2;
                    break;
                case Chars.APOSTROPHE:
                case Chars.AMPERSAND:
                    if (!isLetter(c[i + 1])) {
                        return i;
                    }
                    i += 2;
                    break;
                case Chars.DOT:
                    if (!inCode && !(isDigit(c[i - 1]) && isDigit(c[i + 1]))) {
                        return domainOr(from, i);
                    }
                    if (!isLetterOrDigit(c[i + 1])) {
                        return i;
                    }
                    i += 2;
                    break;
                case Chars.HYPHEN:
                    if (isLetterOrDigit(c[i + 1])) {
                        if (!hyphenJoins(part, i)) {
                            return hyphenatedDomainOr(from, i);
                        }
                        part = i + 1;
                        i += 2;
                        break;
                    }
                    return isGrade(from, i) && Chars.isBlank(c[i + 1]) ? i + 1 : i;
                case Chars.PLUS:
                    if (!isGrade(from, i)) {
                        return i;
                    }
                    i++;
                    break;
                case Chars.SLASH:
                    if (!slashJoins(part, i)) {
                        return i;
                    }
                    inCode = true;
                    part = i + 1;
                    i += 2;
                    break;
                default:
                    return i;
            }
        }
    }

    /**
     * Whether the hyphen at {@code i} makes one word of its sides: reduplication, affixes and
     * compounds in small letters do; two names or months with a hyphen are a pair or a range.
     */
    private boolean hyphenJoins(int part, int i) {
        int right = i + 1;
        if (!Character.isUpperCase(c[right]) || !Character.isUpperCase(c[part])) {
            return true;
        }
        int end = right;
        while (isLetter(c[end])) {
            end++;
        }
        if (end - right == 1 || i - part == 1 || isDigit(c[end]) || isClitic(right, end)) {
            return true;
        }
        return lexicon.isPrefix(buffer.text, base + part, base + i)
                        && Character.isLowerCase(c[i - 1])
                || Reduplication.is(c, part, i, end);
    }

    /** {@code Nya}, {@code Ku} and {@code Mu}, written with a capital where they mean God. */
    private boolean isClitic(int from, int to) {
        return to - from == 3 && c[from] == 'N' && c[from + 1] == 'y' && c[from + 2] == 'a'
                || to - from == 2 && c[from + 1] == 'u' && (c[from] == 'K' || c[from] == 'M');
    }

    /**
     * Whether the slash at {@code i} makes one token of its sides: single letters ({@code S/A}),
     * and the numbers of decrees ({@code II/2007}, {@code 34/PMK.011/2007}).
     */
    private boolean slashJoins(int part, int i) {
        int right = i + 1;
        if (!isLetterOrDigit(c[right])) {
            return false;
        }
        int end = right;
        while (isLetterOrDigit(c[end])) {
            end++;
        }
        if (i - part == 1 || end - right == 1) {
            return true;
        }
        return isDigit(c[right]) && isCapitals(part, i)
                || isDigit(c[i - 1]) && isCapitals(right, end);
    }

    /** Whether all letters between the offsets are capitals and one is there. */
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

    /** Whether a credit rating stands between the offsets, its sign still to come: {@code idAA}. */
    private boolean isGrade(int from, int to) {
        int i = from;
        if (to - i > 2 && c[i] == 'i' && c[i + 1] == 'd') {
            i += 2;
        }
        if (to - i < 1 || to - i > 3) {
            return false;
        }
        for (; i < to; i++) {
            if (c[i] < 'A' || c[i] > 'D') {
                return false;
            }
        }
        return true;
    }

    // Full stops inside

    /** A word with a full stop inside, at {@code dot}; or {@link #NONE} if the two are apart. */
    private int dotted(int from, int dot) {
        if (!isLetter(c[dot + 1])) {
            return NONE;
        }
        int degree = lexicon.degreeEnd(buffer.text, base + from);
        int end = degree > base + dot ? degree - base : initials(from);
        if (end > dot) {
            kind = SHORT;
            return c[end] == '.' ? end + 1 : end;
        }
        return NONE;
    }

    /** Where a run of single letters with full stops between them ends: {@code D.W}. */
    private int initials(int from) {
        int end = from;
        int i = from;
        while (isLetter(c[i]) && !isLetterOrDigit(c[i + 1])) {
            end = i + 1;
            if (c[end] != '.') {
                break;
            }
            i = end + 1;
        }
        return end;
    }

    private boolean isFirmInsideSentence(int from, int dot) {
        if (!lexicon.isFirm(buffer.text, base + from, base + dot)) {
            return false;
        }
        String text = buffer.text;
        int next = base + dot + 1;
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

    private int firm(int dot) {
        kind = SHORT;
        return dot + 1;
    }

    // The web

    /** The end of the web address that {@code from} begins, or {@code dot} if it begins none. */
    private int domainOr(int from, int dot) {
        if (!isLetter(c[dot + 1]) || dot < noDomainBefore) {
            return dot;
        }
        int i = dot;
        int end = NONE;
        while (c[i] == '.' && Chars.isAscii(c[i + 1])) {
            int label = ++i;
            while (Chars.isAscii(c[i]) || c[i] == '-') {
                i++;
            }
            if (isTopDomain(label, i)) {
                end = i;
            }
        }
        if (end == NONE) {
            noDomainBefore = i;
            return dot;
        }
        kind = URL;
        return c[end] == '/' ? webAddress(end) : end;
    }

    /** As {@link #domainOr} for a name with a hyphen that joins no word: {@code HARI-INI.COM}. */
    private int hyphenatedDomainOr(int from, int hyphen) {
        int end = hyphen + 1;
        while (Chars.isAscii(c[end])) {
            end++;
        }
        if (c[end] == '.') {
            int address = domainOr(from, end);
            return address > end ? address : hyphen;
        }
        return hyphen;
    }

    /** Whether a label may end a domain name; it is written all small or all in capitals. */
    private boolean isTopDomain(int from, int to) {
        boolean capitals = Character.isUpperCase(c[to - 1]);
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(c[i]) != capitals) {
                return false;
            }
        }
        return lexicon.isTopDomain(buffer.text, base + from, base + to);
    }

    /** The end of a web address of which all before {@code i} is known to be part. */
    private int webAddress(int i) {
        kind = URL;
        int end = i;
        while (true) {
            switch (Chars.classOf(c[end])) {
                case Chars.SPACE:
                case Chars.LINE:
                case Chars.QUOTE:
                case Chars.OPEN:
                case Chars.CLOSE:
                    return withoutPunctuation(i, end);
                default:
                    if (c[end] == '<' || c[end] == '>') {
                        return withoutPunctuation(i, end);
                    }
                    end++;
            }
        }
    }

    private int withoutPunctuation(int from, int to) {
        int end = to;
        while (end > from && ".,;:!?'\u2019\u2018".indexOf(c[end - 1]) >= 0) {
            end--;
        }
        return end;
    }

    /** An e-mail address around the sign at {@code from}, the name of an account, or the sign. */
    private int at(int from) {
        int domain = from + 1;
        int i = domain;
        int end = NONE;
        while (Chars.isAscii(c[i]) || c[i] == '-' || c[i] == '.') {
            if (c[i] == '.' && isLetter(c[i + 1])) {
                end = i;
            }
            i++;
        }
        int local = from;
        if (end != NONE) {
            local = localPart(from);
        }
        if (local < from) {
            end++;
            while (Chars.isAscii(c[end])) {
                end++;
            }
            start = local;
            kind = EMAIL;
            return end;
        }
        if (isNameUnit(c[domain]) && (from == 0 || !isLetterOrDigit(c[from - 1]))) {
            kind = HANDLE;
            return name(domain);
        }
        kind = SYMBOL;
        return domain;
    }

    /** Takes back the tokens that are the local part of an address whose sign is at {@code at}. */
    private int localPart(int at) {
        int local = at;
        while (local > 0 && (Chars.isAscii(c[local - 1]) || "._-+".indexOf(c[local - 1]) >= 0)) {
            local--;
        }
        while (local < at && !Chars.isAscii(c[local])) {
            local++;
        }
        int size = buffer.size;
        while (size > 0 && buffer.starts[size - 1] >= base + local) {
            size--;
        }
        if (size > 0 && buffer.ends[size - 1] > base + local) {
            return at;
        }
        buffer.size = size;
        while (buffer.markCount > 0 && buffer.marks[buffer.markCount - 1] >= size) {
            buffer.markCount--;
        }
        return local;
    }

    private int hash(int from) {
        if (isNameUnit(c[from + 1])) {
            kind = HASHTAG;
            return name(from + 1);
        }
        kind = SYMBOL;
        return from + 1;
    }

    private static boolean isNameUnit(char unit) {
        return isLetterOrDigit(unit) || unit == '_';
    }

    private int name(int from) {
        int i = from;
        while (isNameUnit(c[i]) || (c[i] == '.' && isNameUnit(c[i + 1]))) {
            i++;
        }
        return i;
    }

    // Numbers

    /** A token that begins with the digit at {@code from}. */
    private int number(int from) {
        kind = NUMBER;
        int i = digits(from);
        if (c[i] == '/' && isDigit(c[i + 1])) {
            i = date(from, i, '/', 2);
        } else if (c[i] == '-' && isDigit(c[i + 1])) {
            i = isScore(from, i) ? i + 2 : date(from, i, '-', 0);
        }
        boolean plain = true;
        boolean verse = false;
        while (isSeparator(c[i]) && isDigit(c[i + 1])) {
            plain = false;
            verse |= c[i] == ':';
            i = digits(i + 1);
        }
        if (verse && c[i] == '-' && isDigit(c[i + 1])) {
            i = digits(i + 1);
        }
        boolean letters = plain && (isLetter(c[i]) || Chars.classOf(c[i]) == Chars.UNDERSCORE);
        boolean affix = c[i] == '-' && isLetter(c[i + 1]);
        boolean decree = plain && c[i] == '/' && Character.isUpperCase(c[i + 1]);
        if (letters || affix || decree) {
            kind = WORD;
            return joined(from, i, false);
        }
        return i;
    }

    private static boolean isSeparator(char unit) {
        return unit == '.' || unit == ',' || unit == ':';
    }

    private int digits(int from) {
        int i = from;
        while (isDigit(c[i]) || Chars.classOf(c[i]) == Chars.MARK) {
            i++;
        }
        return i;
    }

    /**
     * Where numbers joined by {@code sign} end that began with the digits from {@code from} to
     * {@code i}: three or more are a date, a telephone number or the like and stay whole; two do if
     * they have at most {@code most} digits each, else they are a range or a pair.
     */
    private int date(int from, int i, char sign, int most) {
        int second = digits(i + 1);
        int end = second;
        while (c[end] == sign && isDigit(c[end + 1])) {
            end = digits(end + 1);
        }
        if (end > second) {
            return end;
        }
        if (isSeparator(c[end]) && isDigit(c[end + 1])) {
            return i;
        }
        return i - from <= most && second - i - 1 <= most ? second : i;
    }

    /** Whether two digits with a hyphen between are a result; those of a range ascend. */
    private boolean isScore(int from, int i) {
        return i - from == 1
                && !isLetterOrDigit(c[i + 2])
                && !isSeparatedDigit(i + 2)
                && c[from] >= c[i + 1];
    }

    private boolean isSeparatedDigit(int i) {
        return isSeparator(c[i]) && isDigit(c[i + 1]);
    }

    // Signs

    /** A mark that is quoted by itself is one token: {@code ";"}. */
    private int quotedMark(int from) {
        boolean quoted =
                c[from] == '"'
                        && c[from + 1] != '"'
                        && c[from + 2] == '"'
                        && Chars.classOf(c[from + 1]) == Chars.PUNCTUATION;
        if (quoted) {
            buffer.markCount--;
            return from + 3;
        }
        return from + 1;
    }

    private int run(int from) {
        int i = from + 1;
        while (c[i] == '-') {
            i++;
        }
        return i;
    }

    /** Two of a kind stand for a double quotation mark: {@code ``}. */
    private int pairOfQuotes(int from) {
        if (c[from + 1] == c[from]) {
            mark();
            return from + 2;
        }
        return from + 1;
    }

    private int underscores(int from) {
        int i = from + 1;
        while (c[i] == '_') {
            i++;
        }
        if (isLetterOrDigit(c[i])) {
            kind = WORD;
            return joined(from, i, false);
        }
        return i;
    }

    private boolean isLetterPair(int i) {
        return Character.isSurrogatePair(c[i], c[i + 1])
                && Character.isLetterOrDigit(Character.toCodePoint(c[i], c[i + 1]));
    }

    private int surrogates(int from) {
        if (isLetterPair(from)) {
            kind = WORD;
            return joined(from, from + 2, false);
        }
        kind = SYMBOL;
        int i = Character.isSurrogatePair(c[from], c[from + 1]) ? from + 2 : from + 1;
        i = marks(i);
        while (c[i - 1] == '\u200d' && Character.isSurrogatePair(c[i], c[i + 1])) {
            i = marks(i + 2);
        }
        return i;
    }

    private int marks(int from) {
        int i = from;
        while (Chars.classOf(c[i]) == Chars.MARK) {
            i++;
        }
        return i;
    }
}
