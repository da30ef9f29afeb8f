package id.warta.extract.internal.entity;

/**
 * What is known of a word by itself, as a row of {@link #SIZE} ints: hashes of its form, its
 * affixes and its shape, its letter case, and what the lexicon says. Features are made of these and
 * never of characters.
 */
final class WordAtoms {

    static final int LOWER = 0;
    static final int EXACT = 1;
    static final int SHAPE = 2;
    static final int CASE = 3;
    static final int PREFIX = 4; // 4 columns, for 1 to 4 units
    static final int SUFFIX = 8; // 4 columns, for 1 to 4 units
    static final int FORM = 12; // as written, whether its case is evidence or not
    static final int CLASS = 13; // what kind of name the word tells of; 0 if none
    static final int LEXICON = 14; // Lexicon.COLUMNS columns
    static final int SIZE = LEXICON + Lexicon.COLUMNS;

    /** Letter case and the like, the values of {@link #CASE}. */
    static final int LOWER_CASE = 0;

    static final int CAPITALIZED = 1;
    static final int CAPITALS = 2;
    static final int ONE_CAPITAL = 3;
    static final int MIXED = 4;
    static final int NUMBER = 5;
    static final int MARK = 6;
    static final int TIE = 7; // a hyphen without white space beside it

    /** How a word stands: as any other, where its case is no evidence, or as a {@link #TIE}. */
    static final int PLAIN = 0;

    static final int DOUBTFUL = 1;
    static final int TYING = 2;

    /** Added to the case where the place in the sentence or its style takes away its meaning. */
    static final int UNRELIABLE = 8;

    /** Longest prefix and suffix. */
    static final int AFFIXES = 4;

    private WordAtoms() {}

    /** The case of a word of a row, whether reliable or not. */
    static int letterCase(int[] atoms, int row) {
        return atoms[row + CASE] & (UNRELIABLE - 1);
    }

    /** Whether a word of a row may be part of a name by its letter case. */
    static boolean isCapitalized(int[] atoms, int row) {
        int letterCase = letterCase(atoms, row);
        return letterCase >= CAPITALIZED && letterCase <= MIXED;
    }

    /**
     * Fills {@code atoms} from {@code row} on with what is known of a word that stands as {@link
     * #PLAIN}, {@link #DOUBTFUL} or {@link #TYING} tells.
     */
    static void fill(
            String text, int start, int end, int manner, Lexicon lexicon, int[] atoms, int row) {
        int lower = Hash.SEED;
        int exact = Hash.SEED;
        int shape = Hash.SEED;
        int lastClass = 0;
        int upper = 0;
        int letters = 0;
        int digits = 0;
        boolean firstUpper = false;
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            char folded = fold(unit);
            exact = Hash.add(exact, Character.isDigit(unit) ? '0' : unit);
            lower = Hash.add(lower, folded);
            int unitClass = unitClass(unit);
            if (unitClass != lastClass) {
                shape = Hash.add(shape, unitClass);
                lastClass = unitClass;
            }
            if (unitClass == 'A') {
                upper++;
                letters++;
                firstUpper |= i == start;
            } else if (unitClass == 'a') {
                letters++;
            } else if (unitClass == '0') {
                digits++;
            }
            int length = i - start + 1;
            if (length <= AFFIXES) {
                atoms[row + PREFIX + length - 1] = Hash.mix(lower);
            }
        }
        int length = end - start;
        for (int i = length; i < AFFIXES; i++) {
            atoms[row + PREFIX + i] = 0;
        }
        int suffix = Hash.SEED;
        for (int i = 0; i < AFFIXES; i++) {
            if (i < length) {
                suffix = Hash.add(suffix, fold(text.charAt(end - 1 - i)));
                atoms[row + SUFFIX + i] = Hash.mix(suffix);
            } else {
                atoms[row + SUFFIX + i] = 0;
            }
        }
        int letterCase = manner == TYING ? TIE : letterCase(letters, upper, digits, firstUpper);
        boolean doubtful = manner == DOUBTFUL && letterCase >= CAPITALIZED && letterCase <= MIXED;
        atoms[row + LOWER] = manner == TYING ? Hash.mix(lower ^ 0x2545F491) : Hash.mix(lower);
        atoms[row + EXACT] = doubtful ? Hash.mix(lower ^ 0x5bd1e995) : Hash.mix(exact);
        atoms[row + FORM] = Hash.mix(exact);
        atoms[row + SHAPE] = Hash.mix(shape) + (doubtful ? 1 : 0);
        atoms[row + CASE] = letterCase + (doubtful ? UNRELIABLE : 0);
        atoms[row + CLASS] = lexicon.classes().find(Hash.mix(lower));
        lexicon.fill(Hash.mix(exact), Hash.mix(lower), doubtful, atoms, row + LEXICON);
    }

    private static int letterCase(int letters, int upper, int digits, boolean firstUpper) {
        if (letters == 0) {
            return digits > 0 ? NUMBER : MARK;
        }
        if (upper == 0) {
            return LOWER_CASE;
        }
        if (upper == letters) {
            return letters == 1 ? ONE_CAPITAL : CAPITALS;
        }
        return firstUpper && upper == 1 ? CAPITALIZED : MIXED;
    }

    /** Small letters, and one digit for all. */
    static char fold(char unit) {
        if (unit < 128) {
            if (unit >= 'A' && unit <= 'Z') {
                return (char) (unit + 32);
            }
            return unit >= '0' && unit <= '9' ? '0' : unit;
        }
        return Character.isDigit(unit) ? '0' : Character.toLowerCase(unit);
    }

    private static int unitClass(char unit) {
        if (unit >= 'a' && unit <= 'z') {
            return 'a';
        }
        if (unit >= 'A' && unit <= 'Z') {
            return 'A';
        }
        if (unit >= '0' && unit <= '9') {
            return '0';
        }
        if (unit < 128) {
            return unit;
        }
        if (Character.isUpperCase(unit)) {
            return 'A';
        }
        return Character.isLetter(unit) ? 'a' : Character.isDigit(unit) ? '0' : '*';
    }
}
