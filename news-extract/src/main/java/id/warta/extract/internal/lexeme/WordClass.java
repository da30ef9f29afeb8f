package id.warta.extract.internal.lexeme;

import com.google.common.collect.Sets;
import java.util.Set;

/** What a lexeme can do in an expression of time or number; the value goes with the class. */
public enum WordClass {
    /** Before the first and behind the last lexeme, and between two blocks. */
    BREAK,
    /** A word that is in none of the lists. */
    OTHER,
    /** A run of digits. */
    DIGITS,
    /** A single character that is no letter and no digit; the value is the character. */
    MARK,
    /** An opening round bracket, the one mark that an expression of time begins with. */
    BRACKET,

    /** nol … sembilan; the value is the number. */
    ONES,
    /** sepuluh, sebelas; the value is the number. */
    TENS,
    /** kosong, which is a number only before koma: kosong koma lima. */
    EMPTY,
    /** belas. */
    BELAS,
    /** puluh. */
    PULUH,
    /** ratus … triliun; the value is the power of ten. */
    SCALE,
    /** ribuan, jutaan: a power of ten behind a number alone; the value is that power. */
    SCALE_AN,
    /** seratus … setriliun; the value is the power of ten. */
    SE_SCALE,
    /** setengah. */
    HALF,
    /** pertiga, perempat; the value is the denominator. */
    FRACTION,
    /** sepertiga, seperempat; the value is the denominator. */
    SE_FRACTION,
    /** koma. */
    COMMA_WORD,

    /** A month's name; the value counts from 1. */
    MONTH,
    /** A month's short or English name, which needs a number beside it. */
    MONTH_SHORT,
    /** A month of the Islamic or Javanese calendar. */
    FOREIGN_MONTH,
    /** A weekday but Sunday's common name; the value counts from 1, Monday. */
    WEEKDAY,
    /** A weekday's short name, which needs a date behind it; the value counts from 1, Monday. */
    WEEKDAY_SHORT,
    /** minggu, a week or Sunday. */
    MINGGU,
    /** detik … abad; the value is the ordinal of a {@code TimeUnit}. */
    TIME_UNIT,
    /** sehari, setahun; the value is the ordinal of a {@code TimeUnit}. */
    SE_UNIT,
    /** pagi … malam; the value is the ordinal of a {@code DayPart}. */
    DAY_PART,
    /** dini, before hari. */
    DINI,
    /** semalam. */
    LAST_NIGHT,
    /** kemarin, besok, lusa; the value is the number of days. */
    SHIFTED_DAY,
    /** ini. */
    THIS,
    /** tadi. */
    TADI,
    /** nanti. */
    NANTI,
    /** lalu, silam. */
    PAST,
    /** yang. */
    YANG,
    /** depan, mendatang. */
    FUTURE,
    /** sebelumnya. */
    BEFORE,
    /** kemudian, berikutnya. */
    AFTER,
    /** terakhir, belakangan. */
    LATEST,
    /** lagi. */
    LAGI,
    /** awal 1, pertengahan 2, akhir 3. */
    EDGE,
    /** sekitar, and the first words of kira-kira and kurang lebih. */
    APPROX,
    /** pukul. */
    CLOCK,
    /** WIB; the value is the offset in hours. */
    ZONE,
    /** setiap. */
    EVERY,
    /** beberapa. */
    SEVERAL,
    /** pertama … keempat. */
    ORDINAL,
    /** I … IV. */
    ROMAN,
    /** Q, before 1 to 4. */
    QUARTER_LETTER,
    /** hingga, sampai. */
    UNTIL,
    /** tanggal. */
    TANGGAL,
    /** H, Hijriah. */
    HIJRI_ERA,
    /** usia, berumur. */
    AGE,
    /** paruh, half of a year or of anything else. */
    HALF_YEAR,
    /** periode. */
    PERIOD,
    /** musim. */
    SEASON,
    /** era. */
    ERA,
    /** The first word of a festival's name. */
    FESTIVAL,
    /** akan, bakal: the sentence looks forward. */
    PROSPECT,
    /** dan. */
    DAN,
    /** keesokan. */
    KEESOKAN,
    /** harinya, tahunnya; the value is the ordinal of a {@code TimeUnit}. */
    TIME_UNIT_NYA,

    /** A word that leads a time: pada, dalam. */
    TIME_LEAD,
    /** A word that leads the time at which something has begun: sejak. */
    SINCE,
    /** Any other word that is never counted. */
    FUNCTION,
    /** A word that tells that someone speaks, before the date on which they did. */
    CUE,
    /** A word that things are counted with: orang, unit. */
    CLASSIFIER,
    /** A word that leads an amount of money: sebesar, dana. */
    MONEY_LEAD,
    /** A word that has a number of its own behind it: Pasal, Liga, lantai. */
    NUMBERED,
    /** The first word of names that may hold a date or number: Jalan, Universitas. */
    NAME_HEAD;

    /**
     * What an expression of time or number may begin with. Few words of a text are of these
     * classes, and those alone are told as soon as the text is taken apart.
     */
    public static final Set<WordClass> BEGINNINGS =
            Sets.immutableEnumSet(
                    DIGITS,
                    BRACKET,
                    ONES,
                    TENS,
                    EMPTY,
                    SE_SCALE,
                    HALF,
                    SE_FRACTION,
                    MONTH,
                    MONTH_SHORT,
                    FOREIGN_MONTH,
                    WEEKDAY,
                    WEEKDAY_SHORT,
                    MINGGU,
                    TIME_UNIT,
                    SE_UNIT,
                    DAY_PART,
                    DINI,
                    LAST_NIGHT,
                    SHIFTED_DAY,
                    TADI,
                    NANTI,
                    EDGE,
                    APPROX,
                    CLOCK,
                    EVERY,
                    SEVERAL,
                    QUARTER_LETTER,
                    TANGGAL,
                    HIJRI_ERA,
                    AGE,
                    HALF_YEAR,
                    PERIOD,
                    SEASON,
                    ERA,
                    FESTIVAL,
                    KEESOKAN);

    /** Whether an expression of time is what commonly stands behind it. */
    public boolean leadsTime() {
        return this == TIME_LEAD || this == SINCE;
    }

    /** Whether a number in words may begin with it. */
    public boolean beginsNumeral() {
        return this == ONES
                || this == TENS
                || this == EMPTY
                || this == SE_SCALE
                || this == HALF
                || this == SE_FRACTION;
    }
}
