package id.warta.extract.internal.quantity;

import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.numeral.Numeral;
import id.warta.extract.internal.numeral.NumeralReader;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads numbers with the currency, percent sign or unit of measure that is written with them. */
final class AmountReader {

    private static final String DOLLAR = "USD";
    private static final String PERCENT = "%";
    private static final String HORSEPOWER = "PS";

    private final Lexemes lexemes;
    private final NumeralReader numerals;

    AmountReader(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.numerals = new NumeralReader(lexemes);
    }

    /** The lexeme behind digits and everything that is joined to them. */
    int endOfRun(int at) {
        return numerals.endOfRun(at);
    }

    /** The amount at lexeme {@code at}, which holds its currency sign or its number; or null. */
    @Nullable Amount read(int at) {
        int number = behindSign(at);
        return number < 0 ? amount(at, at) : amount(at, number);
    }

    /** The lexeme that the currency sign before the number at {@code at} begins with. */
    int beginOfSign(int at) {
        int stop = lexemes.isMark(at - 1, '.') ? at - 1 : at;
        if (stop == at && lexemes.isMark(at - 1)) {
            boolean lettered = lexemes.isGlued(at - 1) && isCurrency(at - 2, at);
            return lettered ? at - 2 : isCurrency(at - 1, at) ? at - 1 : at;
        }
        return lexemes.isLetters(stop - 1) && isSign(stop - 1) ? stop - 1 : at;
    }

    private boolean isCurrency(int from, int to) {
        return from >= 0
                && !lexemes.is(from, WordClass.BREAK)
                && Symbols.currencies()
                        .contains(lexemes.text(), lexemes.start(from), lexemes.end(to - 1));
    }

    /** Whether the word at {@code at} is a sign, not a name: Rp, USD, RM, but not dolar. */
    private boolean isSign(int at) {
        int length = lexemes.length(at);
        return (length == 2 || length == 3) && lexemes.isCapitalized(at) && isCurrency(at, at + 1);
    }

    /** The lexeme of the number behind a sign at {@code at}; -1 if no sign stands there. */
    private int behindSign(int at) {
        int number = at;
        while (number <= at + 3 && !lexemes.is(number, WordClass.DIGITS)) {
            if (lexemes.is(number, WordClass.BREAK)) {
                return -1;
            }
            number++;
        }
        return number > at && number <= at + 3 && beginOfSign(number) == at ? number : -1;
    }

    private @Nullable Amount amount(int sign, int at) {
        Numeral numeral = numerals.read(at);
        if (numeral == null) {
            return null;
        }
        BigDecimal value = numeral.value();
        int scale = numeral.scale();
        int to = numeral.to();
        boolean money = sign < at;
        int letter = money || isCountedBehind(to) ? letterScale(to) : 0;
        if (letter != 0) {
            value = value.scaleByPowerOfTen(letter);
            scale += letter;
            to++;
        }
        int behindNumber = to;
        int end = lexemes.end(to - 1);
        String unit = money ? currency(sign, at) : null;
        if (!money || DOLLAR.equals(unit)) {
            int behind = unitEnd(to);
            if (behind > 0 && !isConsole(sign, to, behind, value)) {
                unit = unit == null ? symbol(to, behind) : unit;
                end = behind;
                to = lexemeAt(to, behind);
            }
        }
        int first = sign;
        if (isBehindBareComma(at, behindNumber, scale, unit)) {
            value = value.movePointLeft(lexemes.length(at));
            first = at - 1;
        }
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        int start = lexemes.start(first);
        return new Amount(start, end, to, plain, unit, scale);
    }

    /**
     * Whether a comma hangs on the digits at {@code at} and on nothing before: the zero of {@code
     * ,5 persen} is not written, where something follows that decimals are common with. Else the
     * blank is misplaced: {@code 5 motor ,3 mobil}.
     */
    private boolean isBehindBareComma(int at, int behind, int scale, @Nullable String unit) {
        return lexemes.is(at, WordClass.DIGITS)
                && lexemes.isMark(at - 1, ',')
                && lexemes.isGlued(at)
                && !lexemes.isGlued(at - 1)
                && !lexemes.is(at - 2, WordClass.BREAK)
                && endOfRun(at) == at + 1
                && (scale > 0 || PERCENT.equals(unit) || isCurrencyAt(behind));
    }

    /** Whether PS is a console: few of them count those unless power is spoken of. */
    private boolean isConsole(int sign, int at, int end, BigDecimal value) {
        return value.compareTo(BigDecimal.TEN) < 0
                && HORSEPOWER.equals(symbol(at, end))
                && !Role.POWER.in(Role.of(lexemes, sign - 1));
    }

    private String currency(int sign, int at) {
        int end = lexemes.isMark(at - 1, '.') ? at - 1 : at;
        return Symbols.currencies()
                .symbol(lexemes.text(), lexemes.start(sign), lexemes.end(end - 1));
    }

    /** Whether the digits at {@code at} have a letter behind that stands for a power of ten. */
    boolean isScaledByLetter(int at) {
        Numeral numeral = numerals.read(at);
        return numeral != null && letterScale(numeral.to()) != 0 && isCountedBehind(numeral.to());
    }

    /**
     * Whether money or things counted follow the letter at {@code at}: {@code 10K dolar}, {@code
     * 100K orang}. Else it may be part of a name, as of a race (10K), a screen (4K) or a network,
     * which has customers too (5G).
     */
    private boolean isCountedBehind(int at) {
        int counted = at + 1;
        return lexemes.isGlued(at)
                && ((lexemes.is(counted, WordClass.CLASSIFIER) && !lexemes.isWord(at, "G"))
                        || isCurrencyAt(counted));
    }

    private boolean isCurrencyAt(int at) {
        return !lexemes.is(at, WordClass.BREAK)
                && Symbols.currencies().end(lexemes.text(), lexemes.start(at)) > 0;
    }

    /** The power of ten of M, G, T and K behind an amount of money. */
    private int letterScale(int at) {
        if (!lexemes.isLetters(at) || lexemes.length(at) != 1) {
            return 0;
        }
        return switch (lexemes.text().charAt(lexemes.start(at))) {
            case 'M', 'G' -> 9;
            case 'T' -> 12;
            case 'K', 'k' -> 3;
            default -> 0;
        };
    }

    /** Where the unit or currency at lexeme {@code at} ends; -1 for none. */
    private int unitEnd(int at) {
        if (lexemes.is(at, WordClass.BREAK)) {
            return -1;
        }
        int first = at;
        boolean stop = lexemes.isMark(at, '.') && lexemes.isGlued(at) && lexemes.isGlued(at + 1);
        if (stop && lexemes.isLetters(at + 1)) {
            first = at + 1;
        }
        int start = lexemes.start(first);
        int unit = Symbols.units().end(lexemes.text(), start);
        int currency = first == at ? Symbols.currencies().end(lexemes.text(), start) : -1;
        return Math.max(unit, currency);
    }

    private String symbol(int at, int end) {
        int first = lexemes.isMark(at, '.') ? at + 1 : at;
        int start = lexemes.start(first);
        Symbols units = Symbols.units();
        return units.contains(lexemes.text(), start, end)
                ? units.symbol(lexemes.text(), start, end)
                : Symbols.currencies().symbol(lexemes.text(), start, end);
    }

    private int lexemeAt(int from, int offset) {
        int i = from;
        while (i < lexemes.size() && lexemes.start(i) < offset) {
            i++;
        }
        return i;
    }
}
