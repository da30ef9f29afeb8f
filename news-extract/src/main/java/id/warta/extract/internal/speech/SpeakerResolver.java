package id.warta.extract.internal.speech;

import id.warta.extract.Person;
import id.warta.extract.Quote.Attribution;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who stands behind the mention of a speaker. Goes through the utterances in the order of
 * the text and keeps in mind who is being talked with: who spoke last, or whom a sentence since
 * then has as the subject of an active verb. Pronouns and clitics are that person. A body does not
 * become the antecedent of a pronoun while there is a person. Of one article; linear in its length
 * but for the roles of persons, of which a bounded number is compared.
 */
final class SpeakerResolver {

    /** How many persons a role phrase is compared with. */
    private static final int CANDIDATES = 40;

    /** How many roles of one person a role phrase is compared with. */
    private static final int ROLES = 16;

    private final Words words;
    private final Names names;
    private final BodyNames bodies;
    private final Sentences sentences;

    /** The words of the roles of persons that a phrase has been compared with. */
    private final IdentityHashMap<Person, List<Set<String>>> held = new IdentityHashMap<>();

    private int nextSentence;
    private int lastNamed;
    private @Nullable Person person;
    private @Nullable String body;
    private boolean unnamed;

    SpeakerResolver(Words words, Names names, BodyNames bodies, Sentences sentences) {
        this.words = words;
        this.names = names;
        this.bodies = bodies;
        this.sentences = sentences;
    }

    /**
     * The speakers of {@code utterances}, which are ordered by where their speakers are looked for.
     */
    List<Resolved> resolve(List<Utterance> utterances) {
        List<Resolved> resolved = new ArrayList<>(utterances.size());
        int waiting = 0;
        for (Utterance utterance : utterances) {
            Resolved who = resolve(utterance);
            if (who == null) {
                waiting++;
                continue;
            }
            for (; waiting > 0; waiting--) {
                resolved.add(new Resolved(Attribution.CONTINUED, who.name(), who.person()));
            }
            resolved.add(who);
        }
        for (; waiting > 0; waiting--) {
            resolved.add(current(Attribution.CONTINUED));
        }
        return resolved;
    }

    /** The speaker; {@code null} if only the utterance behind can tell. */
    private @Nullable Resolved resolve(Utterance utterance) {
        readUpTo(utterance.at());
        Reference reference = utterance.speaker();
        if (reference == null) {
            boolean known = person != null || body != null || unnamed;
            return utterance.continues() || (!known && utterance.cue() == null)
                    ? null
                    : current(Attribution.CONTINUED);
        }
        return switch (reference.kind()) {
            case PERSON -> named(names.people().get(names.person(reference.from())), reference);
            case BODY -> body(reference);
            case JOINT -> joint(reference);
            case PRONOUN, CLITIC -> pronoun(reference);
            case PHRASE -> phrase(reference);
        };
    }

    private Resolved named(Person who, Reference reference) {
        person = who;
        unnamed = false;
        boolean full = words.text(reference.from(), reference.to()).equals(who.name());
        return new Resolved(full ? Attribution.NAME : Attribution.PART_OF_NAME, who.name(), who);
    }

    private Resolved body(Reference reference) {
        String name = bodies.fullest(words.text(reference.from(), reference.to()));
        body = name;
        return new Resolved(Attribution.BODY, name, null);
    }

    private Resolved joint(Reference reference) {
        return new Resolved(Attribution.JOINT, words.text(reference.from(), reference.to()), null);
    }

    private Resolved pronoun(Reference reference) {
        if (words.is(reference.from(), "mereka")) {
            return new Resolved(Attribution.UNNAMED, null, null);
        }
        if (person == null && body == null && !unnamed && lastNamed >= 0) {
            person = lastPersonBefore(reference.from());
        }
        return current(Attribution.PRONOUN);
    }

    private @Nullable Person lastPersonBefore(int token) {
        for (int i = token - 1; i >= 0 && i > token - 400; i--) {
            if (names.isPerson(i)) {
                return names.people().get(names.person(i));
            }
        }
        return null;
    }

    private Resolved current(Attribution why) {
        if (unnamed) {
            return new Resolved(Attribution.UNNAMED, null, null);
        }
        if (person != null) {
            return new Resolved(why, person.name(), person);
        }
        return body != null
                ? new Resolved(why, body, null)
                : new Resolved(Attribution.UNNAMED, null, null);
    }

    // Roles ------------------------------------------------------------------------------------

