package id.warta.parser.internal.text;

import id.warta.model.Dateline;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Bylines;
import id.warta.parser.internal.line.Datelines;
import id.warta.parser.internal.line.Hosts;
import id.warta.parser.internal.line.ListMarks;
import id.warta.parser.internal.line.SignOffs;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the story of an article begins and ends: header, body and foot. The dateline is the best
 * sign of the beginning; without one the story begins at the first prose behind the last line of
 * the header that a clue gives away. It ends with the last prose before credits, tags and the like.
 */
final class Zones {

    private static final int LONGEST_HEADER = 80;
    private static final int MOST_HEADER_PROSE = 6;
    private static final int SHORT = 60;
    private static final int MOST_BREAKS = 4;
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_BYLINE = 120;
    private static final int LONGEST_LEAD = 1500;

    private final List<Line> lines;
    private final Outlets outlets;

    /** The line at which the dateline begins, or -1. */
    int datelineAt = -1;

    /** The line at which the story behind the dateline begins. */
    int storyAt = -1;

    /** The dateline, or null. */
    @Nullable Dateline dateline;

    /** What of the line at {@link #storyAt} is story; blank if the dateline has its own lines. */
    String storyRest = "";

    /** The byline that is glued to the dateline; empty if there is none. */
    String reporters = "";

    /** Index of the first line of the story; the number of lines where there is none. */
    int bodyStart;

    /** Index behind the last line of the story. */
    int bodyEnd;

    Zones(List<Line> lines, Outlets outlets) {
        this.lines = lines;
        this.outlets = outlets;
        findDateline();
        bodyStart = datelineAt >= 0 ? datelineAt : firstProseBehindHeader();
        bodyEnd = behindLastOfStory();
    }

    // ------------------------------------------------------------------ beginning

