package id.warta.parser.internal.text;

import static java.util.Objects.requireNonNull;

import id.warta.model.Article;
import id.warta.model.Span;
import id.warta.parser.ArticleParseException;
import id.warta.parser.Hints;
import id.warta.parser.LineRole;
import id.warta.parser.TextLine;
import id.warta.parser.internal.profile.Profile;
import id.warta.parser.internal.profile.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads pasted text. Immutable; takes time linear in the text. */
public final class TextReader {

    private final Outlets outlets;
    private final Clues clues;
    private final LostBreaks breaks;
    private final RoleReader roles;

    /** A reader that knows the outlets of {@code profiles}. */
    public TextReader(Profiles profiles) {
        this.outlets = new Outlets(requireNonNull(profiles, "profiles"));
        this.clues = new Clues(outlets);
        this.breaks = new LostBreaks(outlets, clues);
        this.roles = new RoleReader(outlets);
    }

    /** The articles of a paste in order; at least one. */
    public List<Article> read(String text, Hints hints) {
        List<Line> lines = lines(text);
        if (lines.isEmpty()) {
            throw new ArticleParseException(
                    "the text is blank", "paste the article with its text", hints);
        }
        Optional<Profile> given = outlets.of(hints);
        List<Article> articles = new ArrayList<>();
        for (List<Line> part : PastedArticles.of(lines, outlets)) {
            ArticleWriter writer = new ArticleWriter(part, roles.read(part), outlets);
            articles.add(writer.write(given, hints.uri()));
        }
        return articles;
    }

    /** Every line of {@code text} that is not blank, with its role in the first article. */
    public List<TextLine> explain(String text) {
        List<Line> lines = lines(text);
        List<TextLine> explained = new ArrayList<>(lines.size());
        if (lines.isEmpty()) {
            return explained;
        }
        List<Line> first = PastedArticles.of(lines, outlets).get(0);
        roles.read(first);
        for (int i = 0, next; i < lines.size(); i = next) {
            Line line = lines.get(i);
            next = i + 1;
            while (next < lines.size() && lines.get(next).number == line.number) {
                next++;
            }
            LineRole role = i < first.size() ? roleOf(lines.subList(i, next)) : LineRole.OTHER;
            explained.add(
                    new TextLine(
                            line.number,
                            new Span(line.start, line.end),
                            role,
                            text.substring(line.start, line.end)));
        }
        return explained;
    }

    /** The role of a line of one or several parts: a paragraph stays one, whatever sticks to it. */
    private static LineRole roleOf(List<Line> parts) {
        for (Line part : parts) {
            if (part.is(LineRole.PARAGRAPH)) {
                return LineRole.PARAGRAPH;
            }
        }
        LineRole role = parts.get(0).role;
        return role == null ? LineRole.OTHER : role;
    }

    private List<Line> lines(String text) {
        List<Line> lines = breaks.restore(Line.split(text));
        clues.read(lines);
        return lines;
    }
}
