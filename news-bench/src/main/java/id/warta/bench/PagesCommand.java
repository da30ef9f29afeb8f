package id.warta.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Dateline;
import id.warta.model.Outlet;
import id.warta.model.Photo;
import id.warta.model.SignOff;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** {@code pages DIR OUT}: the articles of saved pages, in the schema of the development pages. */
final class PagesCommand {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    private final ArticleParser parser;
    private final boolean profiles;

    /**
     * Makes the parser.
     *
     * @param profiles whether outlets are known; without, every page is read by its structure
     */
    PagesCommand(boolean profiles) {
        this.profiles = profiles;
        this.parser =
                profiles
                        ? ArticleParser.standard()
                        : ArticleParser.builder().onlyAddedOutlets().build();
    }

    void run(Path folder, Path out) throws IOException {
        Files.createDirectories(out);
        for (Map<String, String> row : Tsv.read(folder.resolve("manifest.tsv"))) {
            String file = row.get("file");
            String id = file.replaceFirst("\\.html(\\.gz)?$", "");
            JsonObject json;
            try {
                json = read(id, folder.resolve(file), hints(row));
            } catch (ArticleParseException e) {
                json = new JsonObject();
                json.addProperty("error", e.getMessage());
            }
            Files.writeString(out.resolve(id + ".json"), GSON.toJson(json), StandardCharsets.UTF_8);
        }
    }

    private Hints hints(Map<String, String> row) {
        Hints hints = Hints.none();
        if (profiles && !row.getOrDefault("outlet", "").isEmpty()) {
            hints = hints.outlet(row.get("outlet"));
        }
        if (!row.getOrDefault("url", "").isEmpty()) {
            hints = hints.uri(URI.create(row.get("url")));
        }
        return hints;
    }

    private JsonObject read(String id, Path file, Hints hints) throws IOException {
        try (InputStream raw = Files.newInputStream(file);
                InputStream page =
                        file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
            Article article = parser.parse(new ByteArrayInputStream(page.readAllBytes()), hints);
            return json(id, article);
        }
    }

    private static JsonObject json(String id, Article article) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.add("url", string(article.source().map(URI::toString)));
        json.add("outlet", string(article.outlet().map(Outlet::domain)));
        json.add("headline", string(article.headline()));
        json.add("deck", string(article.deck()));
        json.add("section", string(article.section()));
        json.add("published", string(article.published().map(OffsetDateTime::toString)));
        json.add("modified", string(article.modified().map(OffsetDateTime::toString)));
        JsonArray bylines = new JsonArray();
        article.bylines()
                .forEach(
                        byline -> {
                            JsonObject o = new JsonObject();
                            o.addProperty("role", byline.role().name());
                            o.addProperty("name", byline.name());
                            bylines.add(o);
                        });
        json.add("bylines", bylines);
        json.add(
                "dateline",
                article.dateline().map(PagesCommand::dateline).orElse(JsonNull.INSTANCE));
        json.add("signOff", article.signOff().map(PagesCommand::signOff).orElse(JsonNull.INSTANCE));
        json.add("tags", strings(article.tags()));
        json.add("canonical", string(article.canonical().map(URI::toString)));
        json.add(
                "leadImage",
                string(
                        article.photos().stream()
                                .flatMap(photo -> photo.source().stream())
                                .findFirst()
                                .map(URI::toString)));
        json.add("captions", captions(article.photos()));
        body(article, json);
        json.addProperty("paywalled", article.paywalled());
        return json;
    }

    /** The body as the page shows it: with the dateline and the sign-off where they stood. */
    private static void body(Article article, JsonObject json) {
        List<String> body = new ArrayList<>();
        JsonArray kinds = new JsonArray();
        for (Block block : article.blocks()) {
            if (block.kind().isBody()) {
                body.add(article.textOf(block));
                kinds.add(block.kind().name());
            }
        }
        article.dateline().map(Dateline::text).ifPresent(text -> put(body, kinds, text, 0));
        article.signOff()
                .map(SignOff::text)
                .ifPresent(text -> put(body, kinds, text, body.size() - 1));
        json.add("body", strings(body));
        json.add("blocks", kinds);
    }

    private static void put(List<String> body, JsonArray kinds, String text, int at) {
        if (body.isEmpty()) {
            body.add(text);
            kinds.add(Block.Kind.PARAGRAPH.name());
        } else if (at == 0 && body.size() > 1) {
            body.set(0, text + " " + body.get(0));
        } else {
            body.set(at, body.get(at) + " " + text);
        }
    }

    private static JsonElement dateline(Dateline dateline) {
        JsonObject o = new JsonObject();
        o.add("places", strings(dateline.places()));
        o.add("outlet", string(dateline.outlet()));
        return o;
    }

    private static JsonElement signOff(SignOff signOff) {
        JsonObject o = new JsonObject();
        o.add("initials", strings(signOff.initials()));
        o.add("agencies", strings(signOff.agencies()));
        return o;
    }

    private static JsonArray captions(List<Photo> photos) {
        JsonArray captions = new JsonArray();
        for (Photo photo : photos) {
            if (photo.caption().isPresent() || photo.credit().isPresent()) {
                JsonObject o = new JsonObject();
                o.addProperty("text", photo.caption().orElse(""));
                o.add("credit", string(photo.credit()));
                captions.add(o);
            }
        }
        return captions;
    }

    private static JsonElement string(Optional<String> value) {
        return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
    }

    private static JsonArray strings(Collection<String> values) {
        JsonArray array = new JsonArray();
        values.forEach(array::add);
        return array;
    }
}
