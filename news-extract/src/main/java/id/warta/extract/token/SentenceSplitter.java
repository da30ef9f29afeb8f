package id.warta.extract.token;

import id.warta.extract.token.Lexicon.ShortForm;
import java.util.Arrays;

/**
 * Finds where sentences begin among the tokens of a buffer.
 *
 * <p>Looks at the marks alone, paragraph by paragraph: first each closing quotation mark or bracket
 * is matched with what it closes, then the marks are walked. A quotation or bracket that is closed
 * holds its sentences together; one that is not holds nothing. After a full stop, a question or an
 * exclamation mark the word before and the token behind decide. Linear in the number of marks.
 */
final class SentenceSplitter {

    private static final int NONE = -1;

    private final Lexicon lexicon = Lexicon.STANDARD;
    private final TokenBuffer buffer;

    /**
     * For the mark that opens a quotation or bracket, the mark that closes it, or {@link #NONE};
     * while brackets are open, the one around.
     */
    private int[] closing = new int[0];

    private String text = "";

    SentenceSplitter(TokenBuffer buffer) {
        this.buffer = buffer;
    }

    void split() {
        text = buffer.text;
        if (closing.length < buffer.markCount) {
            closing = new int[Math.max(buffer.markCount, 2 * closing.length)];
        }
        int first = 0;
        int mark = 0;
        while (mark < buffer.markCount) {
            int end = mark;
            while (end < buffer.markCount && buffer.marks[end] >= 0) {
                end++;
            }
            matchPairs(mark, end);
            first = paragraph(mark, end, first);
            if (end < buffer.markCount && ~buffer.marks[end] > first) {
                add(first);
                first = ~buffer.marks[end];
            }
            mark = end + 1;
        }
        if (first < buffer.size) {
            add(first);
        }
        buffer.firsts[buffer.sentenceCount] = buffer.size;
    }

    /** Notes that a sentence begins with token {@code first}. */
    private void add(int first) {
        if (buffer.sentenceCount + 2 > buffer.firsts.length) {
            buffer.firsts = Arrays.copyOf(buffer.firsts, 2 * buffer.firsts.length + 2);
        }
        buffer.firsts[buffer.sentenceCount++] = first;
    }

    // Pairs

    private void matchPairs(int from, int to) {
        int straight = NONE;
        int curly = NONE;
        int angle = NONE;
        int doubled = NONE;
        int bracket = NONE;
        for (int m = from; m < to; m++) {
            closing[m] = NONE;
            int token = buffer.marks[m];
            char sign = text.charAt(buffer.starts[token]);
            switch (sign) {
                case '"' -> straight = opens(token, straight != NONE) ? m : close(straight, m);
                case '\u201c', '\u201e' -> curly = m;
                case '\u201d' -> curly = close(curly, m);
                case '\u00ab' -> angle = m;
                case '\u00bb' -> angle = close(angle, m);
                case '`', '\u2018' -> doubled = m;
                case '\'', '\u2019' -> doubled = close(doubled, m);
                default -> bracket = bracket(bracket, m, Chars.classOf(sign));
            }
        }
        while (bracket != NONE) {
            int outer = closing[bracket];
            closing[bracket] = NONE;
            bracket = outer;
        }
    }

    /** Closes what is open, if anything is; returns that nothing is. */
    private int close(int open, int mark) {
        if (open != NONE) {
            closing[open] = mark;
        }
        return NONE;
    }

    /** Opens a bracket, or closes the innermost; returns the innermost that is open then. */
    private int bracket(int innermost, int mark, byte signClass) {
        if (signClass == Chars.OPEN) {
            closing[mark] = innermost;
            return mark;
        }
        if (signClass == Chars.CLOSE && innermost != NONE) {
            int outer = closing[innermost];
            closing[innermost] = mark;
            return outer;
        }
        return innermost;
    }

    /** Whether a straight quotation mark opens: by the sides it clings to, else by turns. */
    private boolean opens(int token, boolean open) {
        char before = unitBefore(token);
        char after = unitBehind(token);
        boolean blankBefore = Chars.isBlank(before);
        boolean blankAfter = Chars.isBlank(after);
        if (blankBefore != blankAfter) {
            return blankBefore;
        }
        if (!blankBefore) {
            if (isClosingSide(after)) {
                return false;
            }
            if (Chars.classOf(before) == Chars.OPEN || before == ':') {
                return true;
            }
        }
        return !open;
    }

    private static boolean isClosingSide(char unit) {
        return switch (Chars.classOf(unit)) {
            case Chars.PUNCTUATION, Chars.TERMINATOR, Chars.DOT, Chars.CLOSE, Chars.COLON -> true;
            default -> false;
        };
    }

    // Sentences

    /** Splits a paragraph whose marks are given; returns where its last sentence begins. */
    private int paragraph(int from, int to, int firstToken) {
        int first = firstToken;
        int done = first;
        for (int m = from; m < to; m++) {
            int token = buffer.marks[m];
            if (token < done) {
                continue;
            }
            boolean opening = closing[m] != NONE;
            if (opening) {
                int opener = token;
                m = closing[m];
                token = buffer.marks[m];
                if (!isTerminator(token - 1) || !touches(token) || isBracketInside(opener, first)) {
                    continue;
                }
            } else if (!isTerminator(token)) {
                continue;
            }
            int end = endOfMarks(token + 1);
            done = end;
            if (end < buffer.size && endsSentence(opening ? token - 1 : token, end, first)) {
                add(first);
                first = end;
            }
        }
        return first;
    }

    private boolean isBracketInside(int opener, int first) {
        return opener > first && Chars.classOf(unitAt(opener)) == Chars.OPEN;
    }

