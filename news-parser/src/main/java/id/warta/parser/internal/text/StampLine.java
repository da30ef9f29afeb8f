package id.warta.parser.internal.text;

import id.warta.model.Byline;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.internal.line.Bylines;
import id.warta.parser.internal.line.Timestamps;
import id.warta.parser.internal.line.WordList;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line that gives a time of publication or update, and perhaps who wrote: {@code Tayang: Jumat,
 * 24 Juli 2026 12:40 WIB}, {@code Nadia Sasmita • 7 November 2016 18:14}, {@code oleh Mulyanti
 * diperbarui 14 Jan 2020, 06:28 WIB}.
 *
 * @param time the point in time
 * @param clock whether a clock is printed
 * @param update whether it is the time of a change
 * @param labelled whether a word says that it is the article's time
 * @param author who the line names
 */
record StampLine(
        OffsetDateTime time,
        boolean clock,
        boolean update,
        boolean labelled,
        Optional<Byline> author) {

    private static final int LONGEST = 150;

    /** Words that say what a time is; those of a change first. */
    private static final List<String> UPDATES =
            WordList.lines(StampLine.class, "update-labels.txt");

    private static final List<String> LABELS =
            WordList.lines(StampLine.class, "publication-labels.txt");

    /** Words behind a time that end the count of its readers. */
    private static final List<String> COUNTERS =
            WordList.lines(StampLine.class, "reader-counters.txt");

    private static final String JOINTS = " |-–—•·,:;/()[]\u00a0";

    /** The line read; null if it is none. */
    static @Nullable StampLine read(String line, Outlets outlets) {
        if (line.length() > LONGEST || line.endsWith(":")) {
            return null;
        }
        Optional<Timestamps.Timestamp> found = Timestamps.find(line);
        if (found.isEmpty()) {
            return null;
        }
        Timestamps.Timestamp stamp = found.get();
        String before = trim(line.substring(0, stamp.span().start()));
        String behind = trim(line.substring(stamp.span().end()));
        boolean update = holdsLabel(before, UPDATES);
        boolean labelled = update || holdsLabel(before, LABELS);
        String rest = trim(withoutLabels(before));
        Optional<Byline> author =
                author(rest, outlets)
                        .or(() -> outlets.bylines.of(behind).flatMap(StampLine::first));
        boolean restKnown = rest.isEmpty() || author.isPresent() || outlets.names.isBrand(rest);
        boolean tailKnown = isTail(behind);
        boolean accepted =
                stamp.clock()
                        ? (restKnown || words(rest) <= 3) && (tailKnown || words(behind) <= 3)
                        : restKnown && tailKnown;
        return accepted
                ? new StampLine(stamp.time(), stamp.clock(), update, labelled, author)
                : null;
    }

    private static Optional<Byline> author(String rest, Outlets outlets) {
        if (rest.isEmpty()) {
            return Optional.empty();
        }
        Optional<Byline> labelled = outlets.bylines.of(rest).flatMap(StampLine::first);
        Optional<Byline> author = labelled.isPresent() ? labelled : outlets.bylines.signed(rest);
        return author.filter(
                byline ->
                        (!outlets.names.isCollective(byline.name())
                                        && byline.name().indexOf(' ') > 0)
                                || labelled.isPresent());
    }

    private static Optional<Byline> first(List<Byline> bylines) {
        return bylines.stream().findFirst();
    }

    private static boolean isTail(String behind) {
        if (behind.isEmpty()) {
            return true;
        }
        String lower = behind.toLowerCase(Locale.ROOT);
        return lower.equals("et") || Bylines.opens(behind) || endsWithAny(lower, COUNTERS);
    }

    private static boolean endsWithAny(String text, List<String> endings) {
        for (String ending : endings) {
            if (text.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holdsLabel(String before, List<String> labels) {
        if (before.isEmpty()) {
            return false;
        }
        for (String label : labels) {
            if (beginsWith(before, label) || endsWith(before, label)) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsWith(String text, String label) {
        int end = label.length();
        return text.regionMatches(true, 0, label, 0, end)
                && (text.length() == end || text.charAt(end) == ' ' || text.charAt(end) == ':');
    }

    private static boolean endsWith(String text, String label) {
        int from = text.length() - label.length();
        return from > 0
                && text.charAt(from - 1) == ' '
                && text.regionMatches(true, from, label, 0, label.length());
    }

    private static String withoutLabels(String before) {
        if (before.isEmpty()) {
            return before;
        }
        String rest = before;
        for (List<String> labels : List.of(UPDATES, LABELS)) {
            for (String label : labels) {
                if (rest.equalsIgnoreCase(label)) {
                    return "";
                }
                if (endsWith(rest, label)) {
                    rest = rest.substring(0, rest.length() - label.length() - 1);
                } else if (beginsWith(rest, label)) {
                    rest = rest.substring(label.length() + 1);
                }
            }
        }
        return rest;
    }

    private static String trim(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isJoint(text.charAt(from))) {
            from++;
        }
        while (to > from && isJoint(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isJoint(char c) {
        return JOINTS.indexOf(c) >= 0 || WhiteSpace.is(c);
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : WhiteSpace.fold(text).split(" ", 12).length;
    }
}
