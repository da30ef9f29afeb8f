package id.warta.parser.internal.page.story;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** What the elements of HTML mean for reading text out of a page. */
final class HtmlTags {

    /** Begin and end a block of text. */
    private static final Set<String> BLOCKS =
            Set.of(
                    "address",
                    "article",
                    "aside",
                    "blockquote",
                    "body",
                    "center",
                    "dd",
                    "details",
                    "dialog",
                    "dir",
                    "div",
                    "dl",
                    "dt",
                    "fieldset",
                    "figcaption",
                    "figure",
                    "footer",
                    "form",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "header",
                    "hgroup",
                    "hr",
                    "li",
                    "main",
                    "menu",
                    "nav",
                    "ol",
                    "p",
                    "pre",
                    "section",
                    "summary",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul",
                    "amp-carousel");

    /** Show nothing that anybody reads, or controls of the page. */
    private static final Set<String> SILENT =
            Set.of(
                    "amp-ad",
                    "amp-embed",
                    "amp-iframe",
                    "amp-video",
                    "applet",
                    "audio",
                    "button",
                    "canvas",
                    "datalist",
                    "embed",
                    "head",
                    "iframe",
                    "input",
                    "ins",
                    "label",
                    "link",
                    "map",
                    "math",
                    "meta",
                    "noscript",
                    "object",
                    "option",
                    "param",
                    "progress",
                    "script",
                    "select",
                    "source",
                    "style",
                    "svg",
                    "template",
                    "textarea",
                    "title",
                    "track",
                    "video");

    /** How an element is read. */
    enum Reading {
        /** It begins and ends a block of text. */
        BLOCK,
        /** It is passed over with all in it. */
        SILENT,
        /** As part of the block that it stands in. */
        INLINE
    }

    private static final Map<String, Reading> READINGS = new HashMap<>();

    static {
        BLOCKS.forEach(tag -> READINGS.put(tag, Reading.BLOCK));
        SILENT.forEach(tag -> READINGS.put(tag, Reading.SILENT));
    }

    private HtmlTags() {}

    static Reading reading(String tag) {
        return READINGS.getOrDefault(tag, Reading.INLINE);
    }

    static boolean isBlock(String tag) {
        return reading(tag) == Reading.BLOCK;
    }

    /** Whether the page itself says that an element is not shown. */
    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden")) {
            return true;
        }
        String style = attributes.get("style");
        int display = style.indexOf("display");
        if (display < 0) {
            return false;
        }
        int i = display + "display".length();
        while (i < style.length() && (style.charAt(i) == ' ' || style.charAt(i) == ':')) {
            i++;
        }
        return style.startsWith("none", i);
    }
}
