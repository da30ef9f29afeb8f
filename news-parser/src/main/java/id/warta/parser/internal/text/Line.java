package id.warta.parser.internal.text;

import id.warta.model.internal.WhiteSpace;
import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Captions;
import id.warta.parser.internal.line.Datelines;
import id.warta.parser.internal.line.Furniture;
import id.warta.parser.internal.line.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of pasted text that is not blank, with what can be said of it without its neighbours, and
 * the role that the zones give it. For one reading only.
 */
final class Line {

    /** Carriage return, vertical tab, next line, line and paragraph separator. */
    private static final String OTHER_BREAKS = "\r\u000b\u0085\u2028\u2029";

    /** Longer lines are prose; nobody prints a label, a title or a name of that length. */
    static final int LONGEST_LABEL = 240;

    private static final int LONGEST_TITLE = 170;
    private static final int SHORTEST_PROSE = 40;
    private static final int SURELY_PROSE = 110;
    private static final int LONGEST_BRACKET = 60;

    final int number;
    final int start;
    final int end;
    final String text;

    /** Number of blank lines before it. */
    final int gap;

    /** The role that its own words give away, or null. */
    @Nullable LineRole clue;

    /** What its words were recognised as, or null. */
    Furniture.@Nullable Found furniture;

    /** A timestamp line read, or null. */
    @Nullable StampLine stamp;

    /** Whether a sign-off stands behind its last sentence: {@code kbc10}, {@code (uli/agt)}. */
    boolean signed;

    /** What it is; null until a zone has decided. */
    @Nullable LineRole role;

    private @Nullable Boolean prose;
    private @Nullable Boolean credited;
    private Captions.@Nullable Caption caption;
    private Optional<Datelines.Split> dateline = Optional.empty();
    private boolean datelineRead;
    private int words = -1;
    private int capitalised;

    private Line(int number, int start, int end, int gap, String text) {
        this.number = number;
        this.start = start;
        this.end = end;
        this.gap = gap;
        this.text = text;
    }

    /** The lines of {@code pasted} that are not blank; a byte order mark does not count. */
    static List<Line> split(String pasted) {
        List<Line> lines = new ArrayList<>();
        char lineBreak = lineBreak(pasted);
        int number = 1;
        int gap = 0;
        for (int start = 0; start <= pasted.length(); number++) {
            int end = pasted.indexOf(lineBreak, start);
            if (end < 0) {
                end = pasted.length();
            }
            String text = trimmed(pasted, start, end);
            if (text.isEmpty()) {
                gap++;
            } else {
                lines.add(new Line(number, start, end, gap, text));
                gap = 0;
            }
            start = end + 1;
        }
        return lines;
    }

    /**
     * What ends the lines of a text: a line feed, or in a text that has none what stands for it in
     * word processors and on old systems.
     */
    private static char lineBreak(String pasted) {
        for (int i = 0; i < OTHER_BREAKS.length() && pasted.indexOf('\n') < 0; i++) {
            if (pasted.indexOf(OTHER_BREAKS.charAt(i)) >= 0) {
                return OTHER_BREAKS.charAt(i);
            }
        }
        return '\n';
    }

    /**
     * Adds the parts into which it is cut, or itself where there is none; a blank line is thought
     * between them.
     */
    void cutInto(List<Line> parts, List<Integer> cuts) {
        int from = 0;
        for (int cut : cuts) {
            addPart(parts, from, cut);
            from = cut;
        }
        if (from == 0) {
            parts.add(this);
        } else {
            addPart(parts, from, length());
        }
    }

    private void addPart(List<Line> parts, int from, int to) {
        Line part = part(from, to);
        if (!part.text.isEmpty()) {
            parts.add(part);
        }
    }

    /** A part of it as a line of its own that bears its number and span. */
    Line part(int from, int to) {
        String content = trimmed(text, from, to);
        return new Line(number, start, end, from == 0 ? gap : 1, content);
    }

