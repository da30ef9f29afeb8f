package id.warta.extract.internal.people;

import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.extract.internal.speech.CueWords;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The persons of an article: names found, told apart, and given their roles. */
public final class People {
    /** Longest way back to the beginning of a sentence, in tokens. */
    private static final int SENTENCE = 60;

    /** How many names or tokens back a cue is looked for. */
    private static final int NEAR = 20;

    private People() {}

    /** The persons named in an article, by first mention, in time linear in its length. */
    public static List<Person> find(Words words, List<Entity> entities) {
        List<Name> names = NameFinder.find(words, entities);
        Roles roles = new Roles(words, names);
        Register register = new Register(words);
        register.enter(names, roles);
        int next = 0;
        for (Map.Entry<Integer, String> phrase : roles.pointing().entrySet()) {
            while (next < names.size() && names.get(next).from() < phrase.getKey()) {
                next++;
            }
            if (next > 0) {
                int antecedent = antecedent(words, names, next - 1, phrase.getKey());
                register.of(names.get(antecedent).from()).addRole(phrase.getValue());
            }
        }
        List<Person> people = new ArrayList<>();
        for (Individual who : register.individuals()) {
            List<Span> mentions = new ArrayList<>();
            for (Name name : who.names()) {
                mentions.add(words.span(name.from(), name.to()));
            }
            mentions.sort(null);
            Name full = who.fullestName();
            people.add(
                    new Person(
                            mentions.get(0),
                            words.text(full.from(), full.to()),
                            mentions,
                            List.copyOf(who.roles())));
        }
        return people;
    }

    /**
     * Whom a pointing phrase stands for: behind a cue ({@code ujar pelatih asal Purwa itu}) the one
     * who spoke last, else the subject of the sentence of the name last read.
     */
    private static int antecedent(Words words, List<Name> names, int last, int phrase) {
        if (phrase > 0 && CueWords.isBare(words, phrase - 1)) {
            for (int i = last; i >= 0 && i > last - NEAR; i--) {
                if (speaks(words, names.get(i))) {
                    return i;
                }
            }
        }
        return firstOfSentence(words, names, last);
    }

    /** Whether a cue stands beside a name, its office between. */
    private static boolean speaks(Words words, Name name) {
        for (int i = name.to(); i < words.size() && i < name.to() + 3; i++) {
            if (CueWords.isActive(words, i)) {
                return true;
            }
        }
        int i = name.from() - 1;
        while (i > 0
                && i > name.from() - NEAR
                && (words.isOfficePart(i) || words.isMark(i, ',') || words.is(i, Title.ROLE))) {
            i--;
        }
        return i >= 0 && (CueWords.isBare(words, i) || words.is(i, "menurut"));
    }

    /** The name that opens the sentence of {@code last}: its subject, more often than not. */
    private static int firstOfSentence(Words words, List<Name> names, int last) {
        int first = last;
        int i = names.get(last).from();
        int floor = Math.max(0, i - SENTENCE);
        while (i > floor && !words.opensSentence(i)) {
            i--;
        }
        while (first > 0 && names.get(first - 1).from() >= i) {
            first--;
        }
        return first;
    }
}
