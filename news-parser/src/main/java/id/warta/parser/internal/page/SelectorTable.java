package id.warta.parser.internal.page;

import id.warta.parser.internal.profile.Css;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * All selectors of an outlet, evaluated with one traversal of a page.
 *
 * <p>The traversal evaluates nothing: it notes for each of the outlet's keys (ids, classes, tags,
 * attributes) which elements have it. A selector is evaluated when its field asks for it, on the
 * elements of its rarest key alone, or on those inside them where the key is of an element around.
 * Most elements of a page thus cost a look-up of their id and classes, and the selectors of other
 * layouts nothing. Immutable.
 */
final class SelectorTable {

    private final KeyTable keys;

    SelectorTable(List<Css> selectors) {
        this.keys =
                new KeyTable(
                        selectors.stream()
                                .flatMap(css -> css.parts().stream())
                                .map(Css.Part::rare)
                                .toList());
    }

    /** The index of one page, empty yet. */
    Index index(Element root) {
        return new Index(root);
    }

    /** The elements of a page by the keys that they have. Not for several threads at once. */
    final class Index {

        /** An element and its place among all elements of the page. */
        private record Seen(Element element, int place) {}

        private final Element root;
        private final List<List<Seen>> byKey;
        private final IdentityHashMap<Css, List<Element>> found = new IdentityHashMap<>();
        private final IntPredicate note = this::note;
        private Element current;
        private int place = -1;

        private Index(Element root) {
            this.root = root;
            this.current = root;
            this.byKey = new ArrayList<>(keys.size());
            for (int i = 0; i < keys.size(); i++) {
                byKey.add(new ArrayList<>(0));
            }
        }

        /** Takes up an element, which must be the next of the page. */
        void add(Element element, @Nullable Attributes attributes) {
            place++;
            current = element;
            keys.any(element.normalName(), attributes, note);
        }

        private boolean note(int key) {
            List<Seen> list = byKey.get(key);
            if (list.isEmpty() || list.get(list.size() - 1).place() != place) {
                list.add(new Seen(current, place));
            }
            return false;
        }

        /** What {@code css}, one of the table, finds on the page, in its order. */
        List<Element> find(Css css) {
            List<Element> known = found.get(css);
            if (known == null) {
                known = evaluate(css);
                found.put(css, known);
            }
            return known;
        }

        private List<Element> evaluate(Css css) {
            List<Seen> all = new ArrayList<>();
            for (Css.Part part : css.parts()) {
                List<Seen> candidates = byKey.get(keys.number(part.rare()));
                if (part.around()) {
                    findInside(candidates, part, all);
                } else {
                    for (Seen candidate : candidates) {
                        take(candidate, part, all);
                    }
                }
            }
            if (css.parts().size() > 1) {
                all.sort((a, b) -> Integer.compare(a.place(), b.place()));
            }
            List<Element> elements = new ArrayList<>(all.size());
            int last = -1;
            for (Seen seen : all) {
                if (seen.place() != last) {
                    elements.add(seen.element());
                }
                last = seen.place();
            }
            return elements;
        }

        private void findInside(List<Seen> around, Css.Part part, List<Seen> all) {
            int end = -1;
            for (Seen outer : around) {
                // what lies in the last was looked at with it
                if (outer.place() > end) {
                    int at = outer.place();
                    for (Element inner : outer.element().getAllElements()) {
                        take(new Seen(inner, at++), part, all);
                    }
                    end = at - 1;
                }
            }
        }

        private void take(Seen seen, Css.Part part, List<Seen> all) {
            if (part.evaluator().matches(root, seen.element())) {
                all.add(seen);
            }
        }
    }
}
