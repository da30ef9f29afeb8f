package id.warta.parser.internal.page.story;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * All that a page shows outside of its menus and its foot.
 *
 * @param blocks the blocks of text in order
 * @param figures the figures and captions, placed among the blocks
 */
public record PageText(List<TextBlock> blocks, List<BlockReader.Figure> figures) {

    /** What {@code body} shows. */
    public static PageText of(Element body) {
        BlockReader reader =
                new BlockReader(Regions::isNeverStory, e -> e.normalName().equals("figcaption"));
        reader.read(body);
        return new PageText(reader.blocks(), reader.figures());
    }
}
