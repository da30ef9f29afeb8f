package id.warta.extract.internal.time;

import id.warta.extract.Timex.Mod;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.lexeme.WordClassSet;
import id.warta.extract.internal.numeral.NumeralReader;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.time.Form.Calendar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the expressions of time of one text. It looks at every lexeme once and asks a part of the
 * grammar only where a lexeme of a class that begins an expression stands; each part looks a
 * bounded number of lexemes ahead.
 */
public final class ExpressionReader {

    private static final int OLDEST = 110;

    /** Smaller numbers in brackets count or rank, unless a child is spoken of. */
    private static final int YOUNGEST_IN_BRACKETS = 3;

    /** Words; longer names have their beginning out of reach. */
    private static final int LONGEST_NAME = 5;

    private static final WordClassSet BEGINS = WordClassSet.of(WordClass.BEGINNINGS);

    private final Lexemes lexemes;
    private final NumeralReader numerals;
    private final Connectives connectives;
    private final ClockReader clocks;
    private final CalendarReader calendar;
    private final LengthReader lengths;
    private final UnitReader units;

    /** A reader of {@code lexemes}. */
    public ExpressionReader(Lexemes lexemes) {
        this.lexemes = lexemes;
        this.numerals = new NumeralReader(lexemes);
        this.connectives = new Connectives(lexemes);
        this.clocks = new ClockReader(lexemes, numerals, connectives);
        this.calendar = new CalendarReader(lexemes, connectives, clocks);
        this.lengths = new LengthReader(lexemes, numerals, connectives);
        this.units = new UnitReader(lexemes, connectives, calendar, lengths);
    }

    /** The expressions in order, none overlapping another. */
    List<Expression> read() {
        List<Expression> found = new ArrayList<>();
        int i = lexemes.next(0, BEGINS);
        while (i < lexemes.size()) {
            WordClass wordClass = lexemes.wordClass(i);
            Expression expression = read(i, wordClass);
            if (expression != null) {
                found.add(expression);
                i = expression.to();
            } else {
                i = wordClass == WordClass.DIGITS ? numerals.endOfRun(i) : i + 1;
            }
            i = lexemes.next(i, BEGINS);
        }
        return found;
    }

    private @Nullable Expression read(int at, WordClass wordClass) {
        int approx = connectives.approx(at);
        if (approx >= 0) {
            Match match = core(approx, lexemes.wordClass(approx));
            return match == null ? null : new Expression(at, match.to(), match.form(), Mod.APPROX);
        }
        if (wordClass == WordClass.TANGGAL) {
            return dayOfMonth(at + 1);
        }
        if (wordClass == WordClass.AGE) {
            return age(at + 1);
        }
        Match match = core(at, wordClass);
        return match == null ? null : new Expression(at, match.to(), match.form(), match.mod());
    }

    private @Nullable Match core(int at, WordClass wordClass) {
        return switch (wordClass) {
            case DIGITS -> isPartOfCode(at) ? gluedClock(at) : number(at);
            case ONES, TENS, SE_SCALE, HALF, SE_FRACTION ->
                    isOneOfMany(at) ? null : lengths.read(at);
            case SE_UNIT, SEVERAL -> lengths.read(at);
            case WEEKDAY, WEEKDAY_SHORT, MONTH, MONTH_SHORT -> calendar.read(at);
            case MINGGU -> minggu(at);
            case BRACKET -> inBrackets(at);
            case CLOCK -> clock(at);
            case TIME_UNIT -> clocks.isCue(at) ? clock(at) : units.read(at, wordClass);
            case EVERY -> units.every(at);
            case FESTIVAL -> festival(at);
            case FOREIGN_MONTH -> foreignMonth(at, at + 1);
            default -> units.read(at, wordClass);
        };
    }

    /** Minggu is Sunday when it is written like a name and no week is meant. */
    private @Nullable Match minggu(int at) {
        boolean deictic =
                lexemes.is(at + 1, WordClass.THIS)
                        || lexemes.is(at + 1, WordClass.FUTURE)
                        || (lexemes.is(at + 1, WordClass.PAST) && !lexemes.isCapitalized(at));
        return deictic ? units.read(at, WordClass.TIME_UNIT) : calendar.read(at);
    }

