package id.warta.parser.internal.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Credits;
import id.warta.parser.internal.line.Datelines;
import id.warta.parser.internal.line.Letters;
import id.warta.parser.internal.line.Timestamps;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The roles of the lines over a story: breadcrumb, headline, summary, credits, time, share bar,
 * pictures, and boxes of related articles, in whatever order.
 */
final class Header {

    private static final int MENU = 5;
    private static final int FEWEST_HEADLINE_WORDS = 4;
    private static final int MONTHS_OF_A_CLOCK = 2;
    private static final int REPEATED_WITHIN = 80;
    private static final int OPENING_LINES = 12;
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

    private final List<Line> lines;
    private final Outlets outlets;
    private final int end;

    /** Indices of the first timestamp, byline and title, each -1 if there is none. */
    private int stampAt;

    private int bylineAt;
    private int titleAt;
    private int headline;

    /** Whether a heading such as {@code Ringkasan} is open. */
    private boolean summaryOpen;

    /**
     * Words that stand in lower case in the first lines of the story; collected when first asked
     * for.
     */
    private final Set<String> storyWords = new HashSet<>();

    /** Number of very short lines over the headline. */
    private int shortLines;

    Header(List<Line> lines, Zones zones, Outlets outlets) {
        this.lines = lines;
        this.outlets = outlets;
        this.end = zones.bodyStart;
    }

    void read() {
        dropSiteClock();
        stampAt = first(LineRole.TIMESTAMP);
        bylineAt = first(LineRole.BYLINE);
        titleAt = firstTitle();
        headline = findHeadline();
        for (int k = 0; k < headline; k++) {
            if (lines.get(k).words() <= 3 && lines.get(k).role != LineRole.HEADLINE) {
                shortLines++;
            }
        }
        for (int i = 0; i < end; i++) {
            Line line = lines.get(i);
            if (line.role == null) {
                line.role = decide(i);
            }
        }
    }

    // ------------------------------------------------------------------ headline

    private int findHeadline() {
        int found = repeatedTitle();
        if (found < 0) {
            int below = stampAt < 0 ? end : stampAt;
            found = bestTitle(behindMenu(below), below);
        }
        if (found < 0 && stampAt >= 0) {
            found = bestTitle(stampAt + 1, end);
        }
        if (found >= 0) {
            mark(found);
        }
        return found;
    }

    /**
     * Where the lines over {@code below} begin that a menu parts from the titles of other news
     * further up.
     */
    private int behindMenu(int below) {
        int entries = 0;
        boolean titled = false;
        for (int i = below - 1; i >= 0; i--) {
            boolean entry = lines.get(i).words() <= 3;
            entries = entry ? entries + 1 : 0;
            if (titled && entries > MENU) {
                return i;
            }
            titled |= !entry && isTitle(i) && !isUnderHeading(i);
        }
        return 0;
    }

    /** Gives the headline its role, wherever it is printed. */
    private void mark(int found) {
        for (Line line : lines) {
            if (line.length() == lines.get(found).length() && line.sameText(lines.get(found))) {
                line.role = LineRole.HEADLINE;
            }
        }
    }

    /** The first title that is printed again further down, or -1. */
    private int repeatedTitle() {
        Map<String, Integer> seen = new HashMap<>();
        int found = lines.size();
        for (int i = 0; i < Math.min(lines.size(), end + REPEATED_WITHIN); i++) {
            Line line = lines.get(i);
            if (line.clue != null || !line.isTitleLike() || line.words() < FEWEST_HEADLINE_WORDS) {
                continue;
            }
            Integer before = seen.putIfAbsent(line.text.toLowerCase(Locale.ROOT), i);
            boolean again = before != null && before < Math.min(end, found);
            if (again && isTitle(before) && !isUnderHeading(before)) {
                found = before;
            }
        }
        return found < lines.size() ? found : -1;
    }

    /** The first title of four words or more; else the last that may be one. */
    private int bestTitle(int from, int to) {
        int last = -1;
        for (int i = from; i < to; i++) {
            if (!isTitle(i) || isUnderHeading(i)) {
                continue;
            }
            if (lines.get(i).words() >= FEWEST_HEADLINE_WORDS) {
                return i;
            }
            if (lines.get(i).length() >= 12 && lines.get(i).words() >= 2) {
                last = i;
            }
        }
        return last;
    }

    private boolean isTitle(int i) {
        Line line = lines.get(i);
        boolean video = line.hasClue(LineRole.EMBED) && line.text.indexOf(':') > 0;
        return (line.clue == null || video)
                && line.isTitleLike()
                && line.words() >= 2
                && !isBreadcrumb(line)
                && !outlets.credits.isBrand(line.text)
                && !hasCredit(line)
                && !isSigned(i);
    }

    private boolean hasCredit(Line line) {
        return line.hasCredit(outlets.credits);
    }

