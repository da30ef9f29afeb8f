package id.warta.parser;

import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.internal.WhiteSpace;
import java.util.List;

/** What holds for the article of every input, and for every refusal. */
public final class ArticleInvariants {

    private ArticleInvariants() {}

    /**
     * The blocks are in order, disjoint, trimmed and folded, and cover all but the blank lines
     * between them.
     */
    public static void check(Article article) {
        String text = article.text();
        int next = 0;
        for (Block block : article.blocks()) {
            require(block.span().start() == next, article, block + " begins at " + next);
            require(block.span().end() > next, article, block + " holds something");
            String content = article.textOf(block);
            require(content.equals(WhiteSpace.fold(content)), article, block + " is folded");
            next = block.span().end() + "\n\n".length();
            require(
                    next > text.length() || text.startsWith("\n\n", block.span().end()),
                    article,
                    "a blank line behind " + block);
        }
        require(Math.max(0, next - 2) == text.length(), article, "all is in blocks");
        article.bylines().forEach(by -> requireText(by.name(), article, "a byline"));
        article.tags().forEach(tag -> requireText(tag, article, "a tag"));
        article.headline().ifPresent(headline -> requireText(headline, article, "the headline"));
        require(article.toBuilder().build().equals(article), article, "its builder gives it again");
    }

    /** Every line that is not blank has one role, in order, and shows where it stands. */
    public static void check(List<TextLine> lines, String pasted) {
        int next = 0;
        int number = 0;
        for (TextLine line : lines) {
            String text = line.span().of(pasted);
            boolean sound =
                    line.span().start() >= next
                            && line.number() > number
                            && text.equals(line.text())
                            && text.indexOf('\n') < 0
                            && WhiteSpace.fold(pasted.substring(next, line.span().start()))
                                    .isEmpty();
            if (!sound) {
                throw new AssertionError(line + " behind " + next + " of \"" + pasted + '"');
            }
            next = line.span().end();
            number = line.number();
        }
        if (!WhiteSpace.fold(pasted.substring(next)).replace("\ufeff", "").isEmpty()) {
            throw new AssertionError("no role behind " + next + " of \"" + pasted + '"');
        }
    }

    /** A refusal says what is wrong, then what to try. */
    public static void check(ArticleParseException refusal) {
        if (!refusal.getMessage().contains("; ")) {
            throw new AssertionError("a refusal without a remedy", refusal);
        }
    }

    private static void requireText(String value, Article article, String what) {
        require(!value.isBlank(), article, what + " holds something");
    }

    private static void require(boolean holds, Article article, String what) {
        if (!holds) {
            throw new AssertionError(what + " does not hold for " + article);
        }
    }
}
