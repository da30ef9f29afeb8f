package id.warta.examples;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Extractor;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Source;
import id.warta.extract.token.TokenKind;
import id.warta.extract.token.Tokens;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Span;
import java.util.function.Consumer;

/**
 * How do I look for something of my own? A record for what you find, an extractor that finds it.
 */
public final class CustomExtractor {

    private CustomExtractor() {}

    // readme:start
    record Hashtag(Span span) implements Annotation {}

    static final class HashtagExtractor implements Extractor<Hashtag> {
        @Override
        public Class<Hashtag> type() {
            return Hashtag.class;
        }

        @Override
        public void extract(Source source, Consumer<? super Hashtag> found) {
            Tokens tokens = source.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.kind(i) == TokenKind.HASHTAG) {
                    found.accept(new Hashtag(tokens.span(i)));
                }
            }
        }
    }

    static AnnotatedArticle annotate(Article article) {
        NewsExtractor extractor =
                NewsExtractor.standardBuilder().add(new HashtagExtractor()).build();
        return extractor.annotate(article); // .all(Hashtag.class) gives what was found
    }

    // readme:end

    /** Prints the hashtags of a sentence. */
    public static void main(String[] args) {
        Article article =
                Article.builder()
                        .paragraph(
                                "Warga mengunggah foto dermaga dengan tagar #SeramMaju dan #LautBanda.")
                        .build();
        annotate(article)
                .all(Hashtag.class)
                .forEach(hashtag -> System.out.println(hashtag.span().of(article.text())));
    }
}
