package id.warta.parser.internal.text;

import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Captions;
import id.warta.parser.internal.line.Letters;
import id.warta.parser.internal.line.ListMarks;
import id.warta.parser.internal.line.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The roles of the lines from the first to the last of a story: its paragraphs, also where a link
 * broke them; headings and lists; and what stands between them that is none of the story.
 */
final class Body {

    private static final int LONGEST_SUBHEADING = 100;
    private static final int MOST_SUBHEADING_WORDS = 14;
    private static final int MOST_COLON_WORDS = 10;
    private static final int FEWEST_RELATED_WORDS = 11;
    private static final int LONGEST_CAPTION = 420;
    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_FRAGMENT = 40;

    /** Words that begin a sentence which leads to a list or quotation, and no heading. */
    private static final Set<String> LEADING_WORDS =
            WordList.lowerCase(Body.class, "lead-in-words.txt");

    private final List<Line> lines;
    private final Outlets outlets;
    private final int from;
    private final int to;

    /** Whether a heading of related titles is open. */
    private boolean related;

    /** Whether a title has followed the open heading, and how it was written. */
    private boolean relatedSeen;

    private boolean relatedTitleCase;

    Body(List<Line> lines, Zones zones, Outlets outlets) {
        this.lines = lines;
        this.outlets = outlets;
        this.from = zones.bodyStart;
        this.to = zones.bodyEnd;
    }

    void read() {
        for (int i = from; i < to; i++) {
            Line line = lines.get(i);
            if (line.role == null) {
                line.role = decide(i);
            }
            if (line.role != LineRole.RELATED && line.role != LineRole.AD) {
                related = false;
            }
        }
        rowsAmongHeadings();
    }

    /** Of three headings or more in a row all but the last over prose are rows. */
    private void rowsAmongHeadings() {
        int run = 0;
        for (int i = from; i <= to; i++) {
            boolean heading =
                    i < to
                            && lines.get(i).is(LineRole.SUBHEADING)
                            && !ListMarks.isNumbered(lines.get(i).text);
            if (heading) {
                run++;
                continue;
            }
            boolean overProse = i < to && lines.get(i).is(LineRole.PARAGRAPH);
            for (int k = i - run; run >= FEWEST_ROWS && k < (overProse ? i - 1 : i); k++) {
                lines.get(k).role = LineRole.LIST_ITEM;
            }
            run = 0;
        }
    }

    private LineRole decide(int i) {
        Line line = lines.get(i);
        boolean broken = isFragment(i);
        if (line.clue != null && !(broken && mayBeFragment(line))) {
            LineRole role = ofClue(i);
            if (role != null) {
                return role;
            }
        }
        if (related && isRelatedTitle(i) && !isCredited(line)) {
            relatedSeen = true;
            relatedTitleCase = line.isTitleCase();
            return LineRole.RELATED;
        }
        if (broken || line.isForeignScript() || (line.first() == '[' && line.last() == ']')) {
            return LineRole.PARAGRAPH;
        }
        if (ListMarks.isAt(line.text) || isLettered(i)) {
            return isNumberedHeading(i) ? LineRole.SUBHEADING : LineRole.LIST_ITEM;
        }
        if (isCaption(line) && !signsOff(i)) {
            return LineRole.CAPTION;
        }
        if (isDoubled(i)) {
            return LineRole.EMBED;
        }
        if (isListRow(i)) {
            return LineRole.LIST_ITEM;
        }
        if (isRelatedWithoutLabel(i)) {
            return LineRole.RELATED;
        }
        if (isHeading(i)) {
            return LineRole.SUBHEADING;
        }
        return LineRole.PARAGRAPH;
    }

