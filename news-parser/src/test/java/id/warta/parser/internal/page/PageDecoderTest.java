package id.warta.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.parser.Hints;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageDecoderTest {

    private static final String TEXT = "<p>“Café” – naik 5 °C</p>";
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void byteOrderMarkGoesBeforeAll() {
        byte[] bytes = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_16LE);
        assertThat(PageDecoder.decode(bytes, Hints.none().charset(WINDOWS))).isEqualTo(TEXT);
    }

    @Test
    void hintGoesBeforeWhatThePageSays() {
        byte[] bytes = ("<meta charset=utf-8>" + TEXT).getBytes(WINDOWS);
        assertThat(PageDecoder.decode(bytes, Hints.none().charset(WINDOWS))).endsWith(TEXT);
    }

    @Test
    void utf8IsReadAsSuchWhateverThePageSays() {
        byte[] bytes = ("<meta charset=iso-8859-1>" + TEXT).getBytes(StandardCharsets.UTF_8);
        assertThat(PageDecoder.decode(bytes, Hints.none())).endsWith(TEXT);
    }

    @Test
    void latinOneIsWindows() {
        byte[] bytes = ("<meta charset=ISO-8859-1>" + TEXT).getBytes(WINDOWS);
        assertThat(PageDecoder.decode(bytes, Hints.none())).endsWith(TEXT);
    }

    @Test
    void nothingSaidIsWindowsIfNotUtf8() {
        assertThat(PageDecoder.decode(TEXT.getBytes(WINDOWS), Hints.none())).isEqualTo(TEXT);
    }

    @Test
    void utf16WithoutAMarkIsRecognised() {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            String page = "<html><body>" + TEXT;
            assertThat(PageDecoder.decode(page.getBytes(charset), Hints.none())).isEqualTo(page);
        }
    }

    @Test
    void unknownCharsetNamesAreSkipped() {
        byte[] bytes = ("<meta charset='x?'><meta charset=windows-1252>" + TEXT).getBytes(WINDOWS);
        assertThat(PageDecoder.decode(bytes, Hints.none())).endsWith(TEXT);
    }
}