    private Resolved phrase(Reference reference) {
        Person who = holder(reference);
        boolean pointing = words.is(reference.to() - 1, Grammar.DEMONSTRATIVE);
        boolean title =
                reference.to() - reference.from() <= 2 && words.is(reference.from(), Title.ROLE);
        if (who == null && person != null && (pointing || title) && !isPlural(reference)) {
            who = person;
        }
        if (who != null) {
            person = who;
            unnamed = false;
            return new Resolved(Attribution.ROLE, who.name(), who);
        }
        if (words.is(reference.from(), "salah") || words.is(reference.from(), "seorang")) {
            unnamed = true;
        }
        return new Resolved(Attribution.UNNAMED, null, null);
    }

    private boolean isPlural(Reference reference) {
        return words.is(reference.from(), "para") || words.is(reference.from(), "sejumlah");
    }

    /** The person whose role the phrase repeats; the one in mind before all others. */
    private @Nullable Person holder(Reference reference) {
        if (!words.is(reference.from(), Title.ROLE) || isPlural(reference)) {
            return null;
        }
        Set<String> phrase = new HashSet<>();
        for (int i = reference.from(); i < reference.to(); i++) {
            if (isContent(words.lower(i))) {
                phrase.add(words.lower(i));
            }
        }
        if (person != null && hasRole(person, phrase, words.lower(reference.from()))) {
            return person;
        }
        int looked = 0;
        for (Person candidate : names.people()) {
            if (hasRole(candidate, phrase, words.lower(reference.from()))) {
                return candidate;
            }
            if (++looked == CANDIDATES) {
                break;
            }
        }
        return null;
    }

    private boolean hasRole(Person who, Set<String> phrase, String head) {
        for (Set<String> role : held.computeIfAbsent(who, SpeakerResolver::contents)) {
            if (role.contains(head)) {
                int shared = 0;
                for (String word : phrase) {
                    shared += role.contains(word) ? 1 : 0;
                }
                if (shared * 4 >= Math.min(phrase.size(), role.size()) * 3) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Set<String>> contents(Person who) {
        return who.roles().stream().limit(ROLES).map(SpeakerResolver::content).toList();
    }

    private static Set<String> content(String role) {
        Set<String> content = new HashSet<>();
        StringBuilder word = new StringBuilder();
        String lower = role.toLowerCase(Locale.ROOT);
        for (int i = 0; i <= lower.length(); i++) {
            if (i < lower.length() && Character.isLetterOrDigit(lower.charAt(i))) {
                word.append(lower.charAt(i));
            } else if (word.length() > 0) {
                if (isContent(word.toString())) {
                    content.add(word.toString());
                }
                word.setLength(0);
            }
        }
        return content;
    }

    private static boolean isContent(String word) {
        return Character.isLetterOrDigit(word.charAt(0))
                && !Grammar.PREPOSITION.in(Grammar.of(word, 0, word.length()))
                && !Grammar.DEMONSTRATIVE.in(Grammar.of(word, 0, word.length()));
    }

    // Subjects ---------------------------------------------------------------------------------

    /** Takes in the subjects of the sentences that begin before {@code token}. */
    private void readUpTo(int token) {
        while (nextSentence < sentences.size() && sentences.from(nextSentence) < token) {
            Person subject =
                    subject(
                            sentences.from(nextSentence),
                            Math.min(token, sentences.to(nextSentence)));
            if (subject != null) {
                person = subject;
                unnamed = false;
            }
            nextSentence++;
        }
    }

    /** The person who opens the sentence and does something in it; {@code null} if none does. */
    private @Nullable Person subject(int from, int to) {
        int i = from;
        while (i < to
                && (words.is(i, Grammar.CONNECTIVE)
                        || words.is(i, "itu")
                        || words.isMark(i, ','))) {
            i++;
        }
        int limit = Math.min(to, i + 20);
        while (i < limit && !names.isPerson(i)) {
            boolean role = words.isOfficePart(i) || words.is(i, Title.ROLE) || words.isMark(i, ',');
            if (!role || sentences.isQuoted(i)) {
                return null;
            }
            i++;
        }
        if (i >= limit) {
            return null;
        }
        Person who = names.people().get(names.person(i));
        boolean introduced = !who.roles().isEmpty() || names.endOf(i) - names.startOf(i) > 1;
        return introduced && acts(i, to) ? who : null;
    }

    /** Whether the person named at {@code name}, and nobody with them, does something. */
    private boolean acts(int name, int to) {
        int from = names.endOf(name);
        for (int i = from; i < to && i < from + 14; i++) {
            if (names.isPerson(i) && names.person(i) != names.person(name)) {
                return false;
            }
            if (words.isVerb(i)) {
                return !words.lower(i).startsWith("di") && !words.lower(i).startsWith("ter");
            }
        }
        return false;
    }
}
