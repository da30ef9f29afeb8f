package id.warta.extract.internal.time;

import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;

/** The small words and marks between the parts of an expression of time. */
final class Connectives {

    private final Lexemes lexemes;

    Connectives(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** The lexeme behind lalu, silam, yang lalu at {@code at}; -1 if there is none. */
    int past(int at) {
        int i = lexemes.is(at, WordClass.YANG) ? at + 1 : at;
        return lexemes.is(i, WordClass.PAST) && !lexemes.isWord(i + 1, "lintas") ? i + 1 : -1;
    }

    /** The lexeme behind depan, mendatang, yang akan datang at {@code at}; -1 if there is none. */
    int future(int at) {
        if (lexemes.is(at, WordClass.FUTURE)) {
            return at + 1;
        }
        boolean long3 =
                lexemes.is(at, WordClass.YANG)
                        && lexemes.isWord(at + 1, "akan")
                        && lexemes.isWord(at + 2, "datang");
        return long3 ? at + 3 : -1;
    }

    /** The lexeme behind a part of the day at {@code at}, dini hari included; -1 for none. */
    int dayPart(int at) {
        if (lexemes.is(at, WordClass.DAY_PART)) {
            return lexemes.isWord(at + 1, "hari") && !lexemes.is(at + 2, WordClass.THIS)
                    ? at + 2
                    : at + 1;
        }
        return lexemes.is(at, WordClass.DINI) && lexemes.isWord(at + 1, "hari") ? at + 2 : -1;
    }

    /** The lexeme behind sekitar, sekira, kira-kira, kurang lebih, hampir; -1 for none. */
    int approx(int at) {
        if (!lexemes.is(at, WordClass.APPROX)) {
            return -1;
        }
        if (lexemes.isWord(at, "kira")) {
            return lexemes.isDash(at + 1) && lexemes.isWord(at + 2, "kira") ? at + 3 : -1;
        }
        if (lexemes.isWord(at, "kurang")) {
            return lexemes.isWord(at + 1, "lebih") ? at + 2 : -1;
        }
        return at + 1;
    }

    /** The part of the day that {@link #dayPart} has found at {@code at}. */
    DayPart part(int at) {
        return lexemes.is(at, WordClass.DINI) ? DayPart.MORNING : DayPart.of(lexemes.value(at));
    }
}
