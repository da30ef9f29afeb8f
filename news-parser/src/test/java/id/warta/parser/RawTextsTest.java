package id.warta.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import id.warta.model.internal.WhiteSpace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every scraped text of the development data: each line has one role, and nothing throws. */
@Tag("slow")
class RawTextsTest {

    private static final Path RAW = Path.of("../../shared/data/raw/news.jsonl.gz");

    @Test
    void everyLineOfEveryTextHasExactlyOneRole() throws IOException {
        assumeTrue(Files.exists(RAW), "needs the development data at " + RAW.toAbsolutePath());
        ArticleParser parser = ArticleParser.standard();
        int texts = 0;
        try (BufferedReader rows =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(RAW)),
                                StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                String text = field(row, "text");
                List<TextLine> lines = parser.explain(text);
                assertThat(lines).hasSize(notBlank(text));
                if (!lines.isEmpty()) {
                    assertThat(parser.parseAll(text)).isNotEmpty();
                }
                texts++;
            }
        }
        assertThat(texts).isGreaterThan(17_000);
    }

    private static int notBlank(String text) {
        return (int)
                Splitter.on('\n')
                        .splitToStream(text)
                        .filter(line -> !WhiteSpace.fold(line).isEmpty())
                        .filter(
                                line ->
                                        !CharMatcher.anyOf("\ufeff\u200b \u00a0")
                                                .matchesAllOf(line))
                        .count();
    }

    /** The value of a string field of a JSON object; enough for this one file. */
    private static String field(String row, String name) {
        int at = row.indexOf("\"" + name + "\": \"") + name.length() + 5;
        StringBuilder value = new StringBuilder();
        for (int i = at; row.charAt(i) != '"'; i++) {
            char c = row.charAt(i);
            if (c != '\\') {
                value.append(c);
                continue;
            }
            char escaped = row.charAt(++i);
            if (escaped == 'u') {
                value.append((char) Integer.parseInt(row.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                int known = "nrtbf".indexOf(escaped);
                value.append(known < 0 ? escaped : "\n\r\t\b\f".charAt(known));
            }
        }
        return value.toString();
    }
}
