package id.warta.bench;

import id.warta.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Articles for benchmarks: pieces of a {@link BenchmarkText}, of the length that news has. */
final class BenchmarkArticles {

    /** Characters an article. */
    static final int LENGTH = 3_000;

    private BenchmarkArticles() {}

    /** The first {@code count} pieces of a text. */
    static List<String> texts(BenchmarkText text, int count) throws IOException {
        String all = text.read();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(all.substring(i * LENGTH, (i + 1) * LENGTH));
        }
        return texts;
    }

    /** A text as an article of the same paragraphs. */
    static Article article(String text) {
        Article.Builder article = Article.builder();
        for (String paragraph : text.split("\n\n", -1)) {
            if (!paragraph.isBlank()) {
                article.paragraph(paragraph);
            }
        }
        return article.build();
    }
}
