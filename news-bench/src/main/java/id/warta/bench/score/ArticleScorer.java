package id.warta.bench.score;

import static id.warta.bench.score.Json.fold;
import static id.warta.bench.score.Json.number;
import static id.warta.bench.score.Json.objects;
import static id.warta.bench.score.Json.plain;
import static id.warta.bench.score.Json.string;
import static id.warta.bench.score.Json.strings;

import com.google.common.base.Splitter;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Compares annotated articles with the annotated development articles, layer by layer. Annotations
 * are compared as multisets of surface text and values within an article.
 */
public final class ArticleScorer {

    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
    private static final Set<String> STORY = Set.of("PARAGRAPH", "SUBHEADING", "LIST_ITEM");

    private final boolean structureOnly;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /** A scorer of line roles and metadata alone, or of all layers. */
    public ArticleScorer(boolean structureOnly) {
        this.structureOnly = structureOnly;
    }

    /** The tallies by measure, in the order in which they were first counted. */
    public Map<String, Tally> tallies() {
        return tallies;
    }

    /** Counts an article: its text, what is right, and what was found. */
    public void add(String text, JsonObject right, JsonObject found) {
        GoldArticle gold = new GoldArticle(text, right);
        lines(right, found);
        meta(Json.object(right, "meta"), Json.object(found, "meta"));
        if (structureOnly) {
            return;
        }
        direct(gold.layer("quotes", "content"), objects(found, "quotes"));
        indirect(gold.layer("quotes", "content"), objects(found, "quotes"));
        dates(gold.layer("dates", "text"), objects(found, "dates"));
        quantities(gold.layer("quantities", "text"), objects(found, "quantities"));
        entities(gold.layer("entities", "text"), objects(found, "entities"));
        List<JsonObject> shortForms = gold.abbreviations();
        count(
                "abbreviations",
                shortForms,
                objects(found, "abbreviations"),
                ArticleScorer::abbreviation);
        people(gold.people(), objects(found, "people"));
    }

    private Tally tally(String name) {
        return tallies.computeIfAbsent(name, n -> new Tally());
    }

    private void count(
            String name,
            Collection<JsonObject> right,
            Collection<JsonObject> found,
            Function<JsonObject, @Nullable Object> key) {
        tally(name).add(keys(right, key), keys(found, key));
    }

    private static List<@Nullable Object> keys(
            Collection<JsonObject> objects, Function<JsonObject, @Nullable Object> key) {
        List<@Nullable Object> keys = new ArrayList<>();
        objects.forEach(object -> keys.add(key.apply(object)));
        return keys;
    }

    /** A tuple that may hold null. */
    private static List<@Nullable Object> tuple(@Nullable Object... parts) {
        return Arrays.asList(parts);
    }

    private void lines(JsonObject right, JsonObject found) {
        List<JsonObject> gold = objects(right, "lines");
        List<JsonObject> system = objects(found, "lines");
        count(
                "lines.role",
                gold,
                system,
                line -> tuple(string(line, "line"), string(line, "role")));
        Function<List<JsonObject>, List<JsonObject>> story =
                lines ->
                        lines.stream()
                                .filter(
                                        line ->
                                                STORY.contains(
                                                        String.valueOf(string(line, "role"))))
                                .toList();
        count("lines.story", story.apply(gold), story.apply(system), line -> string(line, "line"));
    }

    private void meta(JsonObject gold, JsonObject system) {
        one("meta.headline", fold(string(gold, "headline")), fold(string(system, "headline")));
        one("meta.published", string(gold, "published"), string(system, "published"));
        tally("meta.dateline").add(places(gold), places(system));
        count(
                "meta.bylines",
                objects(gold, "bylines"),
                objects(system, "bylines"),
                byline -> tuple(string(byline, "role"), plain(string(byline, "name"))));
        tally("meta.signOff").add(signOff(gold), signOff(system));
        tally("meta.tags").add(plainAll(strings(gold, "tags")), plainAll(strings(system, "tags")));
    }

    private void one(String name, @Nullable String right, @Nullable String found) {
        tally(name)
                .add(
                        right == null ? List.of() : List.of(right),
                        found == null ? List.of() : List.of(found));
    }

    private static List<@Nullable String> places(JsonObject meta) {
        return plainAll(strings(Json.object(meta, "dateline"), "places"));
    }

    private static List<@Nullable String> plainAll(List<String> values) {
        List<@Nullable String> plain = new ArrayList<>();
        values.forEach(value -> plain.add(plain(value)));
        return plain;
    }

    private static List<Object> signOff(JsonObject meta) {
        JsonObject signOff = Json.object(meta, "signOff");
        List<Object> parts = new ArrayList<>();
        strings(signOff, "initials").forEach(part -> parts.add(List.of("initials", part)));
        strings(signOff, "agencies").forEach(part -> parts.add(List.of("agency", part)));
        return parts;
    }

    private void direct(List<JsonObject> right, List<JsonObject> found) {
        List<JsonObject> gold = ofKind(right, "DIRECT");
        List<JsonObject> system = ofKind(found, "DIRECT");
        count("quotes.direct", gold, system, quote -> plain(string(quote, "content")));
        count("quotes.direct+speaker", gold, system, quote -> tuple(head(quote), speaker(quote)));
    }

    private static @Nullable String head(JsonObject quote) {
        String content = plain(string(quote, "content"));
        return content == null || content.length() <= 60 ? content : content.substring(0, 60);
    }

