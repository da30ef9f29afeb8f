package id.warta.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that is no article, or hardly one: a clear refusal or a sound result. */
class BadTextTest {

    private static final String PASTE =
            """
                        Warga Buka Bengkel Sepeda
                        Senin, 3 Juni 2024 10:15 WIB
                        MALANG - Warga kampung membuka bengkel sepeda di bekas pos ronda pekan lalu.
                        Mereka memperbaiki sepeda anak-anak tanpa memungut biaya sepeser pun. (ran/bud)
                        """;

    private final ArticleParser parser = ArticleParser.standard();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\u00a0\u2003\t", "\ufeff", "\ufeff \n"})
    void blankTextIsRefused(String text) {
        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> parser.parseText(text))
                .withMessageContaining("blank")
                .withMessageContaining("paste");
        assertThat(parser.explain(text)).isEmpty();
    }

    @Test
    void theRefusalNamesTheOutletThatWasTold() {
        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> parser.parseText("", Hints.none().outlet("detik")))
                .withMessageStartingWith("detik: ");
    }

    @Test
    void oneShortLineIsAnArticleOfOneBlock() {
        Article article = parser.parseText("Hujan turun sejak pagi");
        assertThat(article.text()).isEqualTo("Hujan turun sejak pagi");
        assertThat(article.blocks()).hasSize(1);
    }

    @Test
    void oneSentenceIsAParagraph() {
        Article article = parser.parseText("SOLO - Hujan turun sejak pagi dan jalan tergenang.");
        assertThat(article.dateline())
                .hasValueSatisfying(d -> assertThat(d.places()).containsExactly("SOLO"));
        assertThat(article.text()).isEqualTo("Hujan turun sejak pagi dan jalan tergenang.");
    }

    @Test
    void furnitureAloneGivesAnArticleWithoutText() {
        Article article = parser.parseText("ADVERTISEMENT\nBagikan:\n");
        assertThat(article.text()).isEmpty();
        assertThat(parser.explain("ADVERTISEMENT\nBagikan:\n"))
                .extracting(TextLine::role)
                .containsExactly(LineRole.AD, LineRole.SHARE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u000b", "\u0085", "\u2028", "\u2029"})
    void lineBreaksOfEverySystemAreReadAlike(String lineBreak) {
        Article expected = parser.parseText(PASTE);
        assertThat(parser.parseText(PASTE.replace("\n", lineBreak))).isEqualTo(expected);
        assertThat(expected.signOff()).isPresent();
    }

    @Test
    void whereLinesAreFedOtherBreaksAreWhiteSpaceWithinALine() {
        List<TextLine> lines =
                parser.explain(PASTE.replaceFirst(" ", "\r").replaceFirst(" ", "\u2028"));
        assertThat(lines).hasSameSizeAs(parser.explain(PASTE));
    }

    @Test
    void aNoBreakSpaceIsNoName() {
        Article article = parser.parseText(PASTE + "\nEditor\nRina Dewi,\u00a0, Budi Santoso");
        assertThat(article.bylines())
                .extracting(Byline::name)
                .contains("Rina Dewi", "Budi Santoso")
                .doesNotContain("");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheHeadline() {
        Article article = parser.parseText("\ufeff" + PASTE);
        assertThat(article.headline()).hasValue("Warga Buka Bengkel Sepeda");
    }

    @Test
    void halvesOfSurrogatePairsStayWhatTheyAre() {
        for (String half : List.of("\ud83d", "\ude00")) {
            for (int i = 0; i <= PASTE.length(); i += 7) {
                String cut = PASTE.substring(0, i) + half + PASTE.substring(i);
                assertThat(parser.parseText(cut).text()).isNotEmpty();
                assertThat(parser.explain(cut)).isNotEmpty();
            }
        }
    }

    @Test
    void turkishLettersDoNotChangeTheReading() {
        Locale before = Locale.getDefault();
        String caps =
                PASTE.replace("Senin", "SENIN").replace("WIB", "wib") + "EDITOR: Dini Insani\n";
        Article expected = parser.parseText(caps);
        assertThat(expected.bylines()).hasSize(1);
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(ArticleParser.standard().parseText(caps)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @Timeout(20)
    void tenMegabytesOfOneLineAreOneParagraph() {
        String line = "Warga membuka bengkel sepeda. ".repeat(340_000).strip();
        Article article = parser.parseText(line);
        assertThat(article.blocks())
                .singleElement()
                .extracting(Block::kind)
                .isEqualTo(Block.Kind.PARAGRAPH);
        assertThat(article.text()).hasSameSizeAs(line);
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "a\n",
                "- ",
                "(",
                ")\n",
                "[Gambas:",
                "Baca juga:\n",
                "Foto: ",
                "Jakarta, ",
                "JAKARTA - ",
                "1. x\n",
                "#",
                "Editor: A | ",
                "12:30 ",
                "2 Mei 2020\n",
                "Warga Kota Lama Malang Raya\n",
                "/",
                ". (a/b)\n",
                "“",
                "Tags:\n",
                "Home\n",
                "\u0645\n",
                "A. B\n",
                " . ",
                "Oleh "
            })
    void hostileFragmentsTakeLinearTime(String fragment) {
        List<TextLine> lines = parser.explain(fragment.repeat(100_000));
        assertThat(lines).extracting(TextLine::role).doesNotContainNull();
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(strings = {"Baca juga:\n", "Warga Kota Lama Malang Raya\n", "\u0645\n", "(a/b)\n"})
    void articlesOfHostileLinesAreMadeInLinearTime(String fragment) {
        assertThat(parser.parseAll(fragment.repeat(100_000))).isNotEmpty();
    }

    @Test
    @Timeout(20)
    void manyLinesAndALongLineTakeLinearTime() {
        String sentence = "Warga desa menata papan dermaga yang baru dari kayu bekas kemarin.";
        String lines = PASTE + (sentence + "\n").repeat(200_000);
        assertThat(parser.parseText(lines).blocks()).hasSizeGreaterThan(200_000);
        String line = PASTE + (sentence + " ").repeat(5_000_000 / sentence.length());
        assertThat(parser.parseText(line).text()).hasSizeGreaterThan(4_900_000);
        String marks = PASTE + "Advertisement\n".repeat(100_000);
        assertThat(parser.parseText(marks).text()).doesNotContain("Advertisement");
    }

    @Test
    void tooLongATextIsRefusedByItsLimit() {
        ArticleParser small =
                ArticleParser.builder().limits(ParseLimits.DEFAULT.withMaxChars(20)).build();
        assertThatExceptionOfType(ArticleParseException.class)
                .isThrownBy(() -> small.parseText(PASTE))
                .withMessageContaining("maxChars");
    }
}
