package id.warta.extract.internal.abbreviation;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that may be a short form.
 *
 * @param start offset of its first unit
 * @param end offset behind its last
 * @param letters what it spells in lower case; numbers that multiply a letter written out: {@code
 *     P3K} spells {@code pppk}
 * @param capitals how many capitals it has
 */
record ShortForm(int start, int end, String letters, int capitals) {

    private static final int MOST_LETTERS = 20;
    private static final int MOST_WORDS = 3;
    private static final int MOST_REPEATED = 6;

    /** The short form from {@code start} to {@code end}; null if it cannot be one. */
    static @Nullable ShortForm of(String text, int start, int end) {
        if (end - start < 2 || end - start > MOST_LETTERS + MOST_WORDS) {
            return null;
        }
        StringBuilder letters = new StringBuilder();
        int capitals = 0;
        int words = 1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(Aligner.fold(c));
                capitals += Character.isUpperCase(c) ? 1 : 0;
            } else if (c >= '0' && c <= '9') {
                if (!repeat(letters, text, i, end)) {
                    return null;
                }
            } else if (c == ' ' || c == '-') {
                words++;
            } else if (c != '.' && c != '&') {
                return null;
            }
        }
        boolean fits = letters.length() >= 2 && letters.length() <= MOST_LETTERS;
        return fits && words <= MOST_WORDS && Character.isLetterOrDigit(text.charAt(start))
                ? new ShortForm(start, end, letters.toString(), capitals)
                : null;
    }

    /** Writes the letter beside a digit as often as the digit says: P3K, K3, 3T. */
    private static boolean repeat(StringBuilder letters, String text, int i, int end) {
        int times = text.charAt(i) - '0';
        if (times < 2 || times > MOST_REPEATED) {
            return false;
        }
        boolean before = letters.length() > 0;
        if (!before && (i + 1 == end || !Character.isLetter(text.charAt(i + 1)))) {
            return false;
        }
        char letter =
                before ? letters.charAt(letters.length() - 1) : Aligner.fold(text.charAt(i + 1));
        letters.append(String.valueOf(letter).repeat(times - 1));
        return true;
    }

    /** Whether it is written in capitals for the most part, as initials are: KPK, PPh, UNESCO. */
    boolean isCapitals() {
        return capitals >= 2 && capitals * 3 >= letters.length() * 2;
    }

    /** Whether it has as little as a capital: Korut, but not pemda. */
    boolean hasCapital() {
        return capitals > 0;
    }
}
