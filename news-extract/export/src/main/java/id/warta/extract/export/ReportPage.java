package id.warta.extract.export;

import static java.util.Objects.requireNonNull;

import id.warta.extract.Abbreviation;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Quote;
import id.warta.extract.Timex;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Outlet;
import id.warta.model.SignOff;
import id.warta.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes one report. */
final class ReportPage {

    private static final String STYLE = style();

    /** Nothing but the style sheet above; a report may be mailed around and hold anybody's text. */
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-"
                    + sha256(STYLE)
                    + "'; base-uri 'none'; form-action 'none'";

    /** Beside the text a longer quotation is cut; the text has it whole. */
    private static final int MAX_QUOTATION = 1_000;

    private static final String CLOSING_MARKS = "\"'\u201d\u2019\u00bb";
    private static final String STOPS = ".,;!?";

    private final AnnotatedArticle news;
    private final Article article;
    private final String text;
    private final Findings found;
    private final Html out = new Html();

    ReportPage(AnnotatedArticle news) {
        this.news = news;
        this.article = news.article();
        this.text = article.text();
        this.found = new Findings(news);
    }

    private static String style() {
        try (InputStream in =
                requireNonNull(ReportPage.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read report.css", e);
        }
    }

    private static String sha256(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    String render() {
        out.trusted("<!DOCTYPE html>").line().open("html", "lang", "en").line();
        head();
        out.open("body").line();
        out.element("a", "Skip to the people", "class", "skip", "href", "#people").line();
        legend();
        out.open("div", "class", "page").line();
        story();
        out.open("aside", "aria-label", "What was found").line();
        people();
        timeline();
        quantities();
        shortForms();
        out.close("aside").line().close("div").line();
        foot();
        out.close("body").line().close("html").line();
        return out.toString();
    }

    private void head() {
        out.open("head").line().open("meta", "charset", "utf-8").line();
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY).line();
        out.open("meta", "name", "referrer", "content", "no-referrer").line();
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        out.open("meta", "name", "color-scheme", "content", "light dark").line();
        out.element("title", article.headline().orElse("An article without a headline")).line();
        out.open("style").trusted(STYLE).close("style").line().close("head").line();
    }

    private void legend() {
        out.open("nav", "class", "legend", "aria-label", "Show or hide marks").line();
        toggle("quote", "Quotations", found.quotes().size(), news.types().contains(Quote.class));
        for (Entity.Kind kind : Entity.Kind.values()) {
            long count = found.all(Entity.class).stream().filter(e -> e.kind() == kind).count();
            toggle(style(kind), label(kind), count, news.types().contains(Entity.class));
        }
        toggle("date", "Dates", found.all(Timex.class).size(), news.types().contains(Timex.class));
        toggle(
                "quantity",
                "Quantities",
                found.all(Quantity.class).size(),
                news.types().contains(Quantity.class));
        toggle(
                "short",
                "Short forms",
                found.all(Abbreviation.class).size(),
                news.types().contains(Abbreviation.class));
        if (found.hasOwn()) {
            out.open("label", "class", "own");
            out.open("input", "type", "checkbox", "id", "show-own", "checked", "");
            out.element("span", "Your own").close("label").line();
        }
        out.close("nav").line();
    }

    private void toggle(String style, String label, long count, boolean lookedFor) {
        if (lookedFor) {
            out.open("label", "class", style);
            out.open("input", "type", "checkbox", "id", "show-" + style, "checked", "");
            out.element("span", label).text(" ");
            out.element("b", String.valueOf(count)).close("label").line();
        }
    }

    private static String style(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "person";
            case ORGANIZATION -> "organization";
            case LOCATION -> "place";
        };
    }

    private static String label(Entity.Kind kind) {
        return switch (kind) {
            case PERSON -> "People";
            case ORGANIZATION -> "Organisations";
            case LOCATION -> "Places";
        };
    }

    private void story() {
        out.open("main", "lang", "id").line();
        kicker();
        MarkedText marked = new MarkedText(text, found.marks(), speakers(), out);
        boolean headline = false;
        boolean credited = false;
        for (Block block : article.blocks()) {
            boolean top = block.kind() == Block.Kind.HEADLINE || block.kind() == Block.Kind.DECK;
            if (!top && !credited) {
                credits();
                credited = true;
            }
            String tag = tag(block.kind(), headline);
            headline |= block.kind() == Block.Kind.HEADLINE;
            out.open(tag, "class", "block " + block.kind().name().toLowerCase(Locale.ROOT));
            marked.write(block.span());
            out.close(tag).line();
        }
        if (!credited) {
            credits();
        }
        article.signOff()
                .map(SignOff::text)
                .ifPresent(end -> out.element("p", end, "class", "end").line());
        if (!article.tags().isEmpty()) {
            out.open("ul", "class", "tags", "aria-label", "Tags");
            article.tags().forEach(tag -> out.element("li", tag));
            out.close("ul").line();
        }
        out.close("main").line();
    }

