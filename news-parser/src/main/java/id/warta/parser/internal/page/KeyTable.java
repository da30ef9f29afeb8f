package id.warta.parser.internal.page;

import id.warta.parser.internal.profile.Css;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jsoup.nodes.Attributes;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of many keys an element has, without trying them one by one. Immutable; an element
 * costs the length of its id and class and a look-up an attribute that some key names.
 */
final class KeyTable {

    private static final int NONE = -1;

    private final Map<Css.Key, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();
    private final WordTable ids;
    private final WordTable classes;
    private final List<String> names = new ArrayList<>();
    private final List<Integer> ofNames = new ArrayList<>();
    private final int any;

    /** Numbers the keys in their order, those that are equal alike. */
    KeyTable(Collection<Css.Key> keys) {
        Map<String, Integer> byId = new HashMap<>();
        Map<String, Integer> byClass = new HashMap<>();
        int ofAny = NONE;
        for (Css.Key key : keys) {
            if (numbers.containsKey(key)) {
                continue;
            }
            int number = numbers.size();
            numbers.put(key, number);
            switch (key.kind()) {
                case ID -> byId.put(key.name(), number);
                case CLASS -> byClass.put(key.name(), number);
                case TAG -> tags.put(key.name(), number);
                case ATTRIBUTE -> {
                    names.add(key.name());
                    ofNames.add(number);
                }
                case ANY -> ofAny = number;
            }
        }
        this.ids = new WordTable(byId);
        this.classes = new WordTable(byClass);
        this.any = ofAny;
    }

    /** How many different keys there are. */
    int size() {
        return numbers.size();
    }

    /** The number of a key, which must be one of those handed in. */
    int number(Css.Key key) {
        Integer number = numbers.get(key);
        if (number == null) {
            throw new IllegalArgumentException("not of this table: " + key);
        }
        return number;
    }

    /**
     * Hands the number of each key that an element has to {@code test} until that says true;
     * whether it did. A class that is written twice is handed over twice.
     *
     * @param tag the name of the element
     * @param attributes its attributes; null if it has none
     */
    boolean any(String tag, @Nullable Attributes attributes, IntPredicate test) {
        Integer ofTag = tags.get(tag);
        if (ofTag != null && test.test(ofTag)) {
            return true;
        }
        return (attributes != null && any(attributes, test)) || (any != NONE && test.test(any));
    }

    private boolean any(Attributes attributes, IntPredicate test) {
        String id = attributes.get("id");
        int ofId = ids.find(id, 0, id.length());
        if (ofId >= 0 && test.test(ofId)) {
            return true;
        }
        String classes = attributes.get("class");
        if (!classes.isEmpty() && anyClass(classes, test)) {
            return true;
        }
        for (int i = 0; i < names.size(); i++) {
            if (attributes.hasKey(names.get(i)) && test.test(ofNames.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean anyClass(String written, IntPredicate test) {
        int i = 0;
        int length = written.length();
        while (i < length) {
            while (i < length && written.charAt(i) <= ' ') {
                i++;
            }
            int start = i;
            while (i < length && written.charAt(i) > ' ') {
                i++;
            }
            if (i > start) {
                int number = classes.find(written, start, i);
                if (number >= 0 && test.test(number)) {
                    return true;
                }
            }
        }
        return false;
    }
}
