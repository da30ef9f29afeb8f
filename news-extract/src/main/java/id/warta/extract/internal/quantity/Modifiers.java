package id.warta.extract.internal.quantity;

import id.warta.extract.Quantity.Mod;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;

/** Reads the words that narrow a number: before it for the most part, {@code lebih} behind it. */
final class Modifiers {

    private final Lexemes lexemes;

    Modifiers(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** What the words before lexeme {@code at} make of the number there. */
    Mod before(int at, boolean range) {
        int i = at - 1;
        if (isFiller(i)) {
            i--;
        }
        if (ends(i, "sekitar", "sekira", "sekitaran", "hampir", "nyaris")
                || (ends(i, "kira") && lexemes.isDash(i - 1))
                || (ends(i, "lebih") && ends(i - 1, "kurang"))
                || (ends(i, "kurang") && ends(i - 1, "lebih"))) {
            return Mod.APPROX;
        }
        if (ends(i, "kisaran")) {
            return range ? Mod.NONE : Mod.APPROX;
        }
        if (ends(i, "dari")) {
            return dari(i - 1);
        }
        if ((ends(i, "atas") && ends(i - 1, "di")) || ends(i, "melebihi", "melampaui")) {
            return Mod.MORE;
        }
        if ((ends(i, "bawah") && ends(i - 1, "di")) || isNotEven(i)) {
            return Mod.LESS;
        }
        if (isAtLeast(i)) {
            return Mod.AT_LEAST;
        }
        return isUpTo(i) ? Mod.UP_TO : Mod.NONE;
    }

    /** Whether the number or the counted word before lexeme {@code at} is followed by lebih. */
    boolean isMoreBehind(int at) {
        if (!lexemes.isWord(at, "lebih")) {
            return false;
        }
        WordClass next = lexemes.wordClass(at + 1);
        return next != WordClass.OTHER && !lexemes.isWord(at + 1, "dari");
    }

    private Mod dari(int i) {
        if (ends(i, "lebih")) {
            boolean denied = ends(i - 1, "tidak", "tak");
            return denied ? Mod.UP_TO : Mod.MORE;
        }
        if (ends(i, "kurang")) {
            boolean denied = ends(i - 1, "tidak", "tak");
            return denied ? Mod.AT_LEAST : Mod.LESS;
        }
        return Mod.NONE;
    }

    private boolean isNotEven(int i) {
        return ends(i, "sampai", "mencapai") && ends(i - 1, "tidak", "tak", "belum");
    }

    private boolean isAtLeast(int i) {
        return ends(i, "minimal", "minimum", "sedikitnya", "setidaknya", "sekurangnya")
                || (ends(i, "tidaknya", "kurangnya") && lexemes.isDash(i - 1))
                || (ends(i, "sedikit", "tidak", "kurang") && ends(i - 1, "paling"));
    }

    private boolean isUpTo(int i) {
        return ends(i, "hingga", "sampai", "maksimal", "maksimum")
                || (ends(i, "dengan") && ends(i - 1, "sampai"))
                || (ends(i, "banyak", "besar", "tinggi", "lama") && ends(i - 1, "paling"));
    }

    private boolean isFiller(int i) {
        return ends(i, "sebanyak", "sebesar", "senilai", "seluas", "ada", "angka");
    }

    private boolean ends(int i, String... words) {
        for (String word : words) {
            if (lexemes.isWord(i, word)) {
                return true;
            }
        }
        return false;
    }
}
