package id.warta.parser.internal.page.story;

import com.google.common.base.Splitter;
import id.warta.model.Block;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.internal.line.ListMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads the blocks of text under an element, in order, as a browser would show them: blocks of
 * markup and empty lines part them, a single line break does not, unless what it parts are lines of
 * a list or the story has no other breaks.
 *
 * <p>One walk without recursion; time linear in the size of the tree. Not for several threads.
 */
public final class BlockReader {

    /** Stands for a line break until the block is finished; no text holds it. */
    private static final char BREAK = '\u0001';

    private final Predicate<Element> skip;
    private final Predicate<Element> captions;
    private final List<TextBlock> blocks = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private int linkedChars;
    private int boldChars;
    private int visibleChars;
    private int links;
    private int bolds;
    private @Nullable Element container;

    /**
     * A figure or caption that was passed.
     *
     * @param before how many blocks were read before it
     */
    public record Figure(Element element, int before) {}

    /**
     * A reader that passes over some elements with all in them.
     *
     * @param skip those that are nothing but passed over
     * @param captions those that are kept as figures, as {@code figure} elements are
     */
    public BlockReader(Predicate<Element> skip, Predicate<Element> captions) {
        this.skip = skip;
        this.captions = captions;
    }

    /** The blocks read so far. */
    public List<TextBlock> blocks() {
        return blocks;
    }

    /** The figures passed so far, in order; their text is not in the blocks. */
    public List<Figure> figures() {
        return figures;
    }

    /** Reads all under {@code root}; it ends the block before it. */
    public void read(Element root) {
        container = root;
        Node node = root;
        while (true) {
            if (enter(node, root) && node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            while (true) {
                if (node.equals(root)) {
                    flush();
                    return;
                }
                Node next = node.nextSibling();
                if (next != null) {
                    node = next;
                    break;
                }
                node = node.parentNode();
                if (node == null) {
                    flush();
                    return;
                }
                leave((Element) node);
            }
        }
    }

    /** Whether to go down into {@code node}; one that is empty or passed over is left at once. */
    private boolean enter(Node node, Element root) {
        if (node instanceof TextNode content) {
            append(content.getWholeText());
            return false;
        }
        if (!(node instanceof Element element)) {
            return false;
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak();
            return false;
        }
        HtmlTags.Reading reading = HtmlTags.reading(tag);
        if (!element.equals(root)) {
            if (reading == HtmlTags.Reading.SILENT || HtmlTags.isHidden(element)) {
                return false;
            }
            if (tag.equals("figure") || captions.test(element)) {
                flush();
                figures.add(new Figure(element, blocks.size()));
                return false;
            }
            if (skip.test(element)) {
                if (reading == HtmlTags.Reading.BLOCK) {
                    flush();
                }
                return false;
            }
        }
        if (reading == HtmlTags.Reading.BLOCK) {
            flush();
            container = element;
        }
        count(tag, 1);
        if (element.childNodeSize() == 0) {
            leave(element);
        }
        return true;
    }

    private void leave(Element element) {
        String tag = element.normalName();
        if (HtmlTags.isBlock(tag)) {
            flush();
            Element parent = element.parent();
            while (parent != null && !HtmlTags.isBlock(parent.normalName())) {
                parent = parent.parent();
            }
            container = parent == null ? element : parent;
        }
        count(tag, -1);
    }

    private void count(String tag, int step) {
        switch (tag) {
            case "a" -> links += step;
            case "b", "strong" -> bolds += step;
            default -> {}
        }
    }

    private void append(String piece) {
        int length = piece.length();
        int from = 0;
        for (int i = 0; i < length; i++) {
            char c = piece.charAt(i);
            boolean space = WhiteSpace.is(c) || c == BREAK;
            if (space || c == '\u200b' || c == '\ufeff') {
                appendSigns(piece, from, i);
                from = i + 1;
            }
            if (space) {
                blank();
            }
        }
        appendSigns(piece, from, length);
    }

    private void appendSigns(String piece, int from, int to) {
        int signs = to - from;
        if (signs > 0) {
            text.append(piece, from, to);
            visibleChars += signs;
            linkedChars += links > 0 ? signs : 0;
            boldChars += bolds > 0 ? signs : 0;
        }
    }

    private void blank() {
        int length = text.length();
        if (length > 0 && text.charAt(length - 1) != ' ' && text.charAt(length - 1) != BREAK) {
            text.append(' ');
        }
    }

    /** The second break in a row makes an empty line and thus a new block. */
    private void lineBreak() {
        int length = text.length();
        while (length > 0 && text.charAt(length - 1) == ' ') {
            length--;
        }
        text.setLength(length);
        if (length == 0) {
            return;
        }
        if (text.charAt(length - 1) == BREAK) {
            flush();
        } else {
            text.append(BREAK);
        }
    }

    private void flush() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == BREAK)) {
            end--;
        }
        text.setLength(end);
        if (end > 0 && container != null) {
            finish(text.toString(), container);
        }
        text.setLength(0);
        linkedChars = 0;
        boldChars = 0;
        visibleChars = 0;
    }

    private void finish(String content, Element element) {
        double linked = (double) linkedChars / visibleChars;
        boolean bold = boldChars == visibleChars;
        if (content.indexOf(BREAK) < 0) {
            add(kind(element, content, bold), content, linked, element);
            return;
        }
        List<String> lines = Splitter.on(BREAK).splitToList(content);
        if (isList(lines)) {
            for (String line : lines) {
                Block.Kind kind =
                        ListMarks.isAt(line.strip()) ? Block.Kind.LIST_ITEM : Block.Kind.PARAGRAPH;
                add(kind, line.strip(), linked, element);
            }
        } else {
            String joined = String.join(" ", lines);
            add(kind(element, joined, bold), joined, linked, element);
        }
    }

    private static boolean isList(List<String> lines) {
        int items = 0;
        for (String line : lines) {
            items += ListMarks.isAt(line.strip()) ? 1 : 0;
        }
        return items >= 2 || lines.size() >= 4;
    }

    private void add(Block.Kind kind, String content, double linked, Element element) {
        if (content.isBlank()) {
            return;
        }
        blocks.add(new TextBlock(kind, content, words(content), linked, element, blocks.size()));
    }

    private static int words(String content) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            // most letters are small ones of ASCII
            boolean letter = (c >= 'a' && c <= 'z') || Character.isLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }

    private static Block.Kind kind(Element element, String content, boolean bold) {
        return switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6", "dt" -> Block.Kind.SUBHEADING;
            case "li" -> Block.Kind.LIST_ITEM;
            case "p" ->
                    element.parent() != null && element.parent().normalName().equals("li")
                            ? Block.Kind.LIST_ITEM
                            : plain(content, bold);
            default -> plain(content, bold);
        };
    }

    /** A short line all in bold that is no sentence heads what follows. */
    private static Block.Kind plain(String content, boolean bold) {
        char last = content.charAt(content.length() - 1);
        boolean heading = bold && content.length() <= 100 && ".,;)\"”".indexOf(last) < 0;
        return heading ? Block.Kind.SUBHEADING : Block.Kind.PARAGRAPH;
    }
}