    private void findDateline() {
        int prose = 0;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_HEADER); i++) {
            Line line = lines.get(i);
            boolean open = line.clue == null || line.hasClue(LineRole.PHOTO_CREDIT);
            if (open && (isDateline(i) || isBrokenDateline(i) || isReportersDateline(i))) {
                return;
            }
            if (line.isProse() && ++prose > MOST_HEADER_PROSE) {
                return;
            }
        }
    }

    /** A dateline on one line, the story behind it or on the next. */
    private boolean isDateline(int i) {
        Optional<Datelines.Split> found = lines.get(i).dateline(outlets.datelines);
        if (found.isEmpty() || !isPlausible(i, found.get())) {
            return false;
        }
        boolean alone = WhiteSpace.isBlank(found.get().rest());
        take(i, alone ? i + 1 : i, found.get().dateline(), found.get().rest());
        return true;
    }

    private boolean isPlausible(int i, Datelines.Split split) {
        if (WhiteSpace.isBlank(split.rest())) {
            return i + 1 < lines.size();
        }
        Dateline found = split.dateline();
        boolean named = found.outlet().isPresent() && !found.places().isEmpty();
        boolean host = found.outlet().isPresent() && Hosts.isHost(found.outlet().get());
        return named
                || (host && split.rest().length() > 20)
                || lines.get(i).isProse()
                || lines.get(i).length() >= 90
                || continuesAfter(i);
    }

    private boolean continuesAfter(int i) {
        return i + 1 < lines.size() && lines.get(i + 1).continuesSentence();
    }

    /**
     * A dateline that its links broke into lines: {@code Jakarta} and a dash, or {@code Liwa (},
     * {@code Lampost.co}, {@code ) — }. At each break a mark must stand on one side.
     */
    private boolean isBrokenDateline(int i) {
        if (lines.get(i).length() > SHORT || i + 1 >= lines.size() || !isMarked(i)) {
            return false;
        }
        StringBuilder joined = new StringBuilder(lines.get(i).text);
        int last = i;
        while (last + 1 < lines.size()
                && last < i + MOST_BREAKS
                && lines.get(last).length() <= SHORT) {
            String next = lines.get(++last).text;
            joined.append('\n').append(next, 0, Math.min(next.length(), 4 * SHORT));
        }
        Optional<Datelines.Split> found = outlets.datelines.split(joined.toString());
        if (found.isEmpty()) {
            return false;
        }
        String opening = found.get().dateline().text();
        int story = i;
        for (int at = opening.indexOf('\n'); at >= 0; at = opening.indexOf('\n', at + 1)) {
            if (!isMark(opening, at - 1) && !isMark(opening, at + 1)) {
                return false;
            }
            story++;
        }
        if (story == i || story >= lines.size()) {
            return false;
        }
        Dateline whole =
                new Dateline(
                        found.get().dateline().places(),
                        found.get().dateline().outlet(),
                        opening.endsWith("\n")
                                ? opening.substring(0, opening.length() - 1)
                                : opening);
        String onStory = opening.substring(opening.lastIndexOf('\n') + 1);
        take(i, story, whole, lines.get(story).text.substring(onStory.length()));
        return true;
    }

    /** Whether a mark ends a line or begins the next. */
    private boolean isMarked(int i) {
        return !Character.isLetterOrDigit(lines.get(i).last())
                || !Character.isLetterOrDigit(lines.get(i + 1).first());
    }

    private static boolean isMark(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    /** {@code Laporan Wartawan X TRIBUNNEWS.COM, JAKARTA - }: a byline glued to the dateline. */
    private boolean isReportersDateline(int i) {
        String text = lines.get(i).text;
        if (!Bylines.beginsReport(text) || text.length() < SHORT) {
            return false;
        }
        int word = text.indexOf(' ');
        while (word > 0 && word < LONGEST_BYLINE) {
            int end = text.indexOf(' ', word + 1);
            String token = text.substring(word + 1, Math.max(word + 1, end)).replace(",", "");
            Optional<Datelines.Split> found =
                    Hosts.isHost(token)
                            ? outlets.datelines.split(text.substring(word + 1))
                            : Optional.empty();
            if (found.isPresent() && !WhiteSpace.isBlank(found.get().rest())) {
                Dateline inner = found.get().dateline();
                reporters = text.substring(0, word);
                take(
                        i,
                        i,
                        new Dateline(
                                inner.places(), inner.outlet(), reporters + " " + inner.text()),
                        found.get().rest());
                return true;
            }
            word = end;
        }
        return false;
    }

    private void take(int at, int story, Dateline found, String rest) {
        datelineAt = at;
        storyAt = story;
        dateline = found;
        storyRest = rest;
    }

    private int firstProseBehindHeader() {
        int meta = -1;
        int prose = 0;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_HEADER); i++) {
            Line line = lines.get(i);
            if (line.isProse() && !isCreditedCaption(line) && !isTeaser(i)) {
                if (++prose > 2) {
                    break;
                }
            } else if (line.hasClue(LineRole.TIMESTAMP) || line.hasClue(LineRole.BYLINE)) {
                if (prose <= 2 && proseFrom(i + 1) < lines.size()) {
                    meta = i;
                    prose = 0;
                }
            } else if ((prose == 0 && line.clue != null) || isCaptionCredit(i, meta)) {
                meta = i;
                prose = 0;
            }
        }
        int start = proseFrom(meta + 1);
        if (start == lines.size()) {
            start = proseFrom(0);
        }
        if (start == lines.size()) {
            return 0; // no prose at all
        }
        while (meta < 0
                && start > 0
                && ListMarks.isNumbered(lines.get(start - 1).text)
                && lines.get(start - 1).clue == null) {
            start--; // the first heading of a story without a lead
        }
        while (start > 0
                && start < lines.size()
                && lines.get(start).continuesSentence()
                && lines.get(start - 1).clue == null
                && lines.get(start).gap == 0) {
            start--;
        }
        return start;
    }

    private boolean isCaptionCredit(int i, int meta) {
        return meta >= 0 && i == meta + 2 && lines.get(i).hasClue(LineRole.PHOTO_CREDIT);
    }

    private boolean isCreditedCaption(Line line) {
        return line.length() < 400 && line.hasCredit(outlets.captions);
    }

    private int proseFrom(int from) {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isProse() && !isCreditedCaption(line) && !isTeaser(i)) {
                return i;
            }
        }
        return lines.size();
    }

    /** A sentence over the story that is printed twice: a picture's text and its link. */
    private boolean isTeaser(int i) {
        return (i > 0 && lines.get(i).sameText(lines.get(i - 1)))
                || (i + 1 < lines.size() && lines.get(i).sameText(lines.get(i + 1)));
    }

    // ------------------------------------------------------------------ end

    private int behindLastOfStory() {
        int last = bodyStart;
        boolean closed = false;
        boolean listed = false;
        for (int i = bodyStart + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.isProse() && !isLeadAgain(i)) {
                if (closed && !resumes(i)) {
                    break;
                }
                closed = false;
                listed = false;
                last = i;
            } else if (isEnd(line)) {
                if (line.hasClue(LineRole.SIGN_OFF) && isPassed(i)) {
                    continue;
                }
                closed = true;
                if (line.hasClue(LineRole.SIGN_OFF) || line.hasClue(LineRole.COPYRIGHT)) {
                    break;
                }
            } else if (line.furniture != null && line.furniture.heading()) {
                listed = true;
            } else if (line.clue != null && !line.hasClue(LineRole.AD)) {
                listed |= line.hasClue(LineRole.RELATED);
            } else if (!closed && !listed && belongsToStory(i, last)) {
                last = i;
            }
        }
        return bodyStart < lines.size()
                ? Math.max(last, lastRowBeforeSignOff(last)) + 1
                : bodyStart;
    }

    /**
     * The last line of a table or list that stands between the last prose and a sign-off in
     * brackets on its own line, or -1. Related titles and videos stand there too: they have a
     * heading, a label, or are printed twice.
     */
    private int lastRowBeforeSignOff(int last) {
        int rows = 0;
        int found = -1;
        boolean linked = false;
        for (int i = last + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.hasClue(LineRole.SIGN_OFF) && !line.isAllLetters()) {
                return rows >= FEWEST_ROWS ? found : -1;
            }
            boolean figures = line.words() <= 2 && Character.isDigit(line.first());
            if (line.clue == null || figures) {
                boolean row = !linked && !isTeaser(i);
                rows += row ? 1 : 0;
                found = row ? i : found;
                linked = false;
            } else if (line.hasClue(LineRole.RELATED)) {
                linked = line.furniture != null && line.furniture.rest().isEmpty();
            } else if (isEnd(line)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the story goes on behind a sign-off, before another end and any list of titles. */
    private boolean isPassed(int signOff) {
        if (SignOffs.isFinal(lines.get(signOff).text)) {
            return false;
        }
        for (int i = signOff + 1; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isEnd(line) || (line.furniture != null && line.furniture.heading())) {
                return false;
            }
            if (line.clue == null && SignOffs.isPassedBy(line.text)) {
                return !isLeadAgain(i) && !isTeaser(i);
            }
        }
        return false;
    }

    /** Whether prose behind credits or tags is the story again, and not a teaser of another. */
    private boolean resumes(int i) {
        int prose = 0;
        for (int k = i; k < lines.size() && k < i + 6; k++) {
            if (lines.get(k).isProse() && lines.get(k).length() > 100) {
                prose++;
            }
        }
        return prose >= 3;
    }

    private static boolean isEnd(Line line) {
        return line.hasClue(LineRole.SIGN_OFF)
                || line.hasClue(LineRole.COPYRIGHT)
                || line.hasClue(LineRole.BYLINE)
                || line.hasClue(LineRole.TAGS)
                || (line.hasClue(LineRole.TIMESTAMP) && line.stamp != null && line.stamp.clock());
    }

    /** A short sentence or an entry of a list behind what is known to be the story. */
    private boolean belongsToStory(int i, int last) {
        Line line = lines.get(i);
        if (line.clue != null) {
            return false;
        }
        boolean sentence = i == last + 1 && line.endsSentence() && line.words() >= 3;
        boolean fragment =
                i == last + 1
                        && line.gap == 0
                        && line.continuesSentence()
                        && !lines.get(last).endsSentence();
        boolean citation = i == last + 1 && line.first() == '[' && line.last() == ']';
        return sentence
                || fragment
                || citation
                || line.isForeignScript()
                || ListMarks.isAt(line.text)
                || isRow(i);
    }

    /** One of three lines or more with figures in them. */
    private boolean isRow(int i) {
        return Rows.around(lines, i) >= 3;
    }

    /** JPNN prints the lead again over the credits, and cuts it. */
    boolean isLeadAgain(int i) {
        String line = lines.get(i).text;
        String lead = lines.get(bodyStart).text;
        if (i <= bodyStart + 1 || line.length() < 60 || line.length() > LONGEST_LEAD) {
            return false;
        }
        lead = lead.substring(0, Math.min(lead.length(), LONGEST_LEAD));
        return lead.contains(line.substring(20, 40))
                && lead.contains(line.substring(line.length() - 40));
    }
}
