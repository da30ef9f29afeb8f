package id.warta.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.model.Annotation;
import id.warta.model.Article;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold for all that is looked for, on every text: cut anywhere, long, or damaged. */
class RobustnessTest {

    private static final LocalDate REFERENCE = LocalDate.of(2024, 11, 29);
    private static final int REPETITIONS = 100_000;

    /** Knows the names of the tables, so that each case has its persons. */
    private static final NewsExtractor EXTRACTOR =
            NewsExtractor.standardBuilder().replace(new KnownNames()).build();

    private static final NewsExtractor STANDARD = NewsExtractor.standard();

    static Stream<Spec> specs() {
        return Stream.of(
                        "dates.spec",
                        "quantities.spec",
                        "abbreviations.spec",
                        "direct.spec",
                        "indirect.spec",
                        "people.spec")
                .flatMap(name -> Spec.read(RobustnessTest.class, name).stream());
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("specs")
    void everyPrefixAndSuffixKeepsTheInvariants(Spec spec) {
        String text = String.join("\n", spec.paragraphs());
        for (int i = 0; i <= text.length(); i++) {
            check(EXTRACTOR, text.substring(0, i));
            check(EXTRACTOR, text.substring(i));
        }
        check(STANDARD, text);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void theLocaleOfTheMachineDoesNotMatter(Spec spec) {
        List<List<? extends Annotation>> expected = all(spec.annotate(EXTRACTOR));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(all(spec.annotate(EXTRACTOR))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void eightThreadsFindTheSame() {
        List<Spec> specs = specs().toList();
        List<List<List<? extends Annotation>>> expected =
                specs.stream().map(spec -> all(spec.annotate(EXTRACTOR))).toList();
        IntStream.range(0, 8)
                .parallel()
                .forEach(
                        thread ->
                                assertThat(specs)
                                        .extracting(spec -> all(spec.annotate(EXTRACTOR)))
                                        .isEqualTo(expected));
    }

    @Test
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void fiveThousandNamesTakeLinearTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            String name = "Na" + letters(i) + " Ma" + letters(i / 7) + " Wibowo";
            text.append("“Kapal kami siap,” kata Bupati Pak ").append(name).append(". ");
            text.append("Menurut dia, Na").append(letters(i)).append(" akan berlayar lagi.\n");
        }

        AnnotatedArticle news = check(EXTRACTOR, text.toString());

        assertThat(news.people()).hasSizeGreaterThan(4_000);
        assertThat(news.quotes()).hasSizeGreaterThan(9_000);
    }

    /** Once a range of dates read its second date as a range again, and so on to the end. */
    @Test
    void aChainOfDatesIsReadWithoutRecursion() {
        assertThat(check(STANDARD, "Senin (" + "1/1-".repeat(REPETITIONS) + ")").dates())
                .isNotEmpty();
    }

    @Test
    void aNumberOfManyDigitsIsNoQuantity() {
        String digits = "Ada " + "9".repeat(REPETITIONS) + " orang.";
        assertThat(check(STANDARD, digits).quantities()).isEmpty();
        String groups = "Rp" + "1.000".repeat(REPETITIONS) + " juta";
        assertThat(check(STANDARD, groups).quantities()).isEmpty();
    }

    @Test
    void halvesOfSurrogatePairsDoNoHarm() {
        String pair = "😀";
        for (String text :
                List.of(
                        "“Kapal" + pair.charAt(0) + " siap,” kata Tono.",
                        pair.charAt(1) + "“Kapal siap,” kata Tono" + pair.charAt(0),
                        "“" + pair.charAt(0) + "” kata " + pair.charAt(1),
                        "Rp" + pair.charAt(1) + "2 juta pada 2 " + pair.charAt(0) + "Mei 2024")) {
            check(EXTRACTOR, text);
        }
    }

    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        int rest = number;
        do {
            letters.append((char) ('a' + rest % 26));
            rest /= 26;
        } while (rest > 0);
        return letters.toString();
    }

    /** Annotates the lines of a text as paragraphs and checks every annotation. */
    private static AnnotatedArticle check(NewsExtractor extractor, String text) {
        Article.Builder builder = Article.builder();
        text.lines().filter(line -> !line.isBlank()).forEach(builder::paragraph);
        AnnotatedArticle news = extractor.annotate(builder.build(), REFERENCE);
        AnnotationInvariants.check(news);
        return news;
    }

    private static List<List<? extends Annotation>> all(AnnotatedArticle news) {
        List<List<? extends Annotation>> all = new ArrayList<>();
        news.types().stream()
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .forEach(type -> all.add(news.all(type)));
        return all;
    }
}
