package id.warta.extract.internal.people;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which names are the same person's.
 *
 * <p>Names of several words come first: one holds all words of the other in order, or they are two
 * persons, so that relatives who share a family name stay apart. Then single words, in the order of
 * the text: a word goes to the person whose name holds it; of several, to one with the title beside
 * the word, else to the one last named; a word that no name holds may be an alias or a misspelling.
 * Few candidates are looked at for each name; time is linear.
 */
final class Register {

    /** How many persons that share a word of their names are told apart. */
    private static final int CANDIDATES = 16;

    private static final Map<String, List<String>> ALIASES = aliases();

    private final Words words;
    private final List<Individual> individuals = new ArrayList<>();
    private final ListMultimap<String, Individual> byWord = ArrayListMultimap.create();
    private final Map<Integer, Individual> byName = new HashMap<>();

    Register(Words words) {
        this.words = words;
    }

    private static Map<String, List<String>> aliases() {
        Map<String, List<String>> aliases = new HashMap<>();
        for (List<String> row : WordFile.read(Register.class, "aliases.txt")) {
            aliases.put(
                    row.get(0).toLowerCase(Locale.ROOT),
                    List.of(row.get(1).toLowerCase(Locale.ROOT).split(" ", -1)));
        }
        return aliases;
    }

    /** Enters the names of an article, in order. */
    void enter(List<Name> names, Roles roles) {
        for (Name name : names) {
            List<String> parts = parts(name);
            if (parts.size() > 1 && !ALIASES.containsKey(String.join(" ", parts))) {
                Individual who = sameName(parts);
                if (who == null) {
                    who = create(name, parts);
                }
                index(who, parts);
                who.add(name, parts);
                byName.put(name.from(), who);
            }
        }
        for (Individual who : individuals) {
            who.names().forEach(name -> roles.of(name).forEach(who::addRole));
        }
        Map<Individual, Integer> lastNamed = new HashMap<>();
        Individual before = null;
        for (Name name : names) {
            Individual who = byName.get(name.from());
            if (who == null) {
                who = single(name, roles, lastNamed, before);
                byName.put(name.from(), who);
            }
            lastNamed.put(who, name.from());
            before = who;
        }
    }

    /** The person of the name that starts at token {@code from}. */
    Individual of(int from) {
        Individual who = byName.get(from);
        if (who == null) {
            throw new IllegalArgumentException("no name starts at token " + from);
        }
        return who;
    }

    /** The persons, by the first mention. */
    List<Individual> individuals() {
        individuals.sort(
                (a, b) -> Integer.compare(a.names().get(0).from(), b.names().get(0).from()));
        return individuals;
    }

    private List<String> parts(Name name) {
        List<String> parts = new ArrayList<>(name.to() - name.from());
        for (int i = name.from(); i < name.to(); i++) {
            if (words.isWord(i)) {
                parts.add(words.lower(i));
            }
        }
        return parts;
    }

    private Individual create(Name name, List<String> parts) {
        Individual who = new Individual(name, parts);
        individuals.add(who);
        return who;
    }

    private void index(Individual who, List<String> parts) {
        for (String part : parts) {
            List<Individual> known = byWord.get(part);
            if (known.size() < CANDIDATES && !known.contains(who)) {
                known.add(who);
            }
        }
    }

    private @Nullable Individual sameName(List<String> parts) {
        for (String part : List.of(parts.get(0), parts.get(parts.size() - 1))) {
            for (Individual who : byWord.get(part)) {
                if (holds(who.fullest(), parts) || holds(parts, who.fullest())) {
                    return who;
                }
            }
        }
        return null;
    }

    /** Whether {@code longer} has the words of {@code shorter} in the same order. */
    private static boolean holds(List<String> longer, List<String> shorter) {
        int found = 0;
        for (String word : longer) {
            if (found < shorter.size() && isSame(word, shorter.get(found))) {
                found++;
            }
        }
        return found == shorter.size();
    }

