package id.warta.examples;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.extract.AnnotatedArticle;
import id.warta.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    @Test
    void readArticleWritesAPageToLookAt(@TempDir Path folder) throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), ReadArticle.bundled());
        Path page = folder.resolve("a.html");

        ReadArticle.main(new String[] {"--html", page.toString(), text.toString()});

        assertThat(page).content().startsWith("<!DOCTYPE html>").contains("Yohanis Latuheru");
    }

    @Test
    void customExtractorFindsItsHashtags() {
        Article article = Article.builder().paragraph("Tagar #SeramMaju ramai.").build();
        AnnotatedArticle news = CustomExtractor.annotate(article);
        assertThat(news.all(CustomExtractor.Hashtag.class))
                .extracting(hashtag -> hashtag.span().of(article.text()))
                .containsExactly("#SeramMaju");
        assertThat(news.dates()).isEmpty();
    }

    @Test
    void customOutletIsFoundByItsHost() {
        Article article = CustomOutlet.read("PIRU, KABAR SERAM - Harga ikan turun.");
        assertThat(article.outlet().orElseThrow().id()).isEqualTo("kabar-seram");
        assertThat(article.dateline().orElseThrow().places()).containsExactly("PIRU");
        assertThat(article.dateline().orElseThrow().outlet()).contains("KABAR SERAM");
    }
}
