package id.warta.parser.internal.page;

import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Dateline;
import id.warta.model.SignOff;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.PageField.Evidence;
import id.warta.parser.PageField.Name;
import id.warta.parser.internal.page.story.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a story and its captions into an article, in the order of the page. */
final class StoryWriter {
    private StoryWriter() {}

    static void write(
            Article.Builder article,
            Story story,
            List<PhotoReader.Placed> photos,
            FieldLog fields) {
        List<PhotoReader.Placed> captions = new ArrayList<>();
        for (PhotoReader.Placed photo : photos) {
            if (photo.photo().caption().isPresent()) {
                captions.add(photo);
            }
        }
        int next = 0;
        List<TextBlock> blocks = story.blocks();
        for (TextBlock block : blocks) {
            while (next < captions.size() && captions.get(next).before() <= block.order()) {
                caption(article, captions.get(next++));
            }
            article.block(block.kind(), block.text());
        }
        while (next < captions.size()) {
            caption(article, captions.get(next++));
        }
        Optional<Found<String>> body = Optional.empty();
        if (!blocks.isEmpty()) {
            body = Optional.of(new Found<>(blocks.get(0).text(), story.evidence(), story.where()));
        }
        fields.note(Name.BODY, body, text -> {});
        fields.note(
                Name.DATELINE,
                dateline(story).map(line -> new Found<>(line, Evidence.LINES, "")),
                article::dateline);
        fields.note(
                Name.SIGN_OFF,
                signOff(story).map(closing -> new Found<>(closing, Evidence.LINES, "")),
                article::signOff);
    }

    private static void caption(Article.Builder article, PhotoReader.Placed photo) {
        photo.photo().caption().ifPresent(text -> article.block(Block.Kind.CAPTION, text));
    }

    /** A story that goes on with the dateline a second time keeps that one as text alone. */
    private static Optional<Dateline> dateline(Story story) {
        for (TextBlock block : story.blocks()) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                String text = WhiteSpace.fold(block.text());
                return story.dateline()
                        .filter(line -> !text.startsWith(WhiteSpace.fold(line.text())));
            }
        }
        return story.dateline();
    }

    /** The same for a sign-off that is printed twice. */
    private static Optional<SignOff> signOff(Story story) {
        List<TextBlock> blocks = story.blocks();
        if (blocks.isEmpty()) {
            return story.signOff();
        }
        String last = WhiteSpace.fold(blocks.get(blocks.size() - 1).text());
        return story.signOff().filter(closing -> !last.endsWith(WhiteSpace.fold(closing.text())));
    }
}
