package id.warta.parser.internal.line;

import id.warta.model.SignOff;
import id.warta.model.internal.WhiteSpace;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sign-offs: the initials, names or agencies behind the last sentence of a story. In round or
 * square brackets ({@code (fas/maa)}, {@code (E-2)}, {@code [ANTARA]}, {@code (Hendra
 * Mujiraharja)}, {@code (*)}), or bare ({@code KBS/RFA/I-1}, {@code kbc10}, {@code DINI TEJA}), or
 * as a source ({@code sumber : Antara}).
 *
 * <p>Immutable. Looks at the last {@value #REACH} characters only.
 */
public final class SignOffs {

    /** How far from the end of a paragraph a sign-off may begin. */
    static final int REACH = 80;

    private static final int FEWEST_WORDS_BEHIND = 10;

    private static final Openings OPENINGS = new Openings(WordList.lines("sign-off-openings.txt"));

    private final Signers signers;
    private final BareSignOffs bare;

    /** Sign-offs in which the names of outlets, in any letters, are known for what they are. */
    SignOffs(Collection<String> outletNames) {
        this.signers = new Signers(outletNames);
        this.bare = new BareSignOffs(signers);
    }

    /**
     * A paragraph cut in two.
     *
     * @param rest the story before it, without blanks at its end
     */
    public record Split(String rest, SignOff signOff) {}

    /** Cuts the sign-off off the end of a paragraph; empty if it has none. */
    public Optional<Split> split(String paragraph) {
        int end = Letters.trimEnd(paragraph, paragraph.length());
        if (end == 0) {
            return Optional.empty();
        }
        char last = paragraph.charAt(end - 1);
        if (last == ')' || last == ']') {
            return bracketed(paragraph, end, last == ')' ? '(' : '[');
        }
        if (last == '*') {
            int from = end;
            while (from > 0 && paragraph.charAt(from - 1) == '*') {
                from--;
            }
            return cut(paragraph, from, end, List.of(), List.of());
        }
        return bare.split(paragraph, end);
    }

    /**
     * The sign-off that a line of its own is; empty if it is none. A line of more than {@value
     * #REACH} characters is none.
     */
    public Optional<SignOff> line(String line) {
        String text = line.length() > REACH ? "" : WhiteSpace.fold(line);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        SignOff source = SourceLines.read(text);
        if (source != null) {
            return Optional.of(source);
        }
        char first = text.charAt(0);
        char last = text.charAt(text.length() - 1);
        if ((first == '(' && last == ')') || (first == '[' && last == ']')) {
            return Optional.ofNullable(
                    inside(text.substring(1, text.length() - 1).strip(), text, true));
        }
        if (isMadeOf("*", text)) {
            return Optional.of(new SignOff(List.of(), List.of(), text));
        }
        return Optional.ofNullable(bare.line(text));
    }

    /**
     * Whether a story goes on with {@code text} behind a line that reads like its sign-off: ten
     * words or more that end as a sentence. The line was a remark, a heading or a mark between
     * parts then. That the text is no furniture and no link is for the caller to know.
     */
    public static boolean isPassedBy(String text) {
        if (!Letters.endsSentence(text)) {
            return false;
        }
        int words = 0;
        for (int i = 0; i < text.length() && words < FEWEST_WORDS_BEHIND; i++) {
            boolean begins = i == 0 || WhiteSpace.is(text.charAt(i - 1));
            words += begins && !WhiteSpace.is(text.charAt(i)) ? 1 : 0;
        }
        return words == FEWEST_WORDS_BEHIND;
    }

    /**
     * Whether a line that reads like a sign-off closes the story whatever prose stands behind it:
     * it begins with a bracket that holds initials in small letters. What follows is a note on the
     * author or a call to readers then. Capitals, words and asterisks may as well stand inside a
     * story.
     */
    public static boolean isFinal(String line) {
        char closing = line.startsWith("(") ? ')' : line.startsWith("[") ? ']' : 0;
        int end = closing == 0 ? -1 : line.indexOf(closing);
        return end > 0 && Signers.holdsSmallInitials(line.substring(1, end).strip());
    }

    private Optional<Split> bracketed(String text, int end, char opening) {
        int open = text.lastIndexOf(opening, end - 2);
        if (open < 0 || end - open > REACH) {
            return Optional.empty();
        }
        String inside = text.substring(open + 1, end - 1).strip();
        int story = Letters.trimEnd(text, open);
        boolean behindSentence =
                story == 0 || Letters.endsSentence(text.substring(Math.max(0, story - 4), story));
        SignOff found = inside(inside, text.substring(open, end), behindSentence);
        return found == null
                ? Optional.empty()
                : Optional.of(new Split(text.substring(0, story), found));
    }

    /**
     * What stands between brackets.
     *
     * @param free whether nothing of a sentence stands before the bracket that it could belong to
     */
    private @Nullable SignOff inside(String inside, String whole, boolean free) {
        if (!inside.isEmpty() && isMadeOf("*/", inside)) {
            return new SignOff(List.of(), List.of(), whole);
        }
        String opening = OPENINGS.of(inside);
        if (opening != null && inside.startsWith(" ", opening.length())) {
            String name = inside.substring(opening.length()).strip();
            return Signers.isName(name) ? new SignOff(List.of(name), List.of(), whole) : null;
        }
        if (Signers.isNone(inside)) {
            return null;
        }
        SignOff source = SourceLines.read(inside);
        if (source != null) {
            return free ? new SignOff(List.of(), source.agencies(), whole) : null;
        }
        if (inside.indexOf(':') >= 0 || (inside.indexOf(',') >= 0 && inside.indexOf('/') >= 0)) {
            return null;
        }
        if (!free && !Signers.isSlashedInitials(inside)) {
            return null;
        }
        return signers.read(inside, whole);
    }

    private static boolean isMadeOf(String signs, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Split> cut(
            String text, int from, int end, List<String> initials, List<String> agencies) {
        SignOff signOff = new SignOff(initials, agencies, text.substring(from, end));
        return Optional.of(new Split(text.substring(0, Letters.trimEnd(text, from)), signOff));
    }
}
