package id.warta.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Dateline;
import id.warta.model.Photo;
import id.warta.model.SignOff;
import id.warta.parser.ArticleParser;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which page of an article says what of the whole. */
class PageJoinTest {

    private static final String A = "Kapal itu merapat pada pagi buta.";
    private static final String B = "Muatannya diturunkan sampai sore.";
    private static final Dateline DATELINE =
            new Dateline(List.of("Ambon"), Optional.empty(), "Ambon - ");
    private static final SignOff SIGN_OFF = new SignOff(List.of("abc"), List.of(), "(abc)");

    @Test
    void datelineThatTheFirstPageKeepsAsTextStaysText() {
        Article joined =
                join(
                        Article.builder().paragraph("Ambon - " + A),
                        Article.builder().dateline(DATELINE).paragraph(B));
        assertThat(texts(joined)).containsExactly("Ambon - " + A, B);
        assertThat(joined.dateline()).isEmpty();
    }

    @Test
    void datelineThatALaterPageAloneHasIsKept() {
        Article joined =
                join(
                        Article.builder().paragraph(A),
                        Article.builder().dateline(DATELINE).paragraph(B));
        assertThat(joined.dateline()).contains(DATELINE);
    }

    @Test
    void signOffThatTheLastPageKeepsAsTextStaysText() {
        Article joined =
                join(
                        Article.builder().paragraph(A).signOff(SIGN_OFF),
                        Article.builder().paragraph(B + " (abc)"));
        assertThat(texts(joined)).containsExactly(A, B + " (abc)");
        assertThat(joined.signOff()).isEmpty();
    }

    @Test
    void signOffIsThatOfTheLastPageThatHasOne() {
        SignOff other = new SignOff(List.of("xyz"), List.of(), "(xyz)");
        Article joined =
                join(
                        Article.builder().paragraph(A).signOff(other),
                        Article.builder().paragraph(B).signOff(SIGN_OFF),
                        Article.builder().block(Block.Kind.CAPTION, "Kapal di dermaga."));
        assertThat(joined.signOff()).contains(SIGN_OFF);
    }

    @Test
    void headlineThatALaterPageAloneHasStandsBeforeTheStory() {
        Article joined =
                join(
                        Article.builder().paragraph(A),
                        Article.builder()
                                .headline("Kapal Merapat")
                                .block(Block.Kind.DECK, "Sampai sore")
                                .paragraph(B),
                        Article.builder().headline("Kapal Merapat (3)").paragraph(A));
        assertThat(texts(joined)).containsExactly("Kapal Merapat", "Sampai sore", A, B, A);
    }

    @Test
    void deckThatALaterPageAloneHasStandsBehindTheHeadline() {
        Article.Builder titled = Article.builder().headline("Kapal Merapat").paragraph(A);
        Article.Builder decked =
                Article.builder().block(Block.Kind.DECK, "Sampai sore").paragraph(B);
        assertThat(texts(join(titled, decked)))
                .containsExactly("Kapal Merapat", "Sampai sore", A, B);
        assertThat(texts(join(decked, titled)))
                .containsExactly("Kapal Merapat", "Sampai sore", B, A);
        assertThat(texts(join(Article.builder().paragraph(A), decked, titled)))
                .containsExactly("Kapal Merapat", "Sampai sore", A, B, A);
    }

    @Test
    void peopleCaptionsPhotosAndTagsAreThoseOfAllPages() {
        Byline writer = new Byline(Byline.Role.WRITER, "Sari Wira");
        Byline editor = new Byline(Byline.Role.EDITOR, "Budi Tan");
        Photo ship =
                new Photo(
                        Optional.empty(),
                        Optional.of("Kapal"),
                        Optional.of("ANTARA"),
                        Optional.empty());
        Article joined =
                join(
                        Article.builder()
                                .byline(writer)
                                .photo(ship)
                                .tag("kapal")
                                .block(Block.Kind.CAPTION, "Kapal")
                                .paragraph(A),
                        Article.builder()
                                .byline(writer)
                                .byline(editor)
                                .photo(ship)
                                .tag("kapal")
                                .tag("laut")
                                .block(Block.Kind.CAPTION, "Kapal")
                                .paragraph(B));
        assertThat(joined.bylines()).containsExactly(writer, editor);
        assertThat(joined.photos()).containsExactly(ship);
        assertThat(joined.tags()).containsExactly("kapal", "laut");
        assertThat(texts(joined)).containsExactly("Kapal", A, B);
    }

    @Test
    void oneLockedPageLocksTheArticle() {
        OffsetDateTime early = OffsetDateTime.parse("2026-07-24T05:00+07:00");
        Article joined =
                join(
                        Article.builder().section("Laut").paragraph(A),
                        Article.builder()
                                .section("Darat")
                                .published(early)
                                .paywalled(true)
                                .paragraph(B));
        assertThat(joined.paywalled()).isTrue();
        assertThat(joined.section()).contains("Laut");
        assertThat(joined.published()).contains(early);
    }

    private static Article join(Article.Builder... pages) {
        return ArticleParser.join(Stream.of(pages).map(Article.Builder::build).toList());
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream().map(article::textOf).toList();
    }
}