    private static String trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isMargin(text.charAt(from))) {
            from++;
        }
        while (to > from && isMargin(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isMargin(char c) {
        return WhiteSpace.is(c) || c == '\ufeff' || c == '\u200b';
    }

    int length() {
        return text.length();
    }

    char first() {
        return text.charAt(0);
    }

    char last() {
        return text.charAt(text.length() - 1);
    }

    boolean is(LineRole candidate) {
        return role == candidate;
    }

    boolean hasClue(LineRole candidate) {
        return clue == candidate;
    }

    /** Whether a sentence ends at its end, or before a bracket there such as a sign-off. */
    boolean endsSentence() {
        if (signed || Letters.endsSentence(text)) {
            return true;
        }
        char close = last();
        int open = close == ')' ? text.lastIndexOf('(') : close == ']' ? text.lastIndexOf('[') : 0;
        return open > 0
                && text.length() - open <= LONGEST_BRACKET
                && Letters.endsSentence(text.substring(Math.max(0, open - 6), open));
    }

    /** Whether it goes on a sentence: it begins in lower case or with a mark that closes one. */
    boolean continuesSentence() {
        char c = first();
        return Character.isLowerCase(c) || ").,;:%".indexOf(c) >= 0;
    }

    /** Number of words, counted in short lines only. */
    int words() {
        count();
        return words;
    }

    /** Whether most of its words begin with a capital or a figure. */
    boolean isTitleCase() {
        count();
        return capitalised * 10 >= words * 6;
    }

    private void count() {
        if (words >= 0) {
            return;
        }
        words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && i < LONGEST_LABEL; i++) {
            char c = text.charAt(i);
            boolean sign = Character.isLetterOrDigit(c);
            if (sign && !inside) {
                words++;
                if (Character.isUpperCase(c) || Character.isDigit(c)) {
                    capitalised++;
                }
            }
            inside = sign || (inside && !WhiteSpace.is(c));
        }
    }

    /** Long, or a whole sentence: what a story is made of. Asked when all clues are read. */
    boolean isProse() {
        if (prose == null) {
            prose = clue == null && readsLikeProse();
        }
        return prose;
    }

    private boolean readsLikeProse() {
        return length() >= SURELY_PROSE
                ? length() > LONGEST_TITLE || endsSentence() || !isTitleCase()
                : length() >= SHORTEST_PROSE && endsSentence() && !isCall();
    }

    /** A question or a title with an exclamation mark. */
    private boolean isCall() {
        return last() == '?' || (last() == '!' && isTitleCase());
    }

    /** Whether it is written in other than Latin letters for the most part. */
    boolean isForeignScript() {
        int letters = 0;
        int foreign = 0;
        for (int i = 0; i < text.length() && letters < 12 && i < LONGEST_LABEL; i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                foreign += isForeign(c) ? 1 : 0;
            }
        }
        return foreign * 2 > letters;
    }

    /** Whether a letter lies outside Latin, its extensions and Vietnamese. */
    private static boolean isForeign(char c) {
        return c > '\u02ff' && (c < '\u1e00' || c > '\u1fff');
    }

    /** Of the length of a title, and no sentence. */
    boolean isTitleLike() {
        return length() <= LONGEST_TITLE
                && (!endsSentence() || last() == '?' || last() == '!')
                && !Character.isLowerCase(first());
    }

    boolean isLowerCase() {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are but letters and blanks. */
    boolean isAllLetters() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetter(text.charAt(i)) && !WhiteSpace.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean sameText(Line other) {
        return text.equalsIgnoreCase(other.text);
    }

    /** Whether a photo credit ends it. */
    boolean hasCredit(Captions captions) {
        if (credited == null) {
            credited = Captions.mayHoldCredit(text) && caption(captions).credit().isPresent();
        }
        return credited;
    }

    /** The line as a caption, cut from the credit at its end. */
    Captions.Caption caption(Captions captions) {
        if (caption == null) {
            caption = captions.cut(text);
        }
        return caption;
    }

    /** The line cut at its dateline, if it begins with one. */
    Optional<Datelines.Split> dateline(Datelines datelines) {
        if (!datelineRead) {
            datelineRead = true;
            dateline = datelines.split(text);
        }
        return dateline;
    }

    @Override
    public String toString() {
        return number + " " + role + " " + text;
    }
}
