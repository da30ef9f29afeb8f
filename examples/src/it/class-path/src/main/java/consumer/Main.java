package consumer;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.model.Article;
import id.warta.parser.ArticleParser;

/** Reads an article as a user's program would, and fails if something does not come out. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        boolean modular = Main.class.getModule().isNamed();
        Article article = ArticleParser.standard()
                .parseText(
                        """
                        Senin, 3 Mar 2025, 08:15 WIT

                        Dermaga Baru Dibuka

                        AMBON - Badan Pengelola Pelabuhan (BPP) membuka dermaga, Minggu (2/3).

                        “Sebanyak 120 kapal bisa bersandar,” kata Rosina Pattiasina di Ambon.
                        """);
        AnnotatedArticle news = NewsExtractor.standard().annotate(article);
        expect("headline", article.headline().orElseThrow().equals("Dermaga Baru Dibuka"));
        expect("dateline", article.dateline().orElseThrow().places().contains("AMBON"));
        expect("date", news.dates().get(0).value().orElseThrow().equals("2025-03-02"));
        expect("quantity", news.quantities().get(0).value().intValueExact() == 120);
        expect("abbreviation", news.abbreviations().get(0).longForm().equals("Badan Pengelola Pelabuhan"));
        expect("speaker", news.quotes().get(0).speakerName().orElseThrow().equals("Rosina Pattiasina"));
        System.out.println(news + (modular ? " on the module path" : " on the class path"));
    }

    private static void expect(String what, boolean right) {
        if (!right) {
            throw new AssertionError(what);
        }
    }
}
