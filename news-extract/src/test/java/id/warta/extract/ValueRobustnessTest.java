package id.warta.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What must hold for dates, quantities and abbreviations on every text. */
class ValueRobustnessTest {

    private static final LocalDate REFERENCE = LocalDate.of(2024, 11, 29);
    private static final int REPETITIONS = 100_000;

    private static final String DATE =
            "\\d{4}-\\d\\d-\\d\\d(TMO|TMI|TAF|TEV|TNI)?|\\d{4}-W\\d\\d|\\d{4}-\\d\\d|\\d{4}-[QH]\\d|\\d{2,4}";
    private static final String CLOCK = "T\\d\\d:\\d\\d(:\\d\\d)?([+-]\\d\\d:\\d\\d)?";
    private static final String POINT = "(" + DATE + "|(\\d{4}-\\d\\d-\\d\\d)?" + CLOCK + ")";
    private static final String PERIOD =
            "P(?=.)(\\d+(\\.\\d+)?[YMWD])*(T(\\d+(\\.\\d+)?[HMS])+)?|PT?X[YMWDHS]";
    private static final Pattern VALUE =
            Pattern.compile(
                    POINT + "|" + POINT + "/" + POINT + "|" + PERIOD + "|(" + PERIOD + ")/("
                            + PERIOD + ")");

    private final NewsExtractor extractor =
            NewsExtractor.builder()
                    .add(new TimexExtractor())
                    .add(new QuantityExtractor())
                    .add(new AbbreviationExtractor())
                    .build();

    static Stream<Spec> specs() {
        return Stream.of("dates.spec", "quantities.spec", "abbreviations.spec")
                .flatMap(name -> Spec.read(ValueRobustnessTest.class, name).stream());
    }

    @ParameterizedTest
    @MethodSource("specs")
    void invariantsHoldForEveryPrefixAndSuffix(Spec spec) {
        String text = spec.article().text();
        for (int i = 0; i < text.length(); i++) {
            check(text.substring(0, i));
            check(text.substring(i));
        }
        check(text);
    }

    @ParameterizedTest
    @MethodSource("specs")
    void theLocaleOfTheMachineDoesNotMatter(Spec spec) {
        AnnotatedArticle expected = spec.annotate(extractor);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(all(spec.annotate(extractor))).isEqualTo(all(expected));
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
                "1",
                "1.",
                "1,",
                "1/",
                "1-",
                "1:",
                "(1)",
                "(",
                ")",
                "((",
                "1 ",
                "12/3 ",
                "2024 ",
                "2024-",
                "dua ",
                "dua ratus ",
                "juta ",
                "dan ",
                "5, ",
                "5 dan ",
                "5-9 ",
                "Rp",
                "Rp ",
                "Rp1 ",
                "US$",
                "Senin ",
                "Senin, ",
                "Senin (9/6) hingga ",
                "Mei ",
                "Mei-",
                "hari ini ",
                "setiap ",
                "akhir ",
                "pukul ",
                "pukul 19.00 - ",
                "sekitar ",
                "kurang lebih ",
                "tanggal ",
                "usia ",
                "setengah ",
                "1 x ",
                "1 tahun ",
                "1 tahun dan ",
                "koma ",
                "dua koma dua ",
                "periode yang sama ",
                "Idul Adha ",
                "(AB) ",
                "Ab Bc (ABC) ",
                "A ",
                "AB atau ",
                "alias ",
                "A alias ",
                "aA",
                "%",
                "\uD83D",
                "\uDE00",
                "\uD83D\uDE00 ",
                "Tbk (",
                "semester I ",
                "kuartal ",
                "- ",
                "– ",
                ", ",
                ". ",
                "'",
                "a'"
            })
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void repeatedFragmentsTakeLinearTime(String fragment) {
        check(fragment.repeat(REPETITIONS));
    }

    @Test
    void aNumberOfManyDigitsIsNoQuantity() {
        assertThat(annotate("Ada " + "9".repeat(REPETITIONS) + " orang.").quantities()).isEmpty();
        assertThat(annotate("Rp" + "1.000".repeat(REPETITIONS) + " juta").quantities()).isEmpty();
    }

    private void check(String text) {
        if (text.isBlank()) {
            return;
        }
        AnnotatedArticle news = annotate(text);
        List<Annotation> found = all(news);
        String all = news.article().text();
        for (Annotation annotation : found) {
            String surface = annotation.span().of(all);
            assertThat(surface).isNotEmpty().isEqualTo(surface.strip());
        }
        for (Timex date : news.dates()) {
            date.value().ifPresent(value -> assertThat(value).matches(VALUE));
        }
        assertDisjoint(news.dates().stream().map(Timex::span).toList());
        List<Span> numbers = new ArrayList<>(news.dates().stream().map(Timex::span).toList());
        news.quantities().forEach(quantity -> numbers.add(quantity.span()));
        numbers.sort(null);
        assertDisjoint(numbers);
    }

    private static void assertDisjoint(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
        }
    }

    private AnnotatedArticle annotate(String text) {
        return extractor.annotate(Article.builder().paragraph(text).build(), REFERENCE);
    }

    private static List<Annotation> all(AnnotatedArticle news) {
        List<Annotation> all = new ArrayList<>(news.dates());
        all.addAll(news.quantities());
        all.addAll(news.abbreviations());
        return all;
    }
}