    private static String tag(Block.Kind kind, boolean headlineBefore) {
        return switch (kind) {
            case HEADLINE -> headlineBefore ? "h2" : "h1";
            case SUBHEADING -> "h2";
            case PULL_QUOTE -> "blockquote";
            default -> "p";
        };
    }

    private void kicker() {
        List<String> parts = new ArrayList<>();
        article.outlet().map(Outlet::name).ifPresent(parts::add);
        article.section().ifPresent(parts::add);
        if (!parts.isEmpty()) {
            out.element("p", String.join(" \u00b7 ", parts), "class", "kicker").line();
        }
    }

    private void credits() {
        out.open("div", "class", "credits", "lang", "en");
        article.dateline()
                .ifPresent(dateline -> credit("Dateline", String.join(", ", dateline.places())));
        article.published().ifPresent(time -> credit("Published", TimeWords.of(time)));
        article.modified().ifPresent(time -> credit("Changed", TimeWords.of(time)));
        for (Byline byline : article.bylines()) {
            String role = byline.role().name();
            credit(role.charAt(0) + role.substring(1).toLowerCase(Locale.ROOT), byline.name());
        }
        article.canonical().or(article::source).ifPresent(this::address);
        if (article.paywalled()) {
            credit("Paywall", "only the free part is here");
        }
        out.close("div").line();
    }

    private void credit(String name, String value) {
        if (!value.isEmpty()) {
            out.open("span").element("i", name).text(" " + value).close("span");
        }
    }

    /** A link only where following it fetches a page; any other scheme is text. */
    private void address(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        out.open("span").element("i", "Address").text(" ");
        if (scheme.equals("https") || scheme.equals("http")) {
            out.element(
                    "a",
                    Optional.ofNullable(uri.getHost()).orElse(uri.toString()),
                    "href",
                    uri.toString(),
                    "rel",
                    "noopener noreferrer nofollow");
        } else {
            out.text(uri.toString());
        }
        out.close("span");
    }

    /** Behind every quotation and the mark that ends it, who said it. */
    private List<MarkedText.Label> speakers() {
        List<MarkedText.Label> labels = new ArrayList<>();
        for (Quote quote : found.quotes()) {
            int end = quote.span().end();
            String marks = quote.kind() == Quote.Kind.DIRECT ? CLOSING_MARKS : STOPS;
            if (end < text.length() && marks.indexOf(text.charAt(end)) >= 0) {
                end++;
            }
            labels.add(new MarkedText.Label(end, html -> speaker(quote, html)));
        }
        labels.sort(Comparator.comparingInt(MarkedText.Label::at));
        return labels;
    }

    private void speaker(Quote quote, Html html) {
        Optional<String> name = found.speakerName(quote);
        Optional<Integer> person = found.speaker(quote);
        if (person.isPresent()) {
            html.element("a", name.orElse(""), "class", "said", "href", "#person-" + person.get());
        } else {
            name.ifPresent(mention -> html.element("span", mention, "class", "said"));
        }
    }

    private void people() {
        if (!news.types().contains(Person.class) && !news.types().contains(Quote.class)) {
            return;
        }
        out.open("section", "id", "people", "tabindex", "-1")
                .element("h2", "People and what they said");
        List<Person> people = found.people();
        List<List<Quote>> said = new ArrayList<>();
        people.forEach(person -> said.add(new ArrayList<>()));
        List<Quote> others = new ArrayList<>();
        for (Quote quote : found.quotes()) {
            found.speaker(quote).map(said::get).orElse(others).add(quote);
        }
        for (int i = 0; i < people.size(); i++) {
            person(people.get(i), i, said.get(i));
        }
        if (!others.isEmpty()) {
            out.open("article", "class", "card").element("h3", "Others");
            quotes(others, true);
            out.close("article").line();
        }
        if (people.isEmpty() && others.isEmpty()) {
            nothing();
        }
        out.close("section").line();
    }

    private void person(Person person, int number, List<Quote> said) {
        out.open("article", "class", "card", "id", "person-" + number);
        out.element("h3", person.name());
        for (String role : person.roles()) {
            out.element("p", role, "class", "role", "lang", "id");
        }
        out.open("p", "class", "mentions").text("named ");
        int n = 0;
        for (Span mention : person.mentions()) {
            n++;
            out.element(
                    "a",
                    String.valueOf(n),
                    "href",
                    "#" + Mark.anchor(mention),
                    "aria-label",
                    "mention " + n + " of " + person.name());
        }
        out.close("p");
        quotes(said, false);
        out.close("article").line();
    }

