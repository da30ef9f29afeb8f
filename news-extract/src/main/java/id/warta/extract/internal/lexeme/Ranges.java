package id.warta.extract.internal.lexeme;

/** The words and marks between the two ends of a range, of time or number. */
public final class Ranges {

    private Ranges() {}

    /**
     * The lexeme behind hingga, sampai (dengan), s.d., s/d, sd, a hyphen or a dash at {@code at};
     * -1 if there is none.
     */
    public static int until(Lexemes lexemes, int at) {
        if (lexemes.isDash(at)) {
            return at + 1;
        }
        if (lexemes.is(at, WordClass.UNTIL)) {
            return lexemes.isWord(at + 1, "dengan") ? at + 2 : at + 1;
        }
        if (lexemes.isWord(at, "sd")) {
            return lexemes.isCapitalized(at) ? -1 : behindStop(lexemes, at + 1);
        }
        boolean abbreviated =
                lexemes.isWord(at, "s")
                        && (lexemes.isMark(at + 1, '.') || lexemes.isMark(at + 1, '/'))
                        && lexemes.isWord(at + 2, "d");
        return abbreviated ? behindStop(lexemes, at + 3) : -1;
    }

    private static int behindStop(Lexemes lexemes, int at) {
        return lexemes.isMark(at, '.') ? at + 1 : at;
    }
}
