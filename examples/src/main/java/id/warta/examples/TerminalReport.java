package id.warta.examples;

import id.warta.extract.Abbreviation;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Quote;
import id.warta.extract.Timex;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Dateline;
import id.warta.model.Outlet;
import id.warta.model.Photo;
import id.warta.model.SignOff;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** An annotated article for people to read in a terminal. */
final class TerminalReport {

    private static final int WIDTH = 96;

    private final PrintStream out;

    TerminalReport(PrintStream out) {
        this.out = out;
    }

    void print(AnnotatedArticle news) {
        article(news.article());
        String text = news.article().text();
        section("WHO SAID WHAT", news.quotes(), quote -> quote(quote, text));
        section("PEOPLE", news.people(), TerminalReport::person);
        section("WHEN", news.dates(), date -> date(date, text));
        section("HOW MANY", news.quantities(), quantity -> quantity(quantity, text));
        section(
                "SHORT FORMS",
                news.abbreviations().stream().filter(Abbreviation::isDefined).toList(),
                form -> form.shortForm() + " = " + form.longForm());
    }

    private void article(Article article) {
        out.println("ARTICLE");
        field("headline", article.headline());
        field("outlet", article.outlet().map(Outlet::name));
        field("published", article.published());
        field(
                "dateline",
                article.dateline().map(Dateline::places).map(places -> String.join(", ", places)));
        for (Byline byline : article.bylines()) {
            field(lower(byline.role()), Optional.of(byline.name()));
        }
        for (Photo photo : article.photos()) {
            field("photo", photo.credit());
        }
        field("sign-off", article.signOff().map(SignOff::text));
        field(
                "tags",
                Optional.of(String.join(", ", article.tags())).filter(tags -> !tags.isEmpty()));
        for (Block block : article.blocks()) {
            field(lower(block.kind()), Optional.of(article.textOf(block)));
        }
    }

    private void field(String name, Optional<?> value) {
        value.ifPresent(v -> wrapped(String.format("  %-13s ", name), v.toString()));
    }

    /** Prints {@code lead} and {@code text}, broken at blanks and indented below the lead. */
    private void wrapped(String lead, String text) {
        StringBuilder line = new StringBuilder(lead);
        boolean fresh = true;
        for (String word : text.split(" ", -1)) {
            if (!fresh && line.length() + 1 + word.length() > WIDTH) {
                out.println(line);
                line = new StringBuilder(" ".repeat(lead.length()));
                fresh = true;
            }
            if (!fresh) {
                line.append(' ');
            }
            line.append(word);
            fresh = false;
        }
        out.println(line);
    }

    private <A extends Annotation> void section(
            String title, Collection<A> found, Function<A, String> form) {
        out.println();
        out.println(title + " (" + found.size() + ")");
        found.forEach(annotation -> wrapped("  ", form.apply(annotation)));
    }

    private static String quote(Quote quote, String text) {
        String who =
                quote.speakerName()
                        .or(() -> quote.speaker().map(span -> span.of(text)))
                        .orElse("?");
        String what = quote.span().of(text);
        return who
                + (quote.kind() == Quote.Kind.DIRECT
                        ? ": \u201c" + what + "\u201d"
                        : " said that: " + what);
    }

    private static String person(Person person) {
        List<String> roles = person.roles();
        return person.name() + (roles.isEmpty() ? "" : " (" + String.join("; ", roles) + ")");
    }

    private static String date(Timex date, String text) {
        return date.span().of(text)
                + " = "
                + date.value().orElse("?")
                + modifier(date.mod() == Timex.Mod.NONE, date.mod());
    }

    private static String quantity(Quantity quantity, String text) {
        return quantity.span().of(text)
                + " = "
                + quantity.value().toPlainString()
                + quantity.max().map(BigDecimal::toPlainString).map(max -> " to " + max).orElse("")
                + quantity.unit().map(unit -> " " + unit).orElse("")
                + modifier(quantity.mod() == Quantity.Mod.NONE, quantity.mod());
    }

    private static String modifier(boolean none, Enum<?> mod) {
        return none ? "" : " (" + lower(mod) + ")";
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