    private void quotes(List<Quote> quotes, boolean withSpeaker) {
        if (quotes.isEmpty()) {
            return;
        }
        out.open("ul", "class", "said-list", "lang", "id");
        for (Quote quote : quotes) {
            boolean direct = quote.kind() == Quote.Kind.DIRECT;
            out.open("li", "class", direct ? "direct" : "indirect");
            if (withSpeaker) {
                found.speakerName(quote).ifPresent(name -> out.element("b", name).text(" "));
            }
            out.open("a", "href", "#" + Mark.anchor(quote.span()));
            String words = withoutComma(found.excerpt(quote.span(), MAX_QUOTATION));
            out.text(direct ? "\u201c" + words + "\u201d" : words).close("a").close("li");
        }
        out.close("ul");
    }

    /** The comma before the attribution, which stands elsewhere here. */
    private static String withoutComma(String words) {
        return words.endsWith(",") ? words.substring(0, words.length() - 1) : words;
    }

    private void timeline() {
        if (!news.types().contains(Timex.class)) {
            return;
        }
        out.open("section", "id", "timeline").element("h2", "Time line");
        List<Event> events = new ArrayList<>();
        List<Timex> rest = new ArrayList<>();
        for (Timex date : found.all(Timex.class)) {
            Optional<LocalDate> day = Findings.day(date);
            day.ifPresent(at -> events.add(new Event(at, TimeWords.of(date), Optional.of(date))));
            if (day.isEmpty()) {
                rest.add(date);
            }
        }
        article.published()
                .ifPresent(
                        time ->
                                events.add(
                                        new Event(
                                                time.toLocalDate(),
                                                TimeWords.of(time),
                                                Optional.empty())));
        events.sort(Comparator.comparing(Event::day));
        if (events.isEmpty()) {
            nothing();
        } else {
            events(events);
        }
        if (!rest.isEmpty()) {
            out.element("h3", "Lengths, recurring times, times without a day");
            out.open("ul", "class", "plain");
            for (Timex date : rest) {
                row(date.span(), TimeWords.of(date));
            }
            out.close("ul");
        }
        news.referenceDate()
                .ifPresent(
                        day ->
                                out.element(
                                        "p",
                                        "Relative dates count from " + TimeWords.of(day) + ".",
                                        "class",
                                        "remark"));
        out.close("section").line();
    }

    /**
     * A point of the time line.
     *
     * @param day where it goes
     * @param label it in words
     * @param date the expression; empty for the publication
     */
    private record Event(LocalDate day, String label, Optional<Timex> date) {}

    private void events(List<Event> events) {
        out.open("ol", "class", "timeline");
        String last = "";
        for (Event event : events) {
            if (!event.label().equals(last)) {
                if (!last.isEmpty()) {
                    out.close("li");
                }
                out.open("li", "class", event.date().isPresent() ? "event" : "event now");
                out.element("time", event.label());
                last = event.label();
            }
            event.date()
                    .ifPresentOrElse(
                            date -> link(date.span()),
                            () -> out.element("span", "published", "class", "now"));
        }
        out.close("li").close("ol");
    }

    private void link(Span span) {
        out.element("a", found.excerpt(span), "href", "#" + Mark.anchor(span), "lang", "id");
    }

    private void row(Span span, String value) {
        out.open("li");
        link(span);
        out.text(" ").element("span", value).close("li");
    }

    private void quantities() {
        List<Quantity> quantities = found.all(Quantity.class);
        if (!quantities.isEmpty()) {
            out.open("section", "id", "quantities").element("h2", "Quantities");
            out.open("ul", "class", "plain");
            quantities.forEach(quantity -> row(quantity.span(), Findings.inWords(quantity)));
            out.close("ul").close("section").line();
        }
    }

    private void shortForms() {
        List<Abbreviation> forms = found.all(Abbreviation.class);
        if (!forms.isEmpty()) {
            out.open("section", "id", "short-forms").element("h2", "Short forms");
            out.open("ul", "class", "plain");
            forms.forEach(form -> row(form.span(), form.longForm()));
            out.close("ul").close("section").line();
        }
    }

    private void nothing() {
        out.element("p", "Nothing found.", "class", "remark");
    }

    private void foot() {
        out.open("footer");
        out.text(
                news.tokens().size()
                        + " tokens in "
                        + news.tokens().sentenceCount()
                        + " sentences. Point at a mark, or press Tab, to see its value and why. Read by Warta.");
        out.close("footer").line();
    }
}
