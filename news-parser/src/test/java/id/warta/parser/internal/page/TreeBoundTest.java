package id.warta.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeBoundTest {

    private static final int NODES = 2_000_000;

    @Test
    void aPageOfUsualMakeIsFarUnderTheLimit() {
        StringBuilder page = new StringBuilder("<html><body>");
        for (int i = 0; i < 2_000; i++) {
            page.append("<div class='baris'><p>Perahu ke-")
                    .append(i)
                    .append(
                            " tiba di <a href='/kota' class='tautan' title=\"Kota > pulau\">Kota</a>")
                    .append(" <b>pagi</b> ini.</p></div>\n");
        }
        assertThat(TreeBound.of(page.toString())).isLessThan(NODES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b %s>",
                "<B\n%s>",
                "<a href='<b>' %s>",
                "<i x=\">\" %s>",
                "<font x='\"' %s>",
                "<a / %s>",
                "<u x = y %s>",
                "<s x=\"a\"%s>",
                "<p title=\"<b %s>\">"
            })
    void openFormattingElementsCountWithAllTheirAttributes(String tag) {
        StringBuilder attributes = new StringBuilder();
        for (int i = 0; i < 100; i++) {
            attributes.append(" a").append(i);
        }
        String page = tag.formatted(attributes).repeat(3) + "<p>x".repeat(500);
        assertThat(TreeBound.of(page)).isGreaterThanOrEqualTo(size(page));
    }

    @Test
    void noTreeIsLargerThanItsBound() {
        String[] parts = {
            "<b>",
            "<b a b c>",
            "</b>",
            "<a href=x>",
            "</a>",
            "<p>",
            "</p>",
            "<table>",
            "<tr>",
            "<td>",
            "x",
            " ",
            "<i class=\"<\">",
            "</i>",
            "<div>",
            "</div>",
            "<!-- <b a b> -->",
            "<font x='1' y=>",
            "</font>",
            "<button>",
            "<li>",
            "<script>",
            "</script>",
            "<select>",
            "<option>",
            "<svg>",
            "<",
            ">"
        };
        SplittableRandom random = new SplittableRandom(3);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder page = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                page.append(parts[random.nextInt(parts.length)]);
            }
            assertThat(TreeBound.of(page.toString()))
                    .as(page.toString())
                    .isGreaterThanOrEqualTo(size(page.toString()) - OUTLINE);
        }
    }

    /** The document, html, head and body, which are there without any tag. */
    private static final int OUTLINE = 4;

    @Test
    void isGivenUpWhereTagsSwallowEachOther() {
        assertThat(TreeBound.of("<b x='<b y=\"".repeat(20_000))).isEqualTo(Long.MAX_VALUE);
    }

    private static long size(String html) {
        Document document = Parser.htmlParser().parseInput(html, "");
        long size = 0;
        for (Node node : document.nodeStream().toList()) {
            size += 1 + (node instanceof Element element ? element.attributesSize() : 0);
        }
        return size;
    }
}
