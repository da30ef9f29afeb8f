package id.warta.extract.export;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Photo;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Articles as a schema.org <a href="https://schema.org/NewsArticle">NewsArticle</a> in JSON-LD, the
 * form that search engines read. It is a view: byline roles, blocks and values are lost.
 *
 * <p>Every {@code <} is escaped, so the text may stand in a {@code script} element as it is.
 */
public final class JsonLdExport {

    private static final JsonLdExport STANDARD = new JsonLdExport();

    private JsonLdExport() {}

    /** The export. */
    public static JsonLdExport standard() {
        return STANDARD;
    }

    /** An article alone. */
    public String export(Article article) {
        return Json.writeForPage(tree(article));
    }

    /** An article that mentions the people, organisations and places found in it. */
    public String export(AnnotatedArticle news) {
        Map<String, Object> tree = tree(news.article());
        List<Object> mentions = new ArrayList<>();
        Mentions named = Mentions.of(news);
        for (Person person : named.people()) {
            Map<String, Object> thing = thing("Person", person.name());
            if (!person.roles().isEmpty()) {
                thing.put("jobTitle", person.roles());
            }
            mentions.add(thing);
        }
        named.names(Entity.Kind.PERSON).forEach(name -> mentions.add(thing("Person", name)));
        named.names(Entity.Kind.ORGANIZATION)
                .forEach(name -> mentions.add(thing("Organization", name)));
        named.names(Entity.Kind.LOCATION).forEach(name -> mentions.add(thing("Place", name)));
        if (!mentions.isEmpty()) {
            tree.put("mentions", mentions);
        }
        return Json.writeForPage(tree);
    }

    private static Map<String, Object> tree(Article article) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("@context", "https://schema.org");
        tree.put("@type", "NewsArticle");
        article.canonical()
                .or(article::source)
                .map(URI::toString)
                .ifPresent(
                        uri -> {
                            tree.put("url", uri);
                            tree.put("mainEntityOfPage", uri);
                        });
        article.headline().ifPresent(headline -> tree.put("headline", headline));
        article.deck().ifPresent(deck -> tree.put("description", deck));
        article.published().ifPresent(time -> tree.put("datePublished", ArticleTree.rfc3339(time)));
        article.modified().ifPresent(time -> tree.put("dateModified", ArticleTree.rfc3339(time)));
        people(tree, "author", article, false);
        people(tree, "editor", article, true);
        article.outlet()
                .ifPresent(
                        outlet -> {
                            Map<String, Object> publisher =
                                    thing("NewsMediaOrganization", outlet.name());
                            publisher.put("url", "https://" + outlet.domain() + "/");
                            tree.put("publisher", publisher);
                        });
        article.dateline().ifPresent(dateline -> tree.put("dateline", dateline.text().strip()));
        article.section().ifPresent(section -> tree.put("articleSection", section));
        if (!article.tags().isEmpty()) {
            tree.put("keywords", article.tags());
        }
        images(tree, article);
        tree.put("articleBody", body(article));
        tree.put("inLanguage", "id");
        tree.put("isAccessibleForFree", !article.paywalled());
        return tree;
    }

    private static void people(
            Map<String, Object> tree, String property, Article article, boolean editors) {
        List<Object> people =
                article.bylines().stream()
                        .filter(byline -> editors == (byline.role() == Byline.Role.EDITOR))
                        .map(Byline::name)
                        .distinct()
                        .<Object>map(name -> thing("Person", name))
                        .toList();
        if (!people.isEmpty()) {
            tree.put(property, people);
        }
    }

    private static void images(Map<String, Object> tree, Article article) {
        List<Object> images = new ArrayList<>();
        for (Photo photo : article.photos()) {
            photo.source()
                    .ifPresent(
                            uri -> {
                                Map<String, Object> image = new LinkedHashMap<>();
                                image.put("@type", "ImageObject");
                                image.put("url", uri.toString());
                                photo.caption().ifPresent(text -> image.put("caption", text));
                                photo.credit().ifPresent(text -> image.put("creditText", text));
                                images.add(image);
                            });
        }
        if (!images.isEmpty()) {
            tree.put("image", images);
        }
    }

    private static Map<String, Object> thing(String type, String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        thing.put("name", name);
        return thing;
    }

    /** The story without headline, deck and captions. */
    static String body(Article article) {
        StringJoiner body = new StringJoiner("\n\n");
        for (Block block : article.blocks()) {
            if (block.kind().isBody()) {
                body.add(article.textOf(block));
            }
        }
        return body.toString();
    }
}
