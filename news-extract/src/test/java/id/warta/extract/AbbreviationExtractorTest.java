package id.warta.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.model.Article;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbbreviationExtractorTest {

    private final NewsExtractor extractor =
            NewsExtractor.builder().add(new AbbreviationExtractor()).build();

    @Test
    void expandsAShortFormAnywhereInTheArticle() {
        AnnotatedArticle news =
                annotate("KPBN bersidang. Komisi Perlindungan Bahasa Nusantara (KPBN) lama.");
        assertThat(news.expand("KPBN")).contains("Komisi Perlindungan Bahasa Nusantara");
        assertThat(news.expand("kpbn")).isEmpty();
    }

    @Test
    void theArticleGoesBeforeTheDictionary() {
        AnnotatedArticle news = annotate("Dewan Pengawas Radio (DPR) memanggil Polri.");
        assertThat(news.expand("DPR")).contains("Dewan Pengawas Radio");
        assertThat(news.expand("Polri")).contains("Kepolisian Negara Republik Indonesia");
        assertThat(news.expand("KPK")).as("not used in the article").isEmpty();
    }

    @Test
    void aDictionaryFormIsMarkedAsNotDefined() {
        Abbreviation polri = annotate("Polri hadir.").abbreviations().get(0);
        assertThat(polri.isDefined()).isFalse();
        assertThat(polri.longSpan()).isEmpty();
        assertThat(polri.alignment()).isEmpty();
    }

    @Test
    void theAlignmentPointsIntoTheArticle() {
        AnnotatedArticle news = annotate("Warga Korea Utara (Korut) pulang.");
        assertThat(news.abbreviations().get(0).alignment())
                .extracting(piece -> piece.of(news.article().text()))
                .containsExactly("Kor", "Ut");
    }

    @ParameterizedTest
    @MethodSource("longRuns")
    @Timeout(value = 10, unit = TimeUnit.SECONDS)
    void whatStandsBeforeAShortFormMayBeOfAnyLength(String text) {
        assertThat(annotate(text).abbreviations()).isEmpty();
    }

    static Stream<String> longRuns() {
        return Stream.of(
                "Ab-".repeat(60_000) + "Ab (Abcdefghij)",
                "a".repeat(200_000) + " (aaa)",
                "Aaa (" + "a".repeat(200_000) + " aa)",
                "AAA atau " + "a".repeat(200_000) + " aa aa",
                "atau ".repeat(100_000) + "Ab",
                "yang ".repeat(100_000) + "atau Ab");
    }

    private AnnotatedArticle annotate(String text) {
        return extractor.annotate(Article.builder().paragraph(text).build());
    }
}
