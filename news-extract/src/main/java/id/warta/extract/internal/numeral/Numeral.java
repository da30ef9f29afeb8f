package id.warta.extract.internal.numeral;

import java.math.BigDecimal;

/**
 * A number as written.
 *
 * @param from its first lexeme
 * @param to the lexeme behind its last
 * @param value what it comes to
 * @param scale the power of ten of its scale word, 0 if it has none
 * @param inDigits whether it begins with digits
 */
public record Numeral(int from, int to, BigDecimal value, int scale, boolean inDigits) {

    /** Whether it is a whole number. */
    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /**
     * The same number, {@code exponent} powers of ten greater, ending before lexeme {@code end}.
     */
    Numeral scaled(int exponent, int end) {
        return new Numeral(
                from, end, value.scaleByPowerOfTen(exponent), scale + exponent, inDigits);
    }
}
