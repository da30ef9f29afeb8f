package id.warta.extract.internal.time;

import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.time.Form.Calendar;
import org.jspecify.annotations.Nullable;

/**
 * Which year a part of a year belongs to: {@code 2024}, {@code tahun 2024}, {@code tahun lalu}.
 *
 * @param year the year, 0 where only its distance is said
 * @param shift the distance from the reference year
 * @param to the lexeme behind it
 */
record YearReference(int year, int shift, int to) {

    /** The year at {@code at}, behind a slash or pada too; null for none. */
    static @Nullable YearReference read(
            Lexemes lexemes, Connectives connectives, Years years, int at) {
        int i = at;
        if (lexemes.isMark(i, '/') || lexemes.isDash(i) || lexemes.isWord(i, "pada")) {
            i++;
        }
        boolean said = lexemes.isWord(i, "tahun");
        Match year = years.readSaid(said ? i + 1 : i);
        if (year != null && year.form() instanceof Calendar calendar) {
            return new YearReference(calendar.year(), 0, year.to());
        }
        if (!said) {
            return null;
        }
        if (lexemes.is(i + 1, WordClass.THIS)) {
            return new YearReference(0, 0, i + 2);
        }
        int past = connectives.past(i + 1);
        if (past < 0 && lexemes.is(i + 1, WordClass.BEFORE)) {
            past = i + 2;
        }
        if (past >= 0) {
            return new YearReference(0, -1, past);
        }
        int future = connectives.future(i + 1);
        return future < 0 ? null : new YearReference(0, 1, future);
    }
}