    /** Steps over further terminators and closing marks without a blank between. */
    private int endOfMarks(int from) {
        int end = from;
        while (end < buffer.size && touches(end) && belongsToEnd(end)) {
            end++;
        }
        return end;
    }

    private boolean belongsToEnd(int token) {
        return switch (Chars.classOf(unitAt(token))) {
            case Chars.DOT, Chars.TERMINATOR, Chars.CLOSE -> true;
            case Chars.QUOTE, Chars.APOSTROPHE -> closes(token);
            default -> false;
        };
    }

    /** Whether the quotation mark behind a terminator closes what stands before it. */
    private boolean closes(int token) {
        char after = unitBehind(token);
        return !Chars.isLetterOrDigit(after);
    }

    /**
     * Whether a sentence ends with the mark {@code terminator}, of which closing marks may follow,
     * and the next begins with {@code next}.
     */
    private boolean endsSentence(int terminator, int next, int first) {
        char sign = unitAt(next);
        boolean stop = text.charAt(buffer.ends[terminator] - 1) == '.';
        boolean closed = !isTerminator(next - 1);
        if (touches(next)) {
            // Only a blank is missing between two sentences; else it is the inside of a name.
            return (!stop || closed || isBehindWord(terminator))
                    && (Chars.classOf(sign) == Chars.QUOTE || isCapitalized(next));
        }
        if (Character.isLowerCase(sign)) {
            // An ellipsis, an exclamation and a quotation go on in small letters; a statement and
            // a question that end with one mark do not, however carelessly the next one begins.
            return next == terminator + 1
                    && (stop ? !isShort(terminator, next, first) : endsQuestion(terminator));
        }
        if (",;:".indexOf(sign) >= 0 || Chars.classOf(sign) == Chars.CLOSE) {
            return false;
        }
        return !stop || closed || !isShort(terminator, next, first);
    }

    /** Whether a question ends with the token, and not a title: {@code R U Next? yang tayang}. */
    private boolean endsQuestion(int token) {
        return unitAt(token) == '?'
                && buffer.ends[token] - buffer.starts[token] == 1
                && token > 0
                && Character.isLowerCase(unitAt(token - 1));
    }

    /** Whether the full stop follows a word or number, and no short form. */
    private boolean isBehindWord(int stop) {
        int word = stop - 1;
        if (word < 0 || !touches(stop) || !isWordOrNumber(word) || isTerminator(word)) {
            return false;
        }
        int start = buffer.starts[word];
        int end = buffer.ends[word];
        return end - start > 1 && lexicon.shortForm(text, start, end) == null;
    }

    private boolean isWord(int token) {
        return buffer.kinds[token] == Shapes.LETTERS || buffer.kinds[token] == Shapes.WORD;
    }

    private boolean isWordOrNumber(int token) {
        return isWord(token) || buffer.kinds[token] == Shapes.NUMBER;
    }

    private boolean isCapitalized(int token) {
        int start = buffer.starts[token];
        return buffer.ends[token] - start > 1
                && Character.isUpperCase(text.charAt(start))
                && Character.isLowerCase(text.charAt(start + 1));
    }

    /** Whether the full stop is that of a short form or list number, and the sentence goes on. */
    private boolean isShort(int stop, int next, int first) {
        boolean inside = buffer.ends[stop] - buffer.starts[stop] > 1;
        int word = inside ? stop : stop - 1;
        if (word < first || !(inside || touches(stop))) {
            return false;
        }
        int start = buffer.starts[word];
        int end = buffer.ends[word];
        if (word == first && isListNumber(start, end)) {
            return true;
        }
        if (inside) {
            return lexicon.isFirm(text, start, end - 1) || !isOpener(next);
        }
        if (!isWord(word)) {
            return false;
        }
        if (end - start == 1) {
            return !isOpener(next);
        }
        ShortForm form = lexicon.shortForm(text, start, end);
        return form != null && goesOn(form, next);
    }

    private boolean goesOn(ShortForm form, int next) {
        char sign = unitAt(next);
        boolean small = Character.isLowerCase(sign);
        return switch (form) {
            case NAME -> !isOpener(next);
            case NUMBER -> small || !Chars.isLetter(sign) || isRomanNumber(next);
            case LAST -> small || Chars.isDigit(sign);
            case FIRM ->
                    small
                            || sign == '('
                            || lexicon.isFirm(text, buffer.starts[next], buffer.ends[next]);
        };
    }

    private boolean isListNumber(int start, int end) {
        if (end - start == 1) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (!Chars.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return end - start == 2;
    }

    private boolean isRomanNumber(int token) {
        for (int i = buffer.starts[token]; i < buffer.ends[token]; i++) {
            if ("IVXLC".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isOpener(int token) {
        return Character.isUpperCase(unitAt(token))
                && lexicon.isOpener(text, buffer.starts[token], buffer.ends[token]);
    }

    // Tokens

    private boolean isTerminator(int token) {
        if (token < 0) {
            return false;
        }
        byte last = Chars.classOf(text.charAt(buffer.ends[token] - 1));
        return last == Chars.DOT || last == Chars.TERMINATOR;
    }

    /** Whether there is nothing between a token and the one before. */
    private boolean touches(int token) {
        return token > 0 && buffer.starts[token] == buffer.ends[token - 1];
    }

    private char unitAt(int token) {
        return text.charAt(buffer.starts[token]);
    }

    private char unitBefore(int token) {
        int start = buffer.starts[token];
        return start == 0 ? ' ' : text.charAt(start - 1);
    }

    private char unitBehind(int token) {
        int end = buffer.ends[token];
        return end == text.length() ? ' ' : text.charAt(end);
    }
}
