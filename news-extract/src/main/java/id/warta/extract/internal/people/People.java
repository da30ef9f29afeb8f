package id.warta.extract.internal.people;

import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.extract.internal.syntax.Words;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The persons of an article: names found, told apart, and given their roles. */
public final class People {
    /** Longest way back to the beginning of a sentence, in tokens. */
    private static final int SENTENCE = 60;

    private People() {}

    /** The persons named in an article, by first mention, in time linear in its length. */
    public static List<Person> find(Words words, List<Entity> entities) {
        List<Name> names = new NameFinder(words, entities).find();
        Roles roles = new Roles(words, names);
        Register register = new Register(words);
        register.enter(names, roles);
        int next = 0;
        for (Map.Entry<Integer, String> phrase : roles.pointing().entrySet()) {
            while (next < names.size() && names.get(next).from() < phrase.getKey()) {
                next++;
            }
            if (next > 0) {
                int antecedent = firstOfSentence(words, names, next - 1);
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
