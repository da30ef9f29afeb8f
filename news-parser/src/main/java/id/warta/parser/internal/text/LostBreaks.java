package id.warta.parser.internal.text;

import id.warta.model.Dateline;
import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Bylines;
import id.warta.parser.internal.line.Datelines;
import id.warta.parser.internal.line.Letters;
import id.warta.parser.internal.line.Places;
import id.warta.parser.internal.line.Timestamps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Line breaks of a text that stands whole on one line, put back where the form tells: behind a
 * headline, around a time of publication, before a dateline, around advertisements between
 * sentences, and before what its own words give away behind the last sentence. The parts are read
 * as lines are; what cannot be told apart stays with the story.
 */
final class LostBreaks {

    private static final int WHOLE_TEXT = 500;
    private static final int MOST_LINES = 3;
    private static final int LONGEST_TAIL = 240;
    private static final int LONGEST_CREDITS = 200;
    private static final int LONGEST_DATELINE = 110;
    private static final int LONGEST_LABEL = 25;
    private static final int FEWEST_HEADLINE_WORDS = 5;
    private static final int LONGEST_BYLINE = 80;
    private static final int BEFORE_AD = 8;

    private final Outlets outlets;
    private final Clues clues;

    LostBreaks(Outlets outlets, Clues clues) {
        this.outlets = outlets;
        this.clues = clues;
    }

    /** The lines; one that holds a whole text as its parts, which share its number. */
    List<Line> restore(List<Line> lines) {
        if (lines.size() > MOST_LINES) {
            return lines;
        }
        List<Line> restored = new ArrayList<>();
        for (Line line : lines) {
            List<Integer> cuts = new ArrayList<>();
            if (line.length() >= WHOLE_TEXT) {
                header(line, cuts);
                ads(line.text, last(cuts), cuts);
                tail(line, last(cuts), cuts);
            }
            int first = restored.size();
            line.cutInto(restored, cuts);
            if (!cuts.isEmpty() && cuts.get(0) > 0 && isSection(line, cuts.get(0))) {
                restored.get(first).clue = LineRole.SECTION;
            }
        }
        return restored;
    }

    private static int last(List<Integer> cuts) {
        return cuts.isEmpty() ? 0 : cuts.get(cuts.size() - 1);
    }

    // ------------------------------------------------------------------ header

    private void header(Line line, List<Integer> cuts) {
        String text = line.text;
        int from = 0;
        Optional<Timestamps.Timestamp> stamp = Timestamps.find(text);
        if (stamp.isPresent() && isPublication(line, stamp.get())) {
            int start = stamp.get().span().start();
            if (start > 0) {
                cuts.add(start);
            }
            from = stamp.get().span().end();
            cuts.add(from);
        }
        int dateline = Bylines.beginsReport(text) ? -1 : dateline(text, from);
        if (dateline > 0 && (from > 0 || isHeadline(line, dateline) || isSection(line, dateline))) {
            cuts.add(dateline);
        }
    }

    /** Whether the line up to a dateline is a section of few words that the dateline sticks to. */
    private static boolean isSection(Line line, int dateline) {
        Line section = line.part(0, dateline);
        return Character.isLowerCase(line.text.charAt(dateline - 1))
                && Character.isUpperCase(line.text.charAt(dateline))
                && section.isTitleLike()
                && section.isTitleCase()
                && section.words() < FEWEST_HEADLINE_WORDS
                && section.isAllLetters();
    }

    /** Whether a time begins the text or follows its headline, and a capital follows it. */
    private static boolean isPublication(Line line, Timestamps.Timestamp stamp) {
        int start = stamp.span().start();
        int behind = Letters.skipBlanks(line.text, stamp.span().end());
        return stamp.clock()
                && behind < line.length()
                && Character.isUpperCase(line.text.charAt(behind))
                && (start == 0 || isHeadline(line, start));
    }

    /** Whether the line up to {@code end} is a headline: most words in capitals, no sentence. */
    private static boolean isHeadline(Line line, int end) {
        Line title = line.part(0, end);
        return title.isTitleLike()
                && title.isTitleCase()
                && title.words() >= FEWEST_HEADLINE_WORDS
                && title.text.indexOf('.') < 0
                && title.text.indexOf('/') < 0
                && Character.isLetterOrDigit(title.last());
    }

    /** Where a dateline begins at or behind {@code from}, or -1. */
    private int dateline(String text, int from) {
        int begin = Letters.skipBlanks(text, from);
        while (begin < Math.min(text.length(), from + LONGEST_CREDITS)) {
            Dateline found = datelineAt(text, begin);
            int next = nextWord(text, begin);
            if (found != null) {
                int capitals = capitalsBehindWord(text, begin);
                if (capitals > 0 && datelineAt(text, capitals) != null) {
                    return capitals;
                }
                boolean known = found.places().isEmpty() || Places.isPlace(found.places().get(0));
                Dateline shorter = known ? null : datelineAt(text, next);
                if (shorter == null || shorter.places().isEmpty()) {
                    return begin;
                }
            }
            begin = next;
        }
        return -1;
    }

