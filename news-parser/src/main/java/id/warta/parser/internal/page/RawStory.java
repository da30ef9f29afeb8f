package id.warta.parser.internal.page;

import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.page.story.BlockReader;
import id.warta.parser.internal.page.story.TextBlock;
import java.util.List;
import org.jsoup.nodes.Element;

/** A story as it stands on the page, before anyone asks what its lines say. */
record RawStory(
        List<TextBlock> blocks,
        List<BlockReader.Figure> figures,
        List<Element> origin,
        Evidence evidence,
        String where) {

    /** No story at all. */
    static final RawStory NONE = new RawStory(List.of(), List.of(), List.of(), Evidence.NONE, "");

    int words() {
        int words = 0;
        for (TextBlock block : blocks) {
            words += block.words();
        }
        return words;
    }
}
