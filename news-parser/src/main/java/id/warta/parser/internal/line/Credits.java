package id.warta.parser.internal.line;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import id.warta.model.Byline;
import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Credits of those who wrote, edited and photographed: labelled lines ({@code Reporter: X | Editor:
 * Y}, {@code Rep: X/ Red: Y}, {@code Penulis | : X |}), photo credits ({@code AFP/Yuki IWAMURA}),
 * and captions that end in one.
 *
 * <p>Immutable. Takes time linear in the line.
 */
public final class Credits {

    private static final int LONGEST_LINE = 240;

    /** Longer than any label of {@code byline-labels.txt} with the marks around it. */
    private static final int LONGEST_LABEL = 40;

    private static final int MOST_NAME_WORDS = 5;
    private static final int LONGEST_CREDIT = 100;
    private static final int LONGEST_PHOTO_CREDIT = 90;
    private static final int FEWEST_LETTERS = 3;

    /** Longer than the name or host of any agency or outlet. */
    private static final int LONGEST_SOURCE = 50;

    private static final String REPORT = "laporan";

    /** Words that a byline without a colon begins with. */
    private static final Openings OPENINGS =
            new Openings(List.of("oleh", "by", "ditulis oleh", REPORT));

    private static final Splitter ENUMERATION = Splitter.on(CharMatcher.anyOf(",;/&")).limit(12);
    private static final Map<String, Byline.Role> LABELS = labels();
    private static final Set<String> COLLECTIVES = WordList.lowerCase("byline-collectives.txt");
    private static final Set<String> AGENCIES = WordList.lowerCase("agencies.txt");
    private static final Set<String> ORGANISATIONS = new HashSet<>();
    private static final List<String> ORGANISATION_BEGINNINGS = new ArrayList<>();
    private static final Openings PHOTO_LABELS = new Openings(WordList.lines("photo-labels.txt"));

    /** Words of a credit that names a source without an agency's name. */
    private static final Openings SOURCES =
            new Openings(List.of("dok.", "dok ", "doc.", "dokumentasi "));

    static {
        for (String word : WordList.lowerCase("organisation-words.txt")) {
            if (word.endsWith("-")) {
                ORGANISATION_BEGINNINGS.add(word.substring(0, word.length() - 1));
            } else {
                ORGANISATIONS.add(word);
            }
        }
    }

    private final Set<String> outlets = new HashSet<>();

