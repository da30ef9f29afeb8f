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
        int last = Role.of(lexemes, i);
        if (Role.FILLER.in(last)) {
            i--;
            last = Role.of(lexemes, i);
        }
        if (last == 0) {
            return Mod.NONE;
        }
        int before = Role.of(lexemes, i - 1);
        if (isAbout(i, last, before)) {
            return Mod.APPROX;
        }
        if (Role.ABOUT_ONE.in(last)) {
            return range ? Mod.NONE : Mod.APPROX;
        }
        if (Role.THAN.in(last)) {
            return than(before, Role.of(lexemes, i - 2));
        }
        if (Role.BEYOND.in(last) || (Role.ABOVE.in(last) && Role.AT.in(before))) {
            return Mod.MORE;
        }
        if ((Role.BELOW.in(last) && Role.AT.in(before))
                || (Role.REACHES.in(last) && Role.NOT.in(before))) {
            return Mod.LESS;
        }
        if (isAtLeast(i, last, before)) {
            return Mod.AT_LEAST;
        }
        return isUpTo(i, last, before) ? Mod.UP_TO : Mod.NONE;
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
        return Role.ABOUT.in(last)
                || (Role.ABOUT_TWICE.in(last) && lexemes.isDash(i - 1))
                || (Role.MORE.in(last) && Role.LESS.in(before))
                || (Role.LESS.in(last) && Role.MORE.in(before));
    }

    private static Mod than(int comparison, int before) {
        if (Role.MORE.in(comparison)) {
            return Role.NOT.in(before) ? Mod.UP_TO : Mod.MORE;
        }
        if (Role.LESS.in(comparison)) {
            return Role.NOT.in(before) ? Mod.AT_LEAST : Mod.LESS;
        }
        return Mod.NONE;
    }

    private boolean isAtLeast(int i, int last, int before) {
        return Role.AT_LEAST.in(last)
                || (Role.LEAST_OF_TWO.in(last) && lexemes.isDash(i - 1))
                || (Role.FEW.in(last) && Role.MOST.in(before));
    }

    private boolean isUpTo(int i, int last, int before) {
        return Role.UP_TO.in(last)
                || (Role.MOST_OF_TWO.in(last) && lexemes.isDash(i - 1))
                || (Role.WITH.in(last) && Role.REACHES.in(before))
                || (Role.MANY.in(last) && Role.MOST.in(before));
    }
}
