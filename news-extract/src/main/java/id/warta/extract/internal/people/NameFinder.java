package id.warta.extract.internal.people;

import id.warta.extract.Entity;
import id.warta.extract.internal.syntax.Words;
import java.util.List;

/** Finds where persons are named: the tagger's names first, then those that capitals make. */
final class NameFinder {
    private NameFinder() {}

    /** The names in order, disjoint. */
    static List<Name> find(Words words, List<Entity> entities) {
        NameSigns signs = new NameSigns(words);
        NameMap names = new NameMap(words, signs);
        new TaggedNames(words, entities, names, signs).read();
        CapitalNames capitals = new CapitalNames(words, names, signs);
        capitals.introduced();
        capitals.recurring();
        return names.persons();
    }
}
