package id.warta.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.warta.model.Article;
import id.warta.model.Block;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Saved pages through the public API. */
class ArticleParserPageTest {

    private static final ArticleParser PARSER = ArticleParser.standard();
    private static final URI DETIK = URI.create("https://news.detik.com/berita/d-1/kerbau-pulang");
    private static final String P1 =
            "Seekor kerbau milik warga kampung menyeberang sungai sendirian pada pagi buta.";
    private static final String P2 =
            "Pemiliknya mengaku sempat putus asa karena hewan itu hilang sejak pekan lalu.";

    @Test
    void explainNamesTheSelectorAndThoseThatFoundNothing() {
        String page =
                "<h1 class=detail__title>Kerbau Pulang</h1><div class=detail__body-text><p>"
                        + P1
                        + "</p><p>"
                        + P2
                        + "</p></div>";
        List<PageField> fields = PARSER.explain(page, DETIK);
        assertThat(fields).extracting(PageField::name).containsExactly(PageField.Name.values());
        assertThat(fields.get(0).where()).isEqualTo(".detail__title");
        assertThat(field(fields, PageField.Name.BODY).evidence())
                .isEqualTo(PageField.Evidence.PROFILE);
        assertThat(field(fields, PageField.Name.PUBLISHED).missed()).contains(".detail__date");
        assertThat(field(fields, PageField.Name.PUBLISHED).evidence())
                .isEqualTo(PageField.Evidence.NONE);
    }

    @Test
    void signOffThatLineBreaksAlonePartFromAnEmbedIsKept() {
        String page =
                "<h1 class=detail__title>Kerbau Pulang</h1><div class=detail__body-text><p>"
                        + P1
                        + "</p><p>"
                        + P2
                        + "</p><br><strong>Simak Video \"Kerbau di Sungai\"</strong><br>"
                        + "[Gambas:Video 20detik]<br><strong>(abc/xyz)</strong></div>";
        Article article = PARSER.parse(page, DETIK);
        assertThat(article.signOff().orElseThrow().initials()).containsExactly("abc", "xyz");
        assertThat(article.text()).doesNotContain("Simak").endsWith(P2);
    }

    @Test
    void labelThatNamesNoRoleNamesNobody() {
        String page =
                "<h1 class=detail__title>Kerbau Pulang</h1><i class=detail__author>Sumber : kampung</i>"
                        + "<div class=detail__body-text><p>"
                        + P1
                        + "</p></div>";
        assertThat(PARSER.parse(page, DETIK).bylines()).isEmpty();
    }

    @Test
    void storyWhoseSelectorsAreGoneIsFoundByStructure() {
        String page =
                "<meta property='og:type' content='article'><h1>Kerbau Pulang</h1><div class=baru>"
                        + ("<p>" + P1 + "</p><p>" + P2 + "</p>").repeat(3)
                        + "</div>";
        assertThat(field(PARSER.explain(page, DETIK), PageField.Name.BODY).evidence())
                .isEqualTo(PageField.Evidence.STRUCTURE);
    }

    @Test
    void listingIsRefusedWithItsAddressAndARemedy() {
        URI uri = URI.create("https://www.detik.com/tag/kerbau");
        String page = "<h1>kerbau</h1>" + "<li><a href=/x>Kerbau Pulang Lagi</a></li>".repeat(30);
        assertThatThrownBy(() -> PARSER.parse(page, uri))
                .isInstanceOf(ArticleParseException.class)
                .hasMessageContaining("detik")
                .hasMessageContaining(uri.toString())
                .hasMessageContaining("hand in the page of one article");
    }

    @Test
    void feedAndBlankPageAreRefused() {
        assertThatThrownBy(
                        () ->
                                PARSER.parse(
                                        "<rss><channel><item>x</item></channel></rss>",
                                        Hints.none()))
                .isInstanceOf(ArticleParseException.class)
                .hasMessageContaining("feed");
        assertThatThrownBy(() -> PARSER.parse(" ", Hints.none()))
                .isInstanceOf(ArticleParseException.class);
    }

    @Test
    void pagesAreJoinedWithoutRepeatingWhatTheyRepeat() {
        Article first =
                Article.builder().headline("Kerbau Pulang").paragraph(P1).tag("kerbau").build();
        Article second =
                Article.builder()
                        .headline("Kerbau Pulang")
                        .paragraph(P2)
                        .tag("kerbau")
                        .tag("sungai")
                        .build();
        Article joined = ArticleParser.join(List.of(first, second));
        assertThat(joined.blocks())
                .extracting(Block::kind)
                .containsExactly(Block.Kind.HEADLINE, Block.Kind.PARAGRAPH, Block.Kind.PARAGRAPH);
        assertThat(joined.tags()).containsExactly("kerbau", "sungai");
    }

    private static PageField field(List<PageField> fields, PageField.Name name) {
        return fields.get(name.ordinal());
    }
}
