package id.warta.extract.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Texts that nobody would write, and many that were written. */
class TokenInvariantsTest {

    private static final List<String> SPECS =
            List.of("tokens.spec", "kinds.spec", "sentences.spec");

    /** Units that rules look at, and some of every other kind. */
    private static final String UNITS =
            "aaaabBnN  \n\n\t\u00a0 0123456789....,,,--//::??!\"\"\"''``()[]\u201c\u201d\u2018\u2019"
                    + "@#&;+_%$\u20ac\u2026\u2013\u0301\u200d\u00ad\ufeff\ud83d\ude00\ud83c\udde6"
                    + "\u3042\u0661\u0627\u00e9\u2028\u0000\uffff";

    @Test
    void everyPrefixAndSuffixOfTheSpecs() {
        for (String spec : SPECS) {
            for (String text : SpecFile.read(spec).texts()) {
                for (int i = 0; i <= text.length(); i++) {
                    TokenInvariants.check(text.substring(0, i));
                    TokenInvariants.check(text.substring(i));
                }
            }
        }
    }

    @Test
    void randomUnits() {
        long seed = 3L;
        Random random = new Random(seed);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(UNITS.charAt(random.nextInt(UNITS.length())));
            }
            TokenInvariants.check(text.toString());
        }
    }

    @Test
    void everyUnitAmongOthers() {
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            char c = (char) unit;
            TokenInvariants.check("a" + c + "b." + c + " \"" + c + c + "1" + c + "2 " + c);
        }
    }

    /** Windows of the scanner begin and end anywhere. */
    @Test
    void theSameTokensWhereverTheTextBegins() {
        String text = String.join(" ", SpecFile.read("tokens.spec").texts());
        List<String> words = words(text);
        for (int blanks = 1; blanks < 9000; blanks += 61) {
            assertThat(words(" ".repeat(blanks) + text)).as("%d blanks", blanks).isEqualTo(words);
        }
    }

    @Test
    void theSameFromABufferThatIsUsedAgain() {
        TokenBuffer buffer = new TokenBuffer();
        for (String spec : SPECS) {
            for (String text : SpecFile.read(spec).texts()) {
                Tokens tokens = Tokenizer.standard().tokenize(text);
                Tokenizer.standard().tokenize(text, buffer);
                assertThat(describe(buffer)).isEqualTo(describe(tokens));
            }
        }
    }

    @Test
    void theSameFromEightThreads() throws Exception {
        String text = String.join("\n\n", SpecFile.read("sentences.spec").texts());
        String alone = describe(Tokenizer.standard().tokenize(text));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> task = () -> describe(Tokenizer.standard().tokenize(text));
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < 64; i++) {
                tasks.add(task);
            }
            for (Future<String> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void theSameInTurkish() {
        String text = String.join("\n\n", SpecFile.read("sentences.spec").texts());
        String before = describe(Tokenizer.standard().tokenize(text));
        Locale locale = Locale.getDefault();
        Locale.setDefault(new Locale("tr", "TR"));
        try {
            assertThat(describe(Tokenizer.standard().tokenize(text))).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    /** Every real article of the development data. */
    @Tag("slow")
    @Test
    void realArticles() throws IOException {
        Path file = Path.of("../../shared/data/raw/news.jsonl.gz");
        assumeTrue(Files.isReadable(file), "skipped: no development data at " + file);
        int articles = 0;
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                TokenInvariants.check(textOf(line));
                articles++;
            }
        }
        assertThat(articles).isGreaterThan(17_000);
    }

    /**
     * The value of {@code text}, the last field of the line; escapes but breaks stay as they are.
     */
    private static String textOf(String json) {
        int from = json.indexOf("\"text\": \"");
        assertThat(from).isNotNegative();
        return json.substring(from + 9, json.lastIndexOf('"')).replace("\\n", "\n");
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokenizer.standard().tokenize(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.text(i));
        }
        return words;
    }

    private static String describe(Tokens tokens) {
        StringBuilder all = new StringBuilder();
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            for (int i = tokens.firstOf(sentence); i < tokens.endOf(sentence); i++) {
                all.append(tokens.span(i)).append(tokens.kind(i)).append(' ');
            }
            all.append('|');
        }
        return all.toString();
    }

    private static String describe(TokenBuffer buffer) {
        return describe(buffer.toTokens());
    }
}
