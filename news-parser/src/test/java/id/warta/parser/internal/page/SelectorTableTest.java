package id.warta.parser.internal.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.warta.parser.internal.profile.Css;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look-up of selectors finds what jsoup finds, whatever is written in them. */
class SelectorTableTest {

    private static final Document PAGE =
            Jsoup.parse(
                    """
                    <html><head><title>Kerbau</title><meta name=author content="Sari"></head><body>
                    <div id=Isi class="isi md:prose w-1/2" data-Peran="isi"><h1 class=Judul>Kerbau</h1>
                    <p class="lead teks">Seekor <b>kerbau</b> <a href=/x?a=) rel=tag>pulang</a>.</p>
                    <p>Kedua, <i class=_x>menurut</i> warga</p><ul class=daftar><li>a<li>b<li>c</ul>
                    <div class=isi><div class="isi dalam"><p class=teks>Ketiga</p></div></div>
                    <p title="a]b" class=3d>Keempat</p><p class=über>Kelima</p><p id=a:b>Keenam</p>
                    </div><aside><ul class="daftar kanan"><li><a href=/y>y</a></ul></aside>
                    <fb:like class=suka>suka</fb:like><svg><path d=M0 /></svg>
                    <table class=grey><tr><td> Penulis</td><td>Sari</td></tr></table>
                    <footer class=><span></span><span CLASS=kaki>kaki</span></footer></body></html>
                    """);

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "p",
                "H1",
                "h1.judul",
                "h1.JUDUL",
                ".Judul",
                "#Isi",
                "#isi",
                "div#Isi.isi",
                "*",
                "*.teks",
                ".md\\:prose",
                ".md\\:prose p",
                ".w-1\\/2 > p",
                "#a\\:b",
                ".\\33 d",
                ".über",
                "fb|like",
                "*|like",
                "fb|like.suka",
                "[data-peran]",
                "[DATA-PERAN=isi]",
                "[data-peran!=isi]",
                "p[class!=teks]",
                "[ rel = tag ]",
                "[rel~=^t]",
                "[rel^=ta], [rel$=ag], [rel*=a]",
                "[^data-]",
                "[*]",
                "[abs:href]",
                "a[href$=')']",
                "div a[href*=')'] , .kaki",
                "p[title='a]b']",
                "p[title=\"a]b\"].3d, ul",
                ".isi .isi p",
                ".isi p, .teks",
                ".isi div",
                ".isi > p > b",
                ".isi>p>b",
                ".isi  >  p\t>  b",
                "> body",
                "p + p",
                ".lead + p i",
                ".lead ~ p i",
                ".lead~ul li",
                ".isi .lead + p ._x",
                ".daftar li:first-child",
                ".daftar li:nth-child(2n+1)",
                ".kanan li, .daftar li",
                "p:not(.teks)",
                ":not(.teks):not(div)",
                ":is(h1, .teks)",
                "div:has(> .lead) b",
                "p:contains(Ke) i",
                "p:contains(a, b), h1",
                "td:matches(^(?i)\\s*penulis)",
                "table.grey tr:has(td:matches(^(?i)\\s*penulis))",
                "p:matchesOwn(^\\QSeekor\\E)",
                "p:matchesOwn(\\.$)",
                "span",
                ".kaki",
                "svg path",
                "ul.daftar, ul.kanan , aside ul",
                "p:eq(1)",
                "li:gt(0)"
            })
    void findsWhatJsoupFinds(String selector) {
        Css css = Css.compile(selector);
        SelectorTable.Index index = new SelectorTable(List.of(css)).index(PAGE);
        SelectorSet set = new SelectorSet(List.of(css));
        List<Element> each = new ArrayList<>();
        for (Element element : PAGE.getAllElements()) {
            index.add(element, Elements.attributes(element));
            if (set.finds(PAGE, element)) {
                each.add(element);
            }
        }
        assertThat(index.find(css)).containsExactlyElementsOf(PAGE.select(selector));
        assertThat(each).containsExactlyElementsOf(PAGE.select(selector));
    }

    @Test
    void oneTableOfAllSelectorsTellsThemApart() {
        Css upper = Css.compile(".Judul");
        Css lower = Css.compile(".judul, #Isi");
        Css other = Css.compile("#isi");
        SelectorTable.Index index = new SelectorTable(List.of(upper, lower, other)).index(PAGE);
        for (Element element : PAGE.getAllElements()) {
            index.add(element, Elements.attributes(element));
        }
        for (Css css : List.of(upper, lower, other)) {
            assertThat(index.find(css)).containsExactlyElementsOf(PAGE.select(css.source()));
        }
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "p,", "p[", "p:nosuch(", ".", "p..x", "a:(", "p:contains(\\Q)"})
    void whatJsoupDoesNotUnderstandIsRefused(String selector) {
        assertThatThrownBy(() -> Css.compile(selector))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
