package id.warta.parser.internal.page;

import id.warta.parser.ArticleParseException;
import id.warta.parser.Hints;
import id.warta.parser.ParseLimits;
import java.util.Iterator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/**
 * Makes a tree of markup and stops where it grows over the limit. Its length would not bound it:
 * {@code <p>x} behind a dozen open {@code <b>} opens all of them again, with all their attributes,
 * so that seventy thousand characters become a hundred megabytes.
 */
final class BoundedTree {
    private BoundedTree() {}

    /**
     * The tree of {@code html}.
     *
     * @param what names it in the message: the page, or a part of its data
     * @throws ArticleParseException if it has more nodes than {@code limits} allow
     */
    static Document of(String html, String what, ParseLimits limits, Hints hints) {
        Parser parser = Parser.htmlParser().setMaxDepth(limits.maxDepth());
        if (TreeBound.of(html) <= limits.maxNodes()) {
            return parser.parseInput(html, ""); // in two thirds of the time
        }
        try (StreamParser stream = new StreamParser(parser).parse(html, "")) {
            long nodes = 0;
            for (Iterator<Element> closed = stream.iterator(); closed.hasNext(); ) {
                nodes += nodes(closed.next());
                if (nodes > limits.maxNodes()) {
                    throw new ArticleParseException(
                            what + " has more than maxNodes = " + limits.maxNodes() + " nodes",
                            "raise it with ArticleParser.builder().limits(…) if this is really one"
                                    + " article",
                            hints);
                }
            }
            return stream.document();
        }
    }

    /**
     * An element, its attributes, and its texts and comments; elements in it come by themselves.
     */
    private static int nodes(Element element) {
        int nodes = 1 + element.attributesSize();
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            nodes += child instanceof Element ? 0 : 1;
        }
        return nodes;
    }
}
