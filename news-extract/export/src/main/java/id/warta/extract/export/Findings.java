package id.warta.extract.export;

import id.warta.extract.Abbreviation;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Quote;
import id.warta.extract.Timex;
import id.warta.extract.token.Token;
import id.warta.model.Annotation;
import id.warta.model.Span;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was found in an article, in words and as marks. */
final class Findings {

    private static final Set<Class<? extends Annotation>> STANDARD =
            Set.of(
                    Quote.class,
                    Timex.class,
                    Quantity.class,
                    Entity.class,
                    Abbreviation.class,
                    Person.class,
                    Token.class);

    /** Longer numbers are written with an exponent. */
    private static final int MAX_DIGITS = 40;

    /** No name or number is longer; what is comes from annotations of somebody's own. */
    private static final int MAX_EXCERPT = 200;

    private static final String ELLIPSIS = "\u2026";

    private final AnnotatedArticle news;
    private final String text;
    private final Map<Span, Person> personAt = new HashMap<>();
    private final Map<Person, Integer> numbers = new HashMap<>();

    Findings(AnnotatedArticle news) {
        this.news = news;
        this.text = news.article().text();
        List<Person> people = people();
        for (int i = 0; i < people.size(); i++) {
            Person person = people.get(i);
            numbers.putIfAbsent(person, i);
            person.mentions().forEach(mention -> personAt.putIfAbsent(mention, person));
        }
    }

    /** What was found of {@code type}; nothing if nobody looked for it. */
    <A extends Annotation> List<A> all(Class<A> type) {
        return news.types().contains(type) ? news.all(type) : List.of();
    }

    List<Person> people() {
        return all(Person.class);
    }

    List<Quote> quotes() {
        return all(Quote.class);
    }

    /** The number of the person who says it, in {@link #people()}. */
    Optional<Integer> speaker(Quote quote) {
        return quote.person().map(numbers::get);
    }

    Optional<String> speakerName(Quote quote) {
        return quote.speakerName().or(() -> quote.speaker().map(this::excerpt));
    }

    /** What stands there, cut where it is long. */
    String excerpt(Span span) {
        return excerpt(span, MAX_EXCERPT);
    }

    /** What stands there, cut behind {@code max} units. */
    String excerpt(Span span, int max) {
        return span.length() <= max
                ? span.of(text)
                : text.substring(span.start(), span.start() + max) + ELLIPSIS;
    }

    private static String clip(String words, int max) {
        return words.length() <= max ? words : words.substring(0, max) + ELLIPSIS;
    }

