package id.warta.extract.internal.people;

import id.warta.extract.internal.speech.CueWords;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import id.warta.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads the role phrases beside names: before ({@code Bupati Sukabumi Marwan Hamami}; {@code Kepala
 * Dinas Pariwisata, Usman}), behind ({@code Hendry, mantan kekasih Astrid}; {@code Yoga (Waketum
 * PSSI)}) and joined ({@code Meiki selaku Manajer Advokasi}). Ranks and forms of address are no
 * roles.
 */
final class Roles {

    /** Longest role phrase in tokens. */
    private static final int LONGEST = 30;

    private final Words words;
    private final boolean[] named;
    private final Map<Integer, List<String>> roles = new HashMap<>();

    /** Reads the roles of all {@code names}, which are in order. */
    Roles(Words words, List<Name> names) {
        this.words = words;
        this.named = new boolean[words.size() + 1];
        for (Name name : names) {
            java.util.Arrays.fill(named, name.from(), name.to(), true);
        }
        Name before = null;
        String shared = null;
        String owned = null;
        for (int n = 0; n < names.size(); n++) {
            Name name = names.get(n);
            List<String> found = new ArrayList<>(2);
            String role = owned == null ? before(name) : owned;
            owned = n + 1 < names.size() ? ownedBy(name, names.get(n + 1)) : null;
            if (owned != null) {
                role = null;
            }
            if (role == null && before != null && shared != null && isListed(before, name)) {
                role = shared;
            }
            shared = role != null && Character.isLowerCase(role.charAt(0)) ? role : null;
            if (role != null) {
                found.add(role);
            }
            String behind = behind(name);
            if (behind != null) {
                found.add(behind);
            }
            roles.put(name.from(), found);
            before = name;
        }
    }

    /** The roles beside a name, as written. */
    List<String> of(Name name) {
        return roles.getOrDefault(name.from(), List.of());
    }

    /** Whether a list goes on from one name to the next. */
    private boolean isListed(Name before, Name name) {
        int i = before.to();
        while (i < name.from() && i < before.to() + 8) {
            boolean age = words.isMark(i, '(') || words.isMark(i, ')');
            boolean joint = words.isMark(i, ',') || words.is(i, "dan") || words.is(i, "serta");
            if (!age && !joint && !Character.isDigit(words.first(i))) {
                return false;
            }
            i++;
        }
        return i == name.from();
    }

