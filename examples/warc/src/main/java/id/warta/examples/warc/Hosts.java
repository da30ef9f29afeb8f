package id.warta.examples.warc;

import java.io.Serializable;
import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Picks addresses by their hosts: those named and all below them, or every address if none is
 * named. Immutable.
 */
public final class Hosts implements Predicate<URI>, Serializable {

    private static final long serialVersionUID = 1;

    private final Set<String> names;

    /** Letter case does not matter. */
    public Hosts(Collection<String> names) {
        this.names =
                names.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public boolean test(URI uri) {
        return names.isEmpty() || (uri.getHost() != null && isBelow(uri.getHost()));
    }

    private boolean isBelow(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        int from = 0;
        while (!names.contains(name.substring(from))) {
            int dot = name.indexOf('.', from);
            if (dot < 0) {
                return false;
            }
            from = dot + 1;
        }
        return true;
    }
}
