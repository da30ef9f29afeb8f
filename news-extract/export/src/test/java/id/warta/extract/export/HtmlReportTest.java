package id.warta.extract.export;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.Extractor;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Quote;
import id.warta.extract.Timex;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Span;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    static final String PATTY = "Yohanis Patty";

    private static Span at(String text, String part) {
        int start = text.indexOf(part);
        return new Span(start, start + part.length());
    }

    /** What the page shows best: two people, one of whom speaks twice. */
    static AnnotatedArticle news() {
        Article article = SampleNews.full();
        String text = article.text();
        Span full = at(text, PATTY);
        Span quoted = at(text, "Cuaca buruk sejak Minggu lalu,");
        Span surname = new Span(text.lastIndexOf("Patty"), text.lastIndexOf("Patty") + 5);
        Person patty =
                new Person(full, PATTY, List.of(full, surname), List.of("Kepala Dinas Perikanan"));
        return with(
                article,
                given(Person.class, patty),
                given(
                        Entity.class,
                        new Entity(full, Entity.Kind.PERSON, 0.97),
                        new Entity(at(text, "PT Bahari Seram"), Entity.Kind.ORGANIZATION, 0.5)),
                given(
                        Quote.class,
                        new Quote(
                                quoted,
                                Quote.Kind.DIRECT,
                                Optional.of(full),
                                Optional.of(PATTY),
                                Optional.of(patty),
                                Optional.of(at(text, "kata")),
                                Quote.Attribution.NAME,
                                true),
                        new Quote(
                                at(text, "12,5 ton ikan tertahan di gudang PT Bahari Seram"),
                                Quote.Kind.INDIRECT,
                                Optional.of(surname),
                                Optional.of(PATTY),
                                Optional.of(patty),
                                Optional.of(at(text, "menyebut")),
                                Quote.Attribution.PART_OF_NAME,
                                true)),
                given(
                        Timex.class,
                        new Timex(
                                at(text, "Minggu lalu"),
                                Timex.Type.DATE,
                                Optional.of("2025-03-02"),
                                Timex.Mod.NONE),
                        new Timex(
                                at(text, "Selasa (4/3/2025)"),
                                Timex.Type.DATE,
                                Optional.of("2025-03-04"),
                                Timex.Mod.NONE),
                        new Timex(
                                at(text, "pekan depan"),
                                Timex.Type.DATE,
                                Optional.empty(),
                                Timex.Mod.NONE)),
                given(
                        Quantity.class,
                        new Quantity(
                                at(text, "Rp 25.000"),
                                new BigDecimal("25000"),
                                Optional.empty(),
                                Optional.of("IDR"),
                                Quantity.Mod.NONE)));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static <A extends Annotation> Extractor<A> given(Class<A> type, A... found) {
        return new SampleNews.Given<>(type, List.of(found));
    }

    private static AnnotatedArticle with(Article article, Extractor<?>... extractors) {
        NewsExtractor.Builder builder = NewsExtractor.builder();
        for (Extractor<?> extractor : extractors) {
            builder.add(extractor);
        }
        return builder.build().annotate(article);
    }

    private static Document page(AnnotatedArticle news) {
        return Jsoup.parse(HtmlReport.standard().render(news));
    }

    /** What a reader sees of the blocks, without the notes and the names behind quotations. */
    private static String shownText(Document page) {
        Document copy = page.clone();
        copy.select(".note, .said").remove();
        List<String> blocks = new ArrayList<>();
        copy.select("main .block").forEach(block -> blocks.add(block.wholeText()));
        return String.join("\n\n", blocks);
    }

    @Test
    void textIsThatOfTheArticle() {
        assertThat(shownText(page(news()))).isEqualTo(SampleNews.full().text());
        assertThat(shownText(page(SampleNews.annotated()))).isEqualTo(SampleNews.full().text());
    }

    @Test
    void marksShowValueAndWhy() {
        Document page = page(news());

        assertThat(notes(page))
                .contains(
                        "Person | Yohanis Patty | Kepala Dinas Perikanan, the tagger is 97 % sure",
                        "Organisation | PT Bahari Seram | the tagger is 50 % sure",
                        "Date | Sun 2 Mar 2025 | TIMEX3 DATE 2025-03-02",
                        "Quantity | 25,000\u00a0IDR | currency IDR (ISO 4217)",
                        "Quotation | Yohanis Patty | marked by \u201ckata\u201d, the full name stands beside it",
                        "Reported speech | Yohanis Patty | marked by \u201cmenyebut\u201d, \u201cPatty\u201d is part of the name",
                        "Date | no calendar value | ");
    }

    private static List<String> notes(Document page) {
        return page.select(".note").stream()
                .map(
                        note ->
                                note.select(".kind").get(0).wholeText()
                                        + " | "
                                        + note.select(".value").get(0).wholeText()
                                        + " | "
                                        + String.join(", ", note.select(".why").eachText()))
                .toList();
    }

    @Test
    void markIsReachedByTabAndNamesItsNote() {
        Document page = page(news());
        Elements marks = page.select("mark[tabindex=0]");

        assertThat(marks).hasSameSizeAs(page.select("mark .note"));
        for (Element mark : marks) {
            assertThat(page.getElementById(mark.attr("aria-describedby"))).isSameAs(mark.child(0));
        }
    }

    @Test
    void everyLinkInsideThePageLeadsSomewhereAndEveryIdIsOnce() {
        for (AnnotatedArticle news : List.of(news(), SampleNews.annotated())) {
            Document page = page(news);

            assertThat(page.select("a[href^=#]")).isNotEmpty();
            for (Element link : page.select("a[href^=#]")) {
                assertThat(page.getElementById(link.attr("href").substring(1)))
                        .as(link.outerHtml())
                        .isNotNull();
            }
            assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        }
    }

    @Test
    void peopleStandWithRolesAndWhatTheySaid() {
        Element card = page(news()).getElementById("person-0");

        assertThat(card.select("h3").text()).isEqualTo(PATTY);
        assertThat(card.select(".role").text()).isEqualTo("Kepala Dinas Perikanan");
        assertThat(card.select(".mentions a")).hasSize(2);
        assertThat(card.select(".said-list li.direct").text())
                .isEqualTo("\u201cCuaca buruk sejak Minggu lalu\u201d");
        assertThat(card.select(".said-list li.indirect")).hasSize(1);
    }

    @Test
    void timeLineIsInOrderAndHoldsThePublication() {
        Document page = page(news());

        assertThat(page.select(".timeline time").eachText())
                .containsExactly("Sun 2 Mar 2025", "Tue 4 Mar 2025", "Tue 4 Mar 2025, 09:00 WIT");
        assertThat(page.select("#timeline .plain li").text())
                .isEqualTo("pekan depan no calendar value");
    }

    @Test
    void scriptInAnArticleIsText() {
        String attack = "<script>alert(1)</script><img src=x onerror=alert(2)> \"'&amp;";
        Article article =
                SampleNews.full().toBuilder()
                        .headline(attack)
                        .paragraph(attack)
                        .tag(attack)
                        .section(attack)
                        .source(java.net.URI.create("javascript:alert(3)"))
                        .build();

        AnnotatedArticle news =
                with(
                        article,
                        given(
                                Person.class,
                                new Person(
                                        new Span(0, 5),
                                        attack,
                                        List.of(new Span(0, 5)),
                                        List.of(attack))));
        Document page = page(news);

        assertThat(page.select("script, img, [onerror], [style], iframe, object")).isEmpty();
        assertThat(page.select("h2.headline").text()).isEqualTo(attack);
        assertThat(page.getElementById("person-0").select("h3").text()).isEqualTo(attack);
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(HtmlReport.standard().render(news)).doesNotContain("<script", "<img");
    }

    @Test
    void policyAllowsTheOneStyleSheetOnly() throws Exception {
        Document page = page(news());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        String css = page.select("style").get(0).data();
        String hash =
                java.util.Base64.getEncoder()
                        .encodeToString(
                                java.security.MessageDigest.getInstance("SHA-256")
                                        .digest(
                                                css.getBytes(
                                                        java.nio.charset.StandardCharsets.UTF_8)));

        assertThat(policy)
                .isEqualTo(
                        "default-src 'none'; style-src 'sha256-"
                                + hash
                                + "'; base-uri 'none'; form-action 'none'");
        assertThat(css).doesNotContain("url(", "@import", "</");
    }

    record Ship(Span span, String name) implements Annotation {}

    @Test
    void annotationsOfAUserAreMarked() {
        Article article = SampleNews.full();
        Document page =
                page(
                        with(
                                article,
                                given(
                                        Ship.class,
                                        new Ship(
                                                at(article.text(), "KM Nusa Indah"),
                                                "Nusa Indah"))));

        assertThat(notes(page))
                .singleElement()
                .asString()
                .startsWith("Ship | KM Nusa Indah | Ship[span=");
    }

    @Test
    void articleWithoutAnythingIsAPage() {
        Document page = page(with(Article.builder().build()));

        assertThat(page.title()).isEqualTo("An article without a headline");
        assertThat(page.select("aside section")).isEmpty();
    }

    @Test
    void crossingAndNestedMarksKeepTheText() {
        Article article = SampleNews.full();
        String text = article.text();
        Random random = new Random(5);
        for (int round = 0; round < 100; round++) {
            List<Ship> ships = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                int start = random.nextInt(text.length() - 1);
                ships.add(
                        new Ship(
                                new Span(
                                        start,
                                        start
                                                + 1
                                                + random.nextInt(
                                                        Math.min(80, text.length() - start))),
                                "x"));
            }
            Document page = page(with(article, new SampleNews.Given<>(Ship.class, ships)));
            assertThat(shownText(page)).as("seed 5, round " + round).isEqualTo(text);
        }
    }

    @Test
    void halvesOfSurrogatePairsAndControlCharactersDoNotReachThePage() {
        Article article =
                Article.builder().paragraph("a\ud83d b\udc1f c\u0000 d\ud83d\udc1f").build();

        assertThat(page(with(article)).select("main p.block").text())
                .isEqualTo("a\ufffd b\ufffd c\ufffd d\ud83d\udc1f");
    }

    @Test
    void longArticleOfMarksTakesLinearTime() {
        Article article = Article.builder().paragraph("Piru <b> ".repeat(100_000)).build();
        List<Ship> ships = new ArrayList<>();
        for (int i = 0; i < 100_000; i++) {
            ships.add(new Ship(new Span(9 * i, article.text().length()), "x"));
        }

        String html =
                org.junit.jupiter.api.Assertions.assertTimeout(
                        Duration.ofSeconds(20),
                        () ->
                                HtmlReport.standard()
                                        .render(
                                                with(
                                                        article,
                                                        new SampleNews.Given<>(
                                                                Ship.class, ships))));

        assertThat(html).contains("Piru &lt;b&gt;");
    }
}
