package id.warta.parser.internal.page;

import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Photo;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Joins the pages of an article that its outlet shows one by one. */
public final class PageJoin {
    private PageJoin() {}

    /** One article of those of its pages, of which there must be one at least. */
    public static Article of(List<Article> pages) {
        if (pages.isEmpty()) {
            throw new IllegalArgumentException("no page to join; hand in at least one");
        }
        Article.Builder joined = Article.builder();
        first(pages, Article::outlet).ifPresent(joined::outlet);
        first(pages, Article::source).ifPresent(joined::source);
        first(pages, Article::canonical).ifPresent(joined::canonical);
        first(pages, Article::section).ifPresent(joined::section);
        first(pages, Article::published).ifPresent(joined::published);
        first(pages, Article::modified).ifPresent(joined::modified);
        first(pages, Article::dateline).ifPresent(joined::dateline);
        pages.get(pages.size() - 1).signOff().ifPresent(joined::signOff);
        joined.paywalled(pages.stream().anyMatch(Article::paywalled));
        Set<Byline> bylines = new LinkedHashSet<>();
        Set<Photo> photos = new LinkedHashSet<>();
        Set<String> tags = new LinkedHashSet<>();
        for (Article page : pages) {
            bylines.addAll(page.bylines());
            photos.addAll(page.photos());
            tags.addAll(page.tags());
        }
        bylines.forEach(joined::byline);
        photos.forEach(joined::photo);
        joined.tags(tags);
        blocks(pages, joined);
        return joined.build();
    }

    /** Headline, deck and captions once; a paragraph may well say the same as another. */
    private static void blocks(List<Article> pages, Article.Builder joined) {
        Set<String> seen = new HashSet<>();
        boolean headed = false;
        boolean decked = false;
        for (Article page : pages) {
            for (Block block : page.blocks()) {
                String text = page.textOf(block);
                boolean take =
                        switch (block.kind()) {
                            case HEADLINE -> !headed;
                            case DECK -> !decked;
                            case CAPTION -> seen.add(text);
                            default -> true;
                        };
                headed |= block.kind() == Block.Kind.HEADLINE;
                decked |= block.kind() == Block.Kind.DECK;
                if (take) {
                    joined.block(block.kind(), text);
                }
            }
        }
    }

    private static <T> Optional<T> first(List<Article> pages, Function<Article, Optional<T>> part) {
        return pages.stream().map(part).flatMap(Optional::stream).findFirst();
    }
}
