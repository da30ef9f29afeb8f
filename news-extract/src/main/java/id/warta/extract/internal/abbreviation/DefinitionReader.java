package id.warta.extract.internal.abbreviation;

import id.warta.extract.token.TokenKind;
import id.warta.extract.token.Tokens;
import id.warta.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the places where a text defines a short form: {@code Korea Utara (Korut)}, {@code MK
 * (Mahkamah Konstitusi)}, {@code PT Kereta Api Indonesia (Persero) atau KAI}, {@code Dimas Afmail
 * alias Dimas}, {@code Commodity Exchange COMEX}.
 *
 * <p>Looks at every token once; what it then looks at around an opening bracket or a word such as
 * atau is bounded.
 */
public final class DefinitionReader {

    /** A bracket that holds more tokens than this is a remark. */
    private static final int LONGEST_BRACKET = 14;

    private static final int LONGEST_SHORT_FORM = 3;

    /** Letters of a short form that stands beside its long form without a mark. */
    private static final int SHORTEST_BESIDE = 3;

    private static final int LONGEST_BESIDE = 10;

    /** Words beyond one for every letter that a long form may have, for dan and its like. */
    private static final int SPARE_WORDS = 6;

    /** Units; what is longer is no word of a long form. */
    private static final int LONGEST_WORD = 100;

    /** Tokens such as yang and a comma that may stand before atau and its like. */
    private static final int MOST_BEFORE_CONNECTIVE = 3;

    private final Tokens tokens;
    private final String text;
    private final Judge judge = new Judge();

    /** A reader of {@code tokens}. */
    public DefinitionReader(Tokens tokens) {
        this.tokens = tokens;
        this.text = tokens.text();
    }

    /**
     * The definition that the token {@code i}, which begins with {@code c}, makes: the bracket
     * around a short form, the word before one, or the short form itself; null for none.
     */
    public @Nullable Definition at(int i, char c) {
        if (i == 0) {
            return null;
        }
        if (c == '(') {
            return bracket(i);
        }
        if (c == 'a' || c == 'd') {
            return connective(i);
        }
        int length = tokens.end(i) - tokens.start(i);
        boolean capitals = c >= 'A' && c <= 'Z' && length >= SHORTEST_BESIDE;
        return capitals && length <= LONGEST_BESIDE && isCapitals(i) ? beside(i) : null;
    }

