package id.warta.extract;

import id.warta.model.Annotation;
import id.warta.model.Span;
import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds for the annotations of every text. */
public final class AnnotationInvariants {

    private static final String DATE =
            "\\d{4}-\\d\\d-\\d\\d(TMO|TMI|TAF|TEV|TNI)?|\\d{4}-W\\d\\d|\\d{4}-\\d\\d|\\d{4}-[QH]\\d|\\d{2,4}";
    private static final String CLOCK = "T\\d\\d:\\d\\d(:\\d\\d)?([+-]\\d\\d:\\d\\d)?";
    private static final String POINT = "(" + DATE + "|(\\d{4}-\\d\\d-\\d\\d)?" + CLOCK + ")";
    private static final String PERIOD =
            "P(?=.)(\\d+(\\.\\d+)?[YMWD])*(T(\\d+(\\.\\d+)?[HMS])+)?|PT?X[YMWDHS]";
    private static final Pattern VALUE =
            Pattern.compile(
                    POINT + "|" + POINT + "/" + POINT + "|" + PERIOD + "|(" + PERIOD + ")/("
                            + PERIOD + ")");

    private final AnnotatedArticle news;
    private final String text;

    private AnnotationInvariants(AnnotatedArticle news) {
        this.news = news;
        this.text = news.article().text();
    }

    /**
     * Every span lies in the text, is not empty and is trimmed; each list is in order; what cannot
     * overlap does not; and what refers to another annotation refers to one that is there.
     */
    public static void check(AnnotatedArticle news) {
        AnnotationInvariants invariants = new AnnotationInvariants(news);
        for (Class<? extends Annotation> type : news.types()) {
            invariants.checkInOrder(news.all(type).stream().map(Annotation::span).toList());
        }
        if (news.types().contains(Timex.class) && news.types().contains(Quantity.class)) {
            invariants.checkValues();
        }
        if (news.types().contains(Abbreviation.class)) {
            invariants.checkAbbreviations();
        }
        if (news.types().contains(Entity.class)) {
            invariants.checkDisjoint(news.entities());
        }
        if (news.types().contains(Person.class) && news.types().contains(Quote.class)) {
            invariants.checkSpeech();
        }
    }

    private void checkValues() {
        for (Timex date : news.dates()) {
            date.value()
                    .ifPresent(value -> require(VALUE.matcher(value).matches(), date, "a value"));
            date.range(); // every value that is a point or an interval can be read
        }
        List<Annotation> numbers = new ArrayList<>(news.dates());
        numbers.addAll(news.quantities());
        checkDisjoint(numbers);
    }

    private void checkAbbreviations() {
        for (Abbreviation abbreviation : news.abbreviations()) {
            abbreviation.longSpan().ifPresent(this::check);
            checkInOrder(abbreviation.alignment());
        }
    }

    private void checkSpeech() {
        // By identity: the hash of a person takes time linear in the mentions.
        Set<Person> people = Collections.newSetFromMap(new IdentityHashMap<>());
        people.addAll(news.people());
        for (Person person : news.people()) {
            checkInOrder(person.mentions());
            require(person.mentions().contains(person.span()), person, "its first mention");
        }
        for (Quote quote : news.quotes()) {
            quote.speaker().ifPresent(this::check);
            quote.cue().ifPresent(this::check);
            quote.person()
                    .ifPresent(person -> require(people.contains(person), quote, "its person"));
        }
    }

    private void checkDisjoint(List<? extends Annotation> annotations) {
        List<Annotation> sorted = new ArrayList<>(annotations);
        sorted.sort((a, b) -> a.span().compareTo(b.span()));
        for (int i = 1; i < sorted.size(); i++) {
            require(
                    sorted.get(i).span().start() >= sorted.get(i - 1).span().end(),
                    sorted.get(i),
                    "no overlap with " + sorted.get(i - 1));
        }
    }

    private void checkInOrder(List<Span> spans) {
        Span last = null;
        for (Span span : spans) {
            check(span);
            require(last == null || last.compareTo(span) <= 0, span, "order");
            last = span;
        }
    }

    private void check(Span span) {
        boolean sound =
                !span.isEmpty()
                        && span.end() <= text.length()
                        && !WhiteSpace.is(text.charAt(span.start()))
                        && !WhiteSpace.is(text.charAt(span.end() - 1));
        require(sound, span, "in the text, not empty, trimmed");
    }

    private void require(boolean holds, Object found, String what) {
        if (!holds) {
            String shown = text.length() <= 300 ? text : text.substring(0, 300) + "…";
            throw new AssertionError(what + " does not hold for " + found + " in \"" + shown + '"');
        }
    }
}
