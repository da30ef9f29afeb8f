package id.warta.parser.internal.page;

import id.warta.model.Byline;
import id.warta.model.Dateline;
import id.warta.model.SignOff;
import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.page.story.BlockReader;
import id.warta.parser.internal.page.story.TextBlock;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A story as read, without what stands among its lines and is none of it.
 *
 * @param figures the figures in it
 * @param bylines those that lines in it name
 * @param origin the elements that it was read from; empty if it was not read from the page's markup
 */
record Story(
        List<TextBlock> blocks,
        List<BlockReader.Figure> figures,
        Optional<Dateline> dateline,
        Optional<SignOff> signOff,
        List<Byline> bylines,
        List<Element> origin,
        Evidence evidence,
        String where) {

    /** Whether it stood where the outlet's profile says: in an element or in the page's state. */
    boolean isOfProfile() {
        return evidence == Evidence.PROFILE || evidence == Evidence.STATE;
    }
}
