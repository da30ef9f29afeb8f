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

    private static final int NOON = 12;
    private static final int LATE_MORNING = 10;
    private static final int EARLY_EVENING = 5;

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

    /**
     * The hour from 0 to 24 that is meant by {@code pukul 9 malam}: the hours behind midnight
     * belong to the night, and 12 is midnight by night and by morning.
     */
    int hour(int said) {
        return switch (this) {
            case MORNING -> said == NOON ? 0 : said;
            case MIDDAY -> said >= LATE_MORNING ? said : said + NOON;
            case AFTERNOON, EVENING -> said >= NOON ? said : said + NOON;
            case NIGHT -> said > NOON || said < EARLY_EVENING ? said : said + NOON;
        };
    }
}
