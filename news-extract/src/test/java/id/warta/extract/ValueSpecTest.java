package id.warta.extract;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables of dates, quantities and abbreviations. */
class ValueSpecTest {

    @TestFactory
    Stream<DynamicTest> dates() {
        NewsExtractor extractor = NewsExtractor.builder().add(new TimexExtractor()).build();
        return Spec.tests(getClass(), "dates.spec", extractor, ValueSpecTest::dates);
    }

    @TestFactory
    Stream<DynamicTest> quantities() {
        NewsExtractor extractor =
                NewsExtractor.builder()
                        .add(new TimexExtractor())
                        .add(new QuantityExtractor())
                        .build();
        return Spec.tests(getClass(), "quantities.spec", extractor, ValueSpecTest::quantities);
    }

    @TestFactory
    Stream<DynamicTest> abbreviations() {
        NewsExtractor extractor = NewsExtractor.builder().add(new AbbreviationExtractor()).build();
        return Spec.tests(
                getClass(), "abbreviations.spec", extractor, ValueSpecTest::abbreviations);
    }

    private static List<String> dates(AnnotatedArticle news) {
        return news.dates().stream()
                .map(
                        date ->
                                quoted(news, date.span().start(), date.span().end())
                                        + " "
                                        + date.type()
                                        + " "
                                        + date.value().orElse("-")
                                        + (date.mod() == Timex.Mod.NONE ? "" : " " + date.mod()))
                .toList();
    }

    private static List<String> quantities(AnnotatedArticle news) {
        return news.quantities().stream()
                .map(
                        quantity ->
                                quoted(news, quantity.span().start(), quantity.span().end())
                                        + " "
                                        + quantity.value().toPlainString()
                                        + quantity.max()
                                                .map(max -> ".." + max.toPlainString())
                                                .orElse("")
                                        + " "
                                        + quantity.unit().orElse("-")
                                        + (quantity.mod() == Quantity.Mod.NONE
                                                ? ""
                                                : " " + quantity.mod()))
                .toList();
    }

    private static List<String> abbreviations(AnnotatedArticle news) {
        return news.abbreviations().stream()
                .map(
                        abbreviation ->
                                '"'
                                        + abbreviation.shortForm()
                                        + "\" "
                                        + abbreviation.longForm()
                                        + (abbreviation.isDefined()
                                                ? pieces(news, abbreviation)
                                                : " by the dictionary"))
                .toList();
    }

    private static String pieces(AnnotatedArticle news, Abbreviation abbreviation) {
        return abbreviation.alignment().stream()
                .map(piece -> piece.of(news.article().text()))
                .collect(Collectors.joining(" ", " [", "]"));
    }

    private static String quoted(AnnotatedArticle news, int start, int end) {
        return '"' + news.article().text().substring(start, end) + '"';
    }
}
