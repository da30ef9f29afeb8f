package id.warta.parser.internal.page;

import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Photo;
import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Joins the pages of an article that its outlet shows one by one. */
public final class PageJoin {

    /** A block of the article, not yet at its place. */
    private record Piece(Block.Kind kind, String text) {}

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
        List<Piece> pieces = pieces(pages);
        pieces.forEach(piece -> joined.block(piece.kind(), piece.text()));
        ends(pages, pieces, joined);
        return joined.build();
    }

    /** Headline, deck and captions once; a paragraph may well say the same as another. */
    private static List<Piece> pieces(List<Article> pages) {
        List<Piece> story = new ArrayList<>();
        Set<Block.Kind> led = EnumSet.noneOf(Block.Kind.class);
        Set<String> captions = new HashSet<>();
        boolean opened = false;
        for (Article page : pages) {
            boolean later = opened;
            for (Block block : page.blocks()) {
                Piece piece = new Piece(block.kind(), page.textOf(block));
                opened |= piece.kind().isBody();
                switch (piece.kind()) {
                    case HEADLINE, DECK -> {
                        if (led.add(piece.kind())) {
                            // what heads a later page alone heads the article all the same
                            story.add(later ? lead(story, piece.kind()) : story.size(), piece);
                        }
                    }
                    case CAPTION -> {
                        if (captions.add(piece.text())) {
                            story.add(piece);
                        }
                    }
                    default -> story.add(piece);
                }
            }
        }
        return story;
    }

    /** Where a headline or deck belongs that comes late: a deck stands behind the headline. */
    private static int lead(List<Piece> story, Block.Kind kind) {
        for (int i = 0; kind == Block.Kind.DECK && i < story.size(); i++) {
            if (story.get(i).kind() == Block.Kind.HEADLINE) {
                return i + 1;
            }
        }
        return 0;
    }

    /**
     * Dateline and sign-off; one that a page knows while the text of the article still begins or
     * ends with it stays text alone, as in an article of one page.
     */
    private static void ends(List<Article> pages, List<Piece> pieces, Article.Builder joined) {
        String opening = textOfFirst(pieces, kind -> kind == Block.Kind.PARAGRAPH);
        first(pages, Article::dateline)
                .filter(line -> !opening.startsWith(WhiteSpace.fold(line.text())))
                .ifPresent(joined::dateline);
        String closing = textOfFirst(reversed(pieces), Block.Kind::isBody);
        first(reversed(pages), Article::signOff)
                .filter(end -> !closing.endsWith(WhiteSpace.fold(end.text())))
                .ifPresent(joined::signOff);
    }

    /** The text of the first piece of a kind; empty if there is none. */
    private static String textOfFirst(List<Piece> pieces, Predicate<Block.Kind> wanted) {
        return pieces.stream()
                .filter(piece -> wanted.test(piece.kind()))
                .map(Piece::text)
                .findFirst()
                .orElse("");
    }

    private static <T> List<T> reversed(List<T> list) {
        List<T> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }

    private static <T> Optional<T> first(List<Article> pages, Function<Article, Optional<T>> part) {
        return pages.stream().map(part).flatMap(Optional::stream).findFirst();
    }
}
