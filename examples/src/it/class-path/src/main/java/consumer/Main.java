package consumer;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Extractor;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Source;
import id.warta.extract.export.ConlluExport;
import id.warta.extract.export.HtmlReport;
import id.warta.extract.export.JsonLdExport;
import id.warta.extract.export.NewsJson;
import id.warta.extract.export.NinjsExport;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Span;
import id.warta.parser.ArticleParser;
import java.util.Optional;
import java.util.function.Consumer;

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
        export(article);
        System.out.println(news + (modular ? " on the module path" : " on the class path"));
    }

    /** A record of one's own goes to JSON and back too. */
    record Capital(Span span, Optional<String> of) implements Annotation {}

    private static final class Capitals implements Extractor<Capital> {
        @Override
        public Class<Capital> type() {
            return Capital.class;
        }

        @Override
        public void extract(Source source, Consumer<? super Capital> found) {
            int at = source.text().indexOf("Ambon");
            found.accept(new Capital(new Span(at, at + "Ambon".length()), Optional.of("Maluku")));
        }
    }

    private static void export(Article article) {
        NewsExtractor extractor = NewsExtractor.standardBuilder().add(new Capitals()).build();
        AnnotatedArticle news = extractor.annotate(article);
        NewsJson json = NewsJson.builder().annotation(Capital.class).build();
        AnnotatedArticle back = json.read(json.write(news));
        expect("JSON: article", back.article().equals(article));
        expect("JSON: quotations", back.quotes().equals(news.quotes()));
        expect("JSON: own records", back.all(Capital.class).equals(news.all(Capital.class)));
        expect("JSON Schema", NewsJson.schema().contains("quotes"));
        expect("JSON-LD", JsonLdExport.standard().export(news).contains("NewsArticle"));
        expect("ninjs", NinjsExport.standard().export(news).contains("Dermaga Baru Dibuka"));
        expect("CoNLL-U", ConlluExport.standard().export(news).contains("Pattiasina"));
        expect("HTML", HtmlReport.standard().render(news).contains("Rosina Pattiasina"));
    }

    private static void expect(String what, boolean right) {
        if (!right) {
            throw new AssertionError(what);
        }
    }
}