    /**
     * The role phrases that stand for a person named before, {@code politikus asal Purwa itu}, or
     * are said of one, {@code diperiksa sebagai saksi}. Each is given with the token it starts at.
     */
    Map<Integer, String> pointing() {
        Map<Integer, String> phrases = new TreeMap<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, Title.ROLE) && !words.isCapital(i) && !words.isVerb(i)) {
                int end = pointedEnd(i);
                if (words.is(i, Title.LEGAL_STATUS) && isSaidOfName(i - 1)) {
                    phrases.put(i, words.lower(i));
                } else if (end > i + 1) {
                    phrases.put(i, words.text(i, end));
                    i = end;
                }
            }
        }
        return phrases;
    }

    /**
     * Whether {@code sebagai} stands at {@code i} and the clause is one of a person named in it.
     */
    private boolean isSaidOfName(int i) {
        if (!words.is(i, "sebagai")) {
            return false;
        }
        for (int k = i - 1; k >= 0 && k > i - LONGEST; k--) {
            if (named[k] || words.opensSentence(k)) {
                return named[k];
            }
            if (words.is(k, "yang") && !words.is(k + 1, "mana")) {
                return false;
            }
        }
        return false;
    }

    /** The demonstrative that ends the phrase at {@code from}; -1 if the phrase ends otherwise. */
    private int pointedEnd(int from) {
        for (int i = from + 1; i < words.size() && i < from + 10 && !words.opensSentence(i); i++) {
            if (words.is(i, "itu") || words.is(i, "tersebut") || words.is(i, "ini")) {
                return i;
            }
            boolean part = words.isCapital(i) || words.is(i, Title.JOINER) || isPart(i, i, false);
            if (!part || named[i] || !words.isWord(i)) {
                return -1;
            }
        }
        return -1;
    }

    // Before the name --------------------------------------------------------------------------

    private @Nullable String before(Name name) {
        int end = withoutAddress(name.from());
        boolean naming = false;
        while (end > 0 && (words.isMark(end - 1, ',') || isNaming(end - 1))) {
            naming |= !words.isMark(end - 1, ',');
            end--;
        }
        boolean comma = end < words.size() && words.isMark(end, ',');
        int start = roleStart(end, comma, naming);
        if (start < 0 && comma) {
            start = behindCue(end);
        }
        while (end > start + 1 && (words.is(end - 1, "lain") || words.is(end - 1, "lainnya"))) {
            end--;
        }
        return start < 0 || (!naming && !comma && isPossessed(start, end))
                ? null
                : withoutClitic(start, end);
    }

    private boolean isNaming(int i) {
        return words.is(i, Grammar.COPULA) || words.is(i, Title.NAMING);
    }

    /** The capitals between a cue and the comma before a name are a role, known or not. */
    private int behindCue(int end) {
        int i = end;
        while (i > 0 && i > end - 8 && words.isCapital(i - 1) && !named[i - 1]) {
            i--;
        }
        boolean cue = i > 1 && CueWords.isBare(words, i - 1) && !words.isWord(i - 2);
        return cue && end - i > 1 ? i : -1;
    }

    /** {@code mantan kekasih} right before a name: the name is not whose role it is. */
    private boolean isPossessed(int start, int end) {
        for (int i = start; i < end; i++) {
            if (words.is(i, Title.RELATION) && !words.isCapital(i) && i == end - 1) {
                return true;
            }
        }
        return false;
    }

    /**
     * {@code Istri Tono, Sari, datang}: the phrase with the name that it ends in is the role of the
     * next one, which commas set off; {@code null} if it is not so.
     */
    private @Nullable String ownedBy(Name name, Name next) {
        if (!words.isMark(name.to(), ',') || next.from() > name.to() + LONGEST) {
            return null;
        }
        int from = name.to() + 1;
        while (from < next.from() && (isAddress(from) || words.isMark(from, '.'))) {
            from++;
        }
        int end = next.to();
        int close = words.isMark(end, '(') ? closing(end) : -1;
        end = close > 0 ? close + 1 : end;
        boolean listed =
                words.is(end + 1, "dan")
                        || words.is(end + 1, "serta")
                        || (end + 1 < named.length && named[end + 1]);
        if (from != next.from() || !words.isMark(end, ',') || listed) {
            return null;
        }
        int start = roleStart(withoutAddress(name.from()), false, false);
        boolean relation =
                words.is(start, Title.RELATION)
                        || words.is(start, Title.REPRESENTATIVE)
                        || (words.is(start, "juru") && words.is(start + 1, "bicara"));
        return relation ? words.text(start, name.to()) : null;
    }

    /** Where the forms of address begin that stand before token {@code from}. */
    private int withoutAddress(int from) {
        int end = from;
        while (end > 0
                && (isAddress(end - 1) || (words.isMark(end - 1, '.') && isAddress(end - 2)))) {
            end--;
        }
        return end;
    }

    private boolean isAddress(int i) {
        return words.is(i, Title.HONORIFIC)
                || (words.is(i, Title.RANK) && !words.is(i, Title.ROLE))
                || words.is(i, Title.SERVICE);
    }

    /** Where the role phrase begins that ends before token {@code end}; -1 if none does. */
    private int roleStart(int end, boolean comma, boolean naming) {
        int start = -1;
        int lower = 0;
        for (int i = end - 1; i >= 0 && i >= end - LONGEST; i--) {
            if (named[i] && !naming) {
                break;
            }
            if (words.is(i, Title.ROLE)) {
                start = i;
                lower = 0;
            } else if (!isPart(i, end, comma)) {
                break;
            } else if (!words.isCapital(i) && words.isWord(i) && !words.is(i, Title.JOINER)) {
                lower++;
                if (lower > 3 || (start >= 0 && words.isCapital(start))) {
                    break; // Kapolri ikuti arahan Presiden Budi
                }
            }
            if (words.opensSentence(i) || words.opensLine(i)) {
                break;
            }
        }
        return start;
    }

    private boolean isPart(int i, int end, boolean comma) {
        if (words.isCapital(i) && !(inHeadline(i) && endsPhrase(i))) {
            return true;
        }
        if (!words.isWord(i)) {
            if (words.isMark(i, ',')) {
                return comma
                        && i < end - 1
                        && words.isCapital(i + 1)
                        && words.isCapital(i - 1)
                        && words.is(i + 1, Grammar.PLACE);
            }
            return "()/&-".indexOf(words.first(i)) >= 0
                    || (words.isMark(i, '.') && i > 0 && words.lower(i - 1).length() < 4)
                    || Character.isDigit(words.first(i));
        }
        if (words.is(i, Title.JOINER)) {
            return i < end - 1;
        }
        return !endsPhrase(i);
    }

    /** In a headline, capitals say nothing. */
    private boolean inHeadline(int i) {
        return words.passages().kind(words.passage(i)) == Block.Kind.HEADLINE;
    }

    /** Whether no role phrase goes on over token {@code i}, whatever its case. */
    private boolean endsPhrase(int i) {
        return words.is(i, Grammar.PREPOSITION)
                || words.is(i, Grammar.SUBORDINATOR)
                || words.is(i, Grammar.CONJUNCTION)
                || words.is(i, Grammar.PRONOUN)
                || words.is(i, Grammar.DEMONSTRATIVE)
                || words.is(i, Grammar.NEGATION)
                || words.is(i, "bersama")
                || (words.isCapital(i)
                        ? words.isVerbForm(i) || words.is(i, Grammar.AUXILIARY)
                        : words.isVerb(i));
    }

    private String withoutClitic(int from, int to) {
        int end = to;
        while (end > from + 1 && words.isMark(end - 1, '.')) {
            end--;
        }
        String role = words.text(from, end);
        return words.lower(end - 1).length() > 6 && role.endsWith("nya")
                ? role.substring(0, role.length() - 3)
                : role;
    }

    // Behind the name --------------------------------------------------------------------------

    private @Nullable String behind(Name name) {
        int i = name.to();
        if (words.isMark(i, '(')) {
            if (words.is(i + 1, Title.ROLE)) {
                return bracketed(i + 1);
            }
            int close = closing(i);
            if (close > 0) {
                i = close + 1;
            }
        }
        while (words.isMark(i, ',') && words.is(i + 1, Title.DEGREE)) {
            i += 2;
        }
        boolean joined = words.is(i, "selaku") || words.is(i, "sebagai");
        if (!joined && !words.isMark(i, ',')) {
            return null;
        }
        i++;
        if (words.is(i, "selaku") || words.is(i, "yakni") || words.is(i, "yaitu")) {
            i++;
        }
        if (words.is(i, "seorang")) {
            i++;
        }
        if (!words.is(i, Title.ROLE)) {
            return null;
        }
        int end = roleEnd(i);
        boolean others =
                (end < named.length && named[end]) || (words.isMark(end, ',') && named[end + 1]);
        return others ? null : words.text(i, end);
    }

    private @Nullable String bracketed(int from) {
        for (int i = from; i < words.size() && i < from + LONGEST; i++) {
            if (words.isMark(i, ')')) {
                return words.text(from, i);
            }
        }
        return null;
    }

    private int closing(int open) {
        for (int i = open + 1; i < words.size() && i < open + 6; i++) {
            if (words.isMark(i, ')')) {
                return i;
            }
        }
        return -1;
    }

    private int roleEnd(int from) {
        int i = from + 1;
        while (i < words.size()
                && i < from + LONGEST
                && !words.opensSentence(i)
                && !words.opensLine(i)) {
            boolean relation = named[i] && !words.isCapital(i - 1);
            if (named[i] && !relation) {
                break;
            }
            boolean joiner = words.is(i, Title.JOINER);
            if (words.isCapital(from) && !words.isCapital(i) && !joiner && words.isWord(i)) {
                break;
            }
            if (!words.isCapital(i)
                    && !joiner
                    && !words.isMark(i, '(')
                    && !words.isMark(i, ')')
                    && ((!words.isWord(i) && !Character.isDigit(words.first(i)))
                            || words.is(i, Grammar.PREPOSITION)
                            || words.is(i, Grammar.SUBORDINATOR)
                            || words.is(i, Grammar.CONJUNCTION)
                            || words.is(i, Grammar.DEMONSTRATIVE)
                            || words.is(i, Grammar.ADVERB)
                            || words.is(i, Grammar.AUXILIARY)
                            || words.isVerb(i))) {
                break;
            }
            i++;
        }
        while (i > from + 1 && words.is(i - 1, Title.JOINER)) {
            i--;
        }
        return i;
    }
}
