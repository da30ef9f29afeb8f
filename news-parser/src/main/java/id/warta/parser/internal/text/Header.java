package id.warta.parser.internal.text;

import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Captions;
import id.warta.parser.internal.line.Hosts;
import id.warta.parser.internal.line.Letters;
import id.warta.parser.internal.line.Timestamps;
import java.util.List;

/**
 * The roles of the lines over a story: breadcrumb, headline, summary, credits, time, share bar,
 * pictures, and boxes of related articles, in whatever order.
 */
final class Header {

    private static final int MENU = 5;

    private final HeaderLines lines;
    private final Outlets outlets;
    private final Signatures signatures;
    private final int end;

    /** Indices of the first time and byline, and of the headline; each -1 if there is none. */
    private final int stampAt;

    private final int bylineAt;
    private final int headline;

    /** Number of very short lines over the headline. */
    private final int shortLines;

    /** Whether a heading such as {@code Ringkasan} is open. */
    private boolean summaryOpen;

    Header(List<Line> all, Zones zones, Outlets outlets) {
        this.lines = new HeaderLines(all, zones.bodyStart);
        this.outlets = outlets;
        this.end = zones.bodyStart;
        SiteClock.drop(lines);
        this.stampAt = lines.first(LineRole.TIMESTAMP);
        this.bylineAt = lines.first(LineRole.BYLINE);
        this.signatures = new Signatures(lines, outlets);
        this.headline = Headline.mark(lines, signatures, outlets);
        this.shortLines = shortLinesOver(headline);
    }

    private int shortLinesOver(int below) {
        int found = 0;
        for (int k = 0; k < below; k++) {
            if (lines.get(k).words() <= 3 && !lines.get(k).is(LineRole.HEADLINE)) {
                found++;
            }
        }
        return found;
    }

