package id.warta.bench;

import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The texts that benchmarks read, all of one length. */
public enum BenchmarkText {
    /** Our own, held in one byte a character. */
    LATIN1 {
        @Override
        String read() {
            return NewsLikeText.of(LENGTH, NewsLikeText.Encoding.LATIN1);
        }
    },

    /** Our own with curly quotation marks, held in two bytes a character. */
    UTF16 {
        @Override
        String read() {
            return NewsLikeText.of(LENGTH, NewsLikeText.Encoding.UTF16);
        }
    },

    /** Those real articles that have characters up to U+00FF alone. */
    RAW_LATIN1 {
        @Override
        String read() throws IOException {
            return raw(true);
        }
    },

    /** Those real articles that have others. */
    RAW_UTF16 {
        @Override
        String read() throws IOException {
            return raw(false);
        }
    };

    static final int LENGTH = 2_000_000;

    /** The text, of {@link #LENGTH} characters. */
    abstract String read() throws IOException;

    private static String raw(boolean latin1) throws IOException {
        Path file = Path.of(System.getProperty("shared", "../shared"), "data/raw/news.jsonl.gz");
        StringBuilder all = new StringBuilder(LENGTH);
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && all.length() < LENGTH) {
                String text =
                        JsonParser.parseString(line).getAsJsonObject().get("text").getAsString();
                if (text.chars().allMatch(c -> c < 0x100) == latin1) {
                    all.append(text).append("\n\n");
                }
                line = lines.readLine();
            }
        }
        return all.substring(0, LENGTH);
    }
}
