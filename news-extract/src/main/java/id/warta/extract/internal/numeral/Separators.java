package id.warta.extract.internal.numeral;

import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.lexeme.WordClassSet;
import java.util.Set;

/** Which of full stop and comma groups the digits of a text and which begins the decimals. */
enum Separators {
    /** {@code 1.234,5}. */
    INDONESIAN,
    /** {@code 1,234.5}. */
    ENGLISH,
    /**
     * Sums of foreign money as their source writes them, {@code ¥1,358,500}, in a text that else
     * writes as Indonesians do: three digits behind either mark are a group.
     */
    MIXED;

    private static final WordClassSet DIGITS = WordClassSet.of(Set.of(WordClass.DIGITS));

    /**
     * The habit of a text, told from the figures that can be read in one way only: two groups of
     * three, both marks in one figure, or decimals that are not three digits long after a comma. A
     * full stop before one or two digits tells nothing, since clock times look the same. Takes time
     * linear in the number of lexemes.
     */
    static Separators of(Lexemes lexemes) {
        int indonesian = 0;
        int english = 0;
        for (int i = lexemes.next(0, DIGITS); i < lexemes.size(); i = lexemes.next(i + 1, DIGITS)) {
            if (lexemes.isGlued(i + 2) && lexemes.isGlued(i + 1)) {
                int vote = vote(lexemes, i);
                indonesian += Math.max(vote, 0);
                english += Math.max(-vote, 0);
            }
        }
        if (english <= indonesian) {
            return INDONESIAN;
        }
        return indonesian == 0 ? ENGLISH : MIXED;
    }

    /** Whether three digits behind {@code mark} are decimals. */
    boolean isDecimal(char mark) {
        return mark == (this == INDONESIAN ? ',' : '.') && this != MIXED;
    }

    /** Positive for Indonesian habit in the figure's first separator, negative for English. */
    private static int vote(Lexemes lexemes, int i) {
        boolean comma = lexemes.isMark(i + 1, ',');
        if ((!comma && !lexemes.isMark(i + 1, '.')) || !lexemes.is(i + 2, WordClass.DIGITS)) {
            return 0;
        }
        int group = lexemes.length(i + 2);
        boolean again =
                lexemes.isGlued(i + 4)
                        && lexemes.isGlued(i + 3)
                        && lexemes.is(i + 4, WordClass.DIGITS)
                        && group == 3;
        if (again && lexemes.isMark(i + 3, comma ? '.' : ',')) {
            return comma ? -1 : 1;
        }
        if (again && lexemes.isMark(i + 3, comma ? ',' : '.')) {
            return comma ? -1 : 1;
        }
        return comma && group != 3 ? 1 : 0;
    }
}