    private boolean isCapitals(int i) {
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            if (!Character.isUpperCase(text.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Definition bracket(int open) {
        int close = open + 1;
        while (close < tokens.size() && close - open <= LONGEST_BRACKET && !isMark(close, ')')) {
            close++;
        }
        if (close >= tokens.size()
                || !isMark(close, ')')
                || close == open + 1
                || isBreak(open + 1)) {
            return null;
        }
        int first = open + 1;
        while (first < close - 1 && is(first, Context.LEAD_IN)) {
            first++;
        }
        if (close - first <= LONGEST_SHORT_FORM) {
            Definition definition = longThenShort(open, first, close);
            if (definition != null) {
                return definition;
            }
        }
        return close - first >= 2 ? shortThenLong(open - 1, first, close) : null;
    }

    /** Whether token {@code i} is a word of {@code context}. */
    private boolean is(int i, Context context) {
        return context.has(text, tokens.start(i), tokens.end(i));
    }

    private @Nullable Definition longThenShort(int open, int first, int close) {
        ShortForm shortForm = ShortForm.of(text, tokens.start(first), tokens.end(close - 1));
        return shortForm == null
                ? null
                : judge.definition(shortForm, before(open, shortForm), true);
    }

    private @Nullable Definition shortThenLong(int at, int first, int close) {
        if (at < 0 || isBreak(at + 1) || tokens.kind(at) != TokenKind.WORD) {
            return null;
        }
        ShortForm shortForm = ShortForm.of(text, tokens.start(at), tokens.end(at));
        return shortForm == null ? null : judge.spelledOut(shortForm, run(first, close));
    }

    /** Long atau short, long disingkat short, name alias name, short atau long. */
    private @Nullable Definition connective(int i) {
        boolean alias = tokens.is(i, "alias");
        if (!alias && !tokens.is(i, "atau") && !tokens.is(i, "disingkat")) {
            return null;
        }
        int next = i + 1;
        while (next < tokens.size() && next < i + 4 && is(next, Context.LINK)) {
            next++;
        }
        if (next >= tokens.size() || isBreak(next) || tokens.kind(next) != TokenKind.WORD) {
            return null;
        }
        int last = i - 1;
        while (last > 0
                && i - last <= MOST_BEFORE_CONNECTIVE
                && (tokens.is(last, "yang") || tokens.is(last, "atau") || isMark(last, ','))) {
            last--;
        }
        int end = alias ? endOfName(next) : next;
        ShortForm shortForm = ShortForm.of(text, tokens.start(next), tokens.end(end));
        if (shortForm != null && shortForm.hasCapital()) {
            Run run = before(last + 1, shortForm);
            Definition definition =
                    alias ? judge.alias(shortForm, run) : judge.definition(shortForm, run, false);
            if (definition != null) {
                return definition;
            }
        }
        return tokens.is(i, "atau") && next == i + 1 ? shortOrLong(i - 1, next) : null;
    }

    /** The last token of a name of a few words that begins at {@code first}: alias Gus Ipul. */
    private int endOfName(int first) {
        int last = first;
        while (last + 1 < tokens.size()
                && last - first < LONGEST_SHORT_FORM - 1
                && !isBreak(last + 1)
                && tokens.kind(last + 1) == TokenKind.WORD
                && isCapitalized(last + 1)) {
            last++;
        }
        return last;
    }

    private @Nullable Definition shortOrLong(int at, int first) {
        ShortForm shortForm = ShortForm.of(text, tokens.start(at), tokens.end(at));
        if (shortForm == null || !shortForm.isCapitals() || isBreak(at + 1)) {
            return null;
        }
        int end = first;
        int words = 0;
        while (end < tokens.size()
                && words < shortForm.letters().length() + SPARE_WORDS
                && tokens.kind(end) == TokenKind.WORD
                && !isTooLong(end)
                && !isBreak(end + 1)) {
            end++;
            words++;
        }
        for (int to = first + 2; to <= end; to++) {
            Definition definition = judge.spelledOut(shortForm, run(first, to));
            if (definition != null) {
                return definition;
            }
        }
        return null;
    }

    /** Long short, side by side without a mark, where every word gives its first letter. */
    private @Nullable Definition beside(int i) {
        boolean last =
                tokens.kind(i - 1) == TokenKind.WORD
                        && isCapitalized(i - 1)
                        && holds(i, text.charAt(tokens.start(i - 1)));
        if (!last || isBreak(i)) {
            return null;
        }
        ShortForm shortForm = ShortForm.of(text, tokens.start(i), tokens.end(i));
        return shortForm == null ? null : judge.beside(shortForm, before(i, shortForm));
    }

    /** Whether the capitals of token {@code i} have {@code c} behind the first. */
    private boolean holds(int i, char c) {
        for (int at = tokens.start(i) + 1; at < tokens.end(i); at++) {
            if (text.charAt(at) == c) {
                return true;
            }
        }
        return false;
    }

    private boolean isCapitalized(int i) {
        return Character.isUpperCase(text.charAt(tokens.start(i)));
    }

    /** The words that end before token {@code to}: as many as a short form can take in. */
    private Run before(int to, ShortForm shortForm) {
        Run run = new Run(text);
        int i = behindLegalForm(to) - 1;
        int most = shortForm.letters().length() + SPARE_WORDS;
        while (i >= 0 && run.size() < most && !isBreak(i + 1)) {
            if (isTooLong(i)) {
                break;
            }
            if (tokens.kind(i) == TokenKind.WORD) {
                run.prepend(tokens.start(i), tokens.end(i));
            } else if (!isMark(i, ',') && !isMark(i, '-') && !isMark(i, '/') && !isMark(i, '&')) {
                break;
            }
            i--;
        }
        return run;
    }

    /** The token behind a name whose legal form, (Persero) and Tbk, stands before {@code to}. */
    private int behindLegalForm(int to) {
        int end = to;
        if (end > 1 && (tokens.is(end - 1, "Tbk") || tokens.is(end - 1, "Tbk."))) {
            end--;
        } else if (end > 2 && isMark(end - 1, '.') && tokens.is(end - 2, "Tbk")) {
            end -= 2;
        }
        if (end > 3
                && isMark(end - 1, ')')
                && tokens.is(end - 2, "Persero")
                && isMark(end - 3, '(')) {
            end -= 3;
        }
        return end;
    }

    /** The words from one token to before another; none where one is too long. */
    private Run run(int from, int to) {
        Run run = new Run(text);
        for (int i = to - 1; i >= from; i--) {
            if (isTooLong(i)) {
                return new Run(text);
            }
            if (tokens.kind(i) == TokenKind.WORD) {
                run.prepend(tokens.start(i), tokens.end(i));
            }
        }
        return run;
    }

    private boolean isTooLong(int i) {
        return tokens.end(i) - tokens.start(i) > LONGEST_WORD;
    }

    private boolean isMark(int i, char c) {
        return tokens.end(i) - tokens.start(i) == 1 && text.charAt(tokens.start(i)) == c;
    }

    /** Whether a blank line, and so the border of two blocks, lies before token {@code i}. */
    private boolean isBreak(int i) {
        return i > 0
                && i < tokens.size()
                && tokens.start(i) - tokens.end(i - 1) > 1
                && text.charAt(tokens.end(i - 1)) == '\n';
    }

    static Span span(Run run, int from, int to) {
        return new Span(run.start(from), run.end(to - 1));
    }
}
