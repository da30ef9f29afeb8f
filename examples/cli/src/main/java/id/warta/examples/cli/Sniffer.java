package id.warta.examples.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Tells pages from texts, and bytes from characters. */
final class Sniffer {

    /** Behind so many bytes no page has yet said that it is one. */
    private static final int HEAD = 8_192;

    private Sniffer() {}

    /**
     * Whether bytes are a page: they begin with a tag, a comment or a declaration, or name {@code
     * html} or {@code body} as a tag near their beginning.
     */
    static boolean isPage(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), charsetOf(bytes))
                        .toLowerCase(Locale.ROOT);
        int at = 0;
        while (at < head.length()
                && (Character.isWhitespace(head.charAt(at)) || head.charAt(at) == '\ufeff')) {
            at++;
        }
        if (at + 1 < head.length() && head.charAt(at) == '<') {
            char next = head.charAt(at + 1);
            return next == '!' || next == '?' || (next >= 'a' && next <= 'z');
        }
        return head.contains("<html") || head.contains("<body");
    }

    /** By the byte order mark; ISO-8859-1 without one, which reads the ASCII of most charsets. */
    private static Charset charsetOf(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
            return StandardCharsets.UTF_16BE;
        } else if (bytes.length >= 2 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe) {
            return StandardCharsets.UTF_16LE;
        } else if (bytes.length >= 3
                && bytes[0] == (byte) 0xef
                && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf) {
            return StandardCharsets.UTF_8;
        }
        return StandardCharsets.ISO_8859_1;
    }

    /**
     * The characters of a text.
     *
     * @throws IOException if the bytes are not of that charset
     */
    static String text(byte[] bytes, Charset charset) throws IOException {
        Charset marked = charsetOf(bytes);
        Charset used = marked.equals(StandardCharsets.ISO_8859_1) ? charset : marked;
        try {
            String text =
                    used.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new IOException("not a text in " + used + "; name its charset by --charset", e);
        }
    }
}
