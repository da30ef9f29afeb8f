package id.warta.parser.internal.page.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON as it stands in pages, which is often not JSON: with comments, raw line breaks,
 * trailing commas, bad escapes, quotes inside strings, several values in a row, or cut off. What
 * cannot be read in full is read as far as it goes.
 *
 * <p>Objects are {@link Map}s in order of appearance, arrays {@link List}s, everything else is a
 * string as written; nulls are left out. Of a repeated name the first value counts.
 */
public final class LooseJson {

    /** Deeper nesting is no description of an article; the reader stops there. */
    private static final int MAX_DEPTH = 200;

    private static final JsonFactory FACTORY =
            new JsonFactoryBuilder()
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                    // names come from pages of all the world; a shared table of them only grows
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(MAX_DEPTH)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final Deque<Object> open = new ArrayDeque<>();
    private final List<Object> roots = new ArrayList<>();
    private @Nullable String name;
    private int values;

    private LooseJson() {}

    /** The values in {@code json} in order, as far as they can be read. Never throws. */
    public static List<Object> read(String json) {
        LooseJson first = new LooseJson();
        if (first.readAll(json)) {
            return first.roots;
        }
        LooseJson second = new LooseJson();
        boolean whole = second.readAll(JsonRepair.mend(json));
        return whole || second.values >= first.values ? second.roots : first.roots;
    }

    /**
     * Whether all of it could be read; what was read until then is in {@link #roots} either way.
     */
    private boolean readAll(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                take(token, parser);
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private void take(JsonToken token, JsonParser parser) throws IOException {
        switch (token) {
            case START_OBJECT -> open(new LinkedHashMap<String, Object>());
            case START_ARRAY -> open(new ArrayList<>());
            case END_OBJECT, END_ARRAY -> open.pop();
            case FIELD_NAME -> name = parser.currentName();
            case VALUE_NULL -> name = null;
            default -> add(parser.getText());
        }
    }

    private void open(Object container) {
        add(container);
        open.push(container);
    }

    @SuppressWarnings("unchecked") // only this class fills the containers
    private void add(Object value) {
        values++;
        Object parent = open.peek();
        if (parent == null) {
            roots.add(value);
        } else if (parent instanceof List) {
            ((List<Object>) parent).add(value);
        } else if (name != null) {
            ((Map<String, Object>) parent).putIfAbsent(name, value);
            name = null;
        }
    }
}
