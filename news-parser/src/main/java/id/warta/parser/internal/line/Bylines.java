package id.warta.parser.internal.line;

import id.warta.model.Byline;
import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Bylines: lines that say who wrote, edited or photographed, labelled ({@code Reporter: X | Editor:
 * Y}, {@code Rep: X/ Red: Y}, {@code Penulis | : X |}), opened by a word ({@code Oleh X}), or
 * signed ({@code X - Reporter}).
 *
 * <p>Immutable. Takes time linear in the line.
 */
public final class Bylines {

    private static final int LONGEST_LINE = 240;

    /** Longer than any label of {@code byline-labels.txt} with the marks around it. */
    private static final int LONGEST_LABEL = 40;

    /** Words that a byline without a colon begins with. */
    private static final Openings OPENINGS = new Openings(WordList.lines("byline-openings.txt"));

    /** Words of such a byline that may go on with where the reporter works. */
    private static final Openings REPORTS = new Openings(WordList.lines("report-openings.txt"));

    private static final AnyCaseMap<Byline.Role> LABELS = labels();

    private final Names names;

    Bylines(Names names) {
        this.names = names;
    }

    private static AnyCaseMap<Byline.Role> labels() {
        Map<String, Byline.Role> labels = new HashMap<>();
        for (String line : WordList.lines("byline-labels.txt")) {
            int sign = line.indexOf('=');
            labels.put(
                    line.substring(0, sign).strip(),
                    Byline.Role.valueOf(line.substring(sign + 1).strip()));
        }
        return new AnyCaseMap<>(labels);
    }

    // ------------------------------------------------------------------ labelled lines

    /** The role that a label such as {@code Penulis} names, a colon behind it or not. */
    public static Optional<Byline.Role> role(String label) {
        if (label.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        int from = 0;
        int to = label.length();
        while (from < to && isMargin(label.charAt(from))) {
            from++;
        }
        while (to > from && isMargin(label.charAt(to - 1))) {
            to--;
        }
        return Optional.ofNullable(LABELS.get(label, from, to));
    }

    private static boolean isMargin(char c) {
        return c == '|' || c == ':' || WhiteSpace.is(c);
    }

    /**
     * Those whom a labelled line names; empty if it is no such line, an empty list if it names
     * nobody ({@code Pewarta:}).
     */
    public Optional<List<Byline>> of(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        if (!mayNamePeople(line)) {
            return Optional.empty();
        }
        String text = Letters.unbracket(WhiteSpace.fold(line)).replace("| :", ":");
        List<Byline> bylines = new ArrayList<>();
        boolean labelled = false;
        for (String segment : segments(text)) {
            boolean found = segment(segment, bylines);
            boolean source = SourceLines.beginsWithLabel(segment.strip());
            if (!found && !labelled && !source) {
                return Optional.empty();
            }
            labelled |= found;
        }
        return labelled ? Optional.of(bylines) : Optional.empty();
    }

    /**
     * Those whom a text without any label names, as {@code role}: a list of names such as stands
     * behind a label.
     */
    public List<Byline> unlabelled(String text, Byline.Role role) {
        if (text.length() > LONGEST_LINE) {
            return List.of();
        }
        int bar = text.indexOf('|');
        String list = WhiteSpace.fold(bar < 0 ? text : text.substring(0, bar));
        return people(list).stream().map(name -> new Byline(role, name)).toList();
    }

    /** A quick look: a colon behind what may be a label, a bar, or a word that opens a byline. */
    private static boolean mayNamePeople(String line) {
        int colon = line.indexOf(':');
        if ((colon >= 0 && colon <= LONGEST_LABEL + 1) || line.indexOf('|') >= 0) {
            return true;
        }
        String text = line.startsWith("(") ? line.substring(1) : line;
        return opens(text) || beginsReport(text);
    }

    /**
     * Whether a text begins with words that name who wrote it, such as {@code oleh} or {@code
     * laporan wartawan}; a report alone may be one on anything.
     */
    public static boolean opens(String text) {
        String opening = OPENINGS.of(text);
        return (opening != null && isApart(text, opening.length())) || opensReportOfRole(text);
    }

    private static boolean opensReportOfRole(String text) {
        if (!beginsReport(text)) {
            return false;
        }
        int from = Letters.skipBlanks(text, Objects.requireNonNull(REPORTS.of(text)).length());
        int blank = text.indexOf(' ', from);
        return blank > 0 && role(text.substring(from, blank)).isPresent();
    }

    /**
     * Whether the words of an opening end at {@code end}, unlike those in {@code Bypass}, {@code
     * BYD} or {@code Oleh-oleh}; a name in capitals may stick to small letters.
     */
    private static boolean isApart(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char behind = text.charAt(end);
        return behind == ':'
                || WhiteSpace.is(behind)
                || (Character.isUpperCase(behind) && Character.isLowerCase(text.charAt(end - 1)));
    }

    /** Whether a text begins as the byline of a reporter does: {@code Laporan }. */
    public static boolean beginsReport(String text) {
        String opening = REPORTS.of(text);
        return opening != null
                && opening.length() < text.length()
                && WhiteSpace.is(text.charAt(opening.length()));
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
        Optional<Byline.Role> only = role(label);
        if (only.isPresent()) {
            return List.of(only.get());
        }
        List<Byline.Role> roles = new ArrayList<>();
        for (String part : NameLists.parts(label)) {
            Optional<Byline.Role> role = role(part);
            if (role.isEmpty()) {
                return List.of();
            }
            roles.add(role.get());
        }
        return roles;
    }

    /** The names in a list; of {@code Person/School} only the person. */
    private List<String> people(String list) {
        List<String> people = NameLists.names(list);
        if (people.size() > 1 && list.indexOf('/') > 0 && names.isPersonName(people.get(0), 2)) {
            people.removeIf(name -> !names.isPersonName(name, 2));
        }
        return people;
    }

    // ------------------------------------------------------------------ lines without a colon

    /** {@code Oleh X}, {@code By X - Reporter}, {@code Laporan Wartawan Y, X}. */
    private boolean unpunctuated(String segment, List<Byline> bylines) {
        String report = REPORTS.of(segment);
        String opening = report == null ? OPENINGS.of(segment) : report;
        if (opening == null || segment.length() <= opening.length() + 2) {
            return false;
        }
        String rest = segment.substring(opening.length());
        if (report != null) {
            return rest.charAt(0) == ' ' && segment.indexOf(':') < 0 && report(rest, bylines);
        }
        boolean apart = rest.charAt(0) != ':' && isApart(segment, opening.length());
        Optional<Byline> named = apart ? signed(rest.strip()) : Optional.empty();
        named.filter(byline -> !names.isCollective(byline.name())).ifPresent(bylines::add);
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
        if (label.isPresent() && blank > 0 && Names.isHost(who.substring(0, blank))) {
            who = who.substring(blank + 1);
        }
        int comma = who.indexOf(',');
        if (comma > 0) {
            NameLists.names(who.substring(comma + 1))
                    .forEach(name -> bylines.add(new Byline(role, name)));
            return true;
        }
        String name = label.isPresent() && !names.isPersonName(who, 2) ? lastWords(who) : who;
        if (names.isPersonName(name, 2) || (label.isPresent() && names.isPersonName(name, 1))) {
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
            if (named.isPresent() || names.isBrand(behind)) {
                cut = at;
                role = named.orElse(role);
                break;
            }
        }
        String name = text.substring(0, cut).strip();
        return names.isPersonOrCollective(name)
                ? Optional.of(new Byline(role, name))
                : Optional.empty();
    }
}
