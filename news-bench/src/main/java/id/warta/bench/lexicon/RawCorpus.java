package id.warta.bench.lexicon;

import com.google.common.base.CharMatcher;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** Scraped articles, one JSON object a line: their texts, a line of text a block. */
final class RawCorpus {

    private static final CharMatcher BLANKS = CharMatcher.anyOf(" \t\u00a0\r");

    private final Path file;

    RawCorpus(Path file) {
        this.file = file;
    }

    /**
     * Hands the tokens of every article to {@code reader}, in the order of the file. A line that
     * was seen before is left out: it is furniture, or an article stored twice.
     */
    void read(Consumer<Tokens> reader) throws IOException {
        Tokenizer tokenizer = Tokenizer.standard();
        Set<String> seen = new HashSet<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file), 1 << 16),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonObject article = JsonParser.parseString(line).getAsJsonObject();
                StringBuilder text = new StringBuilder();
                for (String block : string(article, "text").split("\n", -1)) {
                    String clean = BLANKS.trimAndCollapseFrom(block, ' ');
                    if (!clean.isEmpty() && seen.add(clean)) {
                        text.append(clean).append("\n\n");
                    }
                }
                reader.accept(tokenizer.tokenize(text.toString()));
            }
        }
    }

    private static String string(JsonObject article, String name) {
        JsonElement value = article.get(name);
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }
}
