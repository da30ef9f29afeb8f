package id.warta.examples.corenlp;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.extract.corenlp.TokensRegexExtractor;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Span;

/** How do I look for something with TokensRegex rules? As an extractor beside Warta's own. */
public final class AmbassadorRules {

    private AmbassadorRules() {}

    // readme:start
    record Ambassador(Span span, String country) implements Annotation {}

    private static final String RULES =
            """
            { ruleType: "tokens",
              pattern: ( /Duta/ /Besar/ (?$country /\\p{Lu}.*/{1,4}) /untuk/ /PBB/ ),
              result: $$country.text }
            """;

    static AnnotatedArticle annotate(Article article) {
        NewsExtractor extractor =
                NewsExtractor.standardBuilder()
                        .add(TokensRegexExtractor.of(Ambassador.class, RULES, Ambassador::new))
                        .build();
        return extractor.annotate(article);
    }

    // readme:end

    /** Prints the countries whose ambassadors speak. */
    public static void main(String[] args) {
        Article article =
                Article.builder()
                        .paragraph(
                                "Duta Besar Selandia Baru untuk PBB menyambut usul itu. Wakil Duta"
                                        + " Besar Indonesia untuk PBB meminta waktu sepekan.")
                        .build();
        for (Ambassador found : annotate(article).all(Ambassador.class)) {
            System.out.println(found.country() + ": " + found.span().of(article.text()));
        }
    }
}
