package id.warta.extract.internal.people;

import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.extract.internal.syntax.Words;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The persons of an article: names found, told apart, and given their roles. */
public final class People {
    private People() {}

    /** The persons named in an article, by first mention, in time linear in its length. */
    public static List<Person> find(Words words, List<Entity> entities) {
        List<Name> names = new NameFinder(words, entities).find();
        Roles roles = new Roles(words, names);
        Register register = new Register(words);
        register.enter(names, roles);
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
}
