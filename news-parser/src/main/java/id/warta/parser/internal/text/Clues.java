package id.warta.parser.internal.text;

import com.google.common.base.Splitter;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Bylines;
import id.warta.parser.internal.line.Furniture;
import id.warta.parser.internal.line.Letters;
import id.warta.parser.internal.line.WordList;
import java.util.List;

/**
 * What each line says of itself: the words of labels and furniture, timestamps, credits, sign-offs.
 * Where the words may also be a story's, the clue is left to the zones.
 */
final class Clues {

    private static final int LONGEST_FURNITURE = 500;
    private static final int LONGEST_LINE_OF_NAMES = 120;
    private static final int LONGEST_COUNTER = 40;

    private static final List<String> AGE_ENDINGS = WordList.lines(Clues.class, "age-endings.txt");

    private final Outlets outlets;

    Clues(Outlets outlets) {
        this.outlets = outlets;
    }

    void read(List<Line> lines) {
        for (Line line : lines) {
            if (line.length() <= LONGEST_FURNITURE) {
                read(line);
            }
            if (line.clue == null && !Letters.isTerminal(line.last())) {
                line.signed =
                        outlets.signOffs
                                .split(line.text)
                                .filter(split -> Letters.endsSentence(split.rest()))
                                .isPresent();
            }
        }
    }

    private void read(Line line) {
        String text = line.text;
        if (isMarks(text)) {
            line.clue = ofMarks(text);
            return;
        }
        if (signsOffBeforeFurniture(text)) {
            line.clue = LineRole.SIGN_OFF;
            return;
        }
        Furniture.find(text).ifPresent(found -> line.furniture = found);
        if (line.furniture != null && !isSentenceOf(line)) {
            line.clue = line.furniture.role();
            return;
        }
        boolean sentence = line.length() > LONGEST_LINE_OF_NAMES && line.text.endsWith(".");
        if (line.length() > Line.LONGEST_LABEL || sentence) {
            return;
        }
        if (isCounter(text)) {
            line.clue = isPageNumbers(text) ? LineRole.PAGINATION : LineRole.SHARE;
        } else if (isAge(text)) {
            line.clue = LineRole.OTHER;
        } else if (text.charAt(0) == '#') {
            boolean post = text.indexOf(':') > 0; // quoted with its figures, which no tag has
            line.clue = post ? null : LineRole.TAGS;
        } else if (outlets.bylines.of(text).isPresent() || Bylines.role(text).isPresent()) {
            line.clue = LineRole.BYLINE;
        } else {
            readUnlabelled(line);
        }
    }

    /** Credits, sign-offs and times; initials and a time may look like a credit too. */
    private void readUnlabelled(Line line) {
        String text = line.text;
        boolean credit = outlets.credits.isCredit(text);
        if (credit && text.indexOf('/') > 0 && text.charAt(0) != '(') {
            line.clue = LineRole.PHOTO_CREDIT;
        } else if (outlets.signOffs.line(text).isPresent()) {
            line.clue = LineRole.SIGN_OFF;
        } else if (holdsDigit(text)) {
            line.stamp = StampLine.read(text, outlets);
            if (line.stamp != null) {
                line.clue = LineRole.TIMESTAMP;
            }
        }
        if (line.clue == null && credit) {
            line.clue = LineRole.PHOTO_CREDIT;
        }
    }

    /** {@code (con/con) Add as a preferred source on Google}. */
    private boolean signsOffBeforeFurniture(String text) {
        int close = text.charAt(0) == '(' ? text.indexOf(')') : -1;
        return close > 0
                && close + 2 < text.length()
                && outlets.signOffs.line(text.substring(0, close + 1)).isPresent()
                && Furniture.find(text.substring(close + 1)).isPresent();
    }

    /** Furniture by its first words that may as well be a sentence of the story. */
    private static boolean isSentenceOf(Line line) {
        LineRole role = line.furniture == null ? LineRole.OTHER : line.furniture.role();
        boolean open = line.furniture != null && !line.furniture.rest().isEmpty();
        return open
                && (role == LineRole.EMBED || role == LineRole.OTHER || role == LineRole.PAGINATION)
                && line.length() > 140
                && line.endsSentence();
    }

    private static boolean isMarks(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '©') {
                return false;
            }
        }
        return true;
    }

    private static LineRole ofMarks(String text) {
        String marks = WhiteSpace.fold(text);
        if (marks.length() <= 2 && Letters.isDash(marks.charAt(0))) {
            return LineRole.DATELINE;
        }
        if (marks.length() <= 2 && (".,)(\"”'".indexOf(marks.charAt(0)) >= 0)) {
            return LineRole.PARAGRAPH;
        }
        if (marks.equals(">") || marks.equals("<") || marks.equals("»") || marks.equals("«")) {
            return LineRole.PAGINATION;
        }
        return marks.equals("(*)") || marks.chars().allMatch(c -> c == '*')
                ? LineRole.SIGN_OFF
                : LineRole.OTHER;
    }

    /** {@code 0}, {@code 1 2}, {@code 19Shares}, {@code 0 Komentar}, {@code Like (0)}. */
    private static boolean isCounter(String text) {
        if (text.length() > LONGEST_COUNTER) {
            return false;
        }
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (" .,()/".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0 && (letters == 0 || isCounted(text));
    }

    /** Whether all words beside the figures are those of a share bar or a pager. */
    private static boolean isCounted(String text) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            words.append(Character.isLetter(c) ? c : ' ');
        }
        String all = WhiteSpace.fold(words);
        return isCountable(all) || Splitter.on(' ').splitToStream(all).allMatch(Clues::isCountable);
    }

    private static boolean isCountable(String word) {
        return Furniture.find(word)
                .filter(
                        found ->
                                found.role() == LineRole.SHARE
                                        || found.role() == LineRole.PAGINATION)
                .isPresent();
    }

    /** {@code 1 2 3}, {@code Halaman 2/2}: small numbers, none of them zero. */
    private static boolean isPageNumbers(String text) {
        int number = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Character.isDigit(c)) {
                number = number * 10 + Character.digit(c, 10);
                if (number == 0 || number > 20) {
                    return false;
                }
            } else {
                number = 0;
            }
        }
        return (!Character.isLetter(text.charAt(0))
                        && !Character.isLetter(text.charAt(text.length() - 1)))
                || beginsWithPager(text);
    }

    private static boolean beginsWithPager(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Furniture.find(text.substring(0, end))
                .filter(found -> found.role() == LineRole.PAGINATION)
                .isPresent();
    }

    /** {@code 13 jam lalu}, {@code 2 hari yang lalu}. */
    private static boolean isAge(String text) {
        return text.length() <= 24
                && Character.isDigit(text.charAt(0))
                && AGE_ENDINGS.stream().anyMatch(text::endsWith);
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }
}
