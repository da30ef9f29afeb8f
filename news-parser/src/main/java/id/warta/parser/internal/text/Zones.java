package id.warta.parser.internal.text;

import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Datelines;
import id.warta.parser.internal.line.Letters;
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
    private static final int LONGEST_LEAD = 1500;

    private final List<Line> lines;
    private final Outlets outlets;

    /** The line at which the dateline stands or begins, or -1. */
    int datelineAt = -1;

    /** The dateline and what follows it on its line, or null. */
    Datelines.@Nullable Split dateline;

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
            if (line.clue == null || line.hasClue(LineRole.PHOTO_CREDIT)) {
                Optional<Datelines.Split> split = datelines(i);
                if (split.isPresent()) {
                    datelineAt = i;
                    dateline = split.get();
                    return;
                }
                if (isPlaceBeforeDash(i)) {
                    datelineAt = i;
                    return;
                }
            }
            if (line.isProse() && ++prose > MOST_HEADER_PROSE) {
                return;
            }
        }
    }

    private Optional<Datelines.Split> datelines(int i) {
        Line line = lines.get(i);
        Optional<Datelines.Split> found = outlets.datelines.split(line.text);
        if (found.isEmpty()) {
            return found;
        }
        Datelines.Split split = found.get();
        boolean storyFollows =
                split.rest().isEmpty()
                        ? i + 1 < lines.size()
                        : (split.dateline().outlet().isPresent()
                                        && !split.dateline().places().isEmpty())
                                || line.isProse()
                                || line.length() >= 90
                                || continuesAfter(i);
        return storyFollows ? found : Optional.empty();
    }

    private boolean continuesAfter(int i) {
        return i + 1 < lines.size() && lines.get(i + 1).continuesSentence();
    }

    /** {@code Jakarta} and a dash on lines of their own. */
    private boolean isPlaceBeforeDash(int i) {
        if (i + 1 >= lines.size() || lines.get(i).words() > 4 || lines.get(i).length() > 40) {
            return false;
        }
        Line next = lines.get(i + 1);
        boolean dash = next.hasClue(LineRole.DATELINE);
        boolean dashAndStory =
                Datelines.isPlace(lines.get(i).text)
                        && next.length() > 40
                        && Letters.isDash(next.first());
        return (dash || dashAndStory) && Letters.isCapitalised(lines.get(i).text);
    }

    private int firstProseBehindHeader() {
        int meta = -1;
        int prose = 0;
        for (int i = 0; i < Math.min(lines.size(), LONGEST_HEADER); i++) {
            Line line = lines.get(i);
            if (line.isProse() && !isCreditedCaption(line)) {
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
        return line.length() < 400 && outlets.credits.caption(line.text).credit().isPresent();
    }

    private int proseFrom(int from) {
        for (int i = from; i < lines.size(); i++) {
            if (lines.get(i).isProse() && !isCreditedCaption(lines.get(i))) {
                return i;
            }
        }
        return lines.size();
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
        return bodyStart < lines.size() ? last + 1 : bodyStart;
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
        return sentence || fragment || Lists.isMarked(line.text) || isRow(i);
    }

    /** One of three lines or more with figures in them. */
    private boolean isRow(int i) {
        return Lists.rowsAround(lines, i) >= 3;
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
