package id.warta.extract.token;

import static id.warta.extract.token.Chars.isDigit;
import static id.warta.extract.token.Chars.isLetter;
import static id.warta.extract.token.Chars.isLetterOrDigit;

/**
 * Where a token ends that begins with a digit: numbers with their separators, times, dates and
 * results are one token, ranges and pairs are not.
 */
final class NumberShapes {

    private final Window window;

    /** Whether the number that was found last is a run of digits alone, or of them with hyphens. */
    private boolean plain;

    NumberShapes(Window window) {
        this.window = window;
    }

    /** Where the number ends that begins at {@code from}. */
    int end(int from) {
        char[] c = window.units;
        int end = digitsEnd(from);
        if (c[end] == '/' && isDigit(c[end + 1])) {
            end = compoundEnd(from, end, 2);
        } else if (c[end] == '-' && isDigit(c[end + 1])) {
            end = isResult(from, end) ? end + 2 : compoundEnd(from, end, 0);
        }
        plain = true;
        boolean verse = false;
        while (isSeparator(end)) {
            plain = false;
            verse |= c[end] == ':';
            end = digitsEnd(end + 1);
        }
        // Chapter and verses: 19:4-6.
        return verse && c[end] == '-' && isDigit(c[end + 1]) ? digitsEnd(end + 1) : end;
    }

    /**
     * Whether what follows at {@code end} makes the number that was found last part of a word:
     * {@code 2ZR}, {@code 90-an}, {@code 17-Mar}, {@code 34/PMK.011}.
     */
    boolean goesOnAsWord(int end) {
        char[] c = window.units;
        char next = c[end + 1];
        return switch (c[end]) {
            case '-' -> isLetter(next) && (!Character.isUpperCase(next) || isMonth(end + 1));
            case '/' -> plain && Character.isUpperCase(next);
            case '_' -> plain;
            default -> plain && isLetter(c[end]);
        };
    }

    /** Whether a name of three letters follows, as of a month; a longer one is a name's own. */
    private boolean isMonth(int i) {
        char[] c = window.units;
        return plain && window.isTitle(i) && isLetter(c[i + 2]) && !isLetter(c[i + 3]);
    }

    private int digitsEnd(int from) {
        char[] c = window.units;
        int i = from;
        while (isDigit(c[i]) || Chars.classOf(c[i]) == Chars.MARK) {
            i++;
        }
        return i;
    }

    /** Whether a separator stands at {@code i} and a digit behind it. */
    private boolean isSeparator(int i) {
        char[] c = window.units;
        return (c[i] == '.' || c[i] == ',' || c[i] == ':') && isDigit(c[i + 1]);
    }

    /**
     * Where numbers end that are joined by the sign at {@code sign}: three or more are a date, a
     * telephone number or the like and stay whole; two do if they have at most {@code most} digits
     * each, else they are a range or a pair, and the first ends at the sign.
     */
    private int compoundEnd(int from, int sign, int most) {
        char[] c = window.units;
        int second = digitsEnd(sign + 1);
        int end = second;
        while (c[end] == c[sign] && isDigit(c[end + 1])) {
            end = digitsEnd(end + 1);
        }
        if (end > second) {
            return end;
        }
        boolean small = sign - from <= most && second - sign - 1 <= most;
        return small && !isSeparator(end) ? end : sign;
    }

    /** Whether two digits with a hyphen between are a result; those of a range ascend. */
    private boolean isResult(int from, int hyphen) {
        char[] c = window.units;
        int end = hyphen + 2;
        return hyphen - from == 1
                && c[from] >= c[hyphen + 1]
                && !isLetterOrDigit(c[end])
                && !isSeparator(end)
                && !(c[end] == '-' && isDigit(c[end + 1]));
    }
}
