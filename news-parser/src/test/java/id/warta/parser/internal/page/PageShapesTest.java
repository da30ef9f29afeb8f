package id.warta.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Photo;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import id.warta.parser.PageField;
import id.warta.parser.ParseLimits;
import id.warta.parser.internal.line.Newsroom;
import id.warta.parser.internal.profile.Profiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The shapes that pages take, one a test, on pages of our own. */
class PageShapesTest {

    private static final ArticleParser PARSER = ArticleParser.standard();
    private static final URI NOWHERE = URI.create("https://kabarseram.example/berita/kerbau-1");
    private static final String A =
            "Seekor kerbau milik warga kampung menyeberang sungai sendirian pada pagi buta ketika"
                    + " semua orang masih tidur.";
    private static final String B =
            "Pemiliknya mengaku sempat putus asa karena hewan itu hilang sejak pekan lalu dan tidak"
                    + " seorang pun melihatnya.";
    private static final String C =
            "Kepala dusun meminta warga menutup pagar kandang setiap malam agar kejadian serupa"
                    + " tidak terulang pada musim hujan.";
    private static final String D =
            "Kerbau itu kini merumput di belakang rumah dan akan diperiksa dokter hewan dari kota"
                    + " pada hari pasar berikutnya.";
    private static final String STORY = p(A) + p(B) + p(C) + p(D);
    private static final String TITLE = "<h1>Kerbau Pulang</h1>";

    // ------------------------------------------------------------------ where the story stands

    @Test
    void everyElementOfARepeatedIdIsRead() {
        Article article =
                read(
                        TITLE
                                + "<div id=content-wrapper>"
                                + p(A)
                                + "</div><div id=iklan>x</div><div id=content-wrapper>"
                                + p(B)
                                + "</div>",
                        "https://www.tempo.co/hukum/kerbau-pulang-1");
        assertThat(paragraphs(article)).containsExactly(A, B);
    }

    @Test
    void pagesThatStandInOneAreReadInOrder() {
        String item = "<div class=article-content-body__item-content>%s</div>";
        Article article =
                read(
                        TITLE
                                + item.formatted(p(A))
                                + "<h2 class=article-content-body__item-title>2. Dari Seberang</h2>"
                                + item.formatted(p(B)),
                        "https://www.liputan6.com/news/read/1/kerbau-pulang");
        assertThat(body(article)).containsExactly(A, "2. Dari Seberang", B);
    }

    @Test
    void storyOfTextAndLineBreaksIsCutAtEmptyLines() {
        Article article =
                read(
                        "<h1 class=detail-title>Kerbau Pulang</h1><div class=detail-desc>"
                                + A
                                + "<br><br>"
                                + B
                                + "<br />\n<br />"
                                + C
                                + "</div>",
                        "https://daerah.sindonews.com/read/1/174/kerbau-pulang-1");
        assertThat(paragraphs(article)).containsExactly(A, B, C);
    }

    @Test
    void storyOfLineBreaksIsFoundByStructure() {
        Article article =
                read(TITLE + "<div>" + A + "<br><br>" + B + "<br><br>" + C + "</div>", NOWHERE);
        assertThat(paragraphs(article)).containsExactly(A, B, C);
    }

    @Test
    void storyStandsInThePageState() {
        String state =
                "{\"props\":{\"pageProps\":{\"article\":{\"content\":\"<p>%s</p><p>%s</p>\"}}}}"
                        .formatted(A, B);
        String page =
                TITLE
                        + "<div class=teaser>Memuat</div><script id=__NEXT_DATA__"
                        + " type=application/json>"
                        + state
                        + "</script>";
        URI uri = URI.create("https://www.jawapos.com/nasional/1/kerbau-pulang");
        assertThat(paragraphs(PARSER.parse(page, uri))).containsExactly(A, B);
        assertThat(field(page, uri, PageField.Name.BODY).evidence())
                .isEqualTo(PageField.Evidence.STATE);
    }

    @Test
    void storyThatOnlyTheDataHoldsIsReadFromIt() {
        String page =
                TITLE
                        + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"headline\":\"Kerbau Pulang\",\"articleBody\":\""
                        + A
                        + "\\n"
                        + B
                        + "\\n"
                        + C
                        + "\"}</script><div id=app></div>";
        assertThat(paragraphs(read(page, NOWHERE))).containsExactly(A, B, C);
        assertThat(field(page, NOWHERE, PageField.Name.BODY).evidence())
                .isEqualTo(PageField.Evidence.JSON_LD);
    }

