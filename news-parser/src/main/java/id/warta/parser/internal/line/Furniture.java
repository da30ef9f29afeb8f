package id.warta.parser.internal.line;

import id.warta.model.internal.WhiteSpace;
import id.warta.parser.LineRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines that are not the story, known by their own words: {@code Baca juga: …}, {@code
 * ADVERTISEMENT}, {@code Bagikan}, {@code Tag Terkait:}. The words are in {@code furniture.txt}.
 *
 * <p>Looks at the first {@value #REACH} characters only: furniture is short, or begins with words
 * that give it away.
 */
public final class Furniture {

    private static final int REACH = 70;
    private static final int LONGEST_HEADING = 60;

    private static final Map<String, Entry> WHOLE = new HashMap<>();

    /** The letters that entries begin with: a line that begins with others needs no second look. */
    private static final AnyCaseMap<Boolean> FIRST_LETTERS;

    /** Entries that a line may go on behind, by their first word, the longest first. */
    private static final Map<String, List<Entry>> OPENINGS = new HashMap<>();

    static {
        Set<String> firstLetters = new HashSet<>();
        WordList.lines("furniture.txt").forEach(line -> firstLetters.add(add(line)));
        FIRST_LETTERS = AnyCaseMap.of(firstLetters);
        OPENINGS.values().forEach(list -> list.sort((a, b) -> b.words.length() - a.words.length()));
    }

    private Furniture() {}

    private record Entry(String words, LineRole role, boolean heading) {}

    /**
     * What a line was recognised as.
     *
     * @param role its role
     * @param heading whether it is a heading under which linked titles or tags follow
     * @param rest what stands behind the known words, such as the title behind {@code Baca juga:}
     */
    public record Found(LineRole role, boolean heading, String rest) {}

    /** Adds the entry of a line; the letters that it begins with. */
    private static String add(String line) {
        int colon = line.indexOf(':');
        LineRole role = LineRole.valueOf(line.substring(0, colon));
        String words = line.substring(colon + 1).strip();
        boolean heading =
                words.endsWith("+")
                        && !words.equals("google+")
                        && !words.equals("a+")
                        && !words.equals("a- a+");
        if (heading) {
            words = words.substring(0, words.length() - 1).strip();
        }
        boolean opening = words.endsWith("...");
        if (opening) {
            words = words.substring(0, words.length() - 3).strip();
        }
        Entry entry = new Entry(words, role, heading);
        if (!words.endsWith(":") && WHOLE.put(words, entry) != null) {
            throw new IllegalStateException("furniture.txt has \"" + words + "\" twice");
        }
        if (opening) {
            OPENINGS.computeIfAbsent(firstWord(words), w -> new ArrayList<>()).add(entry);
        }
        return words.substring(0, endOfLetters(words, 0));
    }

    /** The furniture that {@code line} is; empty if its words are not known. */
    public static Optional<Found> find(String line) {
        int from = firstSign(line);
        if (from == line.length() || !FIRST_LETTERS.has(line, from, endOfLetters(line, from))) {
            return Optional.empty();
        }
        String head =
                WhiteSpace.fold(line.substring(from, Math.min(line.length(), from + REACH)))
                        .toLowerCase(Locale.ROOT)
                        .replace(" :", ":");
        if (line.length() - from <= LONGEST_HEADING) {
            Entry whole = WHOLE.get(withoutMarks(head));
            if (whole != null) {
                return Optional.of(new Found(whole.role, whole.heading, ""));
            }
        }
        List<Entry> entries = OPENINGS.get(firstWord(head));
        if (entries == null) {
            return Optional.empty();
        }
        for (Entry entry : entries) {
            if (head.startsWith(entry.words)
                    && (endsWord(head, entry.words.length()) || isGlued(line, from, entry))) {
                String rest = behind(WhiteSpace.fold(line.substring(from)), entry);
                return Optional.of(new Found(entry.role, entry.heading, rest));
            }
        }
        return Optional.empty();
    }

    private static String behind(String folded, Entry entry) {
        int i = Math.min(folded.length(), entry.words.length());
        while (i < folded.length()
                && (WhiteSpace.is(folded.charAt(i)) || ":|".indexOf(folded.charAt(i)) >= 0)) {
            i++;
        }
        return folded.substring(i);
    }

    /** Whether a capital sticks to the words, as where two lines were joined. */
    private static boolean isGlued(String line, int from, Entry entry) {
        int end = from + entry.words.length();
        return end < line.length()
                && Character.isUpperCase(line.charAt(end))
                && Character.isLowerCase(line.charAt(end - 1));
    }

    private static boolean endsWord(String head, int end) {
        return end >= head.length()
                || !Character.isLetter(head.charAt(end))
                || !Character.isLetter(head.charAt(end - 1));
    }

    /**
     * The first letter, digit or {@code ©}: bullets, brackets and blanks before it do not count.
     */
    private static int firstSign(String line) {
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '©') {
                return i;
            }
            i++;
        }
        return i;
    }

    private static String withoutMarks(String head) {
        int end = head.length();
        while (end > 0) {
            char c = head.charAt(end - 1);
            if (Character.isLetterOrDigit(c) || c == '+' || c == '-') {
                break;
            }
            end--;
        }
        return head.substring(0, end);
    }

    /** Behind the letters and digits from {@code from} on, or behind the one sign that is none. */
    private static int endOfLetters(String text, int from) {
        int i = from + 1;
        int end = Math.min(text.length(), from + REACH);
        while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static String firstWord(String text) {
        int i = 0;
        while (i < text.length()
                && !WhiteSpace.is(text.charAt(i))
                && ":,!|".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return text.substring(0, i);
    }
}
