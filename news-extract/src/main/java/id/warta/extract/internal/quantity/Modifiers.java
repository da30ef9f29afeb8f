package id.warta.extract.internal.quantity;

import id.warta.extract.Quantity.Mod;
import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.WordTable;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the words that narrow a number: before it for the most part, {@code lebih} behind it. */
final class Modifiers {

    /** What a word does before a number, by itself or with the word before it. */
    private enum Role {
        /** {@code sekitar}. */
        ABOUT,
        /** {@code kira} of {@code kira-kira}. */
        ABOUT_TWICE,
        /** {@code kisaran}, which makes one number a rough one and leaves a range as it is. */
        ABOUT_ONE,
        /** {@code lebih}. */
        MORE,
        /** {@code kurang}. */
        LESS,
        /** {@code dari}. */
        THAN,
        /** {@code atas}. */
        ABOVE,
        /** {@code bawah}. */
        BELOW,
        /** {@code di}. */
        AT,
        /** {@code melebihi}. */
        BEYOND,
        /** {@code mencapai}, which narrows a number only when it is denied. */
        REACHES,
        /** {@code tidak}. */
        NOT,
        /** {@code minimal}. */
        AT_LEAST,
        /** {@code kurangnya} of {@code sekurang-kurangnya}. */
        LEAST_OF_TWO,
        /** {@code hingga}. */
        UP_TO,
        /** {@code dengan} of {@code sampai dengan}. */
        WITH,
        /** {@code paling}. */
        MOST,
        /** {@code sedikit} of {@code paling sedikit}. */
        FEW,
        /** {@code banyak} of {@code paling banyak}. */
        MANY,
        /** {@code sebanyak}, which may stand between such words and the number. */
        FILLER
    }

    /** The roles of a word, a bit each. */
    private static final WordTable ROLES = roles();

    private final Lexemes lexemes;

    Modifiers(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    private static WordTable roles() {
        Map<String, Integer> roles = new HashMap<>();
        for (List<String> entry : WordFile.read(Modifiers.class, "modifiers.words")) {
            roles.merge(entry.get(0), bit(Role.valueOf(entry.get(1))), (a, b) -> a | b);
        }
        return new WordTable(roles);
    }

    private static int bit(Role role) {
        return 1 << role.ordinal();
    }

    private static boolean has(int roles, Role role) {
        return (roles & bit(role)) != 0;
    }

    /** The roles of lexeme {@code i}; 0 for none. */
    private int roles(int i) {
        return lexemes.isLetters(i) ? Math.max(0, lexemes.find(i, ROLES)) : 0;
    }

    /** What the words before lexeme {@code at} make of the number there. */
    Mod before(int at, boolean range) {
        int i = at - 1;
        int last = roles(i);
        if (has(last, Role.FILLER)) {
            i--;
            last = roles(i);
        }
        if (last == 0) {
            return Mod.NONE;
        }
        int before = roles(i - 1);
        if (isAbout(i, last, before)) {
            return Mod.APPROX;
        }
        if (has(last, Role.ABOUT_ONE)) {
            return range ? Mod.NONE : Mod.APPROX;
        }
        if (has(last, Role.THAN)) {
            return than(before, roles(i - 2));
        }
        if (has(last, Role.BEYOND) || (has(last, Role.ABOVE) && has(before, Role.AT))) {
            return Mod.MORE;
        }
        if ((has(last, Role.BELOW) && has(before, Role.AT))
                || (has(last, Role.REACHES) && has(before, Role.NOT))) {
            return Mod.LESS;
        }
        if (isAtLeast(i, last, before)) {
            return Mod.AT_LEAST;
        }
        return isUpTo(last, before) ? Mod.UP_TO : Mod.NONE;
    }

    /** Whether the number or the counted word before lexeme {@code at} is followed by lebih. */
    boolean isMoreBehind(int at) {
        if (!lexemes.isWord(at, "lebih")) {
            return false;
        }
        WordClass next = lexemes.wordClass(at + 1);
        return next != WordClass.OTHER && !lexemes.isWord(at + 1, "dari");
    }

    /** {@code lebih kurang} and {@code kurang lebih} are both about. */
    private boolean isAbout(int i, int last, int before) {
        return has(last, Role.ABOUT)
                || (has(last, Role.ABOUT_TWICE) && lexemes.isDash(i - 1))
                || (has(last, Role.MORE) && has(before, Role.LESS))
                || (has(last, Role.LESS) && has(before, Role.MORE));
    }

    private static Mod than(int comparison, int before) {
        if (has(comparison, Role.MORE)) {
            return has(before, Role.NOT) ? Mod.UP_TO : Mod.MORE;
        }
        if (has(comparison, Role.LESS)) {
            return has(before, Role.NOT) ? Mod.AT_LEAST : Mod.LESS;
        }
        return Mod.NONE;
    }

    private boolean isAtLeast(int i, int last, int before) {
        return has(last, Role.AT_LEAST)
                || (has(last, Role.LEAST_OF_TWO) && lexemes.isDash(i - 1))
                || (has(last, Role.FEW) && has(before, Role.MOST));
    }

    private static boolean isUpTo(int last, int before) {
        return has(last, Role.UP_TO)
                || (has(last, Role.WITH) && has(before, Role.REACHES))
                || (has(last, Role.MANY) && has(before, Role.MOST));
    }
}
