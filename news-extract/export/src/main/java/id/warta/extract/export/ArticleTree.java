package id.warta.extract.export;

import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Dateline;
import id.warta.model.Outlet;
import id.warta.model.Photo;
import id.warta.model.SignOff;
import java.net.URI;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An {@link Article} as a JSON tree and back. */
final class ArticleTree {

    private static final List<String> NAMES =
            List.of(
                    "outlet",
                    "source",
                    "canonical",
                    "section",
                    "published",
                    "modified",
                    "bylines",
                    "dateline",
                    "signOff",
                    "photos",
                    "tags",
                    "paywalled",
                    "text",
                    "blocks");

    private ArticleTree() {}

    static Map<String, Object> toTree(Article article) {
        Records records = new Records(article.text());
        Map<String, Object> tree = new LinkedHashMap<>();
        article.outlet().ifPresent(outlet -> tree.put("outlet", records.toTree(outlet)));
        article.source().ifPresent(uri -> tree.put("source", uri.toString()));
        article.canonical().ifPresent(uri -> tree.put("canonical", uri.toString()));
        article.section().ifPresent(section -> tree.put("section", section));
        article.published().ifPresent(time -> tree.put("published", rfc3339(time)));
        article.modified().ifPresent(time -> tree.put("modified", rfc3339(time)));
        tree.put("bylines", toTrees(article.bylines(), records));
        article.dateline().ifPresent(dateline -> tree.put("dateline", records.toTree(dateline)));
        article.signOff().ifPresent(signOff -> tree.put("signOff", records.toTree(signOff)));
        tree.put("photos", toTrees(article.photos(), records));
        tree.put("tags", article.tags());
        tree.put("paywalled", article.paywalled());
        tree.put("text", article.text());
        tree.put("blocks", toTrees(article.blocks(), records));
        return tree;
    }

    private static List<Object> toTrees(List<? extends Record> values, Records records) {
        List<Object> trees = new ArrayList<>(values.size());
        values.forEach(value -> trees.add(records.toTree(value)));
        return trees;
    }

    /** The seconds are always there, as RFC 3339 asks. */
    static String rfc3339(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }

    static Article fromTree(Place place) {
        place.objectOf(NAMES);
        String text = place.required("text").string();
        Records records = new Records(text);
        Article.Builder builder = Article.builder();
        record(place, "outlet", Outlet.class, records).ifPresent(builder::outlet);
        uri(place, "source").ifPresent(builder::source);
        uri(place, "canonical").ifPresent(builder::canonical);
        time(place, "published").ifPresent(builder::published);
        time(place, "modified").ifPresent(builder::modified);
        records(place, "bylines", Byline.class, records).forEach(builder::byline);
        record(place, "dateline", Dateline.class, records).ifPresent(builder::dateline);
        record(place, "signOff", SignOff.class, records).ifPresent(builder::signOff);
        records(place, "photos", Photo.class, records).forEach(builder::photo);
        builder.paywalled(place.required("paywalled").truth());
        List<Block> blocks = records(place, "blocks", Block.class, records);
        try {
            if (place.has("section")) {
                builder.section(place.at("section").string());
            }
            place.required("tags").items().forEach(tag -> builder.tag(tag.string()));
            blocks.forEach(block -> builder.block(block.kind(), block.span().of(text)));
            Article article = builder.build();
            if (!article.text().equals(text) || !article.blocks().equals(blocks)) {
                throw place.wrong("\"text\" is not what \"blocks\" joined by a blank line make");
            }
            return article;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new NewsJsonException(place.pointer(), "no Article: " + e.getMessage(), e);
        }
    }

    private static <R extends Record> Optional<R> record(
            Place place, String name, Class<R> type, Records records) {
        return place.has(name)
                ? Optional.of(records.fromTree(type, place.at(name)))
                : Optional.empty();
    }

    private static <R extends Record> List<R> records(
            Place place, String name, Class<R> type, Records records) {
        return place.required(name).items().stream()
                .map(item -> records.fromTree(type, item))
                .toList();
    }

    private static Optional<URI> uri(Place place, String name) {
        if (!place.has(name)) {
            return Optional.empty();
        }
        Place uri = place.at(name);
        try {
            return Optional.of(URI.create(uri.string()));
        } catch (IllegalArgumentException e) {
            throw new NewsJsonException(uri.pointer(), "no URI: " + e.getMessage(), e);
        }
    }

    private static Optional<OffsetDateTime> time(Place place, String name) {
        if (!place.has(name)) {
            return Optional.empty();
        }
        Place time = place.at(name);
        try {
            return Optional.of(OffsetDateTime.parse(time.string()));
        } catch (DateTimeException e) {
            throw new NewsJsonException(time.pointer(), "no time: " + e.getMessage(), e);
        }
    }
}
