package id.warta.extract.internal.speech;

import id.warta.extract.Abbreviation;
import id.warta.extract.Entity;
import id.warta.extract.internal.syntax.Title;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The fullest name that an article has for a body or state: what it defines a short form to stand
 * for, an organisation's name that goes on where this one ends ({@code Pemprov DKI}, {@code Pemprov
 * DKI Jakarta}), and the spelling used most. Immutable.
 */
final class BodyNames {

    private final Map<String, String> defined = new HashMap<>();
    private final TreeMap<String, String> organisations = new TreeMap<>();
    private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

    BodyNames(String text, List<Entity> entities, List<Abbreviation> abbreviations) {
        for (Abbreviation abbreviation : abbreviations) {
            if (abbreviation.isDefined()) {
                defined.putIfAbsent(abbreviation.shortForm(), abbreviation.longForm());
            }
        }
        for (Entity entity : entities) {
            if (entity.kind() != Entity.Kind.PERSON) {
                enter(entity.span().of(text), entity.kind() == Entity.Kind.ORGANIZATION);
            }
        }
    }

    private void enter(String name, boolean organisation) {
        String key = key(name);
        spellings.computeIfAbsent(key, k -> new TreeMap<>()).merge(name, 1, Integer::sum);
        if (!organisation) {
            return;
        }
        organisations.putIfAbsent(key, name);
        int blank = key.indexOf(' ');
        if (blank > 0 && Title.LEGAL_FORM.in(Title.of(key, 0, blank))) {
            organisations.putIfAbsent(key.substring(blank + 1), name);
        }
        int open = name.indexOf('(');
        int close = name.indexOf(')', open + 1);
        if (open > 0 && close > open && close + 1 < name.length()) {
            defined.putIfAbsent(name.substring(open + 1, close) + name.substring(close + 1), name);
        }
    }

    /** The fullest form of {@code name}. */
    String fullest(String name) {
        String full = defined.getOrDefault(name, name);
        String key = key(full);
        Map.Entry<String, String> longer = organisations.ceilingEntry(key);
        if (longer != null && longer.getKey().equals(key)) {
            Map.Entry<String, String> next = organisations.higherEntry(key);
            longer = next != null && next.getKey().startsWith(key + " ") ? next : longer;
        }
        if (longer != null
                && (longer.getKey().startsWith(key + " ") || longer.getKey().equals(key))
                && longer.getValue().length() > full.length()) {
            return longer.getValue();
        }
        return spelling(key, full);
    }

    private String spelling(String key, String name) {
        String best = name;
        int count = 0;
        for (Map.Entry<String, Integer> entry : spellings.getOrDefault(key, Map.of()).entrySet()) {
            if (entry.getValue() > count) {
                count = entry.getValue();
                best = entry.getKey();
            }
        }
        return best;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
