package id.warta.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the parser does to the machine that it runs on: it asks for nothing, and holds little. */
class OutsideTest {

    private static final int HUGE = 200_000_000;

    private final ArticleParser parser = ArticleParser.standard();

    /** Everything in a page that a browser or an XML reader would fetch. */
    private static final String PAGE =
            """
            <?xml version="1.0"?>
            <!DOCTYPE html SYSTEM "http://HOST/a.dtd" [<!ENTITY x SYSTEM "http://HOST/x">]>
            <html><head><base href="http://HOST/"><title>Dermaga Baru</title>
            <link rel=stylesheet href="http://HOST/a.css"><link rel=canonical href="http://HOST/c">
            <script src="http://HOST/a.js"></script>
            <meta http-equiv=refresh content="0; url=http://HOST/r">
            <meta property=og:image content="http://HOST/a.jpg">
            <script type="application/ld+json">{"@context":"http://HOST/context.jsonld",
            "@type":"NewsArticle","@id":"http://HOST/id","headline":"Dermaga Baru","image":"http://HOST/b.jpg",
            "author":{"@id":"http://HOST/author"},"datePublished":"2024-05-06"}</script></head>
            <body><h1>Dermaga Baru &x; Dibuka</h1><iframe src="http://HOST/f"></iframe>
            <img src="http://HOST/c.jpg" srcset="http://HOST/d.jpg 2x"><object data="http://HOST/o"></object>
            <p>Warga kampung nelayan membuka dermaga baru di tepi teluk pada pekan lalu bersama bupati.</p>
            <p>Mereka menambatkan perahu tanpa membayar biaya sepeser pun kepada pengelola dermaga itu.</p>
            <a rel=next href="http://HOST/2">2</a></body></html>
            """;

    @Test
    void nothingInAPageIsFetched() throws IOException {
        List<URI> asked = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            ProxySelector.setDefault(recording(asked));
            String host = server.getInetAddress().getHostAddress() + ":" + server.getLocalPort();
            String page = PAGE.replace("HOST", host);

            assertThat(parser.parse(page, URI.create("http://" + host + "/berita/1")).headline())
                    .isPresent();
            parser.explain(page, URI.create("http://" + host + "/berita/1"));
            parser.parseText(page);

            server.setSoTimeout(200);
            assertThatExceptionOfType(SocketTimeoutException.class).isThrownBy(server::accept);
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
    }

    private static ProxySelector recording(List<URI> asked) {
        return new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        };
    }

    @Tag("slow")
    @Test
    void twoHundredMegabytesAreRefusedByTheNameOfTheLimit() {
        String huge = "a".repeat(HUGE);
        String message =
                "the input holds 200000000 units, over the limit maxChars = 16000000; raise it with"
                        + " ArticleParser.builder().limits(…) if this is really one article";
        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> parser.parseText(huge))
                .withMessage(message);
        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> parser.explain(huge))
                .withMessage(message);
        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> parser.parse(huge, URI.create("https://news.detik.com/berita/1")))
                .withMessage("https://news.detik.com/berita/1: " + message);
    }

    @Test
    void aStreamIsReadNoFurtherThanTheLimit() {
        Endless endless = new Endless();
        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> parser.parse(endless, Hints.none().outlet("detik")))
                .withMessage(
                        "detik: the input holds more bytes than the limit maxChars = 16000000; raise it"
                                + " with ArticleParser.builder().limits(…) if this is really one article");
        assertThat(endless.read).isLessThanOrEqualTo(16_000_001);
    }

    /** Blanks without end. */
    private static final class Endless extends InputStream {
        private long read;

        @Override
        public int read() {
            read++;
            return ' ';
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            Arrays.fill(bytes, from, from + length, (byte) ' ');
            read += length;
            return length;
        }
    }
}