    private @Nullable Match number(int at) {
        Match match = clocks.read(at);
        if (match == null) {
            match = calendar.listed(at);
        }
        if (match == null) {
            match = hijri(at);
        }
        if (match == null) {
            match = lengths.read(at);
        }
        if (match == null) {
            match = calendar.read(at);
        }
        return match;
    }

    /** 1 Syawal 1446 H, 1446 Hijriah: found, but no day of our calendar follows from it. */
    private @Nullable Match hijri(int at) {
        int month = at + 1;
        if (lexemes.isDash(month) && lexemes.is(month + 1, WordClass.DIGITS)) {
            month += 2;
        }
        if (lexemes.is(month, WordClass.FOREIGN_MONTH) && lexemes.length(at) <= 2) {
            Match match = foreignMonth(month, month + 1);
            return match == null ? Match.of(new Form.Unresolved(false), month + 1) : match;
        }
        return lexemes.length(at) == 4 && isEra(at + 1)
                ? Match.of(new Form.Unresolved(false), at + 2)
                : null;
    }

    private boolean isEra(int at) {
        return lexemes.is(at, WordClass.HIJRI_ERA) && lexemes.isCapitalized(at);
    }

    /** Ramadan 1446 H: a month of another calendar with its year. */
    private @Nullable Match foreignMonth(int month, int at) {
        int year = at;
        while (year - at < 2 && (lexemes.isWord(year, "awal") || lexemes.isWord(year, "akhir"))) {
            year++;
        }
        if (!lexemes.isCapitalized(month)
                || lexemes.length(year) != 4
                || lexemes.number(year) < 0) {
            return null;
        }
        return Match.of(new Form.Unresolved(false), isEra(year + 1) ? year + 2 : year + 1);
    }

    private @Nullable Match clock(int at) {
        Match time = clocks.read(at);
        if (time == null || !(time.form() instanceof Calendar said) || said.clock() == null) {
            return time;
        }
        Match day = dayBehindClock(time.to());
        if (day != null
                && day.form() instanceof Calendar date
                && date.clock() == null
                && date.hasDay()) {
            return new Match(date.with(said.clock()), day.to(), time.mod());
        }
        return time;
    }

    /** malam ini, nanti malam, besok, hari ini, Rabu (27/11): a day right behind a time. */
    private @Nullable Match dayBehindClock(int at) {
        return switch (lexemes.wordClass(at)) {
            case DAY_PART, DINI, TADI, NANTI, SHIFTED_DAY -> units.read(at, lexemes.wordClass(at));
            case TIME_UNIT ->
                    lexemes.isWord(at, "hari") ? units.read(at, WordClass.TIME_UNIT) : null;
            case WEEKDAY, MINGGU -> calendar.weekdayEnd(at) < 0 ? null : calendar.read(at);
            default -> null;
        };
    }

    private @Nullable Match inBrackets(int at) {
        Match date = calendar.bracketed(at);
        if (date != null) {
            return date;
        }
        int age = lexemes.number(at + 1);
        boolean alone = lexemes.isMark(at + 2, ')') && !isHeadOfList(at + 3);
        return alone && age > 0 && age <= OLDEST && isBehindPerson(at, age)
                ? Match.of(
                        new Form.Length(TimeUnit.YEAR.period(BigDecimal.valueOf(age)), null),
                        at + 3)
                : null;
    }

    /** Whether years or an opponent follow, as behind titles won and players of a draw. */
    private boolean isHeadOfList(int at) {
        return lexemes.isMark(at, ':') || lexemes.isWord(at, "vs");
    }

