package id.warta.parser.internal.text;

import id.warta.parser.Hints;
import id.warta.parser.internal.line.Bylines;
import id.warta.parser.internal.line.Captions;
import id.warta.parser.internal.line.Datelines;
import id.warta.parser.internal.line.Names;
import id.warta.parser.internal.line.Newsroom;
import id.warta.parser.internal.line.PhotoCredits;
import id.warta.parser.internal.line.SignOffs;
import id.warta.parser.internal.profile.Profile;
import id.warta.parser.internal.profile.Profiles;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The outlets that a reader knows, by the names that they print, and what reads those names. */
final class Outlets {

    final Names names;
    final Datelines datelines;
    final SignOffs signOffs;
    final Bylines bylines;
    final PhotoCredits credits;
    final Captions captions;

    private final Profiles profiles;
    private final Map<String, Profile> byName = new HashMap<>();

    Outlets(Profiles profiles) {
        this.profiles = profiles;
        for (Profile profile : profiles.all()) {
            profile.names().forEach(name -> put(name, profile));
        }
        Newsroom newsroom = Newsroom.of(byName.keySet());
        this.names = newsroom.names();
        this.datelines = newsroom.datelines();
        this.signOffs = newsroom.signOffs();
        this.bylines = newsroom.bylines();
        this.credits = newsroom.credits();
        this.captions = newsroom.captions();
    }

    private void put(String name, Profile profile) {
        byName.putIfAbsent(name.toLowerCase(Locale.ROOT), profile);
    }

    /** The outlet that the caller names, by id, host or address. */
    Optional<Profile> of(Hints hints) {
        return hints.outlet().flatMap(profiles::find).or(() -> hints.uri().flatMap(profiles::find));
    }

    /** The outlet that prints {@code name}. */
    Optional<Profile> named(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        Profile profile = byName.get(lower);
        if (profile == null && lower.indexOf('.') > 0) {
            return profiles.find(lower);
        }
        return Optional.ofNullable(profile);
    }
}
