package id.warta.extract.internal.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with the currency sign before it and the unit behind it.
 *
 * @param start offset of the sign or the number
 * @param end offset behind the unit or the number
 * @param to the lexeme behind it
 * @param unit the symbol of its unit or the code of its currency; null if it has neither
 * @param scale the power of ten of its scale word, 0 for none
 */
record Amount(int start, int end, int to, BigDecimal value, @Nullable String unit, int scale) {

    private static final BigDecimal LONGEST_SCORE = BigDecimal.valueOf(999);

    /** Whether it is so long, or has decimals, that it is no score. */
    boolean isGrouped() {
        return value.scale() > 0 || value.compareTo(LONGEST_SCORE) > 0;
    }

    boolean isMeasured() {
        return unit != null;
    }
}
