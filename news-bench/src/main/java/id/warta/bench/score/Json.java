package id.warta.bench.score;

import com.google.common.base.CharMatcher;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.warta.model.internal.WhiteSpace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reading of annotation files, where a key that is missing and one that is null mean the same. */
final class Json {

    private static final CharMatcher MARKS =
            CharMatcher.anyOf("\"'\u201c\u201d\u2018\u2019\u00ab\u00bb ");
    private static final CharMatcher STOPS = CharMatcher.anyOf(",.;: ");

    private Json() {}

    static JsonObject read(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8))
                .getAsJsonObject();
    }

    static @Nullable String string(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || value.isJsonNull() ? null : value.getAsString();
    }

    static JsonObject object(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || value.isJsonNull() ? new JsonObject() : value.getAsJsonObject();
    }

    static List<JsonObject> objects(JsonObject object, String key) {
        List<JsonObject> values = new ArrayList<>();
        array(object, key).forEach(value -> values.add(value.getAsJsonObject()));
        return values;
    }

    static List<String> strings(JsonObject object, String key) {
        List<String> values = new ArrayList<>();
        array(object, key).forEach(value -> values.add(value.getAsString()));
        return values;
    }

    private static JsonArray array(JsonObject object, String key) {
        JsonElement value = object.get(key);
        return value == null || value.isJsonNull() ? new JsonArray() : value.getAsJsonArray();
    }

    /** White space folded. */
    static @Nullable String fold(@Nullable String text) {
        return text == null ? null : WhiteSpace.fold(text);
    }

    /**
     * A name or quotation for comparison: folded, outer quotation marks and closing stops dropped,
     * in lower case.
     */
    static @Nullable String plain(@Nullable String text) {
        return text == null
                ? null
                : STOPS.trimTrailingFrom(MARKS.trimFrom(WhiteSpace.fold(text)))
                        .toLowerCase(Locale.ROOT);
    }

    /** A decimal without closing zeros. */
    static @Nullable String number(@Nullable String text) {
        if (text == null || text.indexOf('.') < 0) {
            return text;
        }
        return CharMatcher.is('.').trimTrailingFrom(CharMatcher.is('0').trimTrailingFrom(text));
    }
}
