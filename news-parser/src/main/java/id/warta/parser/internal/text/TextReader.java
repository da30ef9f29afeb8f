package id.warta.parser.internal.text;

import static java.util.Objects.requireNonNull;

import id.warta.model.Article;
import id.warta.model.Span;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.ArticleParseException;
import id.warta.parser.Hints;
import id.warta.parser.LineRole;
import id.warta.parser.TextLine;
import id.warta.parser.internal.profile.Profiles;
import java.util.ArrayList;
import java.util.List;

/** Reads pasted text. Immutable. */
public final class TextReader {

    private final Profiles profiles;

    /** A reader that knows the outlets of {@code profiles}. */
    public TextReader(Profiles profiles) {
        this.profiles = requireNonNull(profiles, "profiles");
    }

    /** The articles of a paste in order; at least one. */
    public List<Article> read(String text, Hints hints) {
        Article.Builder article = Article.builder();
        hints.outlet()
                .flatMap(profiles::find)
                .ifPresent(profile -> article.outlet(profile.outlet()));
        List<TextLine> lines = explain(text, hints);
        if (lines.isEmpty()) {
            throw new ArticleParseException("the text is blank", "paste the whole article", hints);
        }
        lines.forEach(line -> article.paragraph(line.text()));
        return List.of(article.build());
    }

    /** Every line of {@code text} that is not blank, with its role. */
    public List<TextLine> explain(String text, Hints hints) {
        List<TextLine> lines = new ArrayList<>();
        int number = 1;
        for (int start = 0; start <= text.length(); number++) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            String line = text.substring(start, end);
            if (!WhiteSpace.fold(line).isEmpty()) {
                lines.add(new TextLine(number, new Span(start, end), LineRole.PARAGRAPH, line));
            }
            start = end + 1;
        }
        return lines;
    }
}
