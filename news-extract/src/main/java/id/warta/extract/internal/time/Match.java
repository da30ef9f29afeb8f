package id.warta.extract.internal.time;

import id.warta.extract.Timex.Mod;

/** What a part of the grammar has read, and the lexeme behind it. */
record Match(Form form, int to, Mod mod) {

    static Match of(Form form, int to) {
        return new Match(form, to, Mod.NONE);
    }
}