    /**
     * Whether the name before a bracket may be that of a person: no paragraph of a law, and neither
     * called a place by its first word, Kabupaten, nor by di before it. Things are brought ke
     * persons too.
     */
    private boolean isBehindPerson(int at, int age) {
        int last = lexemes.isMark(at - 1, '.') ? at - 2 : at - 1;
        if (!lexemes.isLetters(last)
                || !lexemes.isCapitalized(last)
                || (lexemes.is(last, WordClass.NUMBERED) && !isInitials(last))) {
            return false;
        }
        int first = last;
        while (last - first < LONGEST_NAME
                && lexemes.isLetters(first - 1)
                && lexemes.isCapitalized(first - 1)) {
            first--;
        }
        return !isPlace(first)
                && !lexemes.isWord(first - 1, "di")
                && (age >= YOUNGEST_IN_BRACKETS || isChild(first));
    }

    /** Whether the name at {@code at} is called that of a child: {@code anaknya, Rani}. */
    private boolean isChild(int at) {
        return Kind.CHILD.isAt(lexemes, lexemes.isMark(at - 1, ',') ? at - 2 : at - 1);
    }

    /** Whether a word ends with a capital: HP and RW are persons too. */
    private boolean isInitials(int at) {
        return Character.isUpperCase(lexemes.text().charAt(lexemes.end(at) - 1));
    }

    private boolean isPlace(int at) {
        return lexemes.is(at, WordClass.NAME_HEAD)
                || Grammar.PLACE.in(Grammar.of(lexemes.text(), lexemes.start(at), lexemes.end(at)));
    }

    private @Nullable Expression dayOfMonth(int at) {
        if (!lexemes.is(at, WordClass.DIGITS)) {
            return null;
        }
        Match date = core(at, WordClass.DIGITS);
        if (date != null) {
            return new Expression(at, date.to(), date.form(), date.mod());
        }
        int day = lexemes.length(at) <= 2 ? lexemes.number(at) : -1;
        if (day < 1 || day > 31 || lexemes.isDash(at + 1)) {
            return null;
        }
        Match alone = calendar.withTail(Match.of(Calendar.of(0, 0, day), at + 1));
        return new Expression(at, alone.to(), alone.form(), alone.mod());
    }

    /** berusia 42: the unit is understood. */
    private @Nullable Expression age(int at) {
        int approx = connectives.approx(at);
        int from = approx < 0 ? at : approx;
        if (!lexemes.is(from, WordClass.DIGITS) || lengths.read(from) != null) {
            return null;
        }
        int age = lexemes.number(from);
        boolean bare =
                age > 0
                        && age <= OLDEST
                        && !lexemes.isDash(from + 1)
                        && !lexemes.isMark(from + 1, '%')
                        && !lexemes.isWord(from + 1, "persen");
        return bare
                ? new Expression(
                        at,
                        from + 1,
                        new Form.Length(TimeUnit.YEAR.period(BigDecimal.valueOf(age)), null),
                        approx < 0 ? Mod.NONE : Mod.APPROX)
                : null;
    }

    private @Nullable Match festival(int at) {
        return Festivals.standard().read(lexemes, at);
    }

    /** salah satu, nomor dua, kelas tiga: the number counts nothing. */
    private boolean isOneOfMany(int at) {
        return lexemes.isWord(at - 1, "salah") || lexemes.isWord(at - 1, "ke");
    }

    /** A time with its zone on which only a blank is missing: {@code Kompas TV19.00 WIB}. */
    private @Nullable Match gluedClock(int at) {
        boolean blankMissing = lexemes.isLetters(at - 1) || lexemes.isMark(at - 1, ':');
        return blankMissing ? clocks.read(at) : null;
    }

    /** Whether digits hang on a letter or a mark, as in SV-5726 or 34/PMK.10/2017. */
    private boolean isPartOfCode(int at) {
        if (!lexemes.isGlued(at)) {
            return false;
        }
        if (!lexemes.isMark(at - 1)) {
            return !lexemes.is(at - 1, WordClass.BREAK);
        }
        char mark = lexemes.text().charAt(lexemes.start(at - 1));
        boolean joint = "-/.,:_#@&+".indexOf(mark) >= 0;
        return joint && lexemes.isGlued(at - 1) && !lexemes.isMark(at - 2);
    }
}
