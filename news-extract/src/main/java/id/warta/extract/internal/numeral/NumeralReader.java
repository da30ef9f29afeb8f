package id.warta.extract.internal.numeral;

import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of one text: {@code 1.234,5}, {@code 1,5 juta}, {@code dua puluh lima ribu}, {@code
 * tiga setengah}, {@code dua pertiga}. For one thread; what {@link #read} looks at is bounded, so
 * that asking at every lexeme takes linear time.
 */
public final class NumeralReader {

    /** Longer figures are codes or noise; the bound also keeps decimal arithmetic cheap. */
    private static final int MOST_DIGITS = 30;

    private static final int MOST_GROUPS = 10;
    private static final int THOUSANDS = 3;
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Lexemes lexemes;
    private @Nullable Separators separators;

    /** A reader of {@code lexemes}. */
    public NumeralReader(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The number that begins at lexeme {@code at}, its scale words included; null for none. */
    public @Nullable Numeral read(int at) {
        if (lexemes.is(at, WordClass.DIGITS)) {
            Numeral figure = figure(at);
            return figure == null ? null : withScale(figure);
        }
        return lexemes.wordClass(at).beginsNumeral() ? words(at) : null;
    }

    /** The lexeme behind a run of digits and the marks that join them. */
    public int endOfRun(int at) {
        int i = at + 1;
        while (lexemes.isGlued(i)) {
            if (lexemes.is(i, WordClass.DIGITS)) {
                i++;
            } else if (isJoint(i)
                    && lexemes.isGlued(i + 1)
                    && lexemes.is(i + 1, WordClass.DIGITS)) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private boolean isJoint(int i) {
        return lexemes.isMark(i, '.')
                || lexemes.isMark(i, ',')
                || lexemes.isMark(i, ':')
                || lexemes.isMark(i, '/');
    }

    /** The digits at {@code at} with their separators, without scale word; null for none. */
    public @Nullable Numeral figure(int at) {
        int end = at + 1;
        int groups = 1;
        while (groups <= MOST_GROUPS
                && (lexemes.isMark(end, '.') || lexemes.isMark(end, ','))
                && lexemes.isGlued(end)
                && lexemes.isGlued(end + 1)
                && lexemes.is(end + 1, WordClass.DIGITS)) {
            end += 2;
            groups++;
        }
        if (groups > MOST_GROUPS || lexemes.end(end - 1) - lexemes.start(at) > MOST_DIGITS) {
            return null;
        }
        BigDecimal value = value(at, end);
        return value == null ? null : new Numeral(at, end, value, 0, true);
    }

    private @Nullable BigDecimal value(int at, int end) {
        int decimals = decimalMark(at, end);
        for (int i = at + 1; i < end; i += 2) {
            if (i != decimals && lexemes.length(i + 1) != THOUSANDS) {
                return null;
            }
        }
        StringBuilder digits = new StringBuilder(MOST_DIGITS);
        for (int i = at; i < end; i += 2) {
            if (i > at && i - 1 == decimals) {
                digits.append('.');
            }
            digits.append(lexemes.text(), lexemes.start(i), lexemes.end(i));
        }
        return new BigDecimal(digits.toString());
    }

    /** The lexeme of the mark that begins the decimals; -1 if the figure has none. */
    private int decimalMark(int at, int end) {
        int last = end - 2;
        if (last <= at) {
            return -1;
        }
        char mark = lexemes.text().charAt(lexemes.start(last));
        if (last == at + 1) {
            return isDecimal(at, mark) ? last : -1;
        }
        return lexemes.isMark(last - 2, mark) ? -1 : last;
    }

    /** Whether the only separator of a figure begins its decimals. */
    private boolean isDecimal(int at, char mark) {
        if (lexemes.length(at + 2) != THOUSANDS
                || lexemes.length(at) > THOUSANDS
                || lexemes.text().charAt(lexemes.start(at)) == '0') {
            return true;
        }
        if (separators == null) {
            separators = Separators.of(lexemes);
        }
        return separators.isDecimal(mark);
    }

    private Numeral withScale(Numeral numeral) {
        Numeral scaled = numeral;
        if (lexemes.is(scaled.to(), WordClass.HALF)
                && lexemes.isWord(scaled.to(), "setengah")
                && scaled.isWhole()) {
            scaled = plusHalf(scaled);
        }
        while (lexemes.is(scaled.to(), WordClass.SCALE) && scaled.scale() <= 12) {
            scaled = scaled.scaled(lexemes.value(scaled.to()), scaled.to() + 1);
        }
        if (lexemes.is(scaled.to(), WordClass.SCALE_AN)
                && scaled.scale() == 0
                && scaled.value().compareTo(THOUSAND) < 0) {
            scaled = scaled.scaled(lexemes.value(scaled.to()), scaled.to() + 1);
        }
        return scaled;
    }

    private static Numeral plusHalf(Numeral numeral) {
        return new Numeral(
                numeral.from(),
                numeral.to() + 1,
                numeral.value().add(new BigDecimal("0.5")),
                0,
                numeral.inDigits());
    }

    /**
     * A number in words: groups below a thousand, each with a smaller scale than the one before.
     */
    private @Nullable Numeral words(int from) {
        BigDecimal total = BigDecimal.ZERO;
        int at = from;
        int smallest = Integer.MAX_VALUE;
        int greatest = 0;
        while (true) {
            Numeral group = group(at);
            if (group == null) {
                break;
            }
            Numeral scaled = withScale(group);
            if (scaled.scale() >= smallest || (scaled.scale() == 0 && smallest <= 2)) {
                break;
            }
            total = total.add(scaled.value());
            greatest = Math.max(greatest, scaled.scale());
            smallest = scaled.scale();
            at = scaled.to();
            if (smallest == 0 || scaled.scale() > 12) {
                break;
            }
        }
        return at == from ? null : new Numeral(from, at, total, greatest, false);
    }

    /**
     * A number below a thousand, or {@code seribu} and its like, which are a group of their own.
     */
    private @Nullable Numeral group(int from) {
        if (lexemes.is(from, WordClass.SE_SCALE) && lexemes.value(from) >= THOUSANDS) {
            int exponent = lexemes.value(from);
            return new Numeral(from, from + 1, BigDecimal.ONE, 0, false).scaled(exponent, from + 1);
        }
        if (lexemes.is(from, WordClass.HALF) && lexemes.isWord(from, "setengah")) {
            return new Numeral(from, from + 1, new BigDecimal("0.5"), 0, false);
        }
        if (lexemes.is(from, WordClass.SE_FRACTION)) {
            return fraction(from, from + 1, 1, lexemes.value(from));
        }
        if (lexemes.is(from, WordClass.EMPTY)) {
            Numeral zero = new Numeral(from, from + 1, BigDecimal.ZERO, 0, false);
            Numeral decimals = decimals(zero);
            return decimals.to() == zero.to() ? null : decimals;
        }
        int at = from;
        int value = 0;
        if (lexemes.is(at, WordClass.SE_SCALE)) {
            value = 100;
            at++;
        } else if (lexemes.is(at, WordClass.ONES) && isHundred(at + 1)) {
            value = 100 * lexemes.value(at);
            at += 2;
        }
        if (lexemes.is(at, WordClass.TENS)) {
            value += lexemes.value(at);
            at++;
        } else if (lexemes.is(at, WordClass.ONES) && lexemes.is(at + 1, WordClass.BELAS)) {
            value += 10 + lexemes.value(at);
            at += 2;
        } else {
            if (lexemes.is(at, WordClass.ONES) && lexemes.is(at + 1, WordClass.PULUH)) {
                value += 10 * lexemes.value(at);
                at += 2;
            }
            if (lexemes.is(at, WordClass.ONES) && !isHundred(at + 1)) {
                value += lexemes.value(at);
                at++;
            }
        }
        if (at == from) {
            return null;
        }
        if (lexemes.is(at, WordClass.FRACTION)) {
            return fraction(from, at + 1, value, lexemes.value(at));
        }
        return decimals(new Numeral(from, at, BigDecimal.valueOf(value), 0, false));
    }

    private boolean isHundred(int i) {
        return lexemes.is(i, WordClass.SCALE) && lexemes.value(i) < THOUSANDS;
    }

    private static Numeral fraction(int from, int to, int numerator, int denominator) {
        BigDecimal value =
                BigDecimal.valueOf(numerator)
                        .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL32);
        return new Numeral(from, to, value, 0, false);
    }

    /** {@code tiga koma lima}: the digits behind koma are said one by one. */
    private Numeral decimals(Numeral whole) {
        int at = whole.to();
        if (!lexemes.is(at, WordClass.COMMA_WORD) || !isDigitWord(at + 1)) {
            return whole;
        }
        BigDecimal value = whole.value();
        int end = at + 1;
        while (end - at <= MOST_GROUPS && isDigitWord(end)) {
            BigDecimal digit = BigDecimal.valueOf(lexemes.value(end), end - at);
            value = value.add(digit);
            end++;
        }
        return new Numeral(whole.from(), end, value, 0, false);
    }

    private boolean isDigitWord(int at) {
        return lexemes.is(at, WordClass.ONES) || lexemes.is(at, WordClass.EMPTY);
    }
}
