package id.warta.extract;

import id.warta.extract.token.Tokens;
import id.warta.model.Annotation;
import id.warta.model.Article;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article and what was found in it. Every list is ordered by position; nothing found is an empty
 * list. Made by {@link NewsExtractor#annotate(Article)}.
 */
public final class AnnotatedArticle {

    private final Article article;
    private final Tokens tokens;
    private final @Nullable LocalDate referenceDate;
    private final Map<Class<? extends Annotation>, List<Annotation>> annotations;

    AnnotatedArticle(
            Article article,
            Tokens tokens,
            @Nullable LocalDate referenceDate,
            Map<Class<? extends Annotation>, List<Annotation>> annotations) {
        this.article = article;
        this.tokens = tokens;
        this.referenceDate = referenceDate;
        this.annotations = Map.copyOf(annotations);
    }

    /** The article. */
    public Article article() {
        return article;
    }

    /** The tokens and sentences of its text. */
    public Tokens tokens() {
        return tokens;
    }

    /** The day that relative expressions were counted from. */
    public Optional<LocalDate> referenceDate() {
        return Optional.ofNullable(referenceDate);
    }

    /** What was said, by whom. */
    public List<Quote> quotes() {
        return all(Quote.class);
    }

    /** Dates, times, durations and recurring times, with their values. */
    public List<Timex> dates() {
        return all(Timex.class);
    }

    /** Numbers that count or measure, with their values. */
    public List<Quantity> quantities() {
        return all(Quantity.class);
    }

    /** Names of persons, organisations and places. */
    public List<Entity> entities() {
        return all(Entity.class);
    }

    /** Short forms and what they stand for. */
    public List<Abbreviation> abbreviations() {
        return all(Abbreviation.class);
    }

    /**
     * What {@code shortForm} stands for in this article: the long form that the article itself
     * gives, wherever it does, else the one of the dictionary, as far as the article uses the short
     * form; empty if neither knows it. Letter case matters.
     *
     * @throws IllegalStateException if nobody looked for abbreviations
     */
    public Optional<String> expand(String shortForm) {
        Abbreviation known = null;
        for (Abbreviation abbreviation : abbreviations()) {
            boolean better = known == null || (abbreviation.isDefined() && !known.isDefined());
            if (better && abbreviation.shortForm().equals(shortForm)) {
                known = abbreviation;
            }
        }
        return Optional.ofNullable(known).map(Abbreviation::longForm);
    }

    /** The persons named, by first mention. */
    public List<Person> people() {
        return all(Person.class);
    }

    /** The types that were looked for, whether or not something was found. */
    public Set<Class<? extends Annotation>> types() {
        return annotations.keySet();
    }

    /**
     * What {@code person}, one of {@link #people()}, said, in the order of the text; {@link
     * Quote#person()} leads back. Looks at each quotation once.
     *
     * @throws IllegalStateException if nobody looked for quotations
     */
    public List<Quote> quotesOf(Person person) {
        return quotes().stream()
                .filter(quote -> quote.person().filter(person::equals).isPresent())
                .toList();
    }

    /**
     * What was found of {@code type}, which may be a type of your own.
     *
     * @throws IllegalStateException if nobody looked for it
     */
    public <A extends Annotation> List<A> all(Class<A> type) {
        List<Annotation> found = annotations.get(type);
        if (found == null) {
            throw new IllegalStateException(
                    "no extractor for "
                            + type.getSimpleName()
                            + " was there; add one to NewsExtractor.builder(), or use NewsExtractor.standard()");
        }
        @SuppressWarnings(
                "unchecked") // NewsExtractor puts under a type only what its extractor hands out
        List<A> typed = (List<A>) found;
        return typed;
    }

    /** The article and how much was found of each type, for logs. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("AnnotatedArticle[").append(article);
        annotations.entrySet().stream()
                .map(entry -> ", " + entry.getValue().size() + " " + entry.getKey().getSimpleName())
                .sorted()
                .forEach(text::append);
        return text.append(']').toString();
    }
}
