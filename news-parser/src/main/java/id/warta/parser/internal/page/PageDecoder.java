package id.warta.parser.internal.page;

import id.warta.parser.Hints;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes text of the bytes of a page: by the byte order mark, by what the caller says, as UTF-8 if
 * they are nothing else, by what the page says, and as Windows-1252 in the end.
 *
 * <p>Valid UTF-8 goes before the page's own word: text in another charset is hardly ever valid
 * UTF-8, while pages that name ISO-8859-1 and are UTF-8 are common.
 */
public final class PageDecoder {

    /** How far into a page its charset is looked for; browsers look at the first 1024 bytes. */
    private static final int HEAD = 8192;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PageDecoder() {}

    /** The text of {@code bytes}, without a byte order mark. Never fails. */
    public static String decode(byte[] bytes, Hints hints) {
        Optional<Charset> mark = mark(bytes);
        if (mark.isPresent()) {
            String text = new String(bytes, mark.get());
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        }
        if (hints.charset().isPresent()) {
            return new String(bytes, hints.charset().get());
        }
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return new String(bytes, wide.get());
        }
        Optional<String> utf8 = strictly(bytes);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        Charset named = named(bytes).orElse(WINDOWS);
        // as browsers do: what is called ISO-8859-1 is Windows-1252
        boolean latin =
                named.equals(StandardCharsets.ISO_8859_1)
                        || named.equals(StandardCharsets.US_ASCII);
        return new String(bytes, latin ? WINDOWS : named);
    }

    private static Optional<Charset> mark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return Optional.of(StandardCharsets.UTF_8);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark: every second byte of markup is zero. */
    private static Optional<Charset> wide(byte[] bytes) {
        int length = Math.min(bytes.length, 256) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (length >= 8 && odd * 10 > length * 4) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return length >= 8 && even * 10 > length * 4
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static Optional<String> strictly(byte[] bytes) {
        try {
            CharBuffer text =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)
                            .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> named(byte[] bytes) {
        String head =
                new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1)
                        .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset");
        while (at >= 0) {
            int i = at + "charset".length();
            while (i < head.length() && " =\"'".indexOf(head.charAt(i)) >= 0) {
                i++;
            }
            int end = i;
            while (end < head.length()
                    && (Character.isLetterOrDigit(head.charAt(end))
                            || "-_:.".indexOf(head.charAt(end)) >= 0)) {
                end++;
            }
            Optional<Charset> charset = charset(head.substring(i, end));
            if (charset.isPresent()) {
                return charset;
            }
            at = head.indexOf("charset", end);
        }
        return Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            // a page that can be read up to its charset is not in UTF-16, whatever it says
            return name.isEmpty() || name.startsWith("utf-16")
                    ? Optional.empty()
                    : Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