    /** Where capitals stick to a word at {@code from}, {@code AtletSURYA.co.id}, or -1. */
    private static int capitalsBehindWord(String text, int from) {
        int i = from + 1;
        while (i < text.length() && Character.isLowerCase(text.charAt(i))) {
            i++;
        }
        boolean capitals =
                i > from + 1
                        && i + 1 < text.length()
                        && Character.isUpperCase(text.charAt(i))
                        && Character.isUpperCase(text.charAt(i + 1));
        return capitals ? i : -1;
    }

    private @Nullable Dateline datelineAt(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST_DATELINE);
        if (from >= end || !Character.isUpperCase(text.charAt(from))) {
            return null;
        }
        return outlets.datelines
                .split(text.substring(from, end))
                .map(Datelines.Split::dateline)
                .filter(found -> found.outlet().isPresent() || isInCapitals(found))
                .orElse(null);
    }

    private static boolean isInCapitals(Dateline dateline) {
        return dateline.places().stream().allMatch(Letters::isAllCaps);
    }

    private static int nextWord(String text, int from) {
        int blank = text.indexOf(' ', from);
        return blank < 0 ? text.length() : Letters.skipBlanks(text, blank);
    }

    // ------------------------------------------------------------------ between and behind

    /** Cuts around advertisements that stand between sentences. */
    private static void ads(String text, int from, List<Integer> cuts) {
        GluedAds ads = new GluedAds(text);
        int at = from;
        while (ads.find(at)) {
            int before = Math.max(from, ads.start - BEFORE_AD);
            boolean behindAd = last(cuts) == at && Letters.skipBlanks(text, at) == ads.start;
            if (behindAd || Letters.endsSentence(text.substring(before, ads.start))) {
                cuts.add(ads.start);
                cuts.add(ads.end);
            }
            at = ads.end;
        }
    }

    /** Cuts before what stands behind the last sentence and is none of the story. */
    private void tail(Line line, int from, List<Integer> cuts) {
        String text = line.text;
        int stop = Math.max(from, lastSentenceEnd(text));
        if (stop == 0 || outlets.signOffs.split(text).isPresent()) {
            return;
        }
        int begin = Letters.skipBlanks(text, stop);
        if (begin < text.length() && "([".indexOf(text.charAt(begin)) >= 0) {
            begin = behindSignOff(text, begin);
        }
        while (begin < text.length() && text.length() - begin <= LONGEST_TAIL) {
            LineRole clue = clueOf(line.part(begin, text.length()));
            int next = clue == LineRole.BYLINE ? nextLabel(text, begin) : text.length();
            boolean credits = clue == LineRole.BYLINE && next - begin <= LONGEST_BYLINE;
            if (clue == null
                    || clue == LineRole.PHOTO_CREDIT
                    || (clue == LineRole.BYLINE && !credits)) {
                return;
            }
            cuts.add(begin);
            begin = next;
        }
    }

    private int behindSignOff(String text, int open) {
        int close = text.indexOf(text.charAt(open) == '(' ? ')' : ']', open);
        boolean signOff =
                close > 0 && outlets.signOffs.line(text.substring(open, close + 1)).isPresent();
        return signOff ? Letters.skipBlanks(text, close + 1) : open;
    }

    private @Nullable LineRole clueOf(Line part) {
        clues.read(List.of(part));
        return part.clue;
    }

    /**
     * Where behind the label at {@code from} another one begins; the end of the text if nowhere.
     */
    private static int nextLabel(String text, int from) {
        int word = nextWord(text, Math.max(from, text.indexOf(':', from)));
        while (word < text.length()) {
            int colon = text.indexOf(':', word);
            if (colon < 0) {
                return text.length();
            }
            if (colon - word <= LONGEST_LABEL && Character.isUpperCase(text.charAt(word))) {
                if (text.lastIndexOf(' ', colon - 2) < word) {
                    return word;
                }
            }
            word = nextWord(text, word);
        }
        return word;
    }

    /** Behind the last full stop, question or exclamation mark that ends a sentence, or 0. */
    private static int lastSentenceEnd(String text) {
        int floor = Math.max(0, text.length() - LONGEST_TAIL);
        for (int i = text.length() - 2; i > floor; i--) {
            if (!Letters.isTerminal(text.charAt(i)) || !LostParagraphs.endsWord(text, i)) {
                continue;
            }
            int behind = i + 1;
            while (behind < text.length() && Letters.isQuote(text.charAt(behind))) {
                behind++;
            }
            if (behind < text.length()
                    && !Character.isLowerCase(text.charAt(behind))
                    && !LostParagraphs.isDomainAt(text, behind)) {
                return behind;
            }
        }
        return 0;
    }
}
