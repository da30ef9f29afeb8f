package id.warta.parser.internal.text;

import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Timestamps;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The date at the top of a copy that is the reader's and not the article's: it is far from the
 * dates of the story, or the time of publication follows further down.
 */
final class SiteClock {

    private static final int FIRST_LINES = 3;
    private static final int MONTHS_APART = 2;
    private static final int LONGEST_DATE = 14;

    private SiteClock() {}

    /** Takes the clue of a time from the line that is such a clock, if there is one. */
    static void drop(HeaderLines header) {
        int i = header.first(LineRole.TIMESTAMP);
        StampLine stamp = i < 0 ? null : header.get(i).stamp;
        if (stamp == null || stamp.clock() || stamp.labelled()) {
            return;
        }
        if (isClockBelow(header, i) || (i < FIRST_LINES && isFarFromStory(header, stamp))) {
            Line line = header.get(i);
            line.clue = LineRole.OTHER;
            line.role = LineRole.OTHER;
            line.stamp = null;
        }
    }

    private static boolean isClockBelow(HeaderLines header, int date) {
        for (int i = date + 1; i < header.end; i++) {
            StampLine stamp = header.get(i).stamp;
            if (stamp != null && stamp.clock() && !stamp.update()) {
                return true;
            }
        }
        return false;
    }

    /** Whether months lie between it and the first date in brackets of the story. */
    private static boolean isFarFromStory(HeaderLines header, StampLine stamp) {
        for (int k = header.end; k < header.lines.size(); k++) {
            String text = header.get(k).text;
            for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
                int close = Math.min(text.length(), open + LONGEST_DATE);
                Optional<Timestamps.Timestamp> found =
                        Timestamps.find(text.substring(open + 1, close));
                if (found.isPresent()) {
                    long months = ChronoUnit.MONTHS.between(found.get().time(), stamp.time());
                    return Math.abs(months) >= MONTHS_APART;
                }
            }
        }
        return false;
    }
}
