package id.warta.parser.internal.page;

import id.warta.parser.internal.line.Credits;
import id.warta.parser.internal.line.Datelines;
import id.warta.parser.internal.line.SignOffs;
import id.warta.parser.internal.profile.Profile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The readers of lines that know the outlets by all their names. Immutable. */
record Newsroom(Datelines datelines, SignOffs signOffs, Credits credits) {

    static Newsroom of(List<Profile> profiles) {
        Set<String> names = new LinkedHashSet<>();
        for (Profile profile : profiles) {
            names.add(profile.outlet().name());
            names.addAll(profile.hosts());
            names.addAll(profile.text().names());
        }
        return new Newsroom(new Datelines(names), new SignOffs(names), new Credits(names));
    }
}
