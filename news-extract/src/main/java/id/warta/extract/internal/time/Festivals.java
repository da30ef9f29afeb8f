package id.warta.extract.internal.time;

import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.WordTrie;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.lexeme.WordClass;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Festivals with their year, and the days on which they were kept in Indonesia: {@code Idul Adha
 * 1446 Hijriah}, {@code Hari Raya Nyepi 2025}. The table says what has been decreed, so that later
 * years have no day yet; the calendar of the JDK for the Islamic year differs from it by a day.
 */
final class Festivals {

    private static final Festivals STANDARD = load();
    private static final int YEAR_LENGTH = 4;

    private final WordTrie names;
    private final List<Map<Integer, LocalDate>> days;
    private final Map<Integer, MonthDay> yearly;

    private Festivals(
            WordTrie names, List<Map<Integer, LocalDate>> days, Map<Integer, MonthDay> yearly) {
        this.names = names;
        this.days = days;
        this.yearly = yearly;
    }

    static Festivals standard() {
        return STANDARD;
    }

    private static Festivals load() {
        Map<String, Integer> numbers = new HashMap<>();
        WordTrie.Builder names = WordTrie.builder();
        for (List<String> entry : WordFile.read(Festivals.class, "festival-names.tsv")) {
            Integer number = numbers.computeIfAbsent(entry.get(1), name -> numbers.size());
            names.add(entry.get(0), number);
        }
        List<Map<Integer, LocalDate>> days = new ArrayList<>();
        numbers.forEach((name, number) -> days.add(new HashMap<>()));
        Map<Integer, MonthDay> yearly = new HashMap<>();
        for (List<String> entry : WordFile.read(Festivals.class, "festival-days.tsv")) {
            int number = numbers.get(entry.get(0));
            if (entry.get(1).charAt(0) == '*') {
                yearly.put(number, MonthDay.parse("-" + entry.get(1).substring(1)));
                continue;
            }
            LocalDate day = LocalDate.parse(entry.get(1));
            days.get(number).put(day.getYear(), day);
            int era = Integer.parseInt(entry.get(2));
            if (era != 0) {
                days.get(number).put(era, day);
            }
        }
        return new Festivals(names.build(), days, yearly);
    }

    /** A festival with its year at {@code at}, Hari Raya before it included; null for none. */
    @Nullable Match read(Lexemes lexemes, int at) {
        int first = at;
        if (lexemes.isWord(at, "hari")) {
            boolean title = lexemes.isWord(at + 1, "raya") || lexemes.isWord(at + 1, "suci");
            first = title ? at + 2 : at + 1;
        }
        if (!lexemes.isLetters(first)) {
            return null;
        }
        String text = lexemes.text();
        int start = lexemes.start(first);
        int end = names.longest(text, start, text.length());
        if (end < 0) {
            return null;
        }
        int festival = names.find(text, start, end);
        int i = first;
        while (i < lexemes.size() && lexemes.start(i) < end) {
            i++;
        }
        i = lexemes.isWord(i, "tahun") ? i + 1 : i;
        if (!isYear(lexemes, i)) {
            return null;
        }
        int to = behindEra(lexemes, i + 1);
        if (lexemes.isMark(to, '/') && isYear(lexemes, to + 1)) {
            to = behindEra(lexemes, to + 2);
        }
        return Match.of(new Form.Known(day(festival, lexemes.number(i))), to);
    }

    private static boolean isYear(Lexemes lexemes, int at) {
        return lexemes.is(at, WordClass.DIGITS) && lexemes.length(at) == YEAR_LENGTH;
    }

    private static int behindEra(Lexemes lexemes, int at) {
        boolean era =
                (lexemes.is(at, WordClass.HIJRI_ERA) && lexemes.isCapitalized(at))
                        || (lexemes.isWord(at, "M") && lexemes.isCapitalized(at))
                        || lexemes.isWord(at, "BE")
                        || lexemes.isWord(at, "Saka")
                        || lexemes.isWord(at, "Masehi")
                        || lexemes.isWord(at, "Kongzili");
        return era ? at + 1 : at;
    }

    private @Nullable LocalDate day(int festival, int year) {
        MonthDay day = yearly.get(festival);
        return day == null ? days.get(festival).get(year) : day.atYear(year);
    }
}
