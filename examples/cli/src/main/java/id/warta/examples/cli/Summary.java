package id.warta.examples.cli;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Quote;
import id.warta.extract.Timex;
import id.warta.model.Article;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** Prints what was found in an article, a line each, for a terminal. */
final class Summary {

    private final PrintWriter out;

    Summary(PrintWriter out) {
        this.out = out;
    }

    void print(AnnotatedArticle news) {
        Article article = news.article();
        out.println(article.headline().orElse("(no headline)"));
        article.outlet().ifPresent(outlet -> row("outlet", outlet.name()));
        article.published().ifPresent(time -> row("published", time.toString()));
        article.dateline()
                .ifPresent(dateline -> row("dateline", String.join(", ", dateline.places())));
        article.bylines().forEach(byline -> row("by", byline.name()));
        section("Who", news.people(), this::person);
        section("Said", news.quotes(), quote -> quote(quote, article.text()));
        section("When", news.dates(), date -> date(date, article.text()));
        section("How many", news.quantities(), quantity -> quantity(quantity, article.text()));
        out.println();
    }

    private <A> void section(String title, Iterable<A> found, Consumer<A> print) {
        out.println(title);
        found.forEach(print);
    }

    private void row(String name, String value) {
        out.println("  " + name + ": " + value);
    }

    private void person(Person person) {
        out.println(
                "  "
                        + person.name()
                        + (person.roles().isEmpty()
                                ? ""
                                : " (" + String.join("; ", person.roles()) + ")"));
    }

    private void quote(Quote quote, String text) {
        String who = quote.speakerName().or(() -> quote.speaker().map(s -> s.of(text))).orElse("?");
        String words = quote.span().of(text);
        row(who, quote.kind() == Quote.Kind.DIRECT ? "\u201c" + words + "\u201d" : words);
    }

    private void date(Timex date, String text) {
        row(date.span().of(text), date.value().orElse("?"));
    }

    private void quantity(Quantity quantity, String text) {
        row(
                quantity.span().of(text),
                quantity.value().toPlainString()
                        + quantity.max()
                                .map(BigDecimal::toPlainString)
                                .map(max -> " to " + max)
                                .orElse("")
                        + quantity.unit().map(unit -> " " + unit).orElse(""));
    }
}
