package id.warta.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for quotations and persons on every text. */
class SpeechRobustnessTest {

    private static final int REPETITIONS = 100_000;

    private final NewsExtractor extractor = SpeechSpecTest.EXTRACTOR;

    static Stream<Spec> specs() {
        return Stream.of("direct.spec", "indirect.spec", "people.spec")
                .flatMap(name -> Spec.read(SpeechRobustnessTest.class, name).stream());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void invariantsHoldForEveryPrefixAndSuffix(Spec spec) {
        String text = String.join("\n", spec.paragraphs());
        for (int i = 0; i < text.length(); i++) {
            check(text.substring(0, i));
            check(text.substring(i));
        }
        check(text);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void theLocaleOfTheMachineDoesNotMatter(Spec spec) {
        List<Annotation> expected = all(spec.annotate(extractor));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(all(spec.annotate(extractor))).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void eightThreadsFindTheSame() {
        List<Spec> specs = specs().toList();
        List<List<Annotation>> expected =
                specs.stream().map(spec -> all(spec.annotate(extractor))).toList();
        IntStream.range(0, 8)
                .parallel()
                .forEach(
                        thread ->
                                assertThat(specs)
                                        .extracting(spec -> all(spec.annotate(extractor)))
                                        .isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”",
                "\" ",
                "“ ",
                "“A",
                "A” ",
                "'",
                "‘a’ ",
                "''",
                "« ",
                "?a ",
                ",? ",
                "“a,” kata ",
                "“a,” katanya ",
                "“A,” kata Bima Santoso. ",
                "kata ",
                "kata, ",
                "katanya, ",
                "mengatakan ",
                "mengatakan bahwa ",
                "Bima mengatakan ",
                "menurut ",
                "Menurut dia, ",
                "Tono ",
                "Tono, ",
                "(",
                "(38) ",
                "Tono (",
                "Pak ",
                "AKBP ",
                "Bupati ",
                "Bupati, ",
                "bupati itu ",
                "alias ",
                "yang ",
                ", ",
                "dan ",
                "ia ",
                "Tono dan ",
                "Ketua (Tono) ",
                "Dr. ",
                "\"\n",
                "“A\n",
                "A”\n",
                "a\n",
                "A, kata\n"
            })
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void hostileFragmentsTakeLinearTime(String fragment) {
        int times = fragment.endsWith("\n") ? REPETITIONS / 4 : REPETITIONS;
        check(fragment.repeat(times));
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

        AnnotatedArticle news = check(text.toString());

        assertThat(news.people()).hasSizeGreaterThan(4_000);
        assertThat(news.quotes()).hasSizeGreaterThan(9_000);
    }

    @Test
    void halvesOfSurrogatePairsDoNoHarm() {
        String pair = "😀";
        for (String text :
                List.of(
                        "“Kapal" + pair.charAt(0) + " siap,” kata Tono.",
                        pair.charAt(1) + "“Kapal siap,” kata Tono" + pair.charAt(0),
                        "“" + pair.charAt(0) + "” kata " + pair.charAt(1))) {
            check(text);
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
    private AnnotatedArticle check(String text) {
        Article.Builder builder = Article.builder();
        text.lines().filter(line -> !line.isBlank()).forEach(builder::paragraph);
        Article article = builder.build();
        AnnotatedArticle news = extractor.annotate(article);
        for (Annotation annotation : all(news)) {
            check(annotation.span(), article.text());
        }
        // By identity: the hash of a person takes time linear in the mentions.
        Set<Person> people = Collections.newSetFromMap(new IdentityHashMap<>());
        people.addAll(news.people());
        for (Quote quote : news.quotes()) {
            quote.speaker().ifPresent(span -> check(span, article.text()));
            quote.cue().ifPresent(span -> check(span, article.text()));
            quote.person().ifPresent(person -> assertThat(people.contains(person)).isTrue());
        }
        for (Person person : news.people()) {
            person.mentions().forEach(span -> check(span, article.text()));
        }
        return news;
    }

    private static void check(Span span, String text) {
        boolean sound =
                !span.isEmpty()
                        && span.end() <= text.length()
                        && !Character.isWhitespace(text.charAt(span.start()))
                        && !Character.isWhitespace(text.charAt(span.end() - 1));
        if (!sound) {
            throw new AssertionError(span + " is empty, untrimmed or outside the text");
        }
    }

    private static List<Annotation> all(AnnotatedArticle news) {
        List<Annotation> all = new ArrayList<>(news.quotes());
        all.addAll(news.people());
        return all;
    }
}
