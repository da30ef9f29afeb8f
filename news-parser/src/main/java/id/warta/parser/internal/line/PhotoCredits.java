package id.warta.parser.internal.line;

import id.warta.model.internal.WhiteSpace;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Credits of pictures: {@code AFP/Yuki IWAMURA}, {@code Foto: Dok. Pemkot}, {@code istimewa}.
 *
 * <p>Immutable. Takes time linear in the text.
 */
public final class PhotoCredits {

    private static final int LONGEST_PHOTO_CREDIT = 90;
    private static final int LONGEST_AGENCY = 40;
    private static final int LONGEST_SOURCE = 50;
    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_LABEL_WORDS = 3;
    private static final Openings LABELS = new Openings(WordList.lines("photo-labels.txt"));
    private static final AnyCaseMap<Boolean> LABEL_WORDS =
            AnyCaseMap.of(WordList.lines("photo-labels.txt"));

    /** Words that name a source without an agency's name. */
    private static final List<String> SOURCE_WORDS = WordList.lines("photo-sources.txt");

    private static final Openings SOURCES = new Openings(SOURCE_WORDS);

    /** The capitals that these words begin with. */
    static final Set<Character> SOURCE_CAPITALS =
            SOURCE_WORDS.stream()
                    .map(word -> Character.toUpperCase(word.charAt(0)))
                    .collect(Collectors.toUnmodifiableSet());

    /** Words that are a credit by themselves. */
    private static final AnyCaseMap<Boolean> NAMELESS =
            AnyCaseMap.of(WordList.lowerCase("nameless-credits.txt"));

    private final Names names;

    PhotoCredits(Names names) {
        this.names = names;
    }

    /**
     * The credit of a picture.
     *
     * @param text as written, without its label
     * @param photographer the person in it
     */
    public record Credit(String text, Optional<String> photographer) {}

    /** The credit that a text is, its label and brackets taken off; empty if nothing is left. */
    public Optional<Credit> read(String text) {
        String credit = Letters.unbracket(WhiteSpace.fold(text));
        credit = Letters.unbracket(unlabelled(credit).orElse(credit));
        while (credit.endsWith(".") || (credit.endsWith(")") && credit.indexOf('(') < 0)) {
            credit = credit.substring(0, credit.length() - 1).strip();
        }
        if (credit.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Credit(credit, Optional.ofNullable(photographer(credit))));
    }

