package id.warta.parser;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was handed to the parser holds no article that it can read. The message says what, where,
 * and what to try.
 */
public final class ArticleParseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final @Nullable String outlet;
    private final @Nullable URI uri;

    /**
     * Makes the message {@code "<outlet> <uri>: <problem>; <remedy>"}, leaving out what is not
     * known.
     *
     * @param problem what was missing or wrong
     * @param remedy what to try
     * @param hints what the caller said of the page or text
     */
    public ArticleParseException(String problem, String remedy, Hints hints) {
        super(message(problem, remedy, hints));
        this.outlet = hints.outlet().orElse(null);
        this.uri = hints.uri().orElse(null);
    }

    private static String message(String problem, String remedy, Hints hints) {
        StringBuilder message = new StringBuilder();
        hints.outlet().ifPresent(outlet -> message.append(outlet).append(' '));
        hints.uri().ifPresent(uri -> message.append(uri).append(' '));
        if (!message.isEmpty()) {
            message.setCharAt(message.length() - 1, ':');
            message.append(' ');
        }
        return message.append(problem).append("; ").append(remedy).toString();
    }

    /** The outlet as the caller named it or as the profile that was used names it. */
    public Optional<String> outlet() {
        return Optional.ofNullable(outlet);
    }

    /** The address of the page. */
    public Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }
}