    /** What a clue means inside a story; null where it means nothing there. */
    private LineRole ofClue(int i) {
        Line line = lines.get(i);
        switch (line.clue) {
            case RELATED -> {
                related =
                        line.furniture != null
                                && line.furniture.heading()
                                && line.furniture.rest().isEmpty();
                relatedSeen = false;
                return LineRole.RELATED;
            }
            case SIGN_OFF -> {
                if (i + 1 == to) {
                    return line.isAllLetters() ? null : LineRole.SIGN_OFF;
                }
                return line.words() == 0 ? LineRole.OTHER : null; // the story goes on behind it
            }
            case PAGINATION, SHARE -> {
                return Character.isDigit(line.first())
                                && i + 1 < to
                                && line.words() <= 2
                                && !holdsLetter(line.text)
                        ? LineRole.LIST_ITEM
                        : line.clue;
            }
            case TIMESTAMP -> {
                return line.stamp.clock() ? LineRole.OTHER : LineRole.SUBHEADING;
            }
            case TAGS -> {
                return line.length() < 60 ? LineRole.TAGS : null;
            }
            case DATELINE -> {
                return null;
            }
            case SECTION -> {
                return null;
            }
            default -> {
                return line.clue;
            }
        }
    }

    private static boolean holdsLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    // ------------------------------------------------------------------ broken paragraphs

    /**
     * A part of a sentence that stands on a line of its own since a link or an italic word broke
     * it.
     */
    private boolean isFragment(int i) {
        Line line = lines.get(i);
        if (line.gap == 0
                && i > from
                && isOpenParagraph(i - 1)
                && (line.continuesSentence() || (continuesAt(i + 1) && !line.endsSentence()))) {
            return true;
        }
        boolean open = !line.endsSentence() && line.last() != ':';
        return open && (continuesAt(i + 1) || nameThenContinues(i));
    }

    /** Whether a line with a clue may be a part of a sentence: a short one that is no mark. */
    private static boolean mayBeFragment(Line line) {
        boolean mark =
                line.hasClue(LineRole.AD) || (line.hasClue(LineRole.EMBED) && line.first() == '[');
        return !mark && line.length() < LONGEST_FRAGMENT;
    }

    /** Whether a few words stand alone below and the sentence goes on under them. */
    private boolean nameThenContinues(int i) {
        return i + 2 < to
                && lines.get(i + 1).gap == 0
                && lines.get(i + 1).words() <= 5
                && !lines.get(i + 1).endsSentence()
                && lines.get(i + 1).clue == null
                && continuesAt(i + 2);
    }

    private boolean continuesAt(int i) {
        return i < to
                && lines.get(i).gap == 0
                && lines.get(i).continuesSentence()
                && !ListMarks.isAt(lines.get(i).text);
    }

    private boolean isOpenParagraph(int i) {
        Line line = lines.get(i);
        return line.role == LineRole.PARAGRAPH && !line.endsSentence() && line.last() != ':';
    }

    // ------------------------------------------------------------------ related titles

    /** Whether a line is a caption with its credit, and not a title behind {@code FOTO:}. */
    private boolean isCredited(Line line) {
        return line.hasCredit(outlets.captions) && !line.caption(outlets.captions).text().isEmpty();
    }

    private boolean isRelatedTitle(int i) {
        Line line = lines.get(i);
        boolean sentence = line.endsSentence() && line.words() > 18;
        if (!line.isTitleLike() || sentence || opensQuotation(line) || continuesAt(i + 1)) {
            return false;
        }
        if (!relatedSeen) {
            return true;
        }
        return line.isTitleCase() && relatedTitleCase && line.words() >= 3 && line.gap == 0;
    }

