package id.warta.parser;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows beside the page or text. All of it is optional; {@link #none()} is a good
 * answer. Built by naming what is known: {@code Hints.none().outlet("detik").charset(UTF_8)}.
 */
public final class Hints {

    private static final Hints NONE = new Hints(null, null, null);

    private final @Nullable String outlet;
    private final @Nullable URI uri;
    private final @Nullable Charset charset;

    private Hints(@Nullable String outlet, @Nullable URI uri, @Nullable Charset charset) {
        this.outlet = outlet;
        this.uri = uri;
        this.charset = charset;
    }

    /** Nothing is known. */
    public static Hints none() {
        return NONE;
    }

    /** These hints, and the outlet by its id ({@code detik}) or host ({@code news.detik.com}). */
    public Hints outlet(String idOrHost) {
        return new Hints(requireNonNull(idOrHost, "idOrHost"), uri, charset);
    }

    /** These hints, and the address of the page. */
    public Hints uri(URI value) {
        return new Hints(outlet, requireNonNull(value, "uri"), charset);
    }

    /** These hints, and the charset of the bytes, which then wins over what the page says. */
    public Hints charset(Charset value) {
        return new Hints(outlet, uri, requireNonNull(value, "charset"));
    }

    /** The id or host of the outlet. */
    public Optional<String> outlet() {
        return Optional.ofNullable(outlet);
    }

    /** The address of the page. */
    public Optional<URI> uri() {
        return Optional.ofNullable(uri);
    }

    /** The charset of the bytes. */
    public Optional<Charset> charset() {
        return Optional.ofNullable(charset);
    }

    @Override
    public String toString() {
        return "Hints[outlet=" + outlet + ", uri=" + uri + ", charset=" + charset + "]";
    }
}