    /** Credits in which the names of outlets, in any letters, are known for what they are. */
    public Credits(Collection<String> outletNames) {
        outletNames.forEach(name -> outlets.add(name.toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Byline.Role> labels() {
        Map<String, Byline.Role> labels = new HashMap<>();
        for (String line : WordList.lines("byline-labels.txt")) {
            int sign = line.indexOf('=');
            labels.put(
                    line.substring(0, sign).strip(),
                    Byline.Role.valueOf(line.substring(sign + 1).strip()));
        }
        return Map.copyOf(labels);
    }

    /**
     * The credit of a picture.
     *
     * @param text as written, without its label
     * @param photographer the person in it
     */
    public record Credit(String text, Optional<String> photographer) {}

    /**
     * A caption and the credit at its end.
     *
     * @param text without the credit; empty if nothing else is there
     */
    public record Caption(String text, Optional<Credit> credit) {}

    // ------------------------------------------------------------------ bylines

    /** The role that a label such as {@code Penulis} names, a colon behind it or not. */
    public static Optional<Byline.Role> role(String label) {
        if (label.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        String bare = label.replace('|', ' ').replace(':', ' ').strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(LABELS.get(bare));
    }

    /**
     * Those whom a labelled line names; empty if it is no such line, an empty list if it names
     * nobody ({@code Pewarta:}).
     */
    public Optional<List<Byline>> bylines(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        if (!mayNamePeople(line)) {
            return Optional.empty();
        }
        String text = unbracket(WhiteSpace.fold(line)).replace("| :", ":");
        List<Byline> bylines = new ArrayList<>();
        boolean labelled = false;
        for (String segment : segments(text)) {
            boolean found = segment(segment, bylines);
            boolean source = Letters.startsWith(segment.strip(), "sumber");
            if (!found && !labelled && !source) {
                return Optional.empty();
            }
            labelled |= found;
        }
        return labelled ? Optional.of(bylines) : Optional.empty();
    }

    /** A quick look: a colon behind what may be a label, a bar, or a word that opens a byline. */
    private static boolean mayNamePeople(String line) {
        int colon = line.indexOf(':');
        return (colon >= 0 && colon <= LONGEST_LABEL + 1)
                || line.indexOf('|') >= 0
                || OPENINGS.of(line.startsWith("(") ? line.substring(1) : line) != null;
    }

    private static String unbracket(String text) {
        boolean whole =
                text.length() > 2
                        && text.charAt(0) == '('
                        && text.indexOf(')') == text.length() - 1;
        return whole ? text.substring(1, text.length() - 1) : text;
    }

    /** Cuts at bars, and at slashes and commas that a label follows. */
    private static List<String> segments(String text) {
        List<String> segments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '|' || ("/,;".indexOf(c) >= 0 && labelAhead(text, i + 1))) {
                segments.add(text.substring(from, i));
                from = i + 1;
            } else if (i > from + 3
                    && Character.isUpperCase(c)
                    && Character.isLowerCase(text.charAt(i - 1))
                    && labelAhead(text, i)) {
                segments.add(text.substring(from, i)); // "Reporter: MelkyEditor: Oki"
                from = i;
            }
        }
        segments.add(text.substring(from));
        segments.removeIf(String::isBlank);
        return segments;
    }

    private static boolean labelAhead(String text, int from) {
        int colon = text.indexOf(':', from);
        return colon > 0 && colon - from < 25 && role(text.substring(from, colon)).isPresent();
    }

    private boolean segment(String raw, List<Byline> bylines) {
        String segment = raw.strip();
        int colon = segment.indexOf(':');
        if (colon > 0 && colon <= 40) {
            List<Byline.Role> roles = roles(segment.substring(0, colon));
            if (!roles.isEmpty()) {
                for (Byline.Role role : roles) {
                    for (String name : people(segment.substring(colon + 1))) {
                        bylines.add(new Byline(role, name));
                    }
                }
                return true;
            }
        }
        return unpunctuated(segment, bylines);
    }

    private static List<Byline.Role> roles(String label) {
        List<Byline.Role> roles = new ArrayList<>();
        for (String part : enumerated(label)) {
            Optional<Byline.Role> role = role(part);
            if (role.isEmpty()) {
                return List.of();
            }
            roles.add(role.get());
        }
        return roles;
    }

    /** {@code Oleh X}, {@code By X - Reporter}, {@code Laporan Wartawan Y, X}. */
    private boolean unpunctuated(String segment, List<Byline> bylines) {
        String opening = OPENINGS.of(segment);
        if (opening == null || segment.length() <= opening.length() + 2) {
            return false;
        }
        String rest = segment.substring(opening.length());
        if (opening.equals(REPORT)) {
            return rest.charAt(0) == ' ' && segment.indexOf(':') < 0 && report(rest, bylines);
        }
        boolean apart = rest.charAt(0) == ' ' || Character.isUpperCase(rest.charAt(0));
        Optional<Byline> named = apart ? signed(rest.strip()) : Optional.empty();
        named.filter(byline -> !isCollective(byline.name())).ifPresent(bylines::add);
        return named.isPresent();
    }

    /** {@code Laporan Wartawan Y, X}, {@code Laporan X | Banda Aceh}. */
    private boolean report(String behind, List<Byline> bylines) {
        String rest = behind.strip();
        int space = rest.indexOf(' ');
        Optional<Byline.Role> label = space < 0 ? Optional.empty() : role(rest.substring(0, space));
        Byline.Role role = label.orElse(Byline.Role.REPORTER);
        String who = label.isPresent() ? rest.substring(space + 1) : rest;
        for (String joint : List.of(" | ", " I ", " l ", " dari ")) {
            int at = who.indexOf(joint);
            who = at > 0 ? who.substring(0, at) : who;
        }
        int blank = who.indexOf(' ');
        if (label.isPresent() && blank > 0 && isHost(who.substring(0, blank))) {
            who = who.substring(blank + 1);
        }
        int comma = who.indexOf(',');
        if (comma > 0) {
            names(who.substring(comma + 1)).forEach(name -> bylines.add(new Byline(role, name)));
            return true;
        }
        String name = label.isPresent() && !isPersonName(who, 2) ? lastWords(who) : who;
        if (isPersonName(name, 2) || (label.isPresent() && isPersonName(name, 1))) {
            bylines.add(new Byline(role, name));
            return true;
        }
        return false;
    }

    private static String lastWords(String text) {
        String[] words = text.strip().split(" ", 12);
        int from = Math.max(0, words.length - 2);
        return String.join(" ", List.of(words).subList(from, words.length));
    }

    /**
     * Who signs a line that is a name and perhaps what they are or write for: {@code X}, {@code X,
     * Jurnalis}, {@code X - Reporter}, {@code X - detikNews}. A name alone is a writer's.
     */
    public Optional<Byline> signed(String line) {
        String text = WhiteSpace.fold(line);
        int cut = text.length();
        Byline.Role role = Byline.Role.WRITER;
        for (String joint : List.of(" - ", ", ", " | ", " – ", " • ", " · ", ",", "-")) {
            int at = text.indexOf(joint);
            if (at <= 0) {
                continue;
            }
            String behind = text.substring(at + joint.length()).strip();
            Optional<Byline.Role> named = role(behind);
            if (named.isPresent() || isBrand(behind)) {
                cut = at;
                role = named.orElse(role);
                break;
            }
        }
        String name = text.substring(0, cut).strip();
        return isPersonOrCollective(name) ? Optional.of(new Byline(role, name)) : Optional.empty();
    }

    /** Whether a byline names nobody in particular: {@code Admin}, {@code Tim detikcom}. */
    public boolean isCollective(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return COLLECTIVES.contains(lower) || lower.startsWith("tim ") || isBrand(name);
    }

    /** Whether {@code text} is the name of an outlet or of a channel of one. */
    public boolean isBrand(String text) {
        if (text.length() > LONGEST_LABEL) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (outlets.contains(lower)) {
            return true;
        }
        int space = lower.lastIndexOf(' ');
        return space > 0 && outlets.contains(lower.substring(0, space));
    }

    private boolean isPersonOrCollective(String name) {
        return isPersonName(name, 1) || isCollective(name);
    }

    /** The names in a list; of {@code Person/School} only the person. */
    private List<String> people(String list) {
        List<String> names = names(list);
        if (names.size() > 1 && list.indexOf('/') > 0 && isPersonName(names.get(0), 2)) {
            names.removeIf(name -> !isPersonName(name, 2));
        }
        return names;
    }

    /** The parts of a list that commas, strokes, {@code &} or {@code dan} join. */
    public static List<String> enumerated(String list) {
        return ENUMERATION.splitToList(list.replace(" dan ", ","));
    }

    /** The names in a list that commas, {@code dan}, {@code &} or slashes join. */
    static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String raw : enumerated(list)) {
            String name = WhiteSpace.fold(raw);
            int joint = name.indexOf(" - ");
            if (joint > 0) {
                name = name.substring(0, joint);
            }
            while (name.endsWith(".")
                    && name.lastIndexOf('.', name.length() - 2) < 0
                    && name.length() - name.lastIndexOf(' ') > 3) {
                name = name.substring(0, name.length() - 1);
            }
            if (name.isEmpty() || name.length() > 60 || name.endsWith(":")) {
                continue;
            }
            if (!names.isEmpty() && isDegree(name)) {
                int last = names.size() - 1;
                names.set(last, names.get(last) + ", " + name);
            } else {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isDegree(String part) {
        return part.length() <= 6 && part.indexOf('.') > 0 && part.indexOf(' ') < 0;
    }

    // ------------------------------------------------------------------ photo credits

    /** The credit that a text is, its label and brackets taken off; empty if nothing is left. */
    public Optional<Credit> photo(String text) {
        String credit = unbracket(WhiteSpace.fold(text));
        credit = unbracket(unlabelled(credit).orElse(credit));
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
        String label = PHOTO_LABELS.of(text);
        if (label == null) {
            return Optional.empty();
        }
        int i = Letters.skipBlanks(text, label.length());
        boolean colon = i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '|');
        return colon || label.endsWith(" by") || label.endsWith(" oleh")
                ? Optional.of(text.substring(colon ? i + 1 : i).strip())
                : Optional.empty();
    }

    private @Nullable String photographer(String credit) {
        String lower = credit.toLowerCase(Locale.ROOT);
        if (lower.startsWith("dok")) {
            int i = 3;
            while (i < credit.length() && !Character.isUpperCase(credit.charAt(i))) {
                i++;
            }
            String owner = credit.substring(i);
            return isPersonName(owner, 2) ? owner : null;
        }
        String[] parts = credit.split("/", 6);
        for (String part : parts) {
            if (isPersonName(part.strip(), 2)) {
                return part.strip();
            }
        }
        boolean agencyFirst = parts.length > 1 && isAgencyOrOutlet(parts[0].strip());
        for (String raw : parts) {
            String part = raw.strip();
            if (agencyFirst && part.indexOf(' ') > 0 && isPersonName(capitalise(part), 2)) {
                return part;
            }
            if (parts.length > 1 && isPersonName(part, 1) && !Letters.isAllCaps(part)) {
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

    private boolean isAgencyOrOutlet(String part) {
        if (part.length() > LONGEST_SOURCE) {
            return false;
        }
        String lower = part.toLowerCase(Locale.ROOT);
        return AGENCIES.contains(lower) || outlets.contains(lower) || isHost(lower);
    }

    /** Whether {@code text} can be a person's name of {@code least} words or more. */
    public boolean isPersonName(String text, int least) {
        if (text.length() > 50 || text.length() < 3) {
            return false;
        }
        int words = 0;
        int from = 0;
        while (from <= text.length()) {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            if (++words > MOST_NAME_WORDS || !isNameWord(text.substring(from, end))) {
                return false;
            }
            from = end + 1;
        }
        return words >= least && !isAgencyOrOutlet(text) && !opensWithAgency(text);
    }

    /** Whether the first of several words is the name of an agency in capitals. */
    private static boolean opensWithAgency(String text) {
        int blank = text.indexOf(' ');
        String first = blank < 0 ? "" : text.substring(0, blank);
        return Letters.isAllCaps(first) && AGENCIES.contains(first.toLowerCase(Locale.ROOT));
    }

    private static boolean isNameWord(String word) {
        if (!Letters.isCapitalised(word)
                && !word.equals("bin")
                && !word.equals("binti")
                && !word.equals("al")
                && !word.equals("de")
                && !word.equals("van")) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && c != '.' && c != '\'' && c != '’' && c != '-') {
                return false;
            }
        }
        return !isOrganisationWord(word);
    }

    private static boolean isOrganisationWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (ORGANISATIONS.contains(lower) || lower.startsWith("ho-")) {
            return true;
        }
        for (String beginning : ORGANISATION_BEGINNINGS) {
            if (lower.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a text is nothing but a photo credit: labelled, or an agency and a name. */
    public boolean isPhotoCredit(String text) {
        String line = text.length() > LONGEST_PHOTO_CREDIT ? "" : WhiteSpace.fold(text);
        if (line.isEmpty() || captionBehindCredit(line) > 0) {
            return false;
        }
        String bare = unbracket(line);
        if (unlabelled(bare).isPresent()) {
            String rest = unlabelled(bare).get();
            boolean fewWords = rest.split(" ", 8).length <= 6;
            return !rest.isEmpty() && rest.length() < 70 && (fewWords || rest.indexOf('/') > 0);
        }
        return isCreditLike(bare);
    }

    /** An agency before a slash, {@code Dok.}, or {@code istimewa}. */
    private boolean isCreditLike(String text) {
        if (SOURCES.of(text) != null
                || text.equalsIgnoreCase("istimewa")
                || text.equalsIgnoreCase("ist")) {
            return text.length() < 50;
        }
        if (endsInDeskCode(text)) {
            return false;
        }
        int slash = text.indexOf('/');
        String first = (slash < 0 ? text : text.substring(0, slash)).strip();
        if (isAgencyOrOutlet(first) && !first.equalsIgnoreCase("x")) {
            boolean outletAlone = slash < 0 && outlets.contains(first.toLowerCase(Locale.ROOT));
            return !outletAlone && (slash > 0 || isHost(text) || Letters.isCapitalised(text));
        }
        return slash > 1
                && text.length() < 60
                && Letters.isCapitalised(first)
                && isPersonName(text.substring(slash + 1).strip(), 2)
                && first.indexOf(' ') < 0;
    }

    /** {@code Ant/P-2} signs a story and credits no picture. */
    private static boolean endsInDeskCode(String text) {
        int length = text.length();
        return length > 3
                && Character.isDigit(text.charAt(length - 1))
                && text.indexOf('-', length - 4) > 0;
    }

    private static boolean isHost(String text) {
        return text.indexOf('.') > 0 && text.indexOf(' ') < 0;
    }

    /** A caption with the credit at its end cut off, if there is one. */
    public Caption caption(String caption) {
        String text = WhiteSpace.fold(caption);
        int behind = captionBehindCredit(text);
        if (behind > 0) {
            return new Caption(text.substring(behind), photo(text.substring(0, behind)));
        }
        if (!mayEndInCredit(text)) {
            return new Caption(text, Optional.empty());
        }
        Credit credit = null;
        int cut = creditStart(text);
        while (cut >= 0) {
            Optional<Credit> found = photo(stripMarks(text.substring(cut)));
            if (found.isEmpty()) {
                break;
            }
            boolean better =
                    credit == null
                            || (credit.photographer().isEmpty()
                                    && found.get().photographer().isPresent());
            credit = better ? found.get() : credit;
            text = text.substring(0, cut).strip();
            cut = creditStart(text);
        }
        return new Caption(text, Optional.ofNullable(credit));
    }

    /**
     * Whether signs of a credit stand near an end of a text: a quick look that spares most
     * paragraphs the long one of {@link #caption}.
     */
    public static boolean mayHoldCredit(String text) {
        int slash = text.indexOf('/');
        return (slash > 0 && slash < LONGEST_LABEL)
                || SOURCES.of(text) != null
                || mayEndInCredit(text);
    }

    private static boolean mayEndInCredit(String text) {
        int from = Math.max(0, text.length() - LONGEST_CREDIT);
        for (int i = text.length() - 1; i > from; i--) {
            switch (text.charAt(i)) {
                case '/', '©' -> {
                    return true;
                }
                case ')' -> {
                    if (isClosing(text, i)) {
                        return true;
                    }
                }
                case ':' -> {
                    if (isLabelEnd(text, i)) {
                        return true;
                    }
                }
                case '-' -> {
                    if (text.charAt(i - 1) == '-') {
                        return true;
                    }
                }
                case 'k' -> {
                    if (text.startsWith("Dok", i - 2)) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether nothing but full stops stands behind a bracket. */
    private static boolean isClosing(String text, int bracket) {
        int i = bracket + 1;
        while (i < text.length() && text.charAt(i) == '.') {
            i++;
        }
        return i == text.length();
    }

    /** Whether the colon of {@code Foto:} or {@code Credit:} stands at {@code i}. */
    private static boolean isLabelEnd(String text, int i) {
        int end = text.charAt(i - 1) == ' ' ? i - 2 : i - 1;
        return end >= 0 && "oOt".indexOf(text.charAt(end)) >= 0;
    }

    /**
     * Where a caption begins that sticks to the credit before it, {@code KOMPAS.com/ADITYOPerahu
     * baru di dermaga}, {@code Dok. Jasa MargaRazia truk}, or -1.
     */
    private int captionBehindCredit(String text) {
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
        String source = SOURCES.of(text);
        if (source != null) {
            return Letters.skipBlanks(text, source.length());
        }
        int slash = text.indexOf('/');
        return slash > 1
                        && slash < LONGEST_LABEL
                        && isAgencyOrOutlet(text.substring(0, slash).strip())
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

    private static String stripMarks(String credit) {
        int i = 0;
        while (i < credit.length()
                && ("©Â ".indexOf(credit.charAt(i)) >= 0 || Letters.isDash(credit.charAt(i)))) {
            i++;
        }
        return credit.substring(i);
    }

    /** Where the credit begins that ends a caption, or -1. */
    private int creditStart(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '.') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == ')') {
            int open = text.lastIndexOf('(', end - 1);
            String inside = open < 0 ? "" : text.substring(open + 1, end - 1).strip();
            return open >= 0 && (isCreditLike(inside) || unlabelled(inside).isPresent())
                    ? open
                    : -1;
        }
        int near = Math.max(0, text.length() - LONGEST_CREDIT);
        int start = unbracketedStart(text.substring(near, end));
        return start < 0 ? -1 : near + start;
    }

    /** Where the credit begins in the end of a caption, full stops aside, or -1. */
    private int unbracketedStart(String text) {
        int copyright = text.lastIndexOf('©');
        if (copyright >= 0 && text.length() - copyright < 60) {
            boolean garbled = copyright > 0 && text.charAt(copyright - 1) == 'Â';
            return garbled ? copyright - 1 : copyright;
        }
        int dash = text.lastIndexOf(" -- ");
        if (dash >= 0 && isCreditLike(text.substring(dash + 4).strip())) {
            return dash;
        }
        int label = labelStart(text);
        return label >= 0 ? label : lastSentenceIfCredit(text);
    }

    private static int labelStart(String text) {
        int at = Math.max(text.lastIndexOf("Foto:"), text.lastIndexOf("Foto :"));
        at = Math.max(at, text.lastIndexOf("FOTO:"));
        at = Math.max(at, text.lastIndexOf("Mandatory Credit:"));
        return at >= 0 && text.length() - at < 80 ? at : -1;
    }

    private int lastSentenceIfCredit(String text) {
        int end = text.length();
        int stop = text.lastIndexOf(". ", end - 1);
        if (stop > 3 && text.startsWith("Dok", stop - 3)) {
            stop = text.lastIndexOf(". ", stop - 1);
        }
        if (stop < 0 || end - stop > 60) {
            return -1;
        }
        String tail = text.substring(stop + 2, end).strip();
        boolean credit = tail.indexOf('/') > 0 || tail.startsWith("Dok");
        return credit && isCreditLike(tail) ? stop + 2 : -1;
    }
}
