package id.warta.parser.internal.profile;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The profiles that a parser knows, found by id or host. Immutable. */
public final class Profiles {

    private static final String FOLDER = "/id/warta/parser/outlets/";

    private final List<Profile> all;
    private final Map<String, Profile> byName = new HashMap<>();

    /** Of two profiles with the same id or host the earlier wins. */
    public Profiles(List<Profile> all) {
        this.all = List.copyOf(all);
        for (Profile profile : all) {
            byName.putIfAbsent(key(profile.outlet().id()), profile);
            profile.hosts().forEach(host -> byName.putIfAbsent(key(host), profile));
        }
    }

    /** The profiles that come with Warta: those that the resource {@code outlets/index} names. */
    public static List<Profile> bundled() {
        List<Profile> profiles = new ArrayList<>();
        for (String id : resource("index").lines().toList()) {
            if (!id.isBlank() && !id.startsWith("#")) {
                String file = id.strip() + ".profile";
                profiles.add(Profile.read(file, resource(file)));
            }
        }
        return profiles;
    }

    private static String resource(String name) {
        URL url = Profiles.class.getResource(FOLDER + name);
        if (url == null) {
            throw new IllegalStateException(
                    "the resource "
                            + FOLDER
                            + name
                            + " is missing; the jar of news-parser is not whole, build it again");
        }
        try {
            return Resources.toString(url, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + FOLDER + name, e);
        }
    }

    /** All of them, the one that wins first. */
    public List<Profile> all() {
        return all;
    }

    /** Every name by which any of the outlets calls itself. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        all.forEach(profile -> names.addAll(profile.names()));
        return names;
    }

    /**
     * The profile of an outlet's id or of a host; of a host's parent domain if the host itself has
     * none.
     */
    public Optional<Profile> find(String idOrHost) {
        String name = key(idOrHost);
        while (true) {
            Profile profile = byName.get(name);
            int dot = name.indexOf('.');
            if (profile != null || dot < 0) {
                return Optional.ofNullable(profile);
            }
            name = name.substring(dot + 1);
        }
    }

    /** The profile of the host of {@code uri}. */
    public Optional<Profile> find(URI uri) {
        return Optional.ofNullable(uri.getHost()).flatMap(this::find);
    }

    /** Letter case means nothing in a host. */
    private static String key(String idOrHost) {
        return idOrHost.toLowerCase(Locale.ROOT);
    }
}
