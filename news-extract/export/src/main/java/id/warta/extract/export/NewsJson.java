package id.warta.extract.export;

import static java.util.Objects.requireNonNull;

import id.warta.extract.Abbreviation;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.Extractor;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Quote;
import id.warta.extract.Source;
import id.warta.extract.Timex;
import id.warta.model.Annotation;
import id.warta.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Articles and what was found in them as JSON, and back without loss.
 *
 * <pre>{@code
 * NewsJson json = NewsJson.standard();
 * String line = json.write(extractor.annotate(article));
 * AnnotatedArticle same = json.read(line);
 * }</pre>
 *
 * <p>A document is one line, so that many make a file of JSON lines. {@link #schema()} describes
 * it: annotations are written by the components of their records, under {@code quotes}, {@code
 * dates}, {@code quantities}, {@code entities}, {@code abbreviations} and {@code people}; a record
 * of yours is written under its simple name, and read once it is named to the builder. A component
 * may be text, a number, a truth value, an enum constant, a date or time of {@code java.time}, a
 * URI, another record, or an {@code Optional}, {@code List}, {@code Set} or {@code Map} with string
 * keys of those.
 *
 * <p>Spans count UTF-16 units and carry the text they cover, for readers that count otherwise; a
 * span whose text is not that of the article is refused. Tokens are not written: they follow from
 * the text and are made again.
 *
 * <p>Reading is meant for JSON from anyone: it is bounded by {@link JsonLimits}, loads no class
 * that was not named, and refuses what it does not know rather than lose it. Immutable; make one
 * and share it among all threads. Takes time linear in the size of the document.
 */
public final class NewsJson {

    private static final String SCHEMA = "article.schema.json";

    /** The version of the form; another one is not read. */
    private static final String VERSION = "1";

    private static final List<String> NAMES =
            List.of("version", "article", "referenceDate", "annotations");

    private final Map<String, Class<? extends Annotation>> types;
    private final Json json;

    private NewsJson(Builder builder) {
        this.types = Map.copyOf(builder.types);
        this.json = new Json(builder.limits);
    }

    /** Reads and writes the annotations that come with Warta, and writes those of yours. */
    public static NewsJson standard() {
        return builder().build();
    }

    /** A builder, to read annotations of yours or to change the limits. */
    public static Builder builder() {
        return new Builder();
    }

    /** The JSON Schema (draft 2020-12) of what is written. */
    public static String schema() {
        try (InputStream in = requireNonNull(NewsJson.class.getResourceAsStream(SCHEMA), SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SCHEMA, e);
        }
    }

    /** An article alone. */
    public String write(Article article) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", new Json.Numeral(VERSION));
        tree.put("article", ArticleTree.toTree(article));
        return Json.write(tree);
    }

    /**
     * An article with all that was looked for in it.
     *
     * @throws IllegalArgumentException if an annotation is not a record, or has a component that
     *     has no form in JSON
     */
    public String write(AnnotatedArticle news) {
        Records records = new Records(news.article().text());
        Map<String, Object> annotations = new LinkedHashMap<>();
        news.types().stream()
                .sorted(Comparator.comparing(this::nameOf))
                .forEach(
                        type -> {
                            List<Object> trees = new ArrayList<>();
                            for (Annotation annotation : news.all(type)) {
                                trees.add(records.toTree(asRecord(annotation)));
                            }
                            if (annotations.put(nameOf(type), trees) != null) {
                                throw new IllegalArgumentException(
                                        "two types of annotation are called "
                                                + nameOf(type)
                                                + "; name one of them with NewsJson.builder().annotation(…)");
                            }
                        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", new Json.Numeral(VERSION));
        tree.put("article", ArticleTree.toTree(news.article()));
        news.referenceDate().ifPresent(date -> tree.put("referenceDate", date.toString()));
        tree.put("annotations", annotations);
        return Json.write(tree);
    }

    private String nameOf(Class<? extends Annotation> type) {
        for (Map.Entry<String, Class<? extends Annotation>> entry : types.entrySet()) {
            if (entry.getValue() == type) {
                return entry.getKey();
            }
        }
        return type.getSimpleName();
    }

    private static Record asRecord(Annotation annotation) {
        if (annotation instanceof Record value) {
            return value;
        }
        throw new IllegalArgumentException(
                annotation.getClass().getName()
                        + " is not a record, so its parts are not known; make it one");
    }

    /**
     * The article of a document that {@link #write(Article)} or {@link #write(AnnotatedArticle)}
     * made.
     *
     * @throws NewsJsonException if it is not such a document
     */
    public Article readArticle(String document) {
        return ArticleTree.fromTree(envelope(document).required("article"));
    }

    /**
     * What {@link #write(AnnotatedArticle)} made a document of.
     *
     * @throws NewsJsonException if it is not such a document, or holds annotations whose record was
     *     not named to the builder
     */
    public AnnotatedArticle read(String document) {
        Place envelope = envelope(document);
        Article article = ArticleTree.fromTree(envelope.required("article"));
        Records records = new Records(article.text());
        Place annotations = envelope.required("annotations");
        NewsExtractor.Builder extractors = NewsExtractor.builder();
        for (String name : annotations.object().keySet()) {
            Class<? extends Annotation> type = types.get(name);
            if (type == null) {
                throw annotations
                        .at(name)
                        .wrong(
                                "no record is named for these; use NewsJson.builder().annotation(\""
                                        + name
                                        + "\", …)");
            }
            extractors.add(stored(type, annotations.at(name), records));
        }
        NewsExtractor stored = extractors.build();
        return referenceDate(envelope)
                .map(date -> stored.annotate(article, date))
                .orElseGet(() -> stored.annotate(article));
    }

    private Place envelope(String document) {
        Place envelope = new Place("", json.read(document)).objectOf(NAMES);
        String version = envelope.required("version").number();
        if (!version.equals(VERSION)) {
            throw envelope.at("version")
                    .wrong("version " + version + ", this reads version " + VERSION);
        }
        return envelope;
    }

    private static Optional<LocalDate> referenceDate(Place envelope) {
        if (!envelope.has("referenceDate")) {
            return Optional.empty();
        }
        Place date = envelope.at("referenceDate");
        try {
            return Optional.of(LocalDate.parse(date.string()));
        } catch (DateTimeException e) {
            throw new NewsJsonException(date.pointer(), "no date: " + e.getMessage(), e);
        }
    }

    private static <A extends Annotation> Stored<A> stored(
            Class<A> type, Place list, Records records) {
        List<A> found = new ArrayList<>();
        for (Place item : list.items()) {
            A annotation = records.fromTree(type, item);
            if (annotation.span().isEmpty()) {
                throw item.wrong("its span is empty");
            }
            found.add(annotation);
        }
        return new Stored<>(type, found);
    }

    /** Finds what was found before. */
    private record Stored<A extends Annotation>(Class<A> type, List<A> found)
            implements Extractor<A> {
        @Override
        public void extract(Source source, Consumer<? super A> consumer) {
            found.forEach(consumer);
        }
    }

    /** Collects what should be read. Not for several threads at once. */
    public static final class Builder {
        private final Map<String, Class<? extends Annotation>> types = new LinkedHashMap<>();
        private JsonLimits limits = JsonLimits.DEFAULT;

        private Builder() {
            types.put("quotes", Quote.class);
            types.put("dates", Timex.class);
            types.put("quantities", Quantity.class);
            types.put("entities", Entity.class);
            types.put("abbreviations", Abbreviation.class);
            types.put("people", Person.class);
        }

        /** Reads and writes a record of yours under its simple name. */
        public <R extends Record & Annotation> Builder annotation(Class<R> type) {
            return annotation(type.getSimpleName(), type);
        }

        /**
         * Reads and writes a record of yours under a name.
         *
         * @throws IllegalArgumentException if the name is taken
         */
        public <R extends Record & Annotation> Builder annotation(String name, Class<R> type) {
            requireNonNull(type, "type");
            Class<? extends Annotation> old = types.putIfAbsent(name, type);
            if (old != null) {
                throw new IllegalArgumentException(
                        "the name " + name + " is taken by " + old.getName());
            }
            return this;
        }

        /** Sets the bounds that documents are held to when they are read. */
        public Builder limits(JsonLimits value) {
            limits = requireNonNull(value, "limits");
            return this;
        }

        /** The reader and writer. */
        public NewsJson build() {
            return new NewsJson(this);
        }
    }
}
