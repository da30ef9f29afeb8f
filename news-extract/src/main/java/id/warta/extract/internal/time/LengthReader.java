package id.warta.extract.internal.time;

import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.Ranges;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.numeral.Numeral;
import id.warta.extract.internal.numeral.NumeralReader;
import id.warta.extract.internal.time.Form.Length;
import id.warta.extract.internal.time.Form.Relative;
import id.warta.extract.internal.time.Form.Unresolved;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers of units of time, {@code tiga hari}, {@code 15 hingga 50 tahun}, {@code setahun},
 * {@code beberapa bulan}, and what a word behind them makes of it: {@code dua hari lalu} is a day,
 * {@code lima tahun terakhir} a length, {@code lima tahun sekali} a recurring time.
 */
final class LengthReader {

    /** Beyond this many units nobody counts on a calendar. */
    private static final BigDecimal MOST = BigDecimal.valueOf(9999);

    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    private static final int MOST_PARTS = 3;

    private final Lexemes lexemes;
    private final NumeralReader numerals;
    private final Connectives connectives;
    private final Years years;

    LengthReader(Lexemes lexemes, NumeralReader numerals, Connectives connectives) {
        this.lexemes = lexemes;
        this.numerals = numerals;
        this.connectives = connectives;
        this.years = new Years(lexemes);
    }

    /** What begins at {@code at} with a number, sehari and its like, or beberapa. */
    @Nullable Match read(int at) {
        return switch (lexemes.wordClass(at)) {
            case SE_UNIT -> isRate(at) ? null : one(at);
            case SEVERAL -> several(at);
            default -> counted(at);
        };
    }

    /** The unit at {@code at}, read as what a number counts; null for none. */
    @Nullable TimeUnit unit(int at) {
        return switch (lexemes.wordClass(at)) {
            case TIME_UNIT, TIME_UNIT_NYA -> TimeUnit.of(lexemes.value(at));
            case MINGGU -> TimeUnit.WEEK;
            default -> null;
        };
    }

    private @Nullable Match one(int at) {
        TimeUnit unit = TimeUnit.of(lexemes.value(at));
        BigDecimal amount = BigDecimal.ONE;
        int to = at + 1;
        if (lexemes.isDash(to) && lexemes.isGlued(to)) {
            return null;
        }
        if (lexemes.isWord(to, "setengah")) {
            amount = new BigDecimal("1.5");
            to++;
        } else if (lexemes.isWord(to, "penuh")) {
            to++;
        }
        return withSuffix(amount, null, unit, unit.period(amount), to);
    }

    /** Whether sehari and its like only say per what something is counted: dua kali sehari. */
    private boolean isRate(int at) {
        return lexemes.isWord(at - 1, "kali")
                || lexemes.isWord(at - 1, "per")
                || lexemes.isMark(at - 1, '/')
                || lexemes.is(at - 1, WordClass.TIME_UNIT);
    }

    private @Nullable Match several(int at) {
        TimeUnit unit = unit(at + 1);
        if (unit == null) {
            return null;
        }
        int to = at + 2;
        int past = connectives.past(to);
        if (past >= 0) {
            return Match.of(new Unresolved(unit.isOfClock()), past);
        }
        if (lexemes.is(to, WordClass.AFTER) || lexemes.is(to, WordClass.LAGI)) {
            return Match.of(new Unresolved(unit.isOfClock()), to + 1);
        }
        int length = lengthSuffix(to);
        return Match.of(new Length(unit.vague(), null), length < 0 ? to : length);
    }

    private @Nullable Match counted(int at) {
        Numeral least = numerals.read(at);
        if (least == null) {
            return null;
        }
        TimeUnit leastUnit = unit(least.to());
        Numeral most = leastUnit == null ? greater(least.to()) : null;
        Numeral last = most == null ? least : most;
        int at2 = last.to();
        if (lexemes.isMark(at2, '-') && lexemes.isGlued(at2) && lexemes.isGlued(at2 + 1)) {
            at2++;
        }
        TimeUnit unit = unit(at2);
        if (unit == null) {
            Match product = product(least);
            return product == null && most == null ? null : product;
        }
        if (isNumbered(unit, at2)) {
            return null;
        }
        int to = at2 + 1;
        Match range = most == null ? rangeOfUnits(least, unit, to) : null;
        if (range != null) {
            return range;
        }
        BigDecimal amount = least.value();
        StringBuilder period = new StringBuilder(unit.period(amount));
        if (most == null) {
            if (lexemes.isWord(to, "setengah")) {
                amount = amount.add(new BigDecimal("0.5"));
                period = new StringBuilder(unit.period(amount));
                to++;
            }
            to = furtherParts(unit, period, to);
        }
        return withSuffix(amount, most == null ? null : most.value(), unit, period.toString(), to);
    }

    /** Whether the unit is not counted but numbered: 20 Tahun 2024, 17 bulan Mei. */
    private boolean isNumbered(TimeUnit unit, int at) {
        return (unit == TimeUnit.YEAR && years.readSaid(at + 1) != null)
                || (unit == TimeUnit.MONTH && lexemes.is(at + 1, WordClass.MONTH))
                || (lexemes.isGlued(at + 1) && lexemes.isDash(at + 1) && isHyphenated(at));
    }

    /** tahun-tahun and its like. */
    private boolean isHyphenated(int at) {
        return lexemes.isGlued(at + 2) && lexemes.wordClass(at + 2) == lexemes.wordClass(at);
    }

