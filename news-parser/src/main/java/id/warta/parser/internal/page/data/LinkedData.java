package id.warta.parser.internal.page.data;

import com.google.common.base.Splitter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The JSON-LD of a page: every object of it that has a type, whether it stands alone, in an array
 * or in a {@code @graph}, and references between them resolved. Immutable once built.
 */
public final class LinkedData {

    /** Types of an article by schema.org, the one that says most first. */
    private static final List<String> ARTICLE_TYPES =
            List.of(
                    "NewsArticle",
                    "ReportageNewsArticle",
                    "AnalysisNewsArticle",
                    "BackgroundNewsArticle",
                    "OpinionNewsArticle",
                    "ReviewNewsArticle",
                    "AskPublicNewsArticle",
                    "LiveBlogPosting",
                    "BlogPosting",
                    "Article",
                    "Report",
                    "ImageGallery",
                    "VideoObject",
                    "WebPage");

    private final List<Map<String, Object>> objects = new ArrayList<>();
    private final Map<String, Map<String, Object>> byId = new HashMap<>();

    private LinkedData(List<Object> roots) {
        Deque<Object> open = new ArrayDeque<>();
        for (int i = roots.size() - 1; i >= 0; i--) {
            open.push(roots.get(i));
        }
        while (!open.isEmpty()) {
            Object value = open.pop();
            if (value instanceof List<?> list) {
                for (int i = list.size() - 1; i >= 0; i--) {
                    open.push(list.get(i));
                }
            } else if (value instanceof Map<?, ?>) {
                Map<String, Object> object = asObject(value);
                take(object);
                List<Object> members = new ArrayList<>(object.values());
                for (int i = members.size() - 1; i >= 0; i--) {
                    if (!(members.get(i) instanceof String)) {
                        open.push(members.get(i));
                    }
                }
            }
        }
    }

    private void take(Map<String, Object> object) {
        if (!types(object).isEmpty()) {
            objects.add(object);
        }
        if (object.get("@id") instanceof String id && object.size() > 1) {
            // of two descriptions the fuller is meant
            byId.merge(id, object, (a, b) -> a.size() >= b.size() ? a : b);
        }
    }

    /** What the contents of a page's JSON-LD scripts say. */
    public static LinkedData of(List<String> scripts) {
        List<Object> roots = new ArrayList<>();
        scripts.forEach(script -> roots.addAll(LooseJson.read(script)));
        return new LinkedData(roots);
    }

    /**
     * The object that describes the article: of those with the best type the one whose headline is
     * {@code headline}, else the first.
     */
    public Optional<Map<String, Object>> article(@Nullable String headline) {
        Map<String, Object> best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Map<String, Object> object : objects) {
            int rank = rank(object);
            if (rank < 0) {
                continue;
            }
            boolean same = headline != null && headline.equals(object.get("headline"));
            int score = rank * 2 - (same ? 1 : 0);
            if (score < bestRank) {
                best = object;
                bestRank = score;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int rank(Map<String, Object> object) {
        int best = -1;
        for (String type : types(object)) {
            int rank = ARTICLE_TYPES.indexOf(type);
            if (rank >= 0 && (best < 0 || rank < best)) {
                best = rank;
            }
        }
        // a page that has no date of its own is not described as an article
        boolean weak = best >= ARTICLE_TYPES.indexOf("VideoObject");
        return weak && !object.containsKey("datePublished") ? -1 : best;
    }

    /** The first object of a type. */
    public Optional<Map<String, Object>> first(String type) {
        for (Map<String, Object> object : objects) {
            if (types(object).contains(type)) {
                return Optional.of(object);
            }
        }
        return Optional.empty();
    }

    /** The text of a member, blank ones left out; of an array, of its first string. */
    public static Optional<String> text(Map<String, Object> object, String member) {
        Object value = object.get(member);
        if (value instanceof List<?> list && !list.isEmpty()) {
            value = list.get(0);
        }
        return value instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The names in a member such as {@code author}: strings, objects, or arrays of them. */
    public List<Party> parties(Map<String, Object> object, String member) {
        Set<Party> parties = new LinkedHashSet<>();
        for (Object value : asList(object.get(member))) {
            if (value instanceof String name && !name.isBlank()) {
                parties.add(new Party(name, false));
            } else if (value instanceof Map<?, ?>) {
                Map<String, Object> party = resolve(asObject(value));
                boolean organisation =
                        types(party).stream().anyMatch(type -> type.endsWith("Organization"));
                for (Object name : asList(party.get("name"))) {
                    if (name instanceof String text && !text.isBlank()) {
                        parties.add(new Party(text, organisation));
                    }
                }
            }
        }
        return List.copyOf(parties);
    }

    /**
     * Someone that JSON-LD names.
     *
     * @param organisation whether it is said to be an organisation
     */
    public record Party(String name, boolean organisation) {}

    /** The addresses in a member such as {@code image}: strings, objects with a URL, or arrays. */
    public List<String> addresses(Map<String, Object> object, String member) {
        List<String> found = new ArrayList<>();
        for (Object value : asList(object.get(member))) {
            if (value instanceof String text && !text.isBlank()) {
                found.add(text);
            } else if (value instanceof Map<?, ?>) {
                Map<String, Object> image = resolve(asObject(value));
                text(image, "url").or(() -> text(image, "contentUrl")).ifPresent(found::add);
            }
        }
        return found;
    }

    /** The strings of a member; one that is a list with commas is taken apart. */
    public static List<String> list(Map<String, Object> object, String member) {
        List<String> found = new ArrayList<>();
        List<?> values = asList(object.get(member));
        for (Object value : values) {
            if (value instanceof String text) {
                if (values.size() == 1) {
                    found.addAll(Splitter.on(',').splitToList(text));
                } else {
                    found.add(text);
                }
            }
        }
        found.replaceAll(String::strip);
        found.removeIf(String::isBlank);
        return found;
    }

    /** The names on the way from the home page to the article, in order. */
    public List<String> breadcrumbs() {
        List<String> names = new ArrayList<>();
        first("BreadcrumbList")
                .ifPresent(
                        list -> {
                            for (Object item : asList(list.get("itemListElement"))) {
                                if (item instanceof Map<?, ?>) {
                                    Map<String, Object> entry = asObject(item);
                                    text(entry, "name")
                                            .or(
                                                    () ->
                                                            entry.get("item")
                                                                            instanceof
                                                                            Map<?, ?> thing
                                                                    ? text(asObject(thing), "name")
                                                                    : Optional.empty())
                                            .ifPresent(names::add);
                                }
                            }
                        });
        return names;
    }

    private Map<String, Object> resolve(Map<String, Object> object) {
        if (object.get("@id") instanceof String id) {
            return byId.getOrDefault(id, object);
        }
        return object;
    }

    private static List<String> types(Map<String, Object> object) {
        List<String> types = new ArrayList<>(1);
        for (Object type : asList(object.get("@type"))) {
            if (type instanceof String name) {
                int slash = name.lastIndexOf('/');
                types.add(slash < 0 ? name : name.substring(slash + 1));
            }
        }
        return types;
    }

    private static List<?> asList(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        return value instanceof List<?> list ? list : List.of(value);
    }

    @SuppressWarnings("unchecked") // LooseJson makes no other maps
    private static Map<String, Object> asObject(Object value) {
        return (Map<String, Object>) value;
    }
}
