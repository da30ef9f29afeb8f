package id.warta.parser.internal.page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import id.warta.model.Article;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import id.warta.parser.ParseLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is over a bound is refused by its name; depth alone is levelled. */
class PageLimitsTest {

    private static final ArticleParser PARSER = ArticleParser.standard();
    private static final String STORY =
            ("<p>Seekor kerbau milik warga kampung menyeberang sungai sendirian pada pagi buta lalu"
                            + " pulang membawa anaknya yang hilang sejak pekan lalu.</p>")
                    .repeat(4);

    @Test
    void pageLongerThanTheLimitIsRefused() {
        assertThatThrownBy(() -> read(STORY, ParseLimits.DEFAULT.withMaxChars(100)))
                .isInstanceOf(ArticleParseException.class)
                .hasMessageContaining("maxChars");
    }

    @Test
    void streamLongerThanTheLimitIsRefused() {
        ArticleParser parser =
                ArticleParser.builder().limits(ParseLimits.DEFAULT.withMaxChars(100)).build();
        ByteArrayInputStream bytes =
                new ByteArrayInputStream(STORY.getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> parser.parse(bytes, Hints.none()))
                .isInstanceOf(ArticleParseException.class)
                .hasMessageContaining("maxChars");
    }

    @Test
    void pageOfMoreNodesThanTheLimitIsRefused() {
        assertThatThrownBy(() -> read("<b>x</b>".repeat(100), ParseLimits.DEFAULT.withMaxNodes(50)))
                .isInstanceOf(ArticleParseException.class)
                .hasMessageContaining("maxNodes = 50");
    }

    @Test
    void shortPageThatGrowsAHugeTreeIsRefused() {
        StringBuilder page = new StringBuilder("<p>");
        for (int i = 0; i < 12; i++) {
            page.append("<b");
            for (int j = 0; j < 500; j++) {
                page.append(" a").append(i).append('x').append(j);
            }
            page.append('>');
        }
        // each paragraph opens all of them again: 120 million attributes of 120,000 characters
        page.append("<p>x".repeat(20_000));
        assertThatThrownBy(() -> read(page.toString(), ParseLimits.DEFAULT))
                .isInstanceOf(ArticleParseException.class)
                .hasMessageStartingWith(
                        "the page has more than maxNodes = 2000000 nodes; raise it");
    }

    @Test
    void attributesTextsAndCommentsAreNodes() {
        String page = "<p a b>x</p>y<!--z-->";
        // the document, html, head, body; p and two attributes; two texts and a comment
        int nodes = 10;
        assertThat(BoundedTree.of(page, "it", limit(nodes), Hints.none()).text()).isEqualTo("x y");
        assertThatThrownBy(() -> BoundedTree.of(page, "it", limit(nodes - 1), Hints.none()))
                .hasMessageStartingWith("it has more than maxNodes = 9 nodes");
    }

    @Test
    void storyInDataOfMoreNodesThanTheLimitIsRefused() {
        String marked = "<b>x</b>".repeat(300);
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                        + marked
                        + "\"}</script>";
        String state =
                "<div id=__next></div><script id=__NEXT_DATA__>{\"props\":{\"content\":\""
                        + marked
                        + "\"}}</script>";
        String profile =
                """
                id: uji
                name: Kabar Uji
                hosts: uji.example

                [page]
                state: props/content
                """;
        ArticleParser parser =
                ArticleParser.builder().outlet("uji", profile).limits(limit(200)).build();
        assertThatThrownBy(() -> parser.parse(data, Hints.none()))
                .hasMessageStartingWith("its articleBody has more than maxNodes = 200 nodes");
        assertThatThrownBy(() -> parser.parse(state, Hints.none().outlet("uji")))
                .hasMessageStartingWith(
                        "uji: its props/content has more than maxNodes = 200 nodes");
    }

    @Test
    void storyInDataIsNestedNoDeeperThanThePage() {
        Page page =
                Page.of(STORY, Hints.none(), ParseLimits.DEFAULT.withMaxDepth(20), name -> null);
        Element story = page.fragment("<div>".repeat(100) + "x", "it");
        assertThat(story.text()).isEqualTo("x");
        assertThat(story.select("div:not(:has(div))").first().parents()).hasSizeLessThan(20);
    }

    @Test
    void linkedDataLongerThanTheLimitIsRefused() {
        String page = "<script type='application/ld+json'>{\"a\":\"b\"}</script>" + STORY;
        assertThatThrownBy(() -> read(page, ParseLimits.DEFAULT.withMaxJsonChars(5)))
                .isInstanceOf(ArticleParseException.class)
                .hasMessageContaining("maxJsonChars");
    }

    @Test
    void pageStateLongerThanTheLimitIsRefused() {
        String page = "<script id='__NEXT_DATA__'>{\"a\":\"b\"}</script>" + STORY;
        assertThatThrownBy(() -> read(page, ParseLimits.DEFAULT.withMaxJsonChars(5)))
                .isInstanceOf(ArticleParseException.class)
                .hasMessageContaining("maxJsonChars");
    }

    @Test
    @Timeout(20)
    void hundredThousandNestedElementsAreReadWithoutOverflow() {
        int depth = 100_000;
        String page = "<div>".repeat(depth) + STORY + "</div>".repeat(depth);
        assertThat(read(page, ParseLimits.DEFAULT).text()).contains("Seekor kerbau");
    }

    @Test
    @Timeout(20)
    void deepJsonIsReadAsFarAsItGoes() {
        String page =
                "<script type='application/ld+json'>"
                        + "{\"@type\":\"NewsArticle\",\"headline\":\"Kerbau Pulang\",\"x\":"
                        + "[".repeat(100_000)
                        + "</script>"
                        + STORY;
        assertThat(read(page, ParseLimits.DEFAULT).headline()).contains("Kerbau Pulang");
    }

    static List<String> hostileFragments() throws IOException {
        URL list = requireNonNull(PageLimitsTest.class.getResource("hostile.fragments"));
        return Resources.readLines(list, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("hostileFragments")
    void hostileFragmentsTakeLinearTime(String line) {
        List<String> parts = Splitter.on('\t').splitToList(line);
        boolean framed = parts.size() == 3;
        String fragment = framed ? parts.get(1) : line;
        StringBuilder page = new StringBuilder(framed ? parts.get(0) : "");
        page.append("<h1>Kerbau</h1>").append(STORY);
        for (int i = 0; i < 20_000; i++) {
            page.append(fragment.replace("#", String.valueOf(i)));
        }
        page.append(framed ? parts.get(2) : "");
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    try {
                        PARSER.parse(page.toString(), URI.create("https://www.kompas.com/x-1"));
                    } catch (ArticleParseException e) {
                        assertThat(e).hasMessageContaining(";");
                    }
                });
    }

    private static ParseLimits limit(int nodes) {
        return ParseLimits.DEFAULT.withMaxNodes(nodes);
    }

    private static Article read(String html, ParseLimits limits) {
        return ArticleParser.builder().limits(limits).build().parse(html, Hints.none());
    }
}
