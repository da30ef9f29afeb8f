package id.warta.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Text in the manner of Indonesian news, of any length and always the same, for benchmarks that may
 * not depend on texts that are not ours to publish.
 *
 * <p>Sentences are drawn at random, from a fixed seed, out of the parts of {@code news-like.txt},
 * and come in paragraphs of one to four that a blank line parts. The mix of letters, blanks, digits
 * and marks is near that of real articles: four of five tokens are words, and a token has six
 * characters.
 */
final class NewsLikeText {

    /** How the string is held by the virtual machine. */
    enum Encoding {
        /** One byte a character: straight quotation marks. */
        LATIN1,
        /** Two bytes a character: curly quotation marks, as a third of real articles has them. */
        UTF16
    }

    private static final long SEED = 20261124L;
    private static final String ROOT = "sentence";

    private final Map<String, List<String>> parts;
    private final Random random = new Random(SEED);
    private final StringBuilder out = new StringBuilder();

    private NewsLikeText(Map<String, List<String>> parts) {
        this.parts = parts;
    }

    /** The first {@code length} characters of the text. */
    static String of(int length, Encoding encoding) {
        NewsLikeText text = new NewsLikeText(read());
        text.write(length);
        String straight = text.out.substring(0, length);
        return encoding == Encoding.LATIN1 ? straight : curly(straight);
    }

    private void write(int length) {
        while (out.length() < length) {
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                part(ROOT, true);
                out.append(left > 1 ? " " : "\n\n");
            }
        }
    }

    /** Recursion goes as deep as the parts are nested, five levels. */
    private void part(String name, boolean capital) {
        List<String> choices = parts.get(name);
        String choice = choices.get(random.nextInt(choices.size()));
        int from = out.length();
        for (int i = 0; i < choice.length(); i++) {
            char c = choice.charAt(i);
            if (c != '{') {
                out.append(c);
                continue;
            }
            int end = choice.indexOf('}', i);
            boolean raised = choice.charAt(i + 1) == '^';
            part(choice.substring(raised ? i + 2 : i + 1, end), raised);
            i = end;
        }
        if (capital) {
            out.setCharAt(from, Character.toUpperCase(out.charAt(from)));
        }
    }

    /** Turns quotation marks by turns into opening and closing ones. */
    private static String curly(String straight) {
        StringBuilder curly = new StringBuilder(straight);
        boolean open = false;
        for (int i = 0; i < curly.length(); i++) {
            if (curly.charAt(i) == '"') {
                open = !open;
                curly.setCharAt(i, open ? '\u201c' : '\u201d');
            }
        }
        return curly.toString();
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> parts = new LinkedHashMap<>();
        List<String> part = new ArrayList<>();
        try (InputStream in = NewsLikeText.class.getResourceAsStream("news-like.txt");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    part = new ArrayList<>();
                    parts.put(line.substring(1, line.length() - 1), part);
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    part.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
