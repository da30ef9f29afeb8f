package id.warta.extract.internal.time;

import static java.util.Objects.requireNonNull;

import id.warta.extract.Timex.Mod;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.Ranges;
import id.warta.extract.internal.lexeme.WordClass;
import id.warta.extract.internal.numeral.Numeral;
import id.warta.extract.internal.numeral.NumeralReader;
import id.warta.extract.internal.time.Form.Calendar;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads times of the clock: {@code pukul 19.00 WIB}, {@code jam 7 malam}, {@code 02:20 WIB}, {@code
 * 07.00 pagi}, {@code pukul setengah tiga sore}, {@code pukul tiga kurang sepuluh menit}.
 */
final class ClockReader {

    private static final int HOURS = 24;
    private static final int MINUTES = 60;
    private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(HOURS);
    private static final BigDecimal QUARTER = BigDecimal.valueOf(15);
    private static final BigDecimal LAST_MINUTE = BigDecimal.valueOf(MINUTES - 1);

    private final Lexemes lexemes;
    private final NumeralReader numerals;
    private final Connectives connectives;

    ClockReader(Lexemes lexemes, NumeralReader numerals, Connectives connectives) {
        this.lexemes = lexemes;
        this.numerals = numerals;
        this.connectives = connectives;
    }

    /**
     * A time behind {@code pukul} or {@code jam}, sekitar before it included, or one that its zone
     * or its part of the day gives away; a range of times too.
     */
    @Nullable Match read(int at) {
        int approx = connectives.approx(at);
        int i = approx < 0 ? at : approx;
        boolean said = isCue(i);
        if (approx >= 0 && !said) {
            return null;
        }
        int begin = said ? behindCue(i) : i;
        Match first = time(begin, said);
        if (first == null) {
            return null;
        }
        Match range = range(first, begin);
        if (!said && zone(first) == null && ((Calendar) first.form()).part() == null) {
            return range != null && hasZone(range) ? range : null;
        }
        Match found = range == null ? first : range;
        return approx < 0 ? found : new Match(found.form(), found.to(), Mod.APPROX);
    }

    /** Whether {@code pukul}, or {@code jam} with a time behind it, stands at {@code at}. */
    boolean isCue(int at) {
        return lexemes.is(at, WordClass.CLOCK)
                || (lexemes.isWord(at, "jam")
                        && (lexemes.is(at + 1, WordClass.DIGITS)
                                || isHalf(at + 1)
                                || isHourOfPart(at + 1)));
    }

    /** The lexeme behind a cue and the full stop that may end it: pkl. 19.00. */
    private int behindCue(int at) {
        return lexemes.isMark(at + 1, '.') ? at + 2 : at + 1;
    }

    /** Whether an hour in words and a part of the day stand at {@code at}: tujuh malam. */
    private boolean isHourOfPart(int at) {
        Numeral hour = hour(at);
        return hour != null && connectives.dayPart(hour.to()) >= 0;
    }

    /** A time without cue or zone, as behind a date and a comma: hours and minutes are needed. */
    @Nullable Match bare(int at) {
        return time(at, false);
    }

    /** The range that begins with the time {@code first} at {@code at}; null for none. */
    private @Nullable Match range(Match first, int at) {
        int second = Ranges.until(lexemes, first.to());
        if (second < 0) {
            return null;
        }
        boolean cue = isCue(second);
        Match to = time(cue ? behindCue(second) : second, true);
        if (to == null || (!cue && !isTime(second, to))) {
            return null;
        }
        Clock end = clock(to);
        Clock start = clock(first);
        DayPart part = ((Calendar) to.form()).part();
        if (((Calendar) first.form()).part() == null && isHourAlone(at)) {
            start = start.before(end, part);
        }
        start = start.zone() == null ? start.in(end.zone()) : start;
        return Match.of(
                new Form.Range(Calendar.clock(start), Calendar.clock(end.in(start.zone()))),
                to.to());
    }

    /**
     * Whether what was read at {@code at} behind hingga is a time though no cue says so: minutes, a
     * part of the day, a zone or a hyphen without blanks tell, or nothing that the number could
     * count follows.
     */
    private boolean isTime(int at, Match time) {
        Calendar said = (Calendar) time.form();
        return !isHourAlone(at)
                || said.part() != null
                || clock(time).zone() != null
                || (lexemes.isGlued(at) && lexemes.isDash(at - 1))
                || endsClause(time.to());
    }

    private boolean endsClause(int at) {
        return lexemes.is(at, WordClass.BREAK)
                || (lexemes.isMark(at)
                        && ".,;:?!)\"”".indexOf(lexemes.text().charAt(lexemes.start(at))) >= 0);
    }

    /** Whether the time at {@code at} is an hour without the minutes that a full time has. */
    private boolean isHourAlone(int at) {
        return minutes(at + 1) < 0;
    }

    private static boolean hasZone(Match range) {
        Clock end = ((Calendar) ((Form.Range) range.form()).to()).clock();
        return end != null && end.zone() != null;
    }