    private static List<JsonObject> ofKind(List<JsonObject> quotes, String kind) {
        return quotes.stream().filter(quote -> kind.equals(string(quote, "kind"))).toList();
    }

    private static @Nullable String speaker(JsonObject quote) {
        String name = string(quote, "speakerName");
        return plain(name == null || name.isEmpty() ? string(quote, "speaker") : name);
    }

    /** Pairs each with the found one whose words overlap most, by half or more. */
    private void indirect(List<JsonObject> right, List<JsonObject> found) {
        List<JsonObject> gold = ofKind(right, "INDIRECT");
        List<JsonObject> system = ofKind(found, "INDIRECT");
        Set<Integer> used = new HashSet<>();
        int pairs = 0;
        int speakers = 0;
        for (JsonObject quote : gold) {
            int best = -1;
            double most = -1;
            for (int i = 0; i < system.size(); i++) {
                double overlap =
                        used.contains(i)
                                ? -1
                                : overlap(
                                        string(quote, "content"), string(system.get(i), "content"));
                if (overlap >= most) {
                    most = overlap;
                    best = i;
                }
            }
            if (most >= 0.5) {
                used.add(best);
                pairs++;
                speakers += Objects.equals(speaker(quote), speaker(system.get(best))) ? 1 : 0;
            }
        }
        tally("quotes.indirect").add(gold.size(), system.size(), pairs);
        tally("quotes.indirect+speaker").add(gold.size(), system.size(), speakers);
    }

    /** Jaccard overlap of word multisets. */
    private static double overlap(@Nullable String a, @Nullable String b) {
        Multiset<String> x = HashMultiset.create(WORDS.splitToList(String.valueOf(plain(a))));
        Multiset<String> y = HashMultiset.create(WORDS.splitToList(String.valueOf(plain(b))));
        int union = Multisets.union(x, y).size();
        return union == 0 ? 0 : (double) Multisets.intersection(x, y).size() / union;
    }

    private void dates(List<JsonObject> right, List<JsonObject> found) {
        count("dates.text", right, found, date -> fold(string(date, "text")));
        Multiset<@Nullable String> valueless = HashMultiset.create();
        right.stream()
                .filter(date -> string(date, "value") == null)
                .forEach(date -> valueless.add(fold(string(date, "text"))));
        count(
                "dates.text+value",
                valued(right, valueless),
                valued(found, valueless),
                date ->
                        tuple(
                                fold(string(date, "text")),
                                string(date, "type"),
                                string(date, "value")));
    }

    /** The dates without as many of each text as have no value in the gold. */
    private static List<JsonObject> valued(
            List<JsonObject> dates, Multiset<@Nullable String> valueless) {
        Multiset<@Nullable String> skip = HashMultiset.create(valueless);
        return dates.stream().filter(date -> !skip.remove(fold(string(date, "text")))).toList();
    }

    private void quantities(List<JsonObject> right, List<JsonObject> found) {
        count("quantities.text", right, found, quantity -> fold(string(quantity, "text")));
        count("quantities.text+value", right, found, ArticleScorer::valueOf);
        count(
                "quantities.full",
                right,
                found,
                quantity -> {
                    String unit = string(quantity, "unit");
                    String mod = string(quantity, "mod");
                    return tuple(
                            valueOf(quantity),
                            unit == null || unit.isEmpty() ? null : unit.toLowerCase(Locale.ROOT),
                            mod == null ? "NONE" : mod);
                });
    }

    private static List<@Nullable Object> valueOf(JsonObject quantity) {
        return tuple(
                fold(string(quantity, "text")),
                number(string(quantity, "value")),
                number(string(quantity, "max")));
    }

    private void entities(List<JsonObject> right, List<JsonObject> found) {
        for (String kind : List.of("PER", "ORG", "LOC")) {
            Function<List<JsonObject>, List<JsonObject>> ofKind =
                    all ->
                            all.stream()
                                    .filter(entity -> kind.equals(string(entity, "kind")))
                                    .toList();
            count(
                    "entities." + kind,
                    ofKind.apply(right),
                    ofKind.apply(found),
                    entity -> fold(string(entity, "text")));
        }
        count(
                "entities",
                right,
                found,
                entity -> tuple(fold(string(entity, "text")), string(entity, "kind")));
    }

    private static List<@Nullable Object> abbreviation(JsonObject entry) {
        return tuple(
                fold(string(entry, "short")),
                String.valueOf(fold(string(entry, "long"))).toLowerCase(Locale.ROOT));
    }

    private void people(List<JsonObject> right, List<JsonObject> found) {
        tally("people.name").add(names(right), names(found));
        tally("people.mention").add(links(right, "mentions"), links(found, "mentions"));
        tally("people.role").add(links(right, "roles"), links(found, "roles"));
    }

    private static Set<@Nullable Object> names(List<JsonObject> people) {
        return new HashSet<>(keys(people, person -> plain(string(person, "name"))));
    }

    private static Set<Object> links(List<JsonObject> people, String key) {
        Set<Object> links = new HashSet<>();
        people.forEach(
                person ->
                        strings(person, key)
                                .forEach(
                                        value ->
                                                links.add(
                                                        tuple(
                                                                plain(string(person, "name")),
                                                                plain(value)))));
        return links;
    }
}
