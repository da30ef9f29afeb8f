package id.warta.examples;

import id.warta.model.Article;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;

/** How do I add an outlet that Warta does not know? A profile, in a file or a text block. */
public final class CustomOutlet {

    private CustomOutlet() {}

    // readme:start
    private static final String PROFILE =
            """
            id: kabar-seram
            name: Kabar Seram
            hosts: kabarseram.example

            [text]
            dateline: KABAR SERAM

            [page]
            body: div.isi-berita
            """;

    static Article read(String pasted) {
        ArticleParser parser =
                ArticleParser.builder().outlet("kabar-seram.profile", PROFILE).build();
        return parser.parseText(pasted, Hints.none().outlet("kabarseram.example"));
    }

    // readme:end

    /** Prints the outlet and the dateline of a text. */
    public static void main(String[] args) {
        Article article = read("PIRU, KABAR SERAM - Harga ikan cakalang turun, Selasa (4/3/2025).");
        System.out.println(article.outlet().orElseThrow());
        System.out.println(article.dateline().orElseThrow());
    }
}