    private static Clock clock(Match match) {
        return requireNonNull(((Calendar) match.form()).clock());
    }

    private static @Nullable ZoneOffset zone(Match match) {
        return clock(match).zone();
    }

    /** A time of day and its zone. */
    private @Nullable Match time(int at, boolean hourWillDo) {
        Match read = hourWillDo ? spoken(at) : null;
        read = read == null ? written(at, hourWillDo) : read;
        if (read == null) {
            return null;
        }
        Calendar time = (Calendar) read.form();
        int to = read.to();
        int part = !hourWillDo && lexemes.isGlued(to) ? -1 : connectives.dayPart(to);
        if (part >= 0 && !isDeictic(part)) {
            time = time.with(connectives.part(to));
            to = part;
        }
        if (lexemes.is(to, WordClass.ZONE)) {
            time = time.with(clock(read).in(ZoneOffset.ofHours(lexemes.value(to))));
            to++;
        }
        return Match.of(time, to);
    }

    /** Hours, and what stands of minutes and seconds, in digits. */
    private @Nullable Match written(int at, boolean hourWillDo) {
        int hour = lexemes.number(at);
        if (hour < 0 || hour > HOURS || lexemes.length(at) > 2) {
            return null;
        }
        int to = at + 1;
        int minute = minutes(to);
        int second = -1;
        if (minute >= 0) {
            to += 2;
            second = minutes(to);
            to = second >= 0 ? to + 2 : to;
        }
        boolean longer = lexemes.isGlued(to) && minutes(to) >= 0;
        if (longer || (minute < 0 && (!hourWillDo || isContinued(to)))) {
            return null;
        }
        return Match.of(Calendar.clock(new Clock(hour, Math.max(minute, 0), second, null)), to);
    }

    /**
     * A time as it is said: an hour in words, half of the hour that comes ({@code setengah tiga} is
     * 2:30), or minutes past an hour or before it.
     */
    private @Nullable Match spoken(int at) {
        boolean half = isHalf(at);
        Numeral hour = hour(half ? at + 1 : at);
        if (hour == null) {
            return null;
        }
        int time = MINUTES * hour.value().intValue();
        int to = hour.to();
        Numeral shift = half ? null : minutesAround(to);
        if (half) {
            time -= MINUTES / 2;
        } else if (shift != null) {
            time += shift.value().intValue();
            to = shift.to();
        } else if (hour.inDigits()) {
            return null;
        }
        return time < 0
                ? null
                : Match.of(Calendar.clock(new Clock(time / MINUTES, time % MINUTES, -1, null)), to);
    }

    /** Whether half of an hour stands at {@code at}. */
    private boolean isHalf(int at) {
        return lexemes.is(at, WordClass.HALF) && hour(at + 1) != null;
    }

    /** A full hour, in digits or words. */
    private @Nullable Numeral hour(int at) {
        Numeral said = lexemes.is(at, WordClass.HALF) ? null : numerals.read(at);
        return isWholeUpTo(said, LAST_HOUR) ? said : null;
    }

    /** {@code lewat seperempat}, {@code kurang sepuluh menit}, negative for the latter. */
    private @Nullable Numeral minutesAround(int at) {
        boolean before = lexemes.isWord(at, "kurang");
        if (!before && !lexemes.isWord(at, "lewat") && !lexemes.isWord(at, "lebih")) {
            return null;
        }
        int to = at + 2;
        BigDecimal minutes = QUARTER;
        if (!lexemes.isWord(at + 1, "seperempat")) {
            Numeral said = numerals.read(at + 1);
            if (said == null
                    || !isWholeUpTo(said, LAST_MINUTE)
                    || !lexemes.isWord(said.to(), "menit")) {
                return null;
            }
            to = said.to() + 1;
            minutes = said.value();
        }
        return new Numeral(at, to, before ? minutes.negate() : minutes, 0, false);
    }

    private static boolean isWholeUpTo(@Nullable Numeral said, BigDecimal most) {
        return said != null && said.isWhole() && said.value().compareTo(most) <= 0;
    }

    /** Whether a word follows that makes the part of the day before it a day: malam ini. */
    private boolean isDeictic(int at) {
        return lexemes.is(at, WordClass.THIS)
                || lexemes.is(at, WordClass.TADI)
                || lexemes.is(at, WordClass.NANTI);
    }

    private boolean isContinued(int at) {
        return lexemes.isGlued(at)
                && lexemes.isGlued(at + 1)
                && !lexemes.isDash(at)
                && lexemes.is(at + 1, WordClass.DIGITS);
    }

    /** The two digits behind a separator at {@code at} as minutes or seconds; -1 for none. */
    private int minutes(int at) {
        boolean separated =
                (lexemes.isMark(at, '.') || lexemes.isMark(at, ':'))
                        && lexemes.isGlued(at)
                        && lexemes.isGlued(at + 1);
        if (!separated || !lexemes.is(at + 1, WordClass.DIGITS) || lexemes.length(at + 1) != 2) {
            return -1;
        }
        int number = lexemes.number(at + 1);
        return number < MINUTES ? number : -1;
    }
}
