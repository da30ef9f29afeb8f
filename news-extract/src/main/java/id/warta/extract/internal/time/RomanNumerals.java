package id.warta.extract.internal.time;

/** Roman numerals as centuries are counted with. */
final class RomanNumerals {
    private RomanNumerals() {}

    /** The value of capitals made of I, V and X, up to four and a half dozen; -1 for others. */
    static int value(String text, int start, int end) {
        if (end - start > 5) {
            return -1;
        }
        int total = 0;
        int before = 0;
        for (int i = end - 1; i >= start; i--) {
            int digit =
                    switch (text.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        default -> 0;
                    };
            if (digit == 0) {
                return -1;
            }
            total += digit < before ? -digit : digit;
            before = digit;
        }
        return total;
    }
}
