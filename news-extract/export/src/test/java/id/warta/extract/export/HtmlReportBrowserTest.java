package id.warta.extract.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.warta.extract.AnnotatedArticle;
import id.warta.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report in a real browser. */
@Tag("slow")
class HtmlReportBrowserTest {

    private static final String TAB = "\ue004";

    @TempDir static Path folder;
    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        Optional<Browser> started = Browser.start(1280, 900);
        assumeTrue(
                started.isPresent(),
                "skipped: no /usr/bin/chromium and /usr/bin/chromedriver (Debian: chromium, chromium-driver)");
        browser = started.orElseThrow();
    }

    @AfterAll
    static void end() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void light() throws IOException {
        browser.show("screen", "light");
    }

    private static void open(AnnotatedArticle news) throws IOException {
        Path page = folder.resolve("report.html");
        Files.writeString(page, HtmlReport.standard().render(news));
        browser.open(page);
    }

    @Test
    void styleSheetPassesThePolicyAndScriptsDoNot() throws IOException {
        Article article =
                SampleNews.full().toBuilder()
                        .paragraph("<script>document.title = 'kena'</script>")
                        .build();
        open(SampleNews.STANDARD.annotate(article));

        assertThat(
                        browser.run(
                                        "return getComputedStyle(document.querySelector('.page')).display")
                                .string())
                .isEqualTo("grid");
        assertThat(browser.run("return document.title").string())
                .isEqualTo("Harga Cakalang di Piru Turun Rp 5.000 per Kilogram");
        assertThat(browser.run("return document.querySelector('main').innerText").string())
                .contains("<script>document.title = 'kena'</script>");
        assertThat(
                        browser.run(
                                        "const s = document.createElement('script'); s.textContent = 'window.hit = 1';"
                                                + " document.head.append(s); return window.hit === undefined")
                                .truth())
                .as("the policy stops a script that gets in all the same")
                .isTrue();
    }

    @Test
    void tabReachesEveryMarkAndShowsItsNoteInsideTheWindow() throws IOException {
        open(HtmlReportTest.news());
        int marks =
                Integer.parseInt(
                        browser.run("return document.querySelectorAll('mark[tabindex]').length")
                                .number());
        int reached = 0;
        for (int i = 0; i < 80 && reached < marks; i++) {
            browser.press(TAB);
            if (browser.run("return document.activeElement.matches('mark')").truth()) {
                reached++;
                assertThat(
                                browser.run(
                                                "const r = document.activeElement.querySelector(':scope > .note').getBoundingClientRect();"
                                                        + " return r.width > 40 && r.left >= 0 && r.right <= innerWidth")
                                        .truth())
                        .as(
                                "note of "
                                        + browser.run("return document.activeElement.outerHTML")
                                                .string())
                        .isTrue();
            }
        }
        assertThat(reached).isEqualTo(marks).isGreaterThan(5);
    }

    @Test
    void boxesHideMarks() throws IOException {
        open(HtmlReportTest.news());
        String background =
                "return getComputedStyle(document.querySelector('mark.date')).backgroundColor";
        assertThat(browser.run(background).string()).isNotEqualTo("rgba(0, 0, 0, 0)");

        browser.run("document.querySelector('#show-date').click()");

        assertThat(browser.run(background).string()).isEqualTo("rgba(0, 0, 0, 0)");
    }

    @Test
    void textHasContrastInLightAndDark() throws IOException {
        for (String scheme : new String[] {"light", "dark"}) {
            browser.show("screen", scheme);
            open(HtmlReportTest.news());
            // WCAG 2.2, success criterion 1.4.3: 4.5 to 1. Backgrounds are blended as they lie on
            // each other.
            String worst =
                    browser.run(
                                    """
                                    const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
                                    const behind = e => e ? [...behind(e.parentElement), getComputedStyle(e).backgroundColor] : ['#fff'];
                                    const pixel = colours => { for (const c of colours) { canvas.fillStyle = c; canvas.fillRect(0, 0, 1, 1); } return [...canvas.getImageData(0, 0, 1, 1).data]; };
                                    const light = p => { const [r, g, b] = p.map(v => { v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; }); return .2126 * r + .7152 * g + .0722 * b; };
                                    let worst = [99, ''];
                                    for (const e of document.querySelectorAll('h1, p, mark, .said, aside *, .legend *, .credits *, footer')) {
                                      if (!e.innerText) continue;
                                      const back = behind(e), a = light(pixel(back)), b = light(pixel([...back, getComputedStyle(e).color]));
                                      const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
                                      if (ratio < worst[0]) worst = [ratio, e.outerHTML.slice(0, 120)];
                                    }
                                    return worst.join(' ')""")
                            .string();
            assertThat(Double.parseDouble(worst.substring(0, worst.indexOf(' '))))
                    .as(scheme + ": " + worst)
                    .isGreaterThan(4.5);
        }
        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor").string())
                .isEqualTo("rgb(21, 24, 29)");
    }

    @Test
    void paperShowsTheTextWithoutTheControls() throws IOException {
        open(HtmlReportTest.news());
        browser.show("print", "dark");

        assertThat(browser.run("return getComputedStyle(document.body).backgroundColor").string())
                .isEqualTo("rgb(255, 255, 255)");
        assertThat(
                        browser.run(
                                        "return getComputedStyle(document.querySelector('.legend input')).display")
                                .string())
                .isEqualTo("none");
        assertThat(
                        browser.run(
                                        "return getComputedStyle(document.querySelector('.page')).display")
                                .string())
                .isEqualTo("block");
    }

    @Test
    void narrowWindowHasNothingToScrollSideways() throws IOException {
        try (Browser phone = Browser.start(500, 800).orElseThrow()) {
            Path page = folder.resolve("phone.html");
            Files.writeString(page, HtmlReport.standard().render(HtmlReportTest.news()));
            phone.open(page);

            assertThat(
                            phone.run("return document.documentElement.scrollWidth <= innerWidth")
                                    .truth())
                    .isTrue();
        }
    }
}
