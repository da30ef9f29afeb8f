package id.warta.extract.export;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.model.Article;
import id.warta.model.Byline;
import id.warta.model.Dateline;
import id.warta.model.Photo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Articles in IPTC's <a href="https://iptc.org/standards/ninjs/">ninjs</a> 3.0, the JSON that news
 * agencies exchange. It is a view: blocks and values are lost. Names carry no identifiers, since
 * Warta ties none to an entry of a knowledge base.
 *
 * <p>The {@code uri} that ninjs asks for is the address of the article, or, where that is not
 * known, one made from its text, the same for the same text.
 */
public final class NinjsExport {

    private static final NinjsExport STANDARD = new NinjsExport();

    private NinjsExport() {}

    /** The export. */
    public static NinjsExport standard() {
        return STANDARD;
    }

    /** An article alone. */
    public String export(Article article) {
        return Json.write(tree(article));
    }

    /** An article with the people, organisations and places found in it. */
    public String export(AnnotatedArticle news) {
        Map<String, Object> tree = tree(news.article());
        Mentions named = Mentions.of(news);
        List<String> people = new ArrayList<>(named.people().stream().map(Person::name).toList());
        people.addAll(named.names(Entity.Kind.PERSON));
        names(tree, "people", people);
        names(tree, "organisations", named.names(Entity.Kind.ORGANIZATION));
        names(tree, "places", named.names(Entity.Kind.LOCATION));
        return Json.write(tree);
    }

    private static void names(Map<String, Object> tree, String property, List<String> names) {
        if (!names.isEmpty()) {
            tree.put(
                    property,
                    names.stream()
                            .distinct()
                            .map(name -> object("name", name, "rel", "mentions"))
                            .toList());
        }
    }

    private static Map<String, Object> tree(Article article) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("uri", uri(article));
        Map<String, Object> standard = object("name", "ninjs", "version", "3.0");
        standard.put("schema", "https://www.iptc.org/std/ninjs/ninjs-schema_3.0.json");
        tree.put("standard", standard);
        tree.put("type", "text");
        tree.put("language", "id");
        tree.put("representationType", article.paywalled() ? "partial" : "full");
        article.published().ifPresent(time -> tree.put("firstCreated", ArticleTree.rfc3339(time)));
        article.modified()
                .or(article::published)
                .ifPresent(time -> tree.put("versionCreated", ArticleTree.rfc3339(time)));
        article.outlet()
                .ifPresent(
                        outlet ->
                                tree.put(
                                        "infoSources",
                                        List.of(
                                                object(
                                                        "name",
                                                        outlet.name(),
                                                        "literal",
                                                        outlet.domain()))));
        writers(article, tree);
        article.dateline()
                .map(Dateline::places)
                .filter(places -> !places.isEmpty())
                .ifPresent(places -> tree.put("located", String.join(", ", places)));
        article.headline()
                .ifPresent(
                        headline ->
                                tree.put(
                                        "headlines",
                                        List.of(object("role", "main", "value", headline))));
        article.deck()
                .ifPresent(
                        deck ->
                                tree.put(
                                        "descriptions",
                                        List.of(object("role", "summary", "value", deck))));
        if (!article.tags().isEmpty()) {
            tree.put(
                    "subjects",
                    article.tags().stream()
                            .map(tag -> object("name", tag, "rel", "keyword"))
                            .toList());
        }
        tree.put("bodies", List.of(body(article)));
        photos(article, tree);
        return tree;
    }

    private static String uri(Article article) {
        return article.canonical()
                .or(article::source)
                .map(URI::toString)
                .orElseGet(
                        () ->
                                "urn:uuid:"
                                        + UUID.nameUUIDFromBytes(
                                                article.text().getBytes(StandardCharsets.UTF_8)));
    }

    private static void writers(Article article, Map<String, Object> tree) {
        List<String> names =
                article.bylines().stream()
                        .filter(byline -> byline.role() != Byline.Role.EDITOR)
                        .map(Byline::name)
                        .distinct()
                        .toList();
        if (!names.isEmpty()) {
            tree.put("by", String.join(", ", names));
        }
    }

    private static Map<String, Object> body(Article article) {
        String text = JsonLdExport.body(article);
        Map<String, Object> body = object("role", "main", "contentType", "text/plain");
        body.put(
                "charCount",
                new Json.Numeral(String.valueOf(text.codePointCount(0, text.length()))));
        body.put("value", text);
        return body;
    }

    private static void photos(Article article, Map<String, Object> tree) {
        List<Object> photos = new ArrayList<>();
        for (Photo photo : article.photos()) {
            photo.source().ifPresent(uri -> photos.add(picture(photo, uri, photos.size() + 1)));
        }
        if (!photos.isEmpty()) {
            tree.put("associations", photos);
        }
    }

    private static Map<String, Object> picture(Photo photo, URI uri, int number) {
        Map<String, Object> picture = object("name", "picture" + number, "uri", uri.toString());
        picture.put("type", "picture");
        photo.credit().ifPresent(credit -> picture.put("by", credit));
        photo.caption()
                .ifPresent(
                        caption ->
                                picture.put(
                                        "descriptions",
                                        List.of(object("role", "caption", "value", caption))));
        return picture;
    }

    private static Map<String, Object> object(
            String name, String value, String name2, String value2) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put(name, value);
        object.put(name2, value2);
        return object;
    }
}