    /** All marks of the text, outer before inner. */
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        quotes().forEach(quote -> mark(quote, marks));
        Set<Span> named = new HashSet<>();
        for (Entity entity : all(Entity.class)) {
            named.add(entity.span());
            marks.add(mark(entity));
        }
        for (Map.Entry<Span, Person> mention : personAt.entrySet()) {
            if (!named.contains(mention.getKey())) {
                marks.add(mark(mention.getKey(), mention.getValue(), List.of()));
            }
        }
        all(Timex.class).forEach(date -> marks.add(mark(date)));
        all(Quantity.class).forEach(quantity -> marks.add(mark(quantity)));
        all(Abbreviation.class).forEach(form -> marks.add(mark(form)));
        own(marks);
        marks.sort(Mark.OUTER_FIRST);
        return marks;
    }

    private void mark(Quote quote, List<Mark> marks) {
        boolean direct = quote.kind() == Quote.Kind.DIRECT;
        marks.add(
                new Mark(
                        quote.span(),
                        direct ? "quote" : "quote indirect",
                        direct ? "Quotation" : "Reported speech",
                        speakerName(quote).orElse("speaker not named"),
                        why(quote)));
        quote.cue().ifPresent(cue -> marks.add(new Mark(cue, "cue", "", "", List.of())));
    }

    private List<String> why(Quote quote) {
        List<String> why = new ArrayList<>();
        quote.cue().ifPresent(cue -> why.add("marked by \u201c" + excerpt(cue) + "\u201d"));
        String mention = quote.speaker().map(this::excerpt).orElse("");
        why.add(
                switch (quote.attribution()) {
                    case NAME -> "the full name stands beside it";
                    case PART_OF_NAME -> "\u201c" + mention + "\u201d is part of the name";
                    case BODY -> "an organisation or a state speaks";
                    case JOINT -> "several names stand beside it";
                    case ROLE -> "\u201c" + mention + "\u201d is their role";
                    case PRONOUN -> "\u201c" + mention + "\u201d is who spoke or acted last";
                    case CONTINUED -> "goes on from the speech beside it";
                    case UNNAMED -> "the article does not name the speaker";
                });
        if (!quote.closed()) {
            why.add("no quotation mark closes it");
        }
        return why;
    }

    private Mark mark(Entity entity) {
        String score = "the tagger is " + Math.round(entity.score() * 100) + " % sure";
        Person person = personAt.get(entity.span());
        if (person != null) {
            return mark(entity.span(), person, List.of(score));
        }
        return switch (entity.kind()) {
            case PERSON ->
                    new Mark(
                            entity.span(),
                            "person",
                            "Person",
                            excerpt(entity.span()),
                            List.of(score));
            case ORGANIZATION ->
                    new Mark(
                            entity.span(),
                            "organization",
                            "Organisation",
                            excerpt(entity.span()),
                            List.of(score));
            case LOCATION ->
                    new Mark(
                            entity.span(),
                            "place",
                            "Place",
                            excerpt(entity.span()),
                            List.of(score));
        };
    }

    private static Mark mark(Span mention, Person person, List<String> more) {
        List<String> why = new ArrayList<>(person.roles());
        why.addAll(more);
        return new Mark(mention, "person", "Person", person.name(), why);
    }

    private static Mark mark(Timex date) {
        List<String> why = new ArrayList<>();
        date.value()
                .filter(value -> !value.equals(TimeWords.of(date)))
                .ifPresent(value -> why.add("TIMEX3 " + date.type() + " " + value));
        return new Mark(date.span(), "date", kind(date), TimeWords.of(date), why);
    }

    private static String kind(Timex date) {
        return switch (date.type()) {
            case DATE -> "Date";
            case TIME -> "Time";
            case DURATION -> "Length of time";
            case SET -> "Recurring time";
            case INTERVAL -> "Period";
        };
    }

    /** Where on the time line an expression goes: {@code akhir 2025} is its last day. */
    static Optional<LocalDate> day(Timex date) {
        return date.range()
                .map(
                        range ->
                                switch (date.mod()) {
                                    case END, AFTER -> range.last();
                                    case MID ->
                                            range.first()
                                                    .plusDays(
                                                            ChronoUnit.DAYS.between(
                                                                            range.first(),
                                                                            range.last())
                                                                    / 2);
                                    default -> range.first();
                                });
    }

    private static Mark mark(Quantity quantity) {
        List<String> why = new ArrayList<>();
        quantity.unit().map(Findings::unit).filter(s -> !s.isEmpty()).ifPresent(why::add);
        return new Mark(quantity.span(), "quantity", "Quantity", inWords(quantity), why);
    }

    private static String unit(String unit) {
        if (unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT))) {
            return "currency " + unit + " (ISO 4217)";
        }
        return unit.equals("%") ? "" : "unit or thing counted: " + unit;
    }

    static String inWords(Quantity quantity) {
        String mod =
                switch (quantity.mod()) {
                    case NONE -> "";
                    case APPROX -> "about ";
                    case MORE -> "more than ";
                    case LESS -> "less than ";
                    case UP_TO -> "up to ";
                    case AT_LEAST -> "at least ";
                };
        return mod
                + inWords(quantity.value())
                + quantity.max().map(max -> " \u2013 " + inWords(max)).orElse("")
                + quantity.unit().map(unit -> "\u00a0" + unit).orElse("");
    }

    private static String inWords(BigDecimal number) {
        if (Math.abs(number.scale()) > MAX_DIGITS || number.precision() > MAX_DIGITS) {
            return number.toString();
        }
        NumberFormat format = NumberFormat.getNumberInstance(Locale.ENGLISH);
        format.setMaximumFractionDigits(MAX_DIGITS);
        return format.format(number);
    }

    private static Mark mark(Abbreviation form) {
        return new Mark(
                form.span(),
                "short",
                "Short form",
                form.longForm(),
                List.of(form.isDefined() ? "defined in this article" : "from the dictionary"));
    }

    private void own(List<Mark> marks) {
        news.types().stream()
                .filter(type -> !STANDARD.contains(type))
                .sorted(Comparator.comparing(Class::getName))
                .forEach(
                        type -> {
                            for (Annotation annotation : news.all(type)) {
                                marks.add(
                                        new Mark(
                                                annotation.span(),
                                                "own",
                                                type.getSimpleName(),
                                                excerpt(annotation.span()),
                                                List.of(clip(annotation.toString(), MAX_EXCERPT))));
                            }
                        });
    }

    /** The types of annotation that are not Warta's, by simple name. */
    boolean hasOwn() {
        return news.types().stream().anyMatch(type -> !STANDARD.contains(type));
    }
}
