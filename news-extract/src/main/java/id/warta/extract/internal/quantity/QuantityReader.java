package id.warta.extract.internal.quantity;

import id.warta.extract.Quantity;
import id.warta.extract.Quantity.Mod;
import id.warta.extract.Timex;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.Ranges;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.lexeme.WordClassSet;
import id.warta.model.Span;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of one text that count or measure. Expressions of time are left out first; what
 * {@link Labels} knows to be a code, an ordinal or part of a name is left out next.
 */
public final class QuantityReader {

    private static final WordClassSet BEGINS =
            WordClassSet.of(
                    EnumSet.of(
                            WordClass.DIGITS,
                            WordClass.ONES,
                            WordClass.TENS,
                            WordClass.EMPTY,
                            WordClass.SE_SCALE,
                            WordClass.HALF,
                            WordClass.SE_FRACTION));

    private final Lexemes lexemes;
    private final AmountReader amounts;
    private final Labels labels;
    private final Modifiers modifiers;
    private final CountedWords countedWords;

    /** A reader of {@code lexemes}. */
    public QuantityReader(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.amounts = new AmountReader(lexemes);
        this.labels = new Labels(lexemes);
        this.modifiers = new Modifiers(lexemes);
        this.countedWords = new CountedWords(lexemes);
    }

    /** Hands the quantities outside {@code times}, which are ordered, to {@code found}. */
    public void read(List<Timex> times, Consumer<? super Quantity> found) {
        int time = 0;
        int taken = 0;
        for (int i = lexemes.next(0, BEGINS); i < lexemes.size(); i = lexemes.next(i, BEGINS)) {
            while (time < times.size() && times.get(time).span().end() <= lexemes.start(i)) {
                taken = times.get(time).span().end();
                time++;
            }
            if (time < times.size() && times.get(time).span().start() < lexemes.end(i)) {
                i++;
                continue;
            }
            int limit = time < times.size() ? times.get(time).span().start() : Integer.MAX_VALUE;
            int to = read(i, taken, limit, found);
            taken = Math.max(taken, lexemes.end(to - 1));
            i = to;
        }
    }

    /**
     * Reads the number at {@code at}, whose sign and unit may reach from offset {@code taken} to
     * {@code limit}; the lexeme to go on from.
     */
    private int read(int at, int taken, int limit, Consumer<? super Quantity> found) {
        boolean digits = lexemes.is(at, WordClass.DIGITS);
        int next = digits ? amounts.endOfRun(at) : at + 1;
        int sign = digits ? amounts.beginOfSign(at) : at;
        sign = lexemes.start(sign) < taken ? at : sign;
        if (sign == at && labels.isCode(at) && !(digits && amounts.isScaledByLetter(at))) {
            return next;
        }
        Amount least = amounts.read(sign);
        if (least == null
                || least.end() > limit
                || (digits && least.to() < next && !least.isMeasured())) {
            return next;
        }
        Amount most = greater(least, sign < at, limit);
        if (most == null && sign == at && labels.isDashed(least.to())) {
            return labels.endOfDashes(least.to());
        }
        if (most == null && digits && labels.isScore(at, least.to())) {
            return least.to() + 2;
        }
        Amount last = most == null ? least : most;
        boolean measured = last.isMeasured();
        if (!measured && labels.isLabel(at, last.to(), taken)) {
            return last.to();
        }
        found.accept(quantity(sign, least, most, last));
        return last.to();
    }

    private Quantity quantity(int sign, Amount least, @Nullable Amount most, Amount last) {
        String unit = last.unit() == null ? least.unit() : last.unit();
        int behind = last.to();
        if (unit == null) {
            unit = countedWords.at(behind, last.end());
            behind = unit == null ? behind : behind + 1;
        }
        if (unit == null && countedWords.isMoney(sign, last.scale())) {
            unit = "IDR";
        }
        Mod mod = modifiers.before(sign, most != null);
        if (mod == Mod.NONE && modifiers.isMoreBehind(behind)) {
            mod = Mod.MORE;
        }
        return new Quantity(
                new Span(least.start(), last.end()),
                scaled(least, most),
                Optional.ofNullable(most).map(Amount::value),
                Optional.ofNullable(unit),
                mod);
    }

    /** The lower end of a range shares the scale word of the upper: 50-80 ribu. */
    private static BigDecimal scaled(Amount least, @Nullable Amount most) {
        if (most == null || least.scale() != 0 || (least.isMeasured() && most.scale() == 0)) {
            return least.value();
        }
        boolean shared =
                most.scale() > 0
                        && least.value().compareTo(most.value()) < 0
                        && least.value().precision() - least.value().scale() <= 3;
        if (!shared) {
            return least.value();
        }
        BigDecimal value = least.value().scaleByPowerOfTen(most.scale());
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    /**
     * The upper end of a range, which a unit or a counted word must follow, or a currency sign
     * precede; null for none.
     */
    private @Nullable Amount greater(Amount least, boolean signed, int limit) {
        int at = Ranges.until(lexemes, least.to());
        if (at < 0) {
            return null;
        }
        Amount most = amounts.read(at);
        if (most == null || most.end() > limit) {
            return null;
        }
        boolean shared = signed && most.unit() == null;
        boolean sameUnit = shared || least.unit() == null || least.unit().equals(most.unit());
        boolean counts =
                most.isMeasured()
                        || shared
                        || countedWords.at(most.to(), most.end()) != null
                        || (least.isGrouped() && most.isGrouped());
        boolean greater = most.value().compareTo(scaled(least, most)) > 0;
        return sameUnit && counts && greater ? most : null;
    }
}
