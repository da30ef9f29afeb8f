package id.warta.bench;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import id.warta.extract.Abbreviation;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Timex;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Byline;
import id.warta.model.Outlet;
import id.warta.model.Span;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import id.warta.parser.TextLine;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * {@code annotate DIR OUT}: all that is found in pasted texts, in the schema of the annotated
 * development articles.
 */
final class AnnotateCommand {

    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

    private final ArticleParser parser = ArticleParser.standard();
    private final NewsExtractor extractor = NewsExtractor.standard();
    private final boolean blind;

    /** With {@code blind} the parser is told neither the outlet nor the address. */
    AnnotateCommand(boolean blind) {
        this.blind = blind;
    }

    void run(Path folder, Path out) throws IOException {
        Files.createDirectories(out);
        for (Map<String, String> row : Tsv.read(folder.resolve("input.tsv"))) {
            String id = row.get("id");
            String text = Files.readString(folder.resolve(id + ".txt"), StandardCharsets.UTF_8);
            JsonObject json;
            try {
                json =
                        annotate(
                                id,
                                text,
                                blind ? Hints.none() : hints(row),
                                row.getOrDefault("anchor", ""));
            } catch (ArticleParseException e) {
                json = new JsonObject();
                json.addProperty("error", e.getMessage());
            }
            Files.writeString(out.resolve(id + ".json"), GSON.toJson(json), StandardCharsets.UTF_8);
        }
    }

    private static Hints hints(Map<String, String> row) {
        Hints hints = Hints.none();
        if (!row.getOrDefault("outlet", "").isEmpty()) {
            hints = hints.outlet(row.get("outlet"));
        }
        if (!row.getOrDefault("url", "").isEmpty()) {
            hints = hints.uri(URI.create(row.get("url")));
        }
        return hints;
    }

    private JsonObject annotate(String id, String text, Hints hints, String anchor) {
        Article article = parser.parseText(text, hints);
        AnnotatedArticle news =
                anchor.isEmpty()
                        ? extractor.annotate(article)
                        : extractor.annotate(article, LocalDate.parse(anchor));
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        json.add("meta", meta(article));
        json.add("lines", lines(parser.explain(text, hints)));
        json.add(
                "quotes",
                all(
                        news.quotes(),
                        (quote, o) -> {
                            o.addProperty("kind", quote.kind().name());
                            o.addProperty("content", quote.span().of(article.text()));
                            o.add("speaker", surface(article, quote.speaker()));
                            o.add("speakerName", string(quote.speakerName()));
                            o.add("cue", surface(article, quote.cue()));
                        }));
        json.add(
                "dates",
                all(
                        news.dates(),
                        (date, o) -> {
                            o.addProperty("text", date.span().of(article.text()));
                            o.addProperty("type", date.type().name());
                            o.add("value", string(date.value()));
                            o.add(
                                    "mod",
                                    date.mod() == Timex.Mod.NONE
                                            ? JsonNull.INSTANCE
                                            : new JsonPrimitive(date.mod().name()));
                        }));
        json.add(
                "quantities",
                all(
                        news.quantities(),
                        (quantity, o) -> {
                            o.addProperty("text", quantity.span().of(article.text()));
                            o.addProperty("value", quantity.value().toPlainString());
                            quantity.max()
                                    .ifPresent(max -> o.addProperty("max", max.toPlainString()));
                            o.add("unit", string(quantity.unit()));
                            o.addProperty("mod", quantity.mod().name());
                        }));
        Set<String> seen = new HashSet<>();
        List<Abbreviation> defined =
                news.abbreviations().stream()
                        .filter(Abbreviation::isDefined)
                        .filter(a -> seen.add(a.shortForm() + "\t" + a.longForm()))
                        .toList();
        json.add(
                "abbreviations",
                all(
                        defined,
                        (abbreviation, o) -> {
                            o.addProperty("short", abbreviation.shortForm());
                            o.addProperty("long", abbreviation.longForm());
                        }));
        json.add(
                "people",
                all(
                        news.people(),
                        (person, o) -> {
                            o.addProperty("name", person.name());
                            Set<String> forms = new HashSet<>();
                            JsonArray mentions = new JsonArray();
                            person.mentions().stream()
                                    .map(span -> span.of(article.text()))
                                    .filter(forms::add)
                                    .forEach(mentions::add);
                            o.add("mentions", mentions);
                            o.add("roles", strings(person.roles()));
                        }));
        json.add(
                "entities",
                all(
                        news.entities(),
                        (entity, o) -> {
                            o.addProperty("text", entity.span().of(article.text()));
                            o.addProperty("kind", entity.kind().label());
                        }));
        json.addProperty("articleText", article.text());
        return json;
    }

    private static JsonObject meta(Article article) {
        JsonObject meta = new JsonObject();
        meta.add("outlet", string(article.outlet().map(Outlet::domain)));
        meta.add("headline", string(article.headline()));
        meta.add("published", string(article.published().map(OffsetDateTime::toString)));
        meta.add(
                "dateline",
                article.dateline()
                        .<JsonElement>map(
                                dateline -> {
                                    JsonObject o = new JsonObject();
                                    o.addProperty("text", dateline.text());
                                    o.add("places", strings(dateline.places()));
                                    o.add("outlet", string(dateline.outlet()));
                                    return o;
                                })
                        .orElse(JsonNull.INSTANCE));
        JsonArray bylines = new JsonArray();
        article.photos()
                .forEach(
                        photo ->
                                photo.photographer()
                                        .or(photo::credit)
                                        .ifPresent(
                                                name ->
                                                        bylines.add(
                                                                byline(
                                                                        Byline.Role.PHOTOGRAPHER,
                                                                        name))));
        article.bylines().forEach(byline -> bylines.add(byline(byline.role(), byline.name())));
        meta.add("bylines", bylines);
        meta.add(
                "signOff",
                article.signOff()
                        .<JsonElement>map(
                                signOff -> {
                                    JsonObject o = new JsonObject();
                                    o.addProperty("text", signOff.text());
                                    o.add("initials", strings(signOff.initials()));
                                    o.add("agencies", strings(signOff.agencies()));
                                    return o;
                                })
                        .orElse(JsonNull.INSTANCE));
        meta.add("tags", strings(article.tags()));
        return meta;
    }

    private static JsonObject byline(Byline.Role role, String name) {
        JsonObject o = new JsonObject();
        o.addProperty("role", role.name());
        o.addProperty("name", name);
        return o;
    }

    private static JsonArray lines(List<TextLine> lines) {
        JsonArray array = new JsonArray();
        for (TextLine line : lines) {
            JsonObject o = new JsonObject();
            o.addProperty("line", line.number());
            o.addProperty("role", line.role().name());
            array.add(o);
        }
        return array;
    }

    /** One object an annotation: what {@code fill} puts in, then the offsets. */
    private static <A extends Annotation> JsonArray all(
            Collection<A> annotations, BiConsumer<A, JsonObject> fill) {
        JsonArray array = new JsonArray();
        for (A annotation : annotations) {
            JsonObject o = new JsonObject();
            fill.accept(annotation, o);
            o.addProperty("start", annotation.span().start());
            o.addProperty("end", annotation.span().end());
            array.add(o);
        }
        return array;
    }

    private static JsonElement surface(Article article, Optional<Span> span) {
        return string(span.map(s -> s.of(article.text())));
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
