package id.warta.extract.fuzz;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.AnnotationInvariants;
import id.warta.extract.NewsExtractor;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.internal.WhiteSpace;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Any text as an article: what is found keeps the invariants and is found again. */
public final class AnnotateFuzz {

    private static final NewsExtractor EXTRACTOR = NewsExtractor.standard();
    private static final LocalDate REFERENCE = LocalDate.of(2024, 2, 29);

    private AnnotateFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) {
        // bytes that are no UTF-8 become halves of surrogate pairs
        String text = new String(data, StandardCharsets.UTF_8).replace('\ufffd', '\ud83d');
        Article.Builder builder = Article.builder();
        text.lines().filter(line -> !WhiteSpace.fold(line).isEmpty()).forEach(builder::paragraph);
        Article article = builder.build();
        AnnotatedArticle news = EXTRACTOR.annotate(article, REFERENCE);
        AnnotationInvariants.check(news);
        AnnotatedArticle again = EXTRACTOR.annotate(article, REFERENCE);
        for (Class<? extends Annotation> type : news.types()) {
            if (!news.all(type).equals(again.all(type))) {
                throw new AssertionError("found " + news.all(type) + ", then " + again.all(type));
            }
        }
        AnnotationInvariants.check(EXTRACTOR.annotate(article));
    }
}
