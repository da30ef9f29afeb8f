package id.warta.extract.internal.time;

/** A part of the day; the word list gives parts by their place here. */
enum DayPart {
    /** pagi, subuh, dini hari. */
    MORNING("TMO"),
    /** siang. */
    MIDDAY("TMI"),
    /** sore. */
    AFTERNOON("TAF"),
    /** petang. */
    EVENING("TEV"),
    /** malam. */
    NIGHT("TNI");

    private static final DayPart[] PARTS = values();

    private final String code;

    DayPart(String code) {
        this.code = code;
    }

    static DayPart of(int ordinal) {
        return PARTS[ordinal];
    }

    /** What TIMEX3 appends to the day. */
    String code() {
        return code;
    }

    /** The hour from 0 to 24 that is meant by {@code pukul 9 malam}. */
    int hour(int said) {
        if (said >= 12 || this == MORNING) {
            return said;
        }
        return this == MIDDAY ? (said >= 10 ? said : said + 12) : said + 12;
    }
}
