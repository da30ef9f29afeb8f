package id.warta.extract.export;

import id.warta.extract.AnnotatedArticle;

/**
 * An annotated article as one HTML file to look at: the text with everything found marked in it,
 * the people with what they said, a time line of the dates, the quantities and the short forms.
 *
 * <pre>{@code
 * Files.writeString(Path.of("article.html"), HtmlReport.standard().render(news));
 * }</pre>
 *
 * <p>The file stands alone: no script, no font, no picture, nothing fetched; its content security
 * policy allows its own style sheet only. All that comes from the article is escaped. Pointing at a
 * mark, or reaching it with the tab key, shows its value and why. Annotations of your own are
 * marked too. Marks that lie in each other deeper than eight are left out of the text.
 */
public final class HtmlReport {

    private static final HtmlReport STANDARD = new HtmlReport();

    private HtmlReport() {}

    /** The report. */
    public static HtmlReport standard() {
        return STANDARD;
    }

    /** The page, to be stored as UTF-8. Takes time linear in the length of the article. */
    public String render(AnnotatedArticle news) {
        return new ReportPage(news).render();
    }
}