    /** Whether words of the story are quoted from its beginning on and past its end. */
    private static boolean opensQuotation(Line line) {
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.text.charAt(i);
            marks += c == '"' || c == '“' || c == '”' ? 1 : 0;
        }
        return Letters.isQuote(line.first()) && marks == 1;
    }

    /** A whole headline in the middle of a story, with no label: VIVA and TIMES link so. */
    private boolean isRelatedWithoutLabel(int i) {
        Line line = lines.get(i);
        return line.isTitleLike()
                && line.isTitleCase()
                && line.words() >= FEWEST_RELATED_WORDS
                && line.length() >= 70
                && line.last() != ':'
                && !Letters.isQuote(line.first())
                && !Character.isDigit(line.first())
                && i > from
                && lines.get(i - 1).endsSentence();
    }

    // ------------------------------------------------------------------ headings and lists

    private boolean isHeading(int i) {
        Line line = lines.get(i);
        if (line.length() > LONGEST_SUBHEADING
                || line.words() > MOST_SUBHEADING_WORDS
                || line.text.endsWith(".")
                || line.last() == ','
                || line.continuesSentence()
                || i == from
                || i + 1 >= lines.size()) {
            return false;
        }
        char first = line.first();
        if (Letters.isQuote(first) && !line.isTitleCase()) {
            return false;
        }
        if (line.endsSentence()) {
            return line.isTitleCase()
                    && line.words() > 2
                    && line.last() != '!'
                    && !Letters.isQuote(line.last());
        }
        if (line.last() == ':') {
            return line.words() <= MOST_COLON_WORDS && !leads(line.text);
        }
        if (Letters.isQuote(line.last()) || (line.last() == ')' && line.words() > 8)) {
            return line.isTitleCase();
        }
        return line.isTitleCase() || line.words() <= 8;
    }

    private static boolean leads(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return LEADING_WORDS.contains(text.substring(0, end).toLowerCase(Locale.ROOT))
                || text.indexOf(',') > 0;
    }

    /** {@code A. x} beside {@code B. x}: a lone letter is the initial of a name. */
    private boolean isLettered(int i) {
        int letter = ListMarks.letter(lines.get(i).text);
        return letter > 0
                && ((i > from && ListMarks.letter(lines.get(i - 1).text) == letter - 1)
                        || (i + 1 < lines.size()
                                && ListMarks.letter(lines.get(i + 1).text) == letter + 1));
    }

    /** {@code 1. Usaha makanan} over prose, where neither neighbour is numbered. */
    private boolean isNumberedHeading(int i) {
        Line line = lines.get(i);
        if (!ListMarks.isNumbered(line.text)
                || line.length() > LONGEST_SUBHEADING
                || line.text.endsWith(".")
                || line.text.endsWith(";")
                || i + 1 >= lines.size()) {
            return false;
        }
        Line next = lines.get(i + 1);
        boolean proseBelow =
                next.clue == null
                        && !ListMarks.isAt(next.text)
                        && (next.isProse() || next.length() > 60);
        boolean entryAbove =
                i > from
                        && lines.get(i - 1).is(LineRole.LIST_ITEM)
                        && ListMarks.isNumbered(lines.get(i - 1).text);
        return proseBelow && !entryAbove;
    }

    /** A row of a run of rows with figures, or of lines under a colon. */
    private boolean isListRow(int i) {
        Line line = lines.get(i);
        if (Rows.around(lines, i) >= 3 && !line.endsSentence()) {
            return !(line.last() == ':');
        }
        if (line.length() > LONGEST_SUBHEADING
                || line.endsSentence()
                || line.last() == ':'
                || i == from) {
            return false;
        }
        Line above = lines.get(i - 1);
        boolean underColon =
                above.last() == ':'
                        && above.role != null
                        && above.role.isStory()
                        && i + 1 < to
                        && isPlainRow(lines.get(i + 1));
        boolean underEntry =
                above.is(LineRole.LIST_ITEM)
                        && !ListMarks.isAt(above.text)
                        && i + 1 < lines.size()
                        && !lines.get(i + 1).isProse();
        return underColon || underEntry;
    }

    private static boolean isPlainRow(Line line) {
        return line.clue == null && line.length() <= LONGEST_SUBHEADING && !line.endsSentence();
    }

    // ------------------------------------------------------------------ pictures and videos

    private boolean isCaption(Line line) {
        if (line.length() > LONGEST_CAPTION) {
            return false;
        }
        if (Captions.isOpening(line.text) && line.words() <= 25) {
            return true;
        }
        return line.hasCredit(outlets.captions);
    }

    /** Whether what looks like a credit is the sign-off of the last paragraph. */
    private boolean signsOff(int i) {
        return i == to - 1
                && i > from
                && lines.get(i).endsSentence()
                && outlets.signOffs.split(lines.get(i).text).isPresent();
    }

    /** The title of a video printed twice. */
    private boolean isDoubled(int i) {
        Line line = lines.get(i);
        boolean doubled =
                (i + 1 < lines.size() && lines.get(i + 1).sameText(line))
                        || (i > from && lines.get(i - 1).sameText(line));
        return doubled && line.isTitleLike();
    }
}
