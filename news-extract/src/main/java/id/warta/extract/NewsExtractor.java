package id.warta.extract;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.MutableGraph;
import id.warta.extract.internal.lexeme.LexemeSource;
import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.syntax.WordSource;
import id.warta.extract.internal.syntax.Words;
import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Runs extractors over articles.
 *
 * <pre>{@code
 * NewsExtractor extractor = NewsExtractor.standard();
 * AnnotatedArticle news = extractor.annotate(article);
 * news.quotes().forEach(quote -> System.out.println(quote.content().of(article.text())));
 * }</pre>
 *
 * <p>Immutable; make one and share it among all threads. Annotating takes time linear in the length
 * of the text.
 */
public final class NewsExtractor {

    private static final Comparator<Annotation> BY_POSITION =
            Comparator.comparing(Annotation::span);

    /** The bound that the parser sets on a page; what is found takes up to 60 bytes a unit. */
    private static final int MAX_CHARS = 64_000_000;

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9000;

    private final Tokenizer tokenizer = Tokenizer.standard();
    private final List<Extractor<?>> extractors;
    private final int maxChars;

    private NewsExtractor(List<Extractor<?>> extractors, int maxChars) {
        this.extractors = extractors;
        this.maxChars = maxChars;
    }

    /** An extractor of everything that {@link AnnotatedArticle} has a method for. */
    public static NewsExtractor standard() {
        return standardBuilder().build();
    }

    /** A builder that holds the standard extractors, to add to or to replace some. */
    public static Builder standardBuilder() {
        return builder()
                .add(new TimexExtractor())
                .add(new QuantityExtractor())
                .add(new AbbreviationExtractor())
                .add(new EntityExtractor())
                .add(new PersonExtractor())
                .add(new QuoteExtractor());
    }

    /** A builder without any extractor. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Annotates an article. Relative dates count from the day it was published; where that is not
     * known, or lies outside the years 1000 to 9000, they are found and stay without a value.
     *
     * @throws IllegalArgumentException if its text is longer than {@link Builder#maxChars} allows
     * @throws IllegalStateException if an extractor hands out an annotation whose span is empty or
     *     leaves the text
     */
    public AnnotatedArticle annotate(Article article) {
        LocalDate day = article.published().map(OffsetDateTime::toLocalDate).orElse(null);
        return run(article, day == null || isReference(day) ? day : null);
    }

    /**
     * Annotates an article, relative dates counting from {@code referenceDate}; else as {@link
     * #annotate(Article)}.
     *
     * @throws IllegalArgumentException if {@code referenceDate} lies outside the years 1000 to
     *     9000, too
     */
    public AnnotatedArticle annotate(Article article, LocalDate referenceDate) {
        if (!isReference(requireNonNull(referenceDate, "referenceDate"))) {
            throw new IllegalArgumentException(
                    "the reference date "
                            + referenceDate
                            + " lies outside the years 1000 to 9000; where it is not known, use"
                            + " annotate(article)");
        }
        return run(article, referenceDate);
    }

