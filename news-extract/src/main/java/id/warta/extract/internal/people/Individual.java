package id.warta.extract.internal.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A person while an article is read: the forms of the name found so far, and the roles. */
final class Individual {

    private final List<Name> names = new ArrayList<>();
    private final Set<String> roles = new LinkedHashSet<>();
    private final Set<String> heads = new HashSet<>();
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

    void addRole(String role) {
        roles.add(role);
        heads.add(head(role));
    }

    /** Whether a role begins with {@code head}, the {@link #head} of one. */
    boolean hasRole(String head) {
        return heads.contains(head);
    }

    /** The first word of a role, in lower case. */
    static String head(String role) {
        int blank = role.indexOf(' ');
        return (blank < 0 ? role : role.substring(0, blank)).toLowerCase(Locale.ROOT);
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
