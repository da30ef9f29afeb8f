package id.warta.parser.internal.page;

import id.warta.parser.internal.profile.Css;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * All selectors of an outlet, evaluated together in one traversal of a page.
 *
 * <p>Each alternative of a selector is filed under the one thing that every element it finds must
 * have (an id, a class, a tag or an attribute), so that for most elements of a page no selector is
 * tried at all. Classes are looked up without cutting them out of the attribute: {@code Words}
 * hashes them in place. Immutable; an element costs the length of its id and class.
 */
final class SelectorTable {

    /** An alternative, and the number of the selector it belongs to. */
    private record Entry(int rule, Css.Part part) {}

    private final int size;
    private final IdentityHashMap<Css, Integer> numbers = new IdentityHashMap<>();
    private final Map<String, List<Entry>> byTag = new HashMap<>();
    private final List<List<Entry>> filed = new ArrayList<>();
    private final Words ids;
    private final Words classes;
    private final List<String> attributes = new ArrayList<>();
    private final List<List<Entry>> byAttribute = new ArrayList<>();
    private final List<Entry> any = new ArrayList<>();

    SelectorTable(List<Css> rules) {
        this.size = rules.size();
        Map<String, Integer> idSlots = new HashMap<>();
        Map<String, Integer> classSlots = new HashMap<>();
        for (int rule = 0; rule < size; rule++) {
            numbers.put(rules.get(rule), rule);
            for (Css.Part part : rules.get(rule).parts()) {
                file(new Entry(rule, part), idSlots, classSlots);
            }
        }
        this.ids = new Words(idSlots);
        this.classes = new Words(classSlots);
    }

    private void file(Entry entry, Map<String, Integer> idSlots, Map<String, Integer> classSlots) {
        String key = entry.part().key();
        switch (entry.part().kind()) {
            case ID -> filed.get(slot(idSlots, key)).add(entry);
            case CLASS -> filed.get(slot(classSlots, key)).add(entry);
            case TAG -> byTag.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
            case ATTRIBUTE -> {
                int at = attributes.indexOf(key);
                if (at < 0) {
                    at = attributes.size();
                    attributes.add(key);
                    byAttribute.add(new ArrayList<>());
                }
                byAttribute.get(at).add(entry);
            }
            case ANY -> any.add(entry);
        }
    }

    private int slot(Map<String, Integer> slots, String key) {
        return slots.computeIfAbsent(
                key,
                k -> {
                    filed.add(new ArrayList<>());
                    return filed.size() - 1;
                });
    }

    /** The number of a selector, which must be the very object that was handed in. */
    int number(Css css) {
        Integer number = numbers.get(css);
        if (number == null) {
            throw new IllegalArgumentException("not of this table: " + css.source());
        }
        return number;
    }

    /** What was found of each selector on one page. */
    Hits hits() {
        return new Hits(size);
    }

    /** Tries {@code element}, whose id and class are given since the caller has them at hand. */
    void match(
            Element root, Element element, @Nullable String id, @Nullable String names, Hits hits) {
        List<Entry> ofTag = byTag.get(element.normalName());
        if (ofTag != null) {
            tryAll(ofTag, root, element, hits);
        }
        if (id != null) {
            int slot = ids.find(id, 0, id.length());
            if (slot >= 0) {
                tryAll(filed.get(slot), root, element, hits);
            }
        }
        if (names != null) {
            matchClasses(root, element, names, hits);
        }
        for (int i = 0; i < attributes.size(); i++) {
            if (element.hasAttr(attributes.get(i))) {
                tryAll(byAttribute.get(i), root, element, hits);
            }
        }
        if (!any.isEmpty()) {
            tryAll(any, root, element, hits);
        }
    }

    private void matchClasses(Element root, Element element, String names, Hits hits) {
        int i = 0;
        int length = names.length();
        while (i < length) {
            while (i < length && names.charAt(i) <= ' ') {
                i++;
            }
            int start = i;
            while (i < length && names.charAt(i) > ' ') {
                i++;
            }
            if (i > start) {
                int slot = classes.find(names, start, i);
                if (slot >= 0) {
                    tryAll(filed.get(slot), root, element, hits);
                }
            }
        }
    }

    private static void tryAll(List<Entry> entries, Element root, Element element, Hits hits) {
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.part().evaluator().matches(root, element)) {
                hits.add(entry.rule(), element);
            }
        }
    }

    /** The elements found, a list a selector, in document order. */
    static final class Hits {
        private final List<List<Element>> found;

        private Hits(int size) {
            this.found = new ArrayList<>(Collections.nCopies(size, List.of()));
        }

        private void add(int rule, Element element) {
            List<Element> list = found.get(rule);
            if (list.isEmpty()) {
                list = new ArrayList<>();
                found.set(rule, list);
            }
            if (list.isEmpty() || !list.get(list.size() - 1).equals(element)) {
                list.add(element);
            }
        }

        List<Element> of(int rule) {
            return found.get(rule);
        }
    }

    /** A hash table from words to numbers that finds parts of a string without cutting them out. */
    private static final class Words {
        private final @Nullable String[] words;
        private final int[] values;
        private final int mask;

        Words(Map<String, Integer> entries) {
            int capacity = Math.max(4, Integer.highestOneBit(entries.size() * 4));
            this.words = new String[capacity];
            this.values = new int[capacity];
            this.mask = capacity - 1;
            entries.forEach(
                    (word, value) -> {
                        int at = hash(word, 0, word.length()) & mask;
                        while (words[at] != null) {
                            at = (at + 1) & mask;
                        }
                        words[at] = word;
                        values[at] = value;
                    });
        }

        int find(String text, int start, int end) {
            int at = hash(text, start, end) & mask;
            for (String word = words[at]; word != null; word = words[at]) {
                if (word.length() == end - start
                        && text.regionMatches(start, word, 0, end - start)) {
                    return values[at];
                }
                at = (at + 1) & mask;
            }
            return -1;
        }

        private static int hash(String text, int start, int end) {
            int hash = 0;
            for (int i = start; i < end; i++) {
                hash = hash * 31 + text.charAt(i);
            }
            return hash ^ (hash >>> 15);
        }
    }
}
