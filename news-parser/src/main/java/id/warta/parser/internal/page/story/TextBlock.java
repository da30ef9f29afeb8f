package id.warta.parser.internal.page.story;

import id.warta.model.Block;
import org.jsoup.nodes.Element;

/**
 * A run of text that a page shows as a block of its own.
 *
 * @param kind what its markup makes of it: a paragraph, subheading, list item or pull quote
 * @param text its text, white space folded; not empty
 * @param words how many words
 * @param linked the share of its characters that are links
 * @param element the element that it stands in: the nearest that makes blocks
 * @param order its place among the blocks of the page
 */
public record TextBlock(
        Block.Kind kind, String text, int words, double linked, Element element, int order) {

    /** From such a share of links on, a block is the title or teaser of another page. */
    private static final double LEADS_ELSEWHERE = 0.6;

    /** Whether it is linked for so large a part that it is of another page's story. */
    public boolean leadsElsewhere() {
        return linked >= LEADS_ELSEWHERE;
    }

    /** This block with another text, of which a part was cut off. */
    public TextBlock with(String other) {
        return new TextBlock(kind, other, words, linked, element, order);
    }
}