    /** The second number of a range: the 50 in 15 hingga 50 tahun, the tiga in dua-tiga hari. */
    private @Nullable Numeral greater(int at) {
        int second = Ranges.until(lexemes, at);
        return second < 0 ? null : numerals.read(second);
    }

    /** 1 tahun sampai dengan 1,5 tahun. */
    private @Nullable Match rangeOfUnits(Numeral least, TimeUnit unit, int at) {
        int second = Ranges.until(lexemes, at);
        Numeral most = second < 0 ? null : numerals.read(second);
        if (most == null || unit(most.to()) != unit) {
            return null;
        }
        return withSuffix(
                least.value(), most.value(), unit, unit.period(least.value()), most.to() + 1);
    }

    /** 2 x 24 jam, 2x45 menit. */
    private @Nullable Match product(Numeral times) {
        int x = times.to();
        if (!lexemes.isWord(x, "x") && !lexemes.isMark(x, '×')) {
            return null;
        }
        Numeral each = numerals.read(x + 1);
        TimeUnit unit = each == null ? null : unit(each.to());
        if (each == null || unit == null) {
            return null;
        }
        BigDecimal amount = times.value().multiply(each.value());
        return withSuffix(amount, null, unit, unit.period(amount), each.to() + 1);
    }

    /** Smaller units behind the first: 2 jam 30 menit, 1 tahun 6 bulan. */
    private int furtherParts(TimeUnit first, StringBuilder period, int from) {
        int to = from;
        TimeUnit before = first;
        for (int i = 0; i < MOST_PARTS; i++) {
            boolean and = lexemes.is(to, WordClass.DAN);
            int at = and ? to + 1 : to;
            Numeral more = numerals.read(at);
            TimeUnit unit = more == null ? null : unit(more.to());
            if (more == null
                    || unit == null
                    || unit.compareTo(before) >= 0
                    || (and && !unit.isNextBelow(before))) {
                break;
            }
            if (unit.isOfClock() && !before.isOfClock()) {
                period.append('T');
            }
            period.append(unit.part(more.value()));
            before = unit;
            to = more.to() + 1;
        }
        return to;
    }

    private @Nullable Match withSuffix(
            BigDecimal least, @Nullable BigDecimal most, TimeUnit unit, String period, int at) {
        int past = connectives.past(at);
        if (past >= 0) {
            return Match.of(distance(least.negate(), negated(most), unit, false), past);
        }
        if (lexemes.is(at, WordClass.LAGI)) {
            return Match.of(distance(least, most, unit, false), at + 1);
        }
        if (lexemes.is(at, WordClass.AFTER)) {
            return Match.of(distance(least, most, unit, true), at + 1);
        }
        if (lexemes.is(at, WordClass.BEFORE) && least.compareTo(BigDecimal.ONE) == 0) {
            return Match.of(distance(least.negate(), negated(most), unit, true), at + 1);
        }
        Length length = new Length(period, most == null ? null : unit.period(most));
        if (lexemes.isWord(at, "sekali")) {
            return Match.of(new Form.Recurring(period), at + 1);
        }
        Match first = firstOfYear(least, unit, at);
        if (first != null) {
            return first;
        }
        int suffix = lengthSuffix(at);
        return Match.of(length, suffix < 0 ? at : suffix);
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal number) {
        return number == null ? null : number.negate();
    }

    private static Form distance(
            BigDecimal least, @Nullable BigDecimal most, TimeUnit unit, boolean fromPassage) {
        if (unit.isOfClock() || isBeyond(least) || (most != null && isBeyond(most))) {
            return new Unresolved(unit.isOfClock());
        }
        Relative from = new Relative(unit, least, true, fromPassage);
        if (most == null) {
            return from;
        }
        Relative to = new Relative(unit, most, true, fromPassage);
        return least.signum() < 0 ? new Form.Range(to, from) : new Form.Range(from, to);
    }

    private static boolean isBeyond(BigDecimal amount) {
        return amount.abs().compareTo(MOST) > 0;
    }

    /** terakhir, belakangan (ini), ke depan, mendatang, sebelumnya: still a length. */
    private int lengthSuffix(int at) {
        if (lexemes.is(at, WordClass.LATEST)) {
            return lexemes.is(at + 1, WordClass.THIS) ? at + 2 : at + 1;
        }
        if (lexemes.is(at, WordClass.BEFORE) || lexemes.isWord(at, "mendatang")) {
            return at + 1;
        }
        if (lexemes.isWord(at, "kebelakang") || lexemes.isWord(at, "kedepan")) {
            return at + 1;
        }
        boolean twoWords =
                lexemes.isWord(at, "ke")
                        && (lexemes.isWord(at + 1, "depan") || lexemes.isWord(at + 1, "belakang"));
        return twoWords ? at + 2 : -1;
    }

    /** Whether a year has so many whole months. */
    private static boolean isMonths(BigDecimal amount) {
        return amount.compareTo(BigDecimal.ONE) >= 0
                && amount.compareTo(MONTHS_OF_YEAR) <= 0
                && amount.stripTrailingZeros().scale() <= 0;
    }

    /** tiga bulan pertama tahun ini, enam bulan terakhir 2024. */
    private @Nullable Match firstOfYear(BigDecimal amount, TimeUnit unit, int at) {
        boolean first = lexemes.isWord(at, "pertama");
        if (!first || unit != TimeUnit.MONTH || !isMonths(amount)) {
            return null;
        }
        YearReference year = YearReference.read(lexemes, connectives, years, at + 1);
        return year == null
                ? null
                : Match.of(
                        new Form.Months(1, amount.intValue(), year.year(), year.shift()),
                        year.to());
    }
}