    void read() {
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (line.role == null) {
                line.role = decide(i);
            }
        }
    }

    private LineRole decide(int i) {
        Line line = lines.get(i);
        boolean over = headline < 0 ? i < stampAt : i < headline;
        if (over && line.clue != LineRole.TIMESTAMP) {
            return overHeadline(i);
        }
        if (isMarksOnly(line) && i > 0 && lines.get(i - 1).role != null) {
            return lines.get(i - 1).role; // the stroke between the entries of a bar
        }
        if (line.clue == LineRole.DATELINE) {
            return LineRole.OTHER;
        }
        if (line.clue == LineRole.DECK) {
            summaryOpen = true;
        }
        if (line.clue == LineRole.PHOTO_CREDIT && line.words() > 12) {
            return LineRole.CAPTION;
        }
        if (line.clue != null) {
            return line.clue;
        }
        return underHeadline(i);
    }

    private static boolean isMarksOnly(Line line) {
        return line.length() <= 2 && line.words() == 0;
    }

    // ------------------------------------------------------------------ over the headline

    private LineRole overHeadline(int i) {
        Line line = lines.get(i);
        if (line.clue == LineRole.OTHER && line.length() <= 10 && end < 40 && isBeforeCrumb(i)) {
            return LineRole.SECTION; // "Home", "/"
        }
        if (isMarksOnly(line) || line.clue == LineRole.SIGN_OFF) {
            return LineRole.SECTION;
        }
        if (line.clue == LineRole.PHOTO_CREDIT && Hosts.isHost(line.text) && isMenu(i)) {
            return LineRole.OTHER; // the menu of a publisher's sites
        }
        if (line.clue != null && line.clue != LineRole.PAGINATION) {
            return line.clue;
        }
        if (hasCredit(line)) {
            return LineRole.CAPTION;
        }
        if (lines.isUnderHeading(i)
                || (line.endsSentence() && line.words() > 6)
                || holdsDate(line)) {
            return LineRole.OTHER;
        }
        return isMenu(i) ? LineRole.OTHER : LineRole.SECTION;
    }

    private boolean isBeforeCrumb(int i) {
        return i + 1 < end
                && (lines.get(i + 1).clue == null || lines.get(i + 1).length() <= 2)
                && lines.get(i + 1).words() <= 4
                && !isMenu(i);
    }

    private static boolean holdsDate(Line line) {
        return Timestamps.find(line.text).isPresent();
    }

    /** One of many short lines over the headline, unless it is the last and says more. */
    private boolean isMenu(int i) {
        boolean last = i == headline - 1;
        return shortLines > MENU && !(last && lines.get(i).words() > 1);
    }

    // ------------------------------------------------------------------ under the headline

    private LineRole underHeadline(int i) {
        Line line = lines.get(i);
        if (lines.isUnderHeading(i)) {
            return lines.get(lines.headingOver(i)).clue == LineRole.TAGS
                    ? LineRole.TAGS
                    : lines.get(lines.headingOver(i)).furniture.role();
        }
        if (line.first() == ':' && i > 0 && lines.get(i - 1).hasClue(LineRole.BYLINE)) {
            return LineRole.BYLINE; // the name behind a label
        }
        if (summaryOpen) {
            return LineRole.DECK;
        }
        String bare = withoutLeadingDash(line.text);
        if (outlets.names.isBrand(bare) || signatures.isBrands(bare)) {
            return LineRole.SECTION;
        }
        if (HeaderLines.isBreadcrumb(line) && line.words() <= 6) {
            return LineRole.SECTION;
        }
        if (lines.nextTo(i, LineRole.PHOTO_CREDIT) || lines.isRepeated(i)) {
            return LineRole.CAPTION;
        }
        boolean captionFollows = i + 1 < end && isCaption(i + 1);
        if (signatures.isName(line)
                && ((line.words() <= 3 && signatures.hasCreditNeighbour(i))
                        || signatures.isBesideCredits(i)
                        || !outlets.names.isPersonName(line.text, 1)
                        || captionFollows)) {
            return captionFollows
                            && (bylineAt >= 0 && bylineAt < i)
                            && !lines.nextTo(i, LineRole.TIMESTAMP)
                    ? LineRole.PHOTO_CREDIT
                    : LineRole.BYLINE;
        }
        if (line.text.startsWith("...") || line.text.startsWith("…")) {
            return LineRole.PARAGRAPH;
        }
        return isCaption(i) ? LineRole.CAPTION : LineRole.DECK;
    }

    private static String withoutLeadingDash(String text) {
        int i = 0;
        while (i < text.length() && (Letters.isDash(text.charAt(i)) || text.charAt(i) == ' ')) {
            i++;
        }
        return text.substring(i);
    }

    private boolean hasCredit(Line line) {
        return line.hasCredit(outlets.captions);
    }

    /**
     * Whether an unnamed line under the headline belongs to a picture: it has a credit or one
     * beside it, begins as captions do, dates what it shows, or stands behind the time of
     * publication without being a sentence.
     */
    private boolean isCaption(int i) {
        Line line = lines.get(i);
        if (line.clue != null) {
            return false;
        }
        if (hasCredit(line)
                || lines.nextTo(i, LineRole.PHOTO_CREDIT)
                || lines.isRepeated(i)
                || (i > 0 && lines.get(i - 1).is(LineRole.PHOTO_CREDIT))) {
            return true;
        }
        boolean behindMeta = stampAt >= 0 ? i > stampAt : (bylineAt >= 0 && bylineAt < i);
        if (headline < 0 || !behindMeta) {
            return Captions.isOpening(line.text)
                    || (holdsBracketedDate(line.text) && !line.endsSentence());
        }
        return !line.endsSentence()
                || Captions.isOpening(line.text)
                || holdsBracketedDate(line.text)
                || lines.get(i - 1).hasClue(LineRole.SHARE);
    }

    /** {@code (4/6/2024)}. */
    private static boolean holdsBracketedDate(String text) {
        int open = text.indexOf('(');
        while (open >= 0 && open + 3 < text.length()) {
            if (Character.isDigit(text.charAt(open + 1))
                    && (text.charAt(open + 2) == '/' || text.charAt(open + 3) == '/')) {
                return true;
            }
            open = text.indexOf('(', open + 1);
        }
        return false;
    }
}
