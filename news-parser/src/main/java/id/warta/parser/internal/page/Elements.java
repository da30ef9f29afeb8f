package id.warta.parser.internal.page;

import id.warta.model.internal.WhiteSpace;
import id.warta.parser.internal.page.story.BlockReader;
import id.warta.parser.internal.page.story.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the readers of fields ask of elements. */
final class Elements {
    private Elements() {}

    /**
     * The attributes of {@code element}; null if it has none, for which jsoup would make a set that
     * stays. Of HTML their names are in lower case.
     */
    static @Nullable Attributes attributes(Element element) {
        return element.attributesSize() == 0 ? null : element.attributes();
    }

    /** The text of {@code element} as shown, white space folded. */
    static String text(Element element) {
        return WhiteSpace.fold(element.text());
    }

    /** The lines that {@code element} shows. */
    static List<String> lines(Element element) {
        BlockReader reader = new BlockReader(inner -> false, inner -> false);
        reader.read(element);
        return reader.blocks().stream().map(TextBlock::text).toList();
    }

    /** Those of {@code elements} that lie in no other of them, in the same order. */
    static List<Element> outermost(List<Element> elements) {
        if (elements.size() < 2) {
            return elements;
        }
        List<Element> outer = new ArrayList<>();
        for (Element element : elements) {
            Element last = outer.isEmpty() ? null : outer.get(outer.size() - 1);
            if (last == null || !isUnder(element, last)) {
                outer.add(element);
            }
        }
        return outer;
    }

    /** Whether {@code element} is {@code root} or lies in it. */
    static boolean isUnder(Element element, Element root) {
        for (Element e = element; e != null; e = e.parent()) {
            if (e.equals(root)) {
                return true;
            }
        }
        return false;
    }

    /** Whether {@code a} begins before {@code b} in the document. Takes time of their depth. */
    static boolean isBefore(Element a, Element b) {
        List<Element> up = path(a);
        List<Element> other = path(b);
        int i = up.size() - 1;
        int j = other.size() - 1;
        while (i >= 0 && j >= 0 && up.get(i).equals(other.get(j))) {
            i--;
            j--;
        }
        if (i < 0 || j < 0) {
            return i < 0 && j >= 0;
        }
        return up.get(i).siblingIndex() < other.get(j).siblingIndex();
    }

    private static List<Element> path(Element element) {
        List<Element> path = new ArrayList<>();
        for (Element e = element; e != null; e = e.parent()) {
            path.add(e);
        }
        return path;
    }

    /**
     * Notes {@code element} as the first in itself and in all elements around it that hold none
     * yet. For elements in the order of the page this takes time of the size of its tree.
     */
    static void noteAround(Element element, Map<Element, Element> first) {
        Element e = element;
        while (e != null && first.putIfAbsent(e, element) == null) {
            e = e.parent();
        }
    }

    /** The address of the picture that an {@code img} shows, also where it is loaded late. */
    static @Nullable String address(Element image) {
        for (String name : List.of("data-original", "data-src", "data-lazy-src", "src")) {
            String address = image.attr(name).strip();
            if (!address.isEmpty() && !address.startsWith("data:")) {
                return address;
            }
        }
        return null;
    }
}
