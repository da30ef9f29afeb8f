package id.warta.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArticleTest {

    private static final Dateline AMBON =
            new Dateline(List.of("AMBON"), Optional.empty(), "AMBON - ");
    private static final SignOff RIN = new SignOff(List.of("rin"), List.of(), "(rin)");

    private static Article.Builder full() {
        return Article.builder()
                .outlet(new Outlet("contoh", "Contoh", "contoh.example"))
                .source(URI.create("https://contoh.example/a?x=1"))
                .canonical(URI.create("https://contoh.example/a"))
                .section("Daerah")
                .published(OffsetDateTime.parse("2025-03-01T09:00+07:00"))
                .modified(OffsetDateTime.parse("2025-03-01T10:00+07:00"))
                .byline(new Byline(Byline.Role.WRITER, "Rina Lestari"))
                .dateline(AMBON)
                .signOff(RIN)
                .photo(
                        new Photo(
                                Optional.of("Dermaga baru."),
                                Optional.of("Rina"),
                                Optional.of("Rina"),
                                Optional.empty()))
                .tags(List.of("ambon", "pelabuhan"))
                .paywalled(true)
                .headline("Dermaga Ambon Dibuka")
                .block(Block.Kind.DECK, "Kapal pertama tiba pagi tadi.")
                .block(Block.Kind.CAPTION, "Dermaga baru.")
                .paragraph("Dermaga itu dibuka.")
                .block(Block.Kind.SUBHEADING, "Kapal Pertama")
                .block(Block.Kind.LIST_ITEM, "1. Kapal Siwalima")
                .block(Block.Kind.PULL_QUOTE, "Akhirnya")
                .paragraph("Warga bersuka.");
    }

    @Test
    void holdsWhatItWasGiven() {
        Article article = full().build();
        assertThat(article.outlet().orElseThrow().id()).isEqualTo("contoh");
        assertThat(article.source()).contains(URI.create("https://contoh.example/a?x=1"));
        assertThat(article.canonical()).contains(URI.create("https://contoh.example/a"));
        assertThat(article.section()).contains("Daerah");
        assertThat(article.published()).contains(OffsetDateTime.parse("2025-03-01T09:00+07:00"));
        assertThat(article.modified()).contains(OffsetDateTime.parse("2025-03-01T10:00+07:00"));
        assertThat(article.bylines())
                .containsExactly(new Byline(Byline.Role.WRITER, "Rina Lestari"));
        assertThat(article.dateline()).contains(AMBON);
        assertThat(article.signOff()).contains(RIN);
        assertThat(article.photos()).hasSize(1);
        assertThat(article.tags()).containsExactly("ambon", "pelabuhan");
        assertThat(article.paywalled()).isTrue();
        assertThat(article.headline()).contains("Dermaga Ambon Dibuka");
        assertThat(article.deck()).contains("Kapal pertama tiba pagi tadi.");
    }

    @Test
    void nothingGivenIsNothingKnown() {
        Article article = Article.builder().build();
        assertThat(article.text()).isEmpty();
        assertThat(article.blocks()).isEmpty();
        assertThat(article.headline()).isEmpty();
        assertThat(article.outlet()).isEmpty();
        assertThat(article.paywalled()).isFalse();
    }

    @Test
    void blocksAreOrderedDisjointAndCoverAllButTheSeparators() {
        Article article = full().build();
        int end = -2;
        for (Block block : article.blocks()) {
            assertThat(block.span().start()).isEqualTo(end + 2);
            assertThat(block.span().isEmpty()).isFalse();
            end = block.span().end();
            assertThat(article.textOf(block)).isEqualTo(article.textOf(block).strip());
        }
        assertThat(end).isEqualTo(article.text().length());
    }

    @Test
    void blockAtFindsTheBlockOfEveryOffset() {
        Article article = full().build();
        for (int i = 0; i < article.text().length(); i++) {
            int offset = i;
            Optional<Block> expected =
                    article.blocks().stream()
                            .filter(block -> block.span().contains(offset))
                            .findFirst();
            assertThat(article.blockAt(offset)).isEqualTo(expected);
        }
        int length = article.text().length();
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> article.blockAt(length));
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> article.blockAt(-1));
    }

    @Test
    void foldsWhiteSpaceInBlocksAndNothingElse() {
        Article article =
                Article.builder()
                        .paragraph(
                                "\u00a0 Harga\u00a0\u2009naik\r\n  lagi,\t\u201cya\u201d\u200b \ud800 ")
                        .build();
        assertThat(article.text()).isEqualTo("Harga naik lagi, \u201cya\u201d\u200b \ud800");
    }

    @Test
    void refusesBlankParts() {
        Article.Builder builder = Article.builder().paragraph("Satu.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.paragraph(" \u00a0\n"))
                .withMessageContaining("PARAGRAPH");
        assertThatIllegalArgumentException().isThrownBy(() -> builder.tag(" "));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.section(""));
        assertThat(builder.build().text()).isEqualTo("Satu.");
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException().isThrownBy(() -> Article.builder().outlet(null));
        assertThatNullPointerException().isThrownBy(() -> Article.builder().block(null, "a"));
        assertThatNullPointerException().isThrownBy(() -> Article.builder().byline(null));
    }

    @Test
    void refusesADatelineThatStillOpensTheStory() {
        Article.Builder builder =
                Article.builder().dateline(AMBON).paragraph("AMBON -\u00a0Dermaga itu dibuka.");
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessageContaining("\"AMBON -\"");
    }

    @Test
    void refusesASignOffThatStillClosesTheStory() {
        Article.Builder builder =
                Article.builder()
                        .signOff(RIN)
                        .paragraph("Warga bersuka. (rin)")
                        .block(Block.Kind.CAPTION, "Dermaga baru.");
        assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("(rin)");
    }

    @Test
    void toBuilderGivesAnEqualArticle() {
        Article article = full().build();
        assertThat(article.toBuilder().build()).isEqualTo(article).hasSameHashCodeAs(article);
    }

    @Test
    void equalityLooksAtEveryPart() {
        Article article = full().build();
        List<UnaryOperator<Article.Builder>> changes =
                List.of(
                        b -> b.outlet(new Outlet("lain", "Lain", "lain.example")),
                        b -> b.source(URI.create("https://lain.example/")),
                        b -> b.canonical(URI.create("https://lain.example/")),
                        b -> b.section("Kota"),
                        b -> b.published(OffsetDateTime.parse("2025-03-02T09:00+07:00")),
                        b -> b.modified(OffsetDateTime.parse("2025-03-02T09:00+07:00")),
                        b -> b.byline(new Byline(Byline.Role.EDITOR, "Budi")),
                        b -> b.dateline(new Dateline(List.of(), Optional.empty(), "X - ")),
                        b -> b.signOff(new SignOff(List.of(), List.of(), "(*)")),
                        b ->
                                b.photo(
                                        new Photo(
                                                Optional.empty(),
                                                Optional.of("Budi"),
                                                Optional.empty(),
                                                Optional.empty())),
                        b -> b.tag("laut"),
                        b -> b.paywalled(false),
                        b -> b.paragraph("Lagi."));
        for (UnaryOperator<Article.Builder> change : changes) {
            assertThat(change.apply(article.toBuilder()).build()).isNotEqualTo(article);
        }
        Article sameTextOtherKind = Article.builder().paragraph("Satu.").build();
        assertThat(Article.builder().headline("Satu.").build()).isNotEqualTo(sameTextOtherKind);
        assertThat(article).isNotEqualTo("Article");
    }

    @Test
    void aBuilderUsedAgainLeavesWhatItBuiltAlone() {
        Article.Builder builder = full();
        Article article = builder.build();
        builder.paragraph("Lagi.").tag("laut");
        assertThat(article).isEqualTo(full().build());
    }

    @Test
    void listsCannotBeChanged() {
        Article article = full().build();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> article.blocks().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> article.tags().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> article.bylines().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> article.photos().clear());
    }

    @Test
    void toStringTellsWhichArticle() {
        assertThat(full().build())
                .hasToString(
                        "Article[contoh, 2025-03-01T09:00+07:00, Dermaga Ambon Dibuka, 147 chars in 8 blocks]");
    }

    @ParameterizedTest
    @EnumSource(Block.Kind.class)
    void headlineDeckAndCaptionAreNotBody(Block.Kind kind) {
        boolean front =
                kind == Block.Kind.HEADLINE
                        || kind == Block.Kind.DECK
                        || kind == Block.Kind.CAPTION;
        assertThat(kind.isBody()).isEqualTo(!front);
    }
}
