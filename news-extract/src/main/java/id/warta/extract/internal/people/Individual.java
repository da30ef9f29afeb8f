package id.warta.extract.internal.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A person while an article is read: the forms of the name found so far, and the roles. */
final class Individual {

    private final List<Name> names = new ArrayList<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private List<String> fullest = List.of();
    private Name fullestName;

    Individual(Name first, List<String> parts) {
        fullest = parts;
        fullestName = first;
    }

    void add(Name name, List<String> parts) {
        names.add(name);
        if (parts.size() > fullest.size()) {
            fullest = parts;
            fullestName = name;
        }
    }

    /** Takes over all that is known of {@code other}. */
    void absorb(Individual other) {
        names.addAll(other.names);
        names.sort((a, b) -> Integer.compare(a.from(), b.from()));
        roles.addAll(other.roles);
        if (other.fullest.size() > fullest.size()) {
            fullest = other.fullest;
            fullestName = other.fullestName;
        }
    }

    void addRole(String role) {
        roles.add(role);
    }

    List<Name> names() {
        return names;
    }

    Set<String> roles() {
        return roles;
    }

    /** The words of the fullest form, in lower case. */
    List<String> fullest() {
        return fullest;
    }

    /** Where the fullest form stands first. */
    Name fullestName() {
        return fullestName;
    }
}
