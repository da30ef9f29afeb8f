package id.warta.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.pipeline.Annotation;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Timex;
import id.warta.extract.corenlp.SampleNews.Known;
import id.warta.model.Article;
import id.warta.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensRegexExtractorTest {

    record Post(Span span, String country) implements id.warta.model.Annotation {}

    private static final String WORDS =
            """
            { ruleType: "tokens",
              pattern: ( /Duta/ /Besar/ (?$country /[A-Z].*/{1,4}) /untuk/ /PBB/ ),
              result: $$country.text }
            """;

    private static final String TAGS =
            """
            { ruleType: "tokens",
              pattern: ( /Duta/ /Besar/ (?$country [{ner:LOCATION}]+) /untuk/ [{ner:ORGANIZATION}] ),
              result: $$country.text }
            """;

    private static final String NUMBERS =
            """
            number = { type: "CLASS",
                       value: "edu.stanford.nlp.ling.CoreAnnotations$NumericCompositeValueAnnotation" }
            { ruleType: "tokens", pattern: ( [{number>1000000}]+ ), result: $0[0].normalized }
            """;

    @Test
    void overWords() {
        AnnotatedArticle news =
                NewsExtractor.builder()
                        .add(TokensRegexExtractor.of(Post.class, WORDS, Post::new))
                        .build()
                        .annotate(SampleNews.article());
        assertPosts(news);
    }

    @Test
    void overTags() {
        assertPosts(tagged().annotate(SampleNews.article()));
    }

    private static NewsExtractor tagged() {
        Known<Entity> names =
                new Known<>(
                        Entity.class,
                        text -> SampleNews.extractor().annotate(article(text)).entities());
        return NewsExtractor.builder()
                .add(TokensRegexExtractor.of(Post.class, TAGS, Post::new).withTagsOf(Entity.class))
                .add(names)
                .build();
    }

    private static Article article(String text) {
        Article.Builder article = Article.builder();
        for (String paragraph : text.split("\n\n", -1)) {
            article.paragraph(paragraph);
        }
        return article.build();
    }

    private static void assertPosts(AnnotatedArticle news) {
        assertThat(news.all(Post.class))
                .extracting(post -> post.span().of(news.article().text()), Post::country)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "Duta Besar Indonesia untuk PBB", "Indonesia"),
                        org.assertj.core.api.Assertions.tuple(
                                "Duta Besar Selandia Baru untuk PBB", "Selandia Baru"));
    }

    @Test
    void overTheTokensOfAPipeline() {
        Annotation document =
                CoreNlpExport.standard()
                        .export(SampleNews.extractor().annotate(SampleNews.article()));
        TokenSequencePattern pattern =
                TokenSequencePattern.compile("/Duta/ /Besar/ []{1,4}? /untuk/ /PBB/");
        List<CoreLabel> tokens = document.get(CoreAnnotations.TokensAnnotation.class);
        TokenSequenceMatcher matcher = pattern.getMatcher(tokens);
        List<String> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(matcher.group());
        }
        assertThat(found)
                .containsExactly(
                        "Duta Besar Indonesia untuk PBB", "Duta Besar Selandia Baru untuk PBB");
    }

    @Test
    void fromAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("duta.rules");
        Files.writeString(file, WORDS);
        assertPosts(
                NewsExtractor.builder()
                        .add(TokensRegexExtractor.load(Post.class, file, Post::new))
                        .build()
                        .annotate(SampleNews.article()));
    }

    @Test
    void numbersInRules() {
        record Sum(Span span, String amount) implements id.warta.model.Annotation {}
        NewsExtractor known = SampleNews.extractor();
        AnnotatedArticle news =
                NewsExtractor.builder()
                        .add(
                                new Known<>(
                                        Quantity.class,
                                        text -> known.annotate(article(text)).quantities()))
                        .add(
                                TokensRegexExtractor.of(Sum.class, NUMBERS, Sum::new)
                                        .withTagsOf(Quantity.class))
                        .build()
                        .annotate(SampleNews.article());
        assertThat(news.all(Sum.class))
                .extracting(sum -> sum.span().of(SampleNews.text()), Sum::amount)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(
                                "Rp 1,5 triliun", "~IDR1500000000000"));
    }

    @Test
    void rulesThatCannotBeRead() {
        for (String rules :
                List.of("{ ruleType: \"tokens\", pattern: ( /Duta/ ", "\u0001", "{ruleType}")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> TokensRegexExtractor.of(Post.class, rules, Post::new))
                    .withMessageContaining("TokensRegex");
        }
    }

    @Test
    void tagsThereAreNot() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                TokensRegexExtractor.of(Post.class, WORDS, Post::new)
                                        .withTagsOf(Timex.class, Person.class))
                .withMessageContaining("Entity, Timex and Quantity");
    }

    @Test
    void eightThreads() throws Exception {
        NewsExtractor extractor = tagged();
        List<Post> alone = extractor.annotate(SampleNews.article()).all(Post.class);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Post>>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                tasks.add(() -> extractor.annotate(SampleNews.article()).all(Post.class));
            }
            for (Future<List<Post>> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