    /** Whether TIMEX3, whose years have four digits, can count from a day. */
    private static boolean isReference(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private AnnotatedArticle run(Article article, @Nullable LocalDate referenceDate) {
        int length = article.text().length();
        if (length > maxChars) {
            throw new IllegalArgumentException(
                    "the article holds "
                            + length
                            + " units, over the limit maxChars = "
                            + maxChars
                            + "; raise it with NewsExtractor.standardBuilder().maxChars(…) if this is"
                            + " really one article");
        }
        Tokens tokens = tokenizer.tokenize(article.text());
        Map<Class<? extends Annotation>, List<Annotation>> found = new LinkedHashMap<>();
        Supplier<Lexemes> lexemes = Suppliers.memoize(() -> Lexemes.of(tokens));
        Supplier<Words> words = Suppliers.memoize(() -> new Words(article, tokens));
        for (Extractor<?> extractor : extractors) {
            View view = new View(article, tokens, lexemes, words, referenceDate, found, extractor);
            found.put(extractor.type(), run(extractor, view));
        }
        return new AnnotatedArticle(article, tokens, referenceDate, found);
    }

    private static <A extends Annotation> List<Annotation> run(
            Extractor<A> extractor, View source) {
        List<Annotation> found = new ArrayList<>();
        int length = source.text().length();
        extractor.extract(
                source,
                annotation -> {
                    Span span = annotation.span();
                    if (span.isEmpty() || span.end() > length) {
                        throw new IllegalStateException(
                                extractor.getClass().getName()
                                        + " found "
                                        + annotation
                                        + " at "
                                        + span
                                        + ", but a span must hold something and end within the text of "
                                        + length
                                        + " units");
                    }
                    found.add(annotation);
                });
        found.sort(BY_POSITION);
        return List.copyOf(found);
    }

    /** What one extractor sees. */
    private record View(
            Article article,
            Tokens tokens,
            Supplier<Lexemes> keptLexemes,
            Supplier<Words> keptWords,
            @Nullable LocalDate reference,
            Map<Class<? extends Annotation>, List<Annotation>> found,
            Extractor<?> extractor)
            implements LexemeSource, WordSource {

        @Override
        public Lexemes lexemes() {
            return keptLexemes.get();
        }

        @Override
        public Words words() {
            return keptWords.get();
        }

        @Override
        public Optional<LocalDate> referenceDate() {
            return Optional.ofNullable(reference);
        }

        @Override
        public <A extends Annotation> List<A> annotations(Class<A> type) {
            if (!extractor.needs().contains(type)) {
                throw new IllegalStateException(
                        extractor.getClass().getName()
                                + " asks for "
                                + type.getSimpleName()
                                + " without naming it in needs(); add it there");
            }
            @SuppressWarnings(
                    "unchecked") // run() puts under a type only what its extractor hands out
            List<A> typed = (List<A>) requireNonNull(found.get(type));
            return typed;
        }
    }

    /**
     * Collects extractors. The order in which they are added does not matter; {@link
     * Extractor#needs()} does.
     */
    public static final class Builder {
        private final Map<Class<? extends Annotation>, Extractor<?>> extractors =
                new LinkedHashMap<>();
        private int maxChars = MAX_CHARS;

        private Builder() {}

        /**
         * Sets how long a text may be, in UTF-16 units; 64,000,000 unless told.
         *
         * @throws IllegalArgumentException if it is not positive
         */
        public Builder maxChars(int value) {
            if (value <= 0) {
                throw new IllegalArgumentException("maxChars must be positive, is " + value);
            }
            maxChars = value;
            return this;
        }

        /**
         * Adds an extractor.
         *
         * @throws IllegalArgumentException if there is one for its type already
         */
        public Builder add(Extractor<?> extractor) {
            Extractor<?> old = extractors.putIfAbsent(extractor.type(), extractor);
            if (old != null) {
                throw new IllegalArgumentException(
                        "two extractors for "
                                + extractor.type().getSimpleName()
                                + ": "
                                + old.getClass().getName()
                                + " and "
                                + extractor.getClass().getName()
                                + "; use replace() if the second should win");
            }
            return this;
        }

        /**
         * Puts an extractor in the place of the one for its type.
         *
         * @throws IllegalArgumentException if there is none for its type
         */
        public Builder replace(Extractor<?> extractor) {
            if (extractors.replace(extractor.type(), extractor) == null) {
                throw new IllegalArgumentException(
                        "no extractor for "
                                + extractor.type().getSimpleName()
                                + " to replace; use add()");
            }
            return this;
        }

        /**
         * Orders the extractors so that each runs after those it needs.
         *
         * @throws IllegalStateException if one needs a type that nobody looks for, or if they need
         *     each other in a circle
         */
        public NewsExtractor build() {
            MutableGraph<Class<? extends Annotation>> needs =
                    GraphBuilder.directed()
                            .allowsSelfLoops(true)
                            .nodeOrder(ElementOrder.<Class<? extends Annotation>>insertion())
                            .build();
            extractors.keySet().forEach(needs::addNode);
            for (Extractor<?> extractor : extractors.values()) {
                for (Class<? extends Annotation> need : extractor.needs()) {
                    if (!extractors.containsKey(need)) {
                        throw new IllegalStateException(
                                extractor.getClass().getName()
                                        + " needs "
                                        + need.getSimpleName()
                                        + ", which no extractor looks for; add one");
                    }
                    needs.putEdge(need, extractor.type());
                }
            }
            return new NewsExtractor(inOrder(needs), maxChars);
        }

        /** Kahn's algorithm: what needs nothing that is left comes next. */
        private List<Extractor<?>> inOrder(MutableGraph<Class<? extends Annotation>> needs) {
            List<Extractor<?>> ordered = new ArrayList<>();
            Deque<Class<? extends Annotation>> ready = new ArrayDeque<>();
            needs.nodes().stream().filter(type -> needs.inDegree(type) == 0).forEach(ready::add);
            while (!ready.isEmpty()) {
                Class<? extends Annotation> type = ready.remove();
                ordered.add(requireNonNull(extractors.get(type)));
                Set<Class<? extends Annotation>> after =
                        new LinkedHashSet<>(needs.successors(type));
                needs.removeNode(type);
                after.stream().filter(next -> needs.inDegree(next) == 0).forEach(ready::add);
            }
            if (!needs.nodes().isEmpty()) {
                throw new IllegalStateException(
                        "these need each other in a circle: "
                                + needs.nodes().stream().map(Class::getSimpleName).toList()
                                + "; break it in one needs()");
            }
            return List.copyOf(ordered);
        }
    }
}
