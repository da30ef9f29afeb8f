package id.warta.parser.internal.line;

import id.warta.model.SignOff;
import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    private static final int REACH = 80;
    private static final int LONGEST_INITIALS = 5;
    private static final int MOST_NAME_WORDS = 4;
    private static final int LONGEST_NAME = 45;
    private static final int FEWEST_WORDS_BEHIND = 10;

    private static final Set<String> NO_SIGN_OFFS = WordList.lowerCase("no-sign-offs.txt");
    private static final List<String> CITATIONS = WordList.lines("citation-openings.txt");
    private static final Openings OPENINGS = new Openings(WordList.lines("sign-off-openings.txt"));
    private static final Set<String> AGENCIES = WordList.lowerCase("agencies.txt");

    private final Set<String> outlets = new HashSet<>();

    /** Sign-offs in which the names of outlets, in any letters, are known for what they are. */
    SignOffs(Collection<String> outletNames) {
        outletNames.forEach(name -> outlets.add(name.toLowerCase(Locale.ROOT)));
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
        return bare(paragraph, end);
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
        return Optional.ofNullable(isBare(text) ? parts(text, text) : null);
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
            return isName(name) ? new SignOff(List.of(name), List.of(), whole) : null;
        }
        if (NO_SIGN_OFFS.contains(inside.toLowerCase(Locale.ROOT))) {
            return null;
        }
        SignOff source = SourceLines.read(inside);
        if (source != null) {
            return free ? new SignOff(List.of(), source.agencies(), whole) : null;
        }
        if (inside.indexOf(':') >= 0 || (inside.indexOf(',') >= 0 && inside.indexOf('/') >= 0)) {
            return null;
        }
        if (!free && !isSlashedInitials(inside)) {
            return null;
        }
        return parts(inside, whole);
    }

    private static boolean isMadeOf(String signs, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code uli/agt}: so plainly a sign-off that no full stop is needed before it. */
    private static boolean isSlashedInitials(String inside) {
        int slash = inside.indexOf('/');
        if (slash < 2 || inside.length() > 12) {
            return false;
        }
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c != '/' && !Character.isLowerCase(c)) {
                return false;
            }
        }
        return true;
    }

    /** The parts between slashes; null if one of them is neither initials nor a name. */
    private @Nullable SignOff parts(String inside, String whole) {
        List<String> initials = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        boolean several = inside.indexOf('/') >= 0;
        for (int from = 0; from <= inside.length(); ) {
            int end = SourceLines.partEnd(inside, from);
            String part = inside.substring(from, end).strip();
            from = end + 1;
            while (part.endsWith("*") || (part.endsWith(".") && part.indexOf('.') > 3)) {
                part = part.substring(0, part.length() - 1).strip();
            }
            if (part.isEmpty()) {
                continue;
            }
            if (isAgency(part)) {
                agencies.add(part);
            } else if (isInitials(part, several) || isName(part)) {
                initials.add(part);
            } else {
                return null;
            }
        }
        return initials.isEmpty() && agencies.isEmpty()
                ? null
                : new SignOff(initials, agencies, whole);
    }

    /** A known outlet or agency written with a capital, or capitals that are no code. */
    private boolean isAgency(String part) {
        if (!Letters.isCapitalised(part) && part.indexOf('.') < 0) {
            return false; // "jpnn", "fajar" sign like persons
        }
        String lower = part.toLowerCase(Locale.ROOT);
        if (AGENCIES.contains(lower)
                || outlets.contains(lower)
                || (SourceLines.isHostLike(part) && part.indexOf('.') > 0)) {
            return true;
        }
        return part.length() <= 6 && part.indexOf(' ') < 0 && isCapitals(part);
    }

    private static boolean isCapitals(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!Character.isUpperCase(part.charAt(i))) {
                return false;
            }
        }
        return part.length() > 2;
    }

    /** Lower-case letters, two capitals, or a desk's code such as {@code I-1}, {@code kbc10}. */
    private static boolean isInitials(String part, boolean several) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (c != '-') {
                return false;
            }
        }
        if (digits > 0) {
            return letters >= 1 && letters <= 4 && digits <= 2;
        }
        int most = several ? 12 : LONGEST_INITIALS;
        return letters >= 1 && letters <= most && letters == part.length();
    }

    /** One to four words that all begin with a capital. */
    private static boolean isName(String part) {
        if (part.length() > LONGEST_NAME || CITATIONS.stream().anyMatch(part::startsWith)) {
            return false;
        }
        String name = WhiteSpace.fold(part);
        int words = 0;
        for (int from = 0; from <= name.length(); ) {
            int blank = name.indexOf(' ', from);
            String word = name.substring(from, blank < 0 ? name.length() : blank);
            from += word.length() + 1;
            if (++words > MOST_NAME_WORDS || !isNameWord(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameWord(String word) {
        if (!Letters.isCapitalised(word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && ".'‘’-".indexOf(c) < 0) {
                return false;
            }
        }
        return !NO_SIGN_OFFS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Behind the last sentence: a code with slashes or digits, or a name in capitals. */
    private Optional<Split> bare(String text, int end) {
        int floor = Math.max(0, end - REACH);
        int stop = -1;
        for (int i = end - 2; i > floor; i--) {
            char c = text.charAt(i);
            boolean boundary =
                    Letters.isTerminal(c)
                            || (Letters.isQuote(c)
                                    && Letters.endsSentence(text.substring(Math.max(0, i - 3), i)));
            if (boundary && (WhiteSpace.is(text.charAt(i + 1)) || Letters.isQuote(c))) {
                stop = i + 1;
                break;
            }
        }
        if (stop < 0) {
            return Optional.empty();
        }
        int from = Letters.skipBlanks(text, stop);
        String tail = text.substring(from, end);
        if (!isBare(tail)) {
            return Optional.empty();
        }
        SignOff found = parts(tail, tail);
        return found == null
                ? Optional.empty()
                : Optional.of(new Split(text.substring(0, stop), found));
    }

    private boolean isBare(String tail) {
        if (tail.length() < 2 || tail.length() > 40) {
            return false;
        }
        String text = WhiteSpace.fold(tail);
        if (text.indexOf(' ') >= 0) {
            return text.length() >= 7 && isCapitalName(text);
        }
        return text.indexOf('/') > 0
                ? parts(text, text) != null && hasCapitalOrCode(text)
                : holdsDigit(text)
                        && Character.isLetter(text.charAt(0))
                        && parts(text, text) != null;
    }

    /** Two or three words in capitals. */
    private static boolean isCapitalName(String text) {
        int words = 1;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words += i - from > 2 ? 1 : 3;
                from = i + 1;
            } else if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return words <= 3 && text.length() - from > 2;
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapitalOrCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Character.isDigit(c)) {
                return true;
            }
        }
        return text.length() <= 9;
    }

    private static Optional<Split> cut(
            String text, int from, int end, List<String> initials, List<String> agencies) {
        SignOff signOff = new SignOff(initials, agencies, text.substring(from, end));
        return Optional.of(new Split(text.substring(0, Letters.trimEnd(text, from)), signOff));
    }
}