    @Test
    void storyThatMicrodataMarksIsReadThoughMoreProseStandsElsewhere() {
        String glossary =
                ("<div><h3>Istilah</h3>"
                                + p(
                                        "Penjelasan dari sebuah istilah ekonomi yang dipakai pedagang"
                                                + " hewan di pasar setiap hari pasar.")
                                + "</div>")
                        .repeat(30);
        String story = "<div itemprop=articleBody>" + STORY + "</div>";
        assertThat(paragraphs(read(TITLE + story + "<section>" + glossary + "</section>", NOWHERE)))
                .containsExactly(A, B, C, D);
    }

    @Test
    void microdataOnOneParagraphIsNotTheStory() {
        assertThat(
                        paragraphs(
                                read(
                                        TITLE
                                                + "<div><p itemprop=articleBody>"
                                                + A
                                                + " "
                                                + B
                                                + " "
                                                + A
                                                + "</p>"
                                                + (p(C) + p(D)).repeat(4)
                                                + "</div>",
                                        NOWHERE)))
                .hasSize(9);
    }

    @Test
    void ampPageIsReadWithoutItsAdsAndPlayers() {
        Article article =
                read(
                        "<!doctype html><html amp><body>"
                                + TITLE
                                + "<figure><amp-img src=/foto/kerbau.jpg></amp-img>"
                                + "<figcaption>Kerbau di tepi sungai.</figcaption></figure><article>"
                                + p(A)
                                + "<amp-ad>Iklan sabun cuci tangan.</amp-ad>"
                                + p(B)
                                + "<amp-video><p>Peramban tidak mendukung video.</p></amp-video>"
                                + p(C)
                                + p(D)
                                + "</article></body></html>",
                        NOWHERE);
        assertThat(paragraphs(article)).containsExactly(A, B, C, D);
        assertThat(article.photos())
                .extracting(Photo::caption, Photo::source)
                .containsExactly(
                        tuple(
                                Optional.of("Kerbau di tepi sungai."),
                                Optional.of(NOWHERE.resolve("/foto/kerbau.jpg"))));
    }

    @Test
    void brokenMarkupIsReadAsBrowsersReadIt() {
        Article article =
                read(
                        "<h1>Kerbau Pulang<div><p>"
                                + A
                                + "<p><b>"
                                + B
                                + "</p></i><p>"
                                + C
                                + "<li>"
                                + D
                                + "</div></table>",
                        NOWHERE);
        assertThat(article.text()).contains(A, B, C, D);
    }

    // ------------------------------------------------------------------ what is none of it

    @Test
    void relatedBoxesGoWithAndWithoutALabel() {
        Article article =
                read(
                        TITLE
                                + "<article>"
                                + p(A)
                                + p("<strong>Baca juga: <a href=/1>Sapi Ikut Pulang</a></strong>")
                                + p(B)
                                + p("Baca Juga")
                                + "<ul><li><a href=/2>Kambing Belum Pulang</a></li></ul>"
                                + p(C)
                                + p("<a href=/3>Harga Cabai Turun Lagi di Pasar</a>")
                                + p(D)
                                + "</article>",
                        NOWHERE);
        assertThat(body(article)).containsExactly(A, B, C, D);
    }

    @Test
    void postsOfOtherSitesAreLeftOut() {
        Article article =
                read(
                        "<h1 class=read__title>Kerbau Pulang</h1><div class=read__content>"
                                + p(A)
                                + "<blockquote class=twitter-tweet><p>Lihat kerbau ini!</p></blockquote>"
                                + p(B)
                                + "</div>",
                        "https://regional.kompas.com/read/2026/07/24/1/kerbau-pulang");
        assertThat(body(article)).containsExactly(A, B);
    }

    // ------------------------------------------------------------------ one page of several

    @Test
    void pageTellsWhichOfHowManyItIs() {
        String page =
                "<h1 class=detail__title>Kerbau Pulang</h1><div class=detail__body-text>"
                        + p(A)
                        + "</div><div class=detail__anchor><a href='?page=1'>1</a>"
                        + "<a class=active href='?page=2'>2</a><a href='?page=3'>3</a></div>";
        URI uri = URI.create("https://news.detik.com/berita/d-1/kerbau-pulang?page=2");
        assertThat(field(page, uri, PageField.Name.PAGES).value()).isEqualTo("2/3");
        assertThat(PARSER.parse(page, uri).text()).doesNotContain("1 2 3");
    }