    /** The rest of a text that begins with a label of a photo credit, such as {@code Foto:}. */
    public static Optional<String> unlabelled(String text) {
        String label = LABELS.of(text);
        if (label == null) {
            return Optional.empty();
        }
        int i = Letters.skipBlanks(text, label.length());
        boolean colon = i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '|');
        return colon || label.endsWith(" by") || label.endsWith(" oleh")
                ? Optional.of(text.substring(colon ? i + 1 : i).strip())
                : Optional.empty();
    }

    /**
     * Where the longest label of a photo credit begins that ends at {@code end}, or -1. In small
     * letters behind words it is a word of their sentence: {@code pameran foto: potret kampung}.
     */
    static int labelBefore(String text, int end) {
        int found = -1;
        int from = end;
        for (int words = 0; words < MOST_LABEL_WORDS && from > 0; words++) {
            from = Letters.trimEnd(text, from);
            from = wordStart(text, from);
            found = LABEL_WORDS.has(text, from, end) && isApart(text, from) ? from : found;
        }
        return found;
    }

    /** Whether a word begins with a capital, or no word or comma stands before it. */
    private static boolean isApart(String text, int word) {
        int before = Letters.trimEnd(text, word) - 1;
        return before < 0
                || Character.isUpperCase(text.charAt(word))
                || !(Character.isLetterOrDigit(text.charAt(before)) || text.charAt(before) == ',');
    }

    /** Where the word begins that ends at {@code end}; it may stick to small letters before it. */
    private static int wordStart(String text, int end) {
        int i = end;
        while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
            i--;
            if (i > 0
                    && Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1))) {
                break;
            }
        }
        return i;
    }

    private @Nullable String photographer(String credit) {
        int i = sourceEnd(credit, 0);
        if (i > 0) {
            while (i < credit.length() && !Character.isUpperCase(credit.charAt(i))) {
                i++;
            }
            String owner = credit.substring(i);
            return names.isPersonName(owner, 2) ? owner : null;
        }
        String[] parts = credit.split("/", 6);
        for (String part : parts) {
            if (names.isPersonName(part.strip(), 2)) {
                return part.strip();
            }
        }
        boolean agencyFirst = parts.length > 1 && names.isAgencyOrOutlet(parts[0].strip());
        for (String raw : parts) {
            String part = raw.strip();
            if (agencyFirst && part.indexOf(' ') > 0 && names.isPersonName(capitalise(part), 2)) {
                return part;
            }
            if (parts.length > 1 && names.isPersonName(part, 1) && !Letters.isAllCaps(part)) {
                return part;
            }
        }
        return null;
    }

    private static String capitalise(String words) {
        StringBuilder out = new StringBuilder(words.length());
        boolean first = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            out.append(first ? Character.toUpperCase(c) : c);
            first = c == ' ';
        }
        return out.toString();
    }

    // ------------------------------------------------------------------ what is a credit

    /** Whether a text is nothing but a photo credit: labelled, or an agency and a name. */
    public boolean isCredit(String text) {
        String line = text.length() > LONGEST_PHOTO_CREDIT ? "" : WhiteSpace.fold(text);
        if (line.isEmpty() || captionBehind(line) > 0) {
            return false;
        }
        String bare = Letters.unbracket(line);
        if (unlabelled(bare).isPresent()) {
            String rest = unlabelled(bare).get();
            boolean fewWords = rest.split(" ", 8).length <= 6;
            return !rest.isEmpty() && rest.length() < 70 && (fewWords || rest.indexOf('/') > 0);
        }
        return isCreditLike(bare);
    }

    /** An agency before a slash, {@code Dok.}, or {@code istimewa}. */
    boolean isCreditLike(String text) {
        if (beginsWithSource(text) || NAMELESS.has(text)) {
            return text.length() < LONGEST_SOURCE;
        }
        if (endsInDeskCode(text)) {
            return false;
        }
        int slash = text.indexOf('/');
        String first = (slash < 0 ? text : text.substring(0, slash)).strip();
        if (names.isAgencyOrOutlet(first) && !first.equalsIgnoreCase("x")) {
            boolean outletAlone = slash < 0 && names.isOutlet(first);
            return !outletAlone && (slash > 0 || Names.isHost(text) || Letters.isCapitalised(text));
        }
        return slash > 1
                && text.length() < 60
                && Letters.isCapitalised(first)
                && names.isPersonName(text.substring(slash + 1).strip(), 2)
                && first.indexOf(' ') < 0;
    }

    /** {@code Ant/P-2} signs a story and credits no picture. */
    private static boolean endsInDeskCode(String text) {
        int length = text.length();
        return length > 3
                && Character.isDigit(text.charAt(length - 1))
                && text.indexOf('-', length - 4) > 0;
    }

    /** Whether a text begins as a credit does that names a source: {@code Dok. }. */
    static boolean beginsWithSource(String text) {
        return sourceEnd(text, 0) > 0;
    }

    /** Behind the words at {@code from} that name a source, a mark or blank behind them, or -1. */
    static int sourceEnd(String text, int from) {
        String source = SOURCES.at(text, from);
        int end = source == null ? text.length() : from + source.length();
        boolean apart =
                end < text.length()
                        && !(Character.isLetter(text.charAt(end - 1))
                                && Character.isLetterOrDigit(text.charAt(end)));
        return apart ? end : -1;
    }

    // ------------------------------------------------------------------ a caption behind it

    /**
     * Where a caption begins that sticks to the credit before it, {@code KOMPAS.com/ADITYOPerahu
     * baru di dermaga}, {@code Dok. Jasa MargaRazia truk}, or -1.
     */
    int captionBehind(String text) {
        int from = behindSource(text);
        if (from < 0) {
            return -1;
        }
        int word = from;
        for (int i = from; i + 1 < Math.min(text.length(), from + LONGEST_PHOTO_CREDIT); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '/') {
                word = i + 1;
            } else if (!Character.isLetterOrDigit(c) && ".'’-".indexOf(c) < 0) {
                return -1;
            } else if (i - word >= FEWEST_LETTERS && beginsInside(text, i)) {
                return text.indexOf(' ', i) > 0 ? i : -1;
            }
        }
        return -1;
    }

    /** Behind {@code KOMPAS.com/} or {@code Dok. }, or -1. */
    private int behindSource(String text) {
        int source = sourceEnd(text, 0);
        if (source > 0) {
            return Letters.skipBlanks(text, source);
        }
        int slash = text.indexOf('/');
        return slash > 1
                        && slash < LONGEST_AGENCY
                        && names.isAgencyOrOutlet(text.substring(0, slash).strip())
                ? Letters.skipBlanks(text, slash + 1)
                : -1;
    }

    /** Whether a capital at {@code i} follows a small letter, or ends a run of capitals. */
    private static boolean beginsInside(String text, int i) {
        if (!Character.isUpperCase(text.charAt(i))) {
            return false;
        }
        char before = text.charAt(i - 1);
        return Character.isLowerCase(before)
                || Character.isDigit(before)
                || (Character.isUpperCase(before) && Character.isLowerCase(text.charAt(i + 1)));
    }
}
