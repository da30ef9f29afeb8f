package id.warta.bench.score;

import static id.warta.bench.score.Json.fold;
import static id.warta.bench.score.Json.object;
import static id.warta.bench.score.Json.objects;
import static id.warta.bench.score.Json.string;
import static id.warta.bench.score.Json.strings;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import com.google.gson.JsonObject;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares what was read from pages with what they hold. The body is compared by 4-grams of words
 * as multisets, precision and recall averaged over pages (the measure of the
 * article-extraction-benchmark); other fields exactly.
 */
public final class PageScorer {

    private static final int GRAM = 4;
    private static final List<String> FIELDS =
            List.of("headline", "published", "deck", "section", "canonical");

    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();
    private final Map<String, int[]> exact = new LinkedHashMap<>();
    private final Map<String, Tally> sets = new LinkedHashMap<>();
    private int listings;
    private int refused;
    private int articles;
    private int refusedArticles;

    /** Counts a page of the benchmark, of which only the body is known. */
    public void addBody(String right, JsonObject found) {
        articles++;
        refusedArticles += found.has("error") ? 1 : 0;
        body(right, String.join("\n", strings(found, "body")));
    }

    /** Counts a page of which all is known. */
    public void add(JsonObject right, JsonObject found) {
        if ("LISTING".equals(string(right, "kind"))) {
            listings++;
            refused += found.has("error") ? 1 : 0;
            return;
        }
        addBody(String.join("\n", strings(right, "body")), found);
        FIELDS.forEach(field -> exact(field, string(right, field), string(found, field)));
        tally("bylines", bylines(right), bylines(found));
        tally("tags", lower(strings(right, "tags")), lower(strings(found, "tags")));
        tally(
                "dateline",
                lower(strings(object(right, "dateline"), "places")),
                lower(strings(object(found, "dateline"), "places")));
        tally("signOff", signOff(right), signOff(found));
        tally("captions", captions(right), captions(found));
    }

    /** The measures in percent. */
    public Map<String, Double> measures() {
        Map<String, Double> measures = new LinkedHashMap<>();
        double p = mean(precisions);
        double r = mean(recalls);
        measures.put("body", p + r > 0 ? 200 * p * r / (p + r) : 0);
        exact.forEach((field, counts) -> measures.put(field, 100.0 * counts[0] / counts[1]));
        sets.forEach((name, tally) -> measures.put(name, tally.f1()));
        if (listings > 0) {
            measures.put("listings refused", 100.0 * refused / listings);
        }
        measures.put("articles read", 100.0 * (articles - refusedArticles) / Math.max(1, articles));
        return measures;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private void body(String right, String found) {
        Multiset<String> g = grams(right);
        Multiset<String> s = grams(found);
        int hit = Multisets.intersection(g, s).size();
        if (!s.isEmpty()) {
            precisions.add((double) hit / s.size());
        } else if (g.isEmpty()) {
            precisions.add(1.0);
        }
        if (!g.isEmpty()) {
            recalls.add((double) hit / g.size());
        }
    }

    private static Multiset<String> grams(String text) {
        List<String> words = words(text);
        Multiset<String> grams = HashMultiset.create();
        int last = Math.max(1, words.size() - GRAM + 1);
        for (int i = 0; i < last && !words.isEmpty(); i++) {
            grams.add(String.join(" ", words.subList(i, Math.min(words.size(), i + GRAM))));
        }
        return grams;
    }

    /** Runs of letters, numbers of any kind and underscores, as {@code \w+} of Python has them. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int c : text.codePoints().toArray()) {
            int type = Character.getType(c);
            if (Character.isLetterOrDigit(c)
                    || c == '_'
                    || type == Character.LETTER_NUMBER
                    || type == Character.OTHER_NUMBER) {
                word.appendCodePoint(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private void exact(String field, @Nullable String right, @Nullable String found) {
        if (right == null) {
            return;
        }
        boolean same =
                field.equals("published")
                        ? found != null && instant(right).equals(instant(found))
                        : String.valueOf(fold(right)).equals(fold(found));
        int[] counts = exact.computeIfAbsent(field, f -> new int[2]);
        counts[0] += same ? 1 : 0;
        counts[1]++;
    }

    /** The minute meant, or the text itself if it is no time. */
    private static Object instant(String text) {
        try {
            Instant instant = OffsetDateTime.parse(text).toInstant();
            return instant.truncatedTo(ChronoUnit.MINUTES);
        } catch (DateTimeException e) {
            return text;
        }
    }

    private void tally(String name, List<?> right, List<?> found) {
        sets.computeIfAbsent(name, n -> new Tally()).add(right, found);
    }

    private static List<String> bylines(JsonObject page) {
        return objects(page, "bylines").stream()
                .map(
                        byline ->
                                string(byline, "role")
                                        + "\t"
                                        + lower(List.of(String.valueOf(string(byline, "name")))))
                .toList();
    }

    private static List<String> lower(List<String> values) {
        return values.stream()
                .map(value -> String.valueOf(fold(value)).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> signOff(JsonObject page) {
        JsonObject signOff = object(page, "signOff");
        List<String> parts = new ArrayList<>();
        strings(signOff, "initials").forEach(part -> parts.add("i\t" + part));
        strings(signOff, "agencies").forEach(part -> parts.add("a\t" + part));
        return parts;
    }

    private static List<String> captions(JsonObject page) {
        List<String> captions = new ArrayList<>();
        for (JsonObject caption : objects(page, "captions")) {
            String text = string(caption, "text");
            if (text != null && !text.isEmpty()) {
                captions.add(String.valueOf(fold(text)));
            }
        }
        return captions;
    }
}