    @Test
    void continuationPagesAreJoinedUnderOneHeadline() {
        String page =
                "<h1 class=detail__title>Kerbau Pulang</h1><div class=detail__body-text>%s</div>"
                        + "<div class=detail__body-tag><a href=/tag/kerbau>kerbau</a></div>";
        String uri = "https://news.detik.com/berita/d-1/kerbau-pulang";
        Article joined =
                ArticleParser.join(
                        List.of(
                                read(page.formatted(p("<b>Ambon</b> - " + A)), uri),
                                read(page.formatted(p(B + " (abc/xyz)")), uri + "?page=2")));
        assertThat(joined.headline()).contains("Kerbau Pulang");
        assertThat(paragraphs(joined)).containsExactly(A, B);
        assertThat(joined.tags()).containsExactly("kerbau");
        assertThat(joined.dateline().orElseThrow().places()).containsExactly("Ambon");
        assertThat(joined.signOff().orElseThrow().initials()).containsExactly("abc", "xyz");
    }

    // ------------------------------------------------------------------ other kinds of pages

    @Test
    void teaserOfAPaidArticleSaysSo() {
        Article byBadge =
                read(
                        "<h1>Kerbau Pulang</h1><span class=premium-badge>Premium</span>"
                                + "<div class=article>"
                                + p(A)
                                + "</div>",
                        "https://mediaindonesia.com/nusantara/1/kerbau-pulang");
        Article byData =
                read(
                        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                                + "\"isAccessibleForFree\":\"False\"}</script>"
                                + TITLE
                                + STORY,
                        NOWHERE);
        assertThat(byBadge.paywalled()).isTrue();
        assertThat(byData.paywalled()).isTrue();
        assertThat(read(TITLE + STORY, NOWHERE).paywalled()).isFalse();
    }

