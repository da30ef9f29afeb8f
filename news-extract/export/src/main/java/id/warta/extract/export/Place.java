package id.warta.extract.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value of a JSON tree and where it stands, so that every complaint can say where.
 *
 * @param pointer the place as a JSON Pointer
 * @param value the value there
 */
record Place(String pointer, @Nullable Object value) {

    NewsJsonException wrong(String problem) {
        return new NewsJsonException(pointer, problem);
    }

    /** The value as an object whose names are all in {@code known}. */
    Place objectOf(Collection<String> known) {
        for (String name : object().keySet()) {
            if (!known.contains(name)) {
                throw wrong("unknown name \"" + name + "\"; known are " + known);
            }
        }
        return this;
    }

    Map<String, Object> object() {
        if (value instanceof Map<?, ?> map) {
            @SuppressWarnings("unchecked") // Json makes no other maps
            Map<String, Object> typed = (Map<String, Object>) map;
            return typed;
        }
        throw wrong("expected an object, found " + kind());
    }

    List<Place> items() {
        if (!(value instanceof List<?> list)) {
            throw wrong("expected an array, found " + kind());
        }
        List<Place> items = new ArrayList<>(list.size());
        for (Object item : list) {
            items.add(new Place(pointer + "/" + items.size(), item));
        }
        return items;
    }

    /** Whether a value other than {@code null} stands under {@code name}. */
    boolean has(String name) {
        return object().get(name) != null;
    }

    Place at(String name) {
        return new Place(
                pointer + "/" + name.replace("~", "~0").replace("/", "~1"), object().get(name));
    }

    /** The value under {@code name}, which must be there. */
    Place required(String name) {
        if (!has(name)) {
            throw wrong("\"" + name + "\" is missing");
        }
        return at(name);
    }

    String string() {
        if (value instanceof String text) {
            return text;
        }
        throw wrong("expected a string, found " + kind());
    }

    boolean truth() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw wrong("expected true or false, found " + kind());
    }

    String number() {
        if (value instanceof Json.Numeral number) {
            return number.text();
        }
        throw wrong("expected a number, found " + kind());
    }

    private String kind() {
        if (value == null) {
            return "null";
        } else if (value instanceof Map) {
            return "an object";
        } else if (value instanceof List) {
            return "an array";
        } else if (value instanceof String) {
            return "a string";
        } else if (value instanceof Boolean) {
            return value.toString();
        }
        return "a number";
    }
}
