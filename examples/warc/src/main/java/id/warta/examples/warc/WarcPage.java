package id.warta.examples.warc;

import id.warta.parser.Hints;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.Optional;
import java.util.function.Predicate;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * A page as a WARC file holds it.
 *
 * @param uri its address
 * @param hints what is known of it before it is read: its address, and the charset that its server
 *     named, if Java knows that
 * @param body its bytes, unpacked; valid until the next record is read
 */
public record WarcPage(URI uri, Hints hints, InputStream body) {

    private static final int OK = 200;

    /**
     * The page of a record; empty unless it is HTML that was fetched well, from a wanted address.
     *
     * @throws IOException if the record is damaged
     */
    public static Optional<WarcPage> of(WarcRecord record, Predicate<URI> wanted)
            throws IOException {
        if (!(record instanceof WarcResponse response)) {
            return Optional.empty();
        }
        try {
            return wanted.test(response.targetURI()) ? of(response) : Optional.empty();
        } catch (RuntimeException e) {
            // jwarc has unchecked exceptions of several kinds for headers that are none
            throw new IOException("damaged header: " + e.getMessage(), e);
        }
    }

    private static Optional<WarcPage> of(WarcResponse response) throws IOException {
        HttpResponse http = response.http();
        MediaType type = http.contentType();
        String base = type.base().toString();
        if (http.status() != OK
                || !(base.equals("text/html") || base.equals("application/xhtml+xml"))) {
            return Optional.empty();
        }
        Hints hints = Hints.none().uri(response.targetURI());
        hints = charset(type).map(hints::charset).orElse(hints);
        return Optional.of(new WarcPage(response.targetURI(), hints, http.bodyDecoded().stream()));
    }

    private static Optional<Charset> charset(MediaType type) {
        try {
            return Optional.ofNullable(type.parameters().get("charset")).map(Charset::forName);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
