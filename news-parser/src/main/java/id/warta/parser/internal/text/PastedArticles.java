package id.warta.parser.internal.text;

import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Letters;
import id.warta.parser.internal.line.Places;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Several articles pasted one after the other, cut apart. A new article begins where prose follows
 * a headline with a time of publication or a dateline of its own, and the story before it is closed
 * by credits, tags or the like; where nothing closes it, time and dateline must both be there.
 */
final class PastedArticles {

    private static final int LONGEST_HEADER = 14;
    private static final int LONGEST_FOOT = 40;
    private static final int LONGEST_BLOCK = 30;

    /** The words by which a lead is known again: behind its dateline. */
    private static final int AGAIN_FROM = 20;

    private static final int AGAIN_TO = 50;
    private static final int FEWEST_TITLE_WORDS = 4;
    private static final int MOST_SUMMARIES = 2;
    private static final int MOST_HEADER_PROSE = 4;
    private static final int MOST_PROSE_BEFORE_DATELINE = 6;

    private final List<Line> lines;
    private final Outlets outlets;

    /** The first prose of the article being read. */
    private int leadAt;

    /** Whether the article being read has begun its story with a dateline. */
    private boolean datelineSeen;

    /** The outlet that this dateline names, or empty. */
    private String outletSeen = "";

    private PastedArticles(List<Line> lines, Outlets outlets) {
        this.lines = lines;
        this.outlets = outlets;
    }

    /** The lines of each article, in order; at least one part. */
    static List<List<Line>> of(List<Line> lines, Outlets outlets) {
        return new PastedArticles(lines, outlets).cut();
    }