    /** {@code Home > Berita}, {@code JPNN.com - Nasional - Humaniora}, {@code X / Y}. */
    private static boolean isBreadcrumb(Line line) {
        int joints = 0;
        int longest = 0;
        int from = 0;
        String text = line.text;
        for (int i = 0; i <= text.length(); i++) {
            boolean joint =
                    i == text.length()
                            || ">»›/|".indexOf(text.charAt(i)) >= 0
                            || text.startsWith(" - ", i);
            if (joint) {
                joints += i < text.length() ? 1 : 0;
                longest = Math.max(longest, i - from);
                from = i + 1;
            }
        }
        boolean arrows = text.indexOf('>') > 0 || text.indexOf('»') > 0 || text.indexOf('›') > 0;
        return joints > 0 && longest <= 22 && (joints > 1 || arrows || text.contains(" / "));
    }

    /** A name with what its bearer is or writes for, or a name beside a label. */
    private boolean isSigned(int i) {
        Line line = lines.get(i);
        if (line.length() > 80 || outlets.credits.signed(line.text).isEmpty()) {
            return false;
        }
        boolean nameAlone = outlets.credits.isPersonName(line.text, 1);
        return !nameAlone || (hasCreditNeighbour(i) && !isSaidInStory(line));
    }

    /**
     * Whether the story has a word of the line in lower case, which it hardly has of a name: so
     * that a headline of two or three words under the time is not taken for its writer.
     */
    private boolean isSaidInStory(Line line) {
        if (storyWords.isEmpty()) {
            for (int k = end; k < Math.min(lines.size(), end + OPENING_LINES); k++) {
                for (String word : WORDS.split(lines.get(k).text)) {
                    if (Character.isLowerCase(word.charAt(0))) {
                        storyWords.add(word);
                    }
                }
            }
        }
        for (String word : WORDS.split(line.text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= 5 && storyWords.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasCreditNeighbour(int i) {
        boolean above = i > 0 && isCreditClue(lines.get(i - 1));
        boolean below = i + 1 < lines.size() && isCreditClue(lines.get(i + 1));
        boolean fewWords = lines.get(i).words() <= 3;
        return (above || below) && (fewWords || titleAt < i);
    }

    private static boolean isCreditClue(Line line) {
        return line.hasClue(LineRole.TIMESTAMP) || line.hasClue(LineRole.BYLINE);
    }

    private boolean isBesideCredits(int i) {
        return (i > 0
                        && (isCreditClue(lines.get(i - 1))
                                || lines.get(i - 1).is(LineRole.HEADLINE)
                                || lines.get(i - 1).is(LineRole.SECTION)
                                || lines.get(i - 1).is(LineRole.DECK)))
                || (i + 1 < lines.size() && isCreditClue(lines.get(i + 1)));
    }

    private int firstTitle() {
        for (int k = 0; k < end; k++) {
            Line line = lines.get(k);
            if (line.clue == null && line.isTitleLike() && line.words() >= FEWEST_HEADLINE_WORDS) {
                return k;
            }
        }
        return end;
    }

    // ------------------------------------------------------------------ the other lines

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

    private LineRole overHeadline(int i) {
        Line line = lines.get(i);
        if (line.clue == LineRole.OTHER && line.length() <= 10 && end < 40 && isBeforeCrumb(i)) {
            return LineRole.SECTION; // "Home", "/"
        }
        if (isMarksOnly(line) || line.clue == LineRole.SIGN_OFF) {
            return LineRole.SECTION;
        }
        if (line.clue == LineRole.PHOTO_CREDIT && Datelines.isHost(line.text) && isMenu(i)) {
            return LineRole.OTHER; // the menu of a publisher's sites
        }
        if (line.clue != null && line.clue != LineRole.PAGINATION) {
            return line.clue;
        }
        if (hasCredit(line)) {
            return LineRole.CAPTION;
        }
        if (isUnderHeading(i) || (line.endsSentence() && line.words() > 6) || holdsDate(line)) {
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

    private LineRole underHeadline(int i) {
        Line line = lines.get(i);
        if (isUnderHeading(i)) {
            return lines.get(headingOver(i)).clue == LineRole.TAGS
                    ? LineRole.TAGS
                    : lines.get(headingOver(i)).furniture.role();
        }
        if (line.first() == ':' && i > 0 && lines.get(i - 1).hasClue(LineRole.BYLINE)) {
            return LineRole.BYLINE; // the name behind a label
        }
        if (summaryOpen) {
            return LineRole.DECK;
        }
        String bare = withoutLeadingDash(line.text);
        if (outlets.credits.isBrand(bare) || isBrands(bare)) {
            return LineRole.SECTION;
        }
        if (isBreadcrumb(line) && line.words() <= 6) {
            return LineRole.SECTION;
        }
        if (nextTo(i, LineRole.PHOTO_CREDIT) || isRepeated(i)) {
            return LineRole.CAPTION;
        }
        boolean captionFollows = i + 1 < end && isCaption(i + 1);
        if (isName(line)
                && ((line.words() <= 3 && hasCreditNeighbour(i))
                        || isBesideCredits(i)
                        || !outlets.credits.isPersonName(line.text, 1)
                        || captionFollows)) {
            return captionFollows
                            && (bylineAt >= 0 && bylineAt < i)
                            && !nextTo(i, LineRole.TIMESTAMP)
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

    /** {@code CNN Indonesia TV | CNN Indonesia}. */
    private boolean isBrands(String text) {
        int bar = text.indexOf('|');
        return bar > 0
                && outlets.credits.isBrand(text.substring(bar + 1).strip())
                && outlets.credits.isBrand(text.substring(0, bar).strip());
    }

    private boolean isName(Line line) {
        if (line.length() > 90 || (line.endsSentence() && line.last() != '.')) {
            return false;
        }
        if (outlets.credits.signed(line.text).isPresent()) {
            return true;
        }
        int joint = line.text.indexOf(" - ");
        if (joint > 0 && line.words() <= 7) {
            return outlets.credits.isPersonName(line.text.substring(0, joint), 2);
        }
        for (String name : Credits.enumerated(line.text)) {
            if (!outlets.credits.isPersonName(name.strip(), 2)) {
                return false;
            }
        }
        return true;
    }

    private boolean nextTo(int i, LineRole clue) {
        return (i > 0 && lines.get(i - 1).hasClue(clue))
                || (i + 1 < lines.size() && lines.get(i + 1).hasClue(clue));
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
                || nextTo(i, LineRole.PHOTO_CREDIT)
                || isRepeated(i)
                || (i > 0 && lines.get(i - 1).is(LineRole.PHOTO_CREDIT))) {
            return true;
        }
        boolean behindMeta = stampAt >= 0 ? i > stampAt : (bylineAt >= 0 && bylineAt < i);
        if (headline < 0 || !behindMeta) {
            return line.text.startsWith("Ilustrasi")
                    || (holdsBracketedDate(line.text) && !line.endsSentence());
        }
        return !line.endsSentence()
                || line.text.startsWith("Ilustrasi")
                || holdsBracketedDate(line.text)
                || lines.get(i - 1).hasClue(LineRole.SHARE);
    }

    private boolean isRepeated(int i) {
        return (i + 1 < end && lines.get(i + 1).sameText(lines.get(i)))
                || (i > 0 && lines.get(i - 1).sameText(lines.get(i)));
    }

    private static boolean holdsBracketedDate(String text) {
        int open = text.indexOf('(');
        while (open >= 0) {
            int slash = text.indexOf('/', open);
            if (slash > 0
                    && slash - open <= 3
                    && slash - open > 1
                    && Character.isDigit(text.charAt(open + 1))) {
                return true;
            }
            open = text.indexOf('(', open + 1);
        }
        return false;
    }

    // ------------------------------------------------------------------ boxes and clocks

    private boolean isUnderHeading(int i) {
        return headingOver(i) >= 0;
    }

    /** The heading of the list that a title stands in, or -1. */
    private int headingOver(int i) {
        Line line = lines.get(i);
        if (line.clue != null || (!line.isTitleLike() && !isRepeated(i))) {
            return -1;
        }
        int k = i - 1;
        while (k >= 0
                && lines.get(k).clue == null
                && (lines.get(k).isTitleLike() || isRepeated(k))
                && i - k < 12) {
            k--;
        }
        boolean heading =
                k >= 0
                        && lines.get(k).furniture != null
                        && lines.get(k).furniture.heading()
                        && lines.get(k).furniture.rest().isEmpty();
        return heading ? k : -1;
    }

    /**
     * A date at the top of a copy is the reader's if it is far from the dates of the story, or if
     * the time of publication follows further down.
     */
    private void dropSiteClock() {
        int i = first(LineRole.TIMESTAMP);
        if (i < 0
                || lines.get(i).stamp == null
                || lines.get(i).stamp.clock()
                || lines.get(i).stamp.labelled()) {
            return;
        }
        if (isClockBelow(i)) {
            dropStamp(i);
            return;
        }
        if (i > 2) {
            return;
        }
        for (int k = end; k < lines.size(); k++) {
            String text = lines.get(k).text;
            int open = text.indexOf('(');
            while (open >= 0) {
                int close = Math.min(text.length(), open + 14);
                Optional<Timestamps.Timestamp> found =
                        Timestamps.find(text.substring(open + 1, close));
                if (found.isPresent()) {
                    long months =
                            ChronoUnit.MONTHS.between(
                                    found.get().time(), lines.get(i).stamp.time());
                    if (Math.abs(months) >= MONTHS_OF_A_CLOCK) {
                        dropStamp(i);
                    }
                    return;
                }
                open = text.indexOf('(', open + 1);
            }
        }
    }

    private boolean isClockBelow(int date) {
        for (int i = date + 1; i < end; i++) {
            StampLine stamp = lines.get(i).stamp;
            if (stamp != null && stamp.clock() && !stamp.update()) {
                return true;
            }
        }
        return false;
    }

    private void dropStamp(int i) {
        lines.get(i).clue = LineRole.OTHER;
        lines.get(i).role = LineRole.OTHER;
        lines.get(i).stamp = null;
    }

    private int first(LineRole clue) {
        for (int i = 0; i < end; i++) {
            if (lines.get(i).hasClue(clue)) {
                return i;
            }
        }
        return -1;
    }
}