    /** The same word, or its initial. */
    private static boolean isSame(String word, String other) {
        if (word.equals(other)) {
            return true;
        }
        return other.length() <= 2 && other.charAt(0) == word.charAt(0) && other.endsWith(".");
    }

    private Individual single(
            Name name,
            Roles roles,
            Map<Individual, Integer> lastNamed,
            @Nullable Individual before) {
        List<String> parts = parts(name);
        Individual who = named(name, parts, roles, lastNamed);
        if (who == null) {
            who = aliased(name, parts, before);
        }
        if (who == null) {
            who = misspelt(parts, lastNamed);
        }
        if (who == null) {
            who = create(name, parts);
        }
        index(who, parts);
        who.add(name, parts);
        roles.of(name).forEach(who::addRole);
        return who;
    }

    private @Nullable Individual named(
            Name name, List<String> parts, Roles roles, Map<Individual, Integer> lastNamed) {
        if (parts.isEmpty()) {
            return null;
        }
        List<Individual> known = byWord.get(parts.get(0));
        Individual best = null;
        int bestRank = Integer.MIN_VALUE;
        for (Individual who : known) {
            int rank = lastNamed.getOrDefault(who, -1 - who.names().get(0).from());
            if (shareRole(who, roles.of(name))) {
                rank += words.size() * 2;
            }
            if (rank > bestRank) {
                best = who;
                bestRank = rank;
            }
        }
        return best;
    }

    /** Whether a role of {@code who} begins like one of {@code roles}. */
    private static boolean shareRole(Individual who, List<String> roles) {
        for (String role : roles) {
            if (who.hasRole(Individual.head(role))) {
                return true;
            }
        }
        return false;
    }

    /** A well-known alias, or one that the article itself gives. */
    private @Nullable Individual aliased(
            Name name, List<String> parts, @Nullable Individual before) {
        List<String> full = ALIASES.get(String.join(" ", parts));
        if (full != null) {
            Individual known = sameName(full);
            if (known != null) {
                return known;
            }
        }
        return before != null && parts.size() == 1 && givesAlias(name, before) ? before : null;
    }

    private boolean givesAlias(Name name, Individual before) {
        int i = name.from() - 1;
        while (words.is(i, Title.HONORIFIC)) {
            i--;
        }
        if (words.is(i, Title.ALIAS)) {
            return true;
        }
        Name last = before.names().get(before.names().size() - 1);
        return words.isMark(i, '(')
                && last.to() == i
                && words.isMark(name.to(), ')')
                && last.to() - last.from() > 1;
    }

    /**
     * A name cut short at either end, or one letter away from that of a person named shortly
     * before.
     */
    private @Nullable Individual misspelt(List<String> parts, Map<Individual, Integer> lastNamed) {
        if (parts.size() != 1 || parts.get(0).length() < 3) {
            return null;
        }
        int looked = 0;
        for (int i = individuals.size() - 1; i >= 0 && looked < CANDIDATES; i--, looked++) {
            Individual who = individuals.get(i);
            for (String known : who.fullest()) {
                if (lastNamed.containsKey(who) && isMisspelt(known, parts.get(0))) {
                    return who;
                }
            }
        }
        return null;
    }

    /**
     * Whether a word is another cut short, or differs from it in one letter that is not the first.
     */
    private static boolean isMisspelt(String known, String word) {
        if (known.length() > word.length()
                && (known.startsWith(word) || (word.length() > 3 && known.endsWith(word)))) {
            return true;
        }
        if (word.length() > 5 && undoubled(known).equals(undoubled(word))) {
            return true;
        }
        if (known.length() != word.length() || known.charAt(0) != word.charAt(0)) {
            return false;
        }
        int differences = 0;
        for (int i = 1; i < word.length(); i++) {
            if (known.charAt(i) != word.charAt(i)) {
                differences++;
            }
        }
        return differences == 1 && word.length() > 4;
    }

    /** A word with every run of one letter cut to one, since spellings differ most in these. */
    private static String undoubled(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
                out.append(word.charAt(i));
            }
        }
        return out.toString();
    }
}
