package id.warta.extract.token;

/**
 * Whether two parts of a hyphenated word are forms of one word: {@code Undang-Undangnya}, {@code
 * Perundang-Undangan}, {@code Tolong-Menolong}, {@code Sayur-Mayur}, {@code Bolak-Balik}.
 *
 * <p>Asked only where both parts begin with a capital, in titles: there the same form may be a pair
 * of names. After Alwi and others, Tata Bahasa Baku Bahasa Indonesia, on reduplication: whole, with
 * affixes, and with a change of sounds.
 */
final class Reduplication {

    /** Fewer letters in common happen between any two words. */
    private static final int STEM = 4;

    /** No word is longer; keeps the comparing of what is none short. */
    private static final int LONGEST = 40;

    private Reduplication() {}

    /** Looks at the parts {@code [from, hyphen)} and {@code [hyphen + 1, end)} of {@code c}. */
    static boolean is(char[] c, int from, int hyphen, int end) {
        int left = hyphen - from;
        int right = end - hyphen - 1;
        if (left > LONGEST || right > LONGEST) {
            return false;
        }
        int same = common(c, from, hyphen, hyphen + 1, end);
        if (same == left || (left == right && changesSounds(c, from, hyphen, same))) {
            return true;
        }
        return endsWithBeginning(c, from, hyphen, end)
                || contains(c, hyphen + 1, end, from + 1, hyphen);
    }

    /** Two parts of one length differ in their end, in the first sound, or in vowels alone. */
    private static boolean changesSounds(char[] c, int from, int hyphen, int same) {
        int length = hyphen - from;
        int behindFirst = common(c, from + 1, hyphen, hyphen + 2, hyphen + 1 + length);
        return same >= STEM
                || behindFirst == length - 1
                || sameConsonants(c, from, hyphen + 1, length);
    }

    private static int common(char[] c, int a, int aEnd, int b, int bEnd) {
        int n = 0;
        while (a + n < aEnd && b + n < bEnd && fold(c[a + n]) == fold(c[b + n])) {
            n++;
        }
        return n;
    }

    private static boolean sameConsonants(char[] c, int a, int b, int length) {
        int same = 0;
        for (int i = 0; i < length; i++) {
            boolean vowel = isVowel(c[a + i]);
            if (vowel != isVowel(c[b + i])) {
                return false;
            }
            if (!vowel) {
                if (fold(c[a + i]) != fold(c[b + i])) {
                    return false;
                }
                same++;
            }
        }
        return same > 1;
    }

    /** The root ends the left part and begins the right one: {@code Perundang-Undangan}. */
    private static boolean endsWithBeginning(char[] c, int from, int hyphen, int end) {
        int longest = Math.min(hyphen - from, end - hyphen - 1);
        for (int n = STEM; n <= longest; n++) {
            if (common(c, hyphen - n, hyphen, hyphen + 1, end) == n) {
                return true;
            }
        }
        return false;
    }

    /** All of the root but its first sound, which a prefix may swallow, stands on the right. */
    private static boolean contains(char[] c, int from, int to, int root, int rootEnd) {
        int length = rootEnd - root;
        if (length < STEM - 1) {
            return false;
        }
        for (int i = from; i + length <= to; i++) {
            if (common(c, root, rootEnd, i, to) == length) {
                return true;
            }
        }
        return false;
    }

    private static char fold(char unit) {
        return Character.toLowerCase(unit);
    }

    private static boolean isVowel(char unit) {
        return "aeiouAEIOU".indexOf(unit) >= 0;
    }
}