    @Test
    void captionsOfAGalleryStayInOrder() {
        String figure =
                "<figure><img src=/f/%s.jpg><figcaption>%s (ANTARA/Sari Wira)</figcaption></figure>";
        Article article =
                read(
                        TITLE
                                + "<article>"
                                + p(A)
                                + figure.formatted("1", "Kerbau berenang.")
                                + p(B)
                                + figure.formatted("2", "Kerbau mendarat.")
                                + figure.formatted("3", "Kerbau merumput.")
                                + p(C)
                                + "</article>",
                        NOWHERE);
        assertThat(texts(article, Block.Kind.CAPTION))
                .containsExactly("Kerbau berenang.", "Kerbau mendarat.", "Kerbau merumput.");
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.HEADLINE,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.CAPTION,
                        Block.Kind.PARAGRAPH,
                        Block.Kind.CAPTION,
                        Block.Kind.CAPTION,
                        Block.Kind.PARAGRAPH);
        assertThat(article.photos())
                .extracting(photo -> photo.photographer().orElse("-"))
                .containsOnly("Sari Wira");
        assertThat(article.photos().get(1).source()).contains(NOWHERE.resolve("/f/2.jpg"));
    }

    @Test
    void shortTextOfAVideoPageIsItsStory() {
        Article article =
                read(
                        "<meta property=og:type content=article>"
                                + "<script type='application/ld+json'>{\"@type\":\"VideoObject\","
                                + "\"name\":\"Kerbau Pulang\",\"datePublished\":"
                                + "\"2026-07-24T10:00:00+07:00\"}</script>"
                                + TITLE
                                + "<video src=/v.mp4></video><div class=keterangan>"
                                + p(A)
                                + "</div>",
                        NOWHERE);
        assertThat(paragraphs(article)).containsExactly(A);
        assertThat(article.published()).hasToString("Optional[2026-07-24T10:00+07:00]");
    }

    @Test
    void entriesOfALiveTickerAreReadWithTheirHeadings() {
        String entry = "<section><h3>Pukul %s</h3>%s</section>";
        Article article =
                read(
                        "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\","
                                + "\"headline\":\"Kerbau Pulang\",\"datePublished\":"
                                + "\"2026-07-24T10:00:00+07:00\"}</script>"
                                + TITLE
                                + "<div class=ticker>"
                                + entry.formatted("09.10 WIB", p(A) + p(B))
                                + entry.formatted("08.30 WIB", p(C) + p(D))
                                + "</div>",
                        NOWHERE);
        assertThat(paragraphs(article)).containsExactly(A, B, C, D);
        assertThat(article.published()).isPresent();
    }

    @Test
    void listingsAreRefused() {
        String teaser = "<div><h3><a href=/berita/kerbau-%d>Kerbau Pulang</a></h3><p>%s</p></div>";
        StringBuilder page = new StringBuilder("<h1>Indeks</h1>");
        for (int i = 0; i < 20; i++) {
            page.append(teaser.formatted(i, "Singkat saja isinya di sini."));
        }
        for (String path : List.of("/indeks", "/tag/kerbau", "/search?q=kerbau", "/")) {
            assertThatThrownBy(() -> read(page.toString(), NOWHERE.resolve(path)))
                    .isInstanceOf(ArticleParseException.class);
        }
    }

    @Test
    void teasersUnderTheAddressOfAChannelAreRefused() {
        String teaser = "<h3><a href=/berita/kerbau>Kerbau Pulang ke Kampung</a></h3>";
        StringBuilder page = new StringBuilder("<h1>Peristiwa</h1>");
        for (String text : List.of(A, B, C, D)) {
            page.append(teaser).append(p(text)).append(teaser).append(p("Kedua: " + text));
            page.append(teaser).append(p("Ketiga: " + text));
        }
        assertThatThrownBy(() -> read(page.toString(), NOWHERE.resolve("/peristiwa")))
                .hasMessageContaining("it shows teasers of several articles");
        assertThatThrownBy(() -> read(page.toString(), NOWHERE))
                .hasMessageContaining("it shows teasers of several articles");
        assertThatThrownBy(() -> read(TITLE + STORY, NOWHERE.resolve("/peristiwa")))
                .hasMessageContaining("its address is that of a listing");
    }

    @Test
    void essayUnderAPathOfOneWordIsAnArticle() {
        StringBuilder page = new StringBuilder("<h1>Kenangan</h1><article>");
        for (String text : List.of(A, B, C, D)) {
            page.append(p(text + " " + B)).append(p(text + " <a href=/x>Kerbau</a>. " + D));
        }
        page.append("</article><h4><a href=/lain>Tulisan lain dari kampung</a></h4>");
        assertThat(paragraphs(read(page.toString(), NOWHERE.resolve("/kenangan")))).hasSize(8);
    }

    @Test
    void storyInTheStateIsWhereItsProfileSays() {
        String page =
                "<script id=__NEXT_DATA__>{\"props\":{\"pageProps\":{\"article\":{\"content\":\""
                        + STORY
                        + "\"}}}}</script>";
        assertThat(storyOf(page, "jawapos").isOfProfile()).isTrue();
        assertThat(storyOf(TITLE + STORY, "jawapos").isOfProfile()).isFalse();
    }

    private static Story storyOf(String html, String outlet) {
        Profiles profiles = new Profiles(Profiles.bundled());
        OutletRules rules = new OutletRules(profiles.find(outlet).orElseThrow());
        Page page = Page.of(html, Hints.none().outlet(outlet), ParseLimits.DEFAULT, name -> rules);
        return new StoryCleaner(Newsroom.of(profiles.names()))
                .clean(new StoryReader(page, LayoutChoice.of(page)).read());
    }

    // ------------------------------------------------------------------ metadata

    @Test
    void metadataThatIsKnownToLieIsNotAsked() {
        Article article =
                read(
                        "<meta name=author content='Budi Pengembang'>"
                                + TITLE
                                + "<div class=article>"
                                + p(A)
                                + "</div>",
                        "https://mediaindonesia.com/nusantara/1/kerbau-pulang");
        assertThat(article.bylines()).isEmpty();
    }

    @Test
    void storyThatIsToldTwiceForMachinesIsReadOnce() {
        String told = "<div hidden-from=readers itemprop=articleBody>" + STORY + "</div>";
        Article article = read(TITLE + told + "<div>Terkait</div>" + told, NOWHERE);
        assertThat(paragraphs(article)).containsExactly(A, B, C, D);
    }

    @Test
    void storyThatPicturesCutIntoElementsOfOneMakeIsReadWhole() {
        String part =
                "<section><div><div><div><div class='isi teks'>%s</div></div></div></div></section>";
        String figure = "<section><figure><img src=/f/kerbau.jpg></figure></section>";
        String page =
                TITLE
                        + part.formatted(p(A))
                        + figure
                        + part.formatted(p(B) + p(C))
                        + figure
                        + part.formatted(p(D));
        assertThat(paragraphs(read(page, NOWHERE))).containsExactly(A, B, C, D);
        String other = "<h1>Kapal Karam</h1>" + part.formatted(p(D) + p(C));
        assertThat(paragraphs(read(TITLE + part.formatted(p(A) + p(B) + p(C)) + other, NOWHERE)))
                .containsExactly(A, B, C);
    }

    @Test
    void refrainMarkedAsPartOfTheStoryIsReadAsOftenAsItIsPrinted() {
        String refrain = "<p itemprop=articleBody>Kerbau pulang, kampung senang.</p>";
        String verses = "";
        for (String text : List.of(A, B, C, D)) {
            verses += "<p itemprop=articleBody>" + text + "</p>" + refrain;
        }
        assertThat(paragraphs(read(TITLE + verses, NOWHERE))).hasSize(8);
    }

    @Test
    void whiteSpaceInTagsIsFolded() {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"keywords\":"
                        + "[\"kerbau\u00a0liar\",\"pasar\\n  hewan\",\"\u00a0\",\"#\u00a0# sungai&nbsp;\"]}"
                        + "</script>";
        assertThat(read(data + TITLE + STORY, NOWHERE).tags())
                .containsExactly("kerbau liar", "pasar hewan", "sungai");
    }

    @Test
    void brandIsNoAuthorAndTheEditorIsNotTheWriter() {
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\","
                        + "\"author\":[{\"@type\":\"Organization\",\"name\":\"Kabar Seram\"},"
                        + "{\"@type\":\"Person\",\"name\":\"Sari Wulandari\"}],"
                        + "\"editor\":{\"@type\":\"Person\",\"name\":\"Joni Wira\"}}</script>";
        assertThat(read(data + TITLE + STORY, NOWHERE).bylines())
                .containsExactly(
                        new Byline(Byline.Role.WRITER, "Sari Wulandari"),
                        new Byline(Byline.Role.EDITOR, "Joni Wira"));
    }

    @Test
    void nameOfTheSectionOrOfTheSiteIsNoTitle() {
        String title = "Kerbau Seram Pulang Lima Ekor";
        assertThat(
                        read(
                                        "<meta property=og:title content='"
                                                + title
                                                + "'><h1>Kerbau</h1><h1>"
                                                + title
                                                + "</h1>"
                                                + STORY,
                                        NOWHERE)
                                .headline())
                .contains(title);
        for (String shown : List.of(title, "Kerbau Pulang")) {
            assertThat(
                            read(
                                            "<meta property=og:title content='"
                                                    + shown
                                                    + " - Kabar Seram'><h1>Kabar Seram</h1><h1>"
                                                    + shown
                                                    + "</h1>"
                                                    + STORY,
                                            NOWHERE)
                                    .headline())
                    .contains(shown);
        }
    }

    @Test
    void clockOfAnotherDayIsOfAnotherArticle() {
        String page =
                "<meta property=article:published_time content='2026-07-24'>"
                        + TITLE
                        + STORY
                        + "<div><time datetime='%s'>x</time></div>";
        assertThat(read(page.formatted("2026-07-20T08:15:00+07:00"), NOWHERE).published())
                .hasToString("Optional[2026-07-24T00:00+07:00]");
        assertThat(read(page.formatted("2026-07-24T08:15:00+07:00"), NOWHERE).published())
                .hasToString("Optional[2026-07-24T08:15+07:00]");
        assertThat(read(page.formatted("2026-07-23T20:15:00Z"), NOWHERE).published())
                .hasToString("Optional[2026-07-23T20:15Z]");
    }

    @Test
    void timestampInWordsOrWithoutAZoneIsWesternTime() {
        String meta = "<meta property=article:published_time content='%s'>";
        for (String written :
                List.of(
                        "24 Juli 2026 | 09.00 WIB",
                        "Jum&#39;at, 24 Jul 2026 09:00",
                        "2026-07-24T09:00:00",
                        "2026-07-24 09:00:00")) {
            assertThat(read(meta.formatted(written) + TITLE + STORY, NOWHERE).published())
                    .as(written)
                    .hasToString("Optional[2026-07-24T09:00+07:00]");
        }
    }

    @Test
    void changeBeforeThePublicationIsNone() {
        String metas =
                "<meta property=article:published_time content='2026-07-24T09:00:00+07:00'>"
                        + "<meta property=article:modified_time content='%s'>";
        assertThat(
                        read(metas.formatted("2014-07-13T09:00:00+07:00") + TITLE + STORY, NOWHERE)
                                .modified())
                .isEmpty();
        assertThat(
                        read(metas.formatted("2026-07-25T09:00:00+07:00") + TITLE + STORY, NOWHERE)
                                .modified())
                .isPresent();
    }

    @Test
    void canonicalAddressIsMadeAbsolute() {
        assertThat(
                        read("<link rel=canonical href=/berita/kerbau>" + TITLE + STORY, NOWHERE)
                                .canonical())
                .contains(URI.create("https://kabarseram.example/berita/kerbau"));
    }

    // ------------------------------------------------------------------ bytes

    @Test
    void charsetIsFoundByMarkMetaOrGuess() throws IOException {
        String page = "<meta charset=%s><h1>“Kerbau” Pulang</h1>" + STORY;
        for (String charset : List.of("UTF-8", "windows-1252", "UTF-16LE", "UTF-16BE")) {
            byte[] bytes = page.formatted(charset).getBytes(charset);
            assertThat(bytes(bytes).headline()).as(charset).contains("“Kerbau” Pulang");
        }
        byte[] latin = page.formatted("ISO-8859-1").getBytes("windows-1252");
        assertThat(bytes(latin).headline()).contains("“Kerbau” Pulang");
        byte[] marked = page.formatted("utf-8").getBytes(StandardCharsets.UTF_16);
        assertThat(bytes(marked).headline()).contains("“Kerbau” Pulang");
    }

    private static Article bytes(byte[] page) throws IOException {
        return PARSER.parse(new ByteArrayInputStream(page), Hints.none().uri(NOWHERE));
    }

    private static Article read(String page, URI uri) {
        return PARSER.parse(page, uri);
    }

    private static Article read(String page, String uri) {
        return PARSER.parse(page, URI.create(uri));
    }

    private static PageField field(String page, URI uri, PageField.Name name) {
        return PARSER.explain(page, uri).get(name.ordinal());
    }

    private static List<String> paragraphs(Article article) {
        return texts(article, Block.Kind.PARAGRAPH);
    }

    private static List<String> texts(Article article, Block.Kind kind) {
        return article.blocks().stream()
                .filter(block -> block.kind() == kind)
                .map(article::textOf)
                .toList();
    }

    private static List<String> body(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind().isBody())
                .map(article::textOf)
                .toList();
    }

    private static String p(String text) {
        return "<p>" + text + "</p>";
    }

    @Test
    void aRemarkInBracketsDoesNotEndTheStory() {
        String page =
                TITLE + "<article>" + p(A) + p(B) + p("(Ruang Tunggu)") + p(C) + "%s</article>";
        Article article = read(page.formatted(p(D) + p("(rum/lat)")), NOWHERE);
        assertThat(paragraphs(article)).containsExactly(A, B, "(Ruang Tunggu)", C, D);
        assertThat(article.signOff().orElseThrow().initials()).containsExactly("rum", "lat");

        String teaser = "<p><a href=/x>" + D + "</a></p>" + p("Kabar pasar hewan");
        Article signed = read(page.replace(p(C), p(C) + p("(rum/lat)")).formatted(teaser), NOWHERE);
        assertThat(paragraphs(signed)).containsExactly(A, B, "(Ruang Tunggu)", C);
        assertThat(signed.signOff().orElseThrow().initials()).containsExactly("rum", "lat");

        Article noted = read(page.replace(p(C), p(C) + p("(rum/lat)")).formatted(p(D)), NOWHERE);
        assertThat(paragraphs(noted)).containsExactly(A, B, "(Ruang Tunggu)", C);
        assertThat(noted.signOff().orElseThrow().initials()).containsExactly("rum", "lat");
    }

    @Test
    void entriesBehindLineBreaksHaveTheMarksOfPastedLists() {
        for (String mark : List.of("► ", "✓ ", "2)", "2.")) {
            String entries = mark + "Pagar bambu<br>" + mark + "Lampu kandang";
            Article article =
                    read(TITLE + "<article>" + STORY + p(entries) + p(B) + "</article>", NOWHERE);
            assertThat(body(article))
                    .containsExactly(A, B, C, D, mark + "Pagar bambu", mark + "Lampu kandang", B);
            assertThat(article.blocks().get(5).kind()).as(mark).isEqualTo(Block.Kind.LIST_ITEM);
        }
    }
}