    private List<List<Line>> cut() {
        List<List<Line>> parts = new ArrayList<>();
        int from = 0;
        int prose = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean broken = !lines.get(i).isProse();
            if (broken && !(lines.get(i).clue == null && namesOutlet(i))) {
                continue;
            }
            boolean first = i == 0 || !lines.get(i - 1).isProse() || signsOff(i - 1);
            if (prose > 0 && (first || namesOutlet(i))) {
                int header = newHeader(i, from, prose);
                if (header > from) {
                    parts.add(lines.subList(from, header));
                    from = header;
                    prose = 0;
                    datelineSeen = false;
                    outletSeen = "";
                }
            }
            if (!broken && prose++ == 0) {
                leadAt = i;
            }
            if (prose <= MOST_HEADER_PROSE && !datelineSeen) {
                datelineSeen = isDated(i);
                outletSeen = outletOf(i);
            }
        }
        parts.add(lines.subList(from, lines.size()));
        return parts;
    }

    /** Where the article begins whose story may begin at {@code story}, or -1. */
    private int newHeader(int story, int from, int prose) {
        int start = -1;
        int summaries = 0;
        boolean stamped = false;
        boolean titled = false;
        for (int k = story - 1; k > from && k > story - LONGEST_HEADER; k--) {
            Line line = lines.get(k);
            boolean stamp = line.hasClue(LineRole.TIMESTAMP) && line.stamp.clock();
            if (titled && !stamp) {
                break;
            }
            if (stamp) {
                stamped = true;
                start = k;
                if (titled) {
                    break;
                }
            } else if (line.isProse()) {
                if (signsOff(k) || !(stamped || isDated(story)) || ++summaries > MOST_SUMMARIES) {
                    break;
                }
            } else if (line.clue == null
                    && line.isTitleLike()
                    && line.words() >= FEWEST_TITLE_WORDS) {
                titled = true;
                start = k;
            } else if (line.clue != null && !mayStandInHeader(line.clue)) {
                break;
            }
        }
        boolean headed = titled && (stamped || isDated(story));
        if (headed
                && (isClosedBefore(start) || (stamped && isDated(story)))
                && isProseBefore(start, from)) {
            return blockOf(start, from);
        }
        String outlet = outletOf(story);
        boolean begins =
                outlet.isEmpty()
                        ? (datelineSeen || prose > MOST_HEADER_PROSE)
                                && isDated(story)
                                && isClosedBefore(story)
                                && !isLeadAgain(story)
                        : datelineSeen
                                ? isClosedBefore(story) || isOther(outlet)
                                : prose > MOST_PROSE_BEFORE_DATELINE;
        int top = headed ? start : isUnderPlace(story) ? story - 2 : story;
        return begins ? blockOf(top, from) : -1;
    }

    /**
     * Where the lines begin that no blank line parts from the beginning of a story; the story
     * itself where blank lines part them all, or none.
     */
    private int blockOf(int story, int from) {
        for (int i = story; i > from && i > story - LONGEST_BLOCK; i--) {
            if (lines.get(i).gap > 0) {
                return i;
            }
            if (lines.get(i - 1).isProse() || isClosing(lines.get(i - 1).clue)) {
                return story;
            }
        }
        return story;
    }

    /** Some outlets print the lead again over the credits, without their name. */
    private boolean isLeadAgain(int i) {
        String text = lines.get(i).text;
        return text.length() > AGAIN_TO
                && lines.get(leadAt).text.contains(text.substring(AGAIN_FROM, AGAIN_TO));
    }

    /** Whether another outlet's name stands in the dateline that the article has begun with. */
    private boolean isOther(String outlet) {
        return !outletSeen.isEmpty()
                && !outlet.equalsIgnoreCase(outletSeen)
                && !outlets.named(outlet).equals(outlets.named(outletSeen));
    }

    private boolean namesOutlet(int i) {
        return mayBeginDateline(lines.get(i).text) && !outletOf(i).isEmpty();
    }

    /** A quick look: capitals, or one word before a mark that stands in datelines. */
    private static boolean mayBeginDateline(String text) {
        if (text.length() < 2 || !Character.isUpperCase(text.charAt(0))) {
            return false;
        }
        int i = 1;
        while (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        boolean capitals = Character.isUpperCase(text.charAt(1));
        int mark = Letters.skipBlanks(text, i);
        return capitals || (mark < text.length() && ".,(/-".indexOf(text.charAt(mark)) >= 0);
    }

    private boolean isDated(int i) {
        return lines.get(i).dateline(outlets.datelines).isPresent() || isUnderPlace(i);
    }

    /** Whether a place and a dash stand over a line, each on its own. */
    private boolean isUnderPlace(int i) {
        return i > 1
                && lines.get(i - 1).hasClue(LineRole.DATELINE)
                && Places.isPlace(lines.get(i - 2).text);
    }

    /** The outlet that the dateline of a line names; empty if there is none. */
    private String outletOf(int i) {
        return lines.get(i)
                .dateline(outlets.datelines)
                .flatMap(split -> split.dateline().outlet())
                .orElse("");
    }

    private boolean isProseBefore(int end, int from) {
        for (int i = end - 1; i >= from; i--) {
            if (lines.get(i).isProse()) {
                return true;
            }
            if (end - i > LONGEST_FOOT) {
                return false;
            }
        }
        return false;
    }

    private boolean signsOff(int i) {
        return lines.get(i).signed;
    }

    private static boolean mayStandInHeader(LineRole clue) {
        return clue == LineRole.BYLINE
                || clue == LineRole.SHARE
                || clue == LineRole.PHOTO_CREDIT
                || clue == LineRole.SECTION
                || clue == LineRole.AD;
    }

    /**
     * Whether credits, tags or a sign-off close a story between its last prose and {@code next}.
     */
    private boolean isClosedBefore(int next) {
        for (int i = next - 1; i >= 0 && i > next - LONGEST_FOOT; i--) {
            if (lines.get(i).isProse()) {
                return signsOff(i);
            }
            if (isClosing(lines.get(i).clue)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isClosing(@Nullable LineRole clue) {
        return clue == LineRole.SIGN_OFF
                || clue == LineRole.COPYRIGHT
                || clue == LineRole.TAGS
                || clue == LineRole.BYLINE;
    }
}
