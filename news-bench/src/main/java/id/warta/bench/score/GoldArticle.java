package id.warta.bench.score;

import com.google.common.base.Splitter;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An annotated development article without the entries that stand in furniture lines alone. */
final class GoldArticle {

    private static final Set<String> STORY =
            Set.of("HEADLINE", "DECK", "CAPTION", "PARAGRAPH", "SUBHEADING", "LIST_ITEM");

    private final String text;
    private final JsonObject json;
    private final Map<Integer, String> roles = new HashMap<>();
    private final String story;

    GoldArticle(String text, JsonObject json) {
        this.text = text;
        this.json = json;
        Json.objects(json, "lines")
                .forEach(
                        line ->
                                roles.put(
                                        line.get("line").getAsInt(),
                                        line.get("role").getAsString()));
        StringBuilder said = new StringBuilder();
        List<String> rows = Splitter.on('\n').splitToList(text);
        for (int i = 0; i < rows.size(); i++) {
            if (isStory(i + 1)) {
                said.append(said.isEmpty() ? "" : "\n").append(rows.get(i));
            }
        }
        this.story = said.toString();
    }

    private boolean isStory(int line) {
        return STORY.contains(roles.getOrDefault(line, ""));
    }

    /** The entries of a layer whose surface text, under {@code key}, stands in a story line. */
    List<JsonObject> layer(String layer, String key) {
        return Json.objects(json, layer).stream()
                .filter(
                        entry ->
                                isStory(
                                        lineOf(
                                                nth(
                                                        entry.get(key).getAsString(),
                                                        entry.get("n").getAsInt()))))
                .toList();
    }

    /** Start of the n-th occurrence, counted from 1, overlapping ones too. */
    private int nth(String needle, int n) {
        int at = -1;
        for (int i = 0; i < n; i++) {
            at = text.indexOf(needle, at + 1);
        }
        return at;
    }

    private int lineOf(int offset) {
        return 1
                + (int)
                        text.substring(0, Math.max(0, offset))
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
    }

    List<JsonObject> abbreviations() {
        return Json.objects(json, "abbreviations").stream()
                .filter(
                        entry ->
                                story.contains(entry.get("short").getAsString())
                                        && story.contains(entry.get("long").getAsString()))
                .toList();
    }

    List<JsonObject> people() {
        return Json.objects(json, "people").stream()
                .map(this::inStory)
                .filter(person -> !person.getAsJsonArray("mentions").isEmpty())
                .toList();
    }

    private JsonObject inStory(JsonObject person) {
        JsonObject copy = new JsonObject();
        copy.add("name", person.get("name"));
        for (String key : List.of("mentions", "roles")) {
            JsonArray said = new JsonArray();
            Json.strings(person, key).stream().filter(story::contains).forEach(said::add);
            copy.add(key, said);
        }
        return copy;
    }
}
