package id.warta.extract.internal.quantity;

import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the word for what is counted from the other words behind a number. */
final class CountedWords {

    private static final int MOST_PARTS = 6;

    /** From millions on, an amount that something costs is one of rupiah. */
    private static final int MILLION = 6;

    private static final int REACH = 3;

    private final Lexemes lexemes;

    CountedWords(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * The counted word at lexeme {@code at}, in lower case, with what is joined to it: {@code
     * kabupaten/kota}, {@code anak-anak}, {@code p3k}; null if the number counts no word.
     */
    @Nullable String at(int at, int endOfNumber) {
        if (!isCounted(at) || lexemes.start(at) > endOfNumber + 1) {
            return null;
        }
        int to = at + 1;
        for (int i = 0; i < MOST_PARTS; i++) {
            boolean joint =
                    lexemes.isGlued(to)
                            && (lexemes.isDash(to) || lexemes.isMark(to, '/'))
                            && lexemes.isGlued(to + 1)
                            && lexemes.isLetters(to + 1);
            boolean glued = lexemes.isGlued(to) && !lexemes.isMark(to);
            if (!joint && !glued) {
                break;
            }
            to = joint ? to + 2 : to + 1;
        }
        return lexemes.text()
                .substring(lexemes.start(at), lexemes.end(to - 1))
                .toLowerCase(Locale.ROOT);
    }

    private boolean isCounted(int at) {
        return switch (lexemes.wordClass(at)) {
            case CLASSIFIER,
                    WEEKDAY_SHORT,
                    MONTH_SHORT,
                    NUMBERED,
                    NAME_HEAD,
                    TIME_UNIT,
                    PERIOD,
                    SEASON,
                    FESTIVAL ->
                    true;
            case OTHER ->
                    !isVerb(at)
                            && (lexemes.length(at) > 1
                                    || (lexemes.isGlued(at + 1)
                                            && lexemes.is(at + 1, WordClass.DIGITS)));
            default -> false;
        };
    }

    /** Whether the form of a word is that of a verb: me- and di- before a root. */
    private boolean isVerb(int at) {
        if (lexemes.length(at) < 6) {
            return false;
        }
        String text = lexemes.text();
        int start = lexemes.start(at);
        return (text.regionMatches(true, start, "me", 0, 2) && isNasal(text.charAt(start + 2)))
                || text.regionMatches(true, start, "di", 0, 2)
                || text.regionMatches(true, start, "mel", 0, 3)
                || text.regionMatches(true, start, "mer", 0, 3);
    }

    private static boolean isNasal(char c) {
        return c == 'n' || c == 'm' || c == 'N' || c == 'M';
    }

    /** Whether an amount of millions without a unit is money: sebesar 3 miliar. */
    boolean isMoney(int at, int scale) {
        if (scale < MILLION) {
            return false;
        }
        for (int i = at - 1; i >= at - REACH; i--) {
            if (lexemes.is(i, WordClass.MONEY_LEAD)) {
                return true;
            }
        }
        return false;
    }
}
