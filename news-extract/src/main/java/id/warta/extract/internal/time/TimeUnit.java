package id.warta.extract.internal.time;

import java.math.BigDecimal;

/** A unit of time; the word list gives units by their place here. */
enum TimeUnit {
    SECOND("T", "S", 1),
    MINUTE("T", "M", 1),
    HOUR("T", "H", 1),
    DAY("", "D", 1),
    WEEK("", "W", 1),
    MONTH("", "M", 1),
    QUARTER("", "M", 3),
    SEMESTER("", "M", 6),
    YEAR("", "Y", 1),
    DECADE("", "Y", 10),
    CENTURY("", "Y", 100);

    private static final TimeUnit[] UNITS = values();

    private final String prefix;
    private final String letter;
    private final int factor;

    TimeUnit(String prefix, String letter, int factor) {
        this.prefix = prefix;
        this.letter = letter;
        this.factor = factor;
    }

    static TimeUnit of(int ordinal) {
        return UNITS[ordinal];
    }

    /** Whether it is shorter than a day. */
    boolean isOfClock() {
        return !prefix.isEmpty();
    }

    /** {@code amount} of it as an ISO 8601 duration. */
    String period(BigDecimal amount) {
        return "P" + prefix + part(amount);
    }

    /** {@code amount} of it as the last part of an ISO 8601 duration. */
    String part(BigDecimal amount) {
        BigDecimal total = amount.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros();
        return total.toPlainString() + letter;
    }

    /** Whether it is the unit that {@code greater} is commonly broken into. */
    boolean isNextBelow(TimeUnit greater) {
        return greater == YEAR
                ? this == MONTH
                : greater == MONTH ? days() > 0 : greater.ordinal() == ordinal() + 1;
    }

    /** An unsaid number of it, as TIMEX3 has it. */
    String vague() {
        return "P" + prefix + "X" + letter;
    }

    /** Months in one of it; 0 where it is not made of months. */
    int months() {
        return switch (this) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case SEMESTER -> 6;
            case YEAR -> 12;
            case DECADE -> 120;
            case CENTURY -> 1200;
            default -> 0;
        };
    }

    /** Days in one of it; 0 where it is not made of days. */
    int days() {
        return this == DAY ? 1 : this == WEEK ? 7 : 0;
    }
}
