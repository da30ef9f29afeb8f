package id.warta.extract.internal.time;

import id.warta.extract.Timex.Mod;

/**
 * An expression of time in a text.
 *
 * @param from its first lexeme
 * @param to the lexeme behind its last
 */
record Expression(int from, int to, Form form, Mod mod) {

    static Expression of(int from, int to, Form form) {
        return new Expression(from, to, form, Mod.NONE);
    }

    Expression with(Form other) {
        return new Expression(from, to, other, mod);
    }
}
