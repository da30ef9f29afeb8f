package id.warta.parser.internal.profile;

import com.google.common.base.Splitter;
import id.warta.model.Byline;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A section {@code [page]} of a profile: how an outlet's pages are built, or were in some years. Of
 * several, the first whose marker (or, without one, whose story) is found on a page is used.
 *
 * @param marker what tells this layout from the others, where the story's selectors do not
 * @param rules the selectors of each part of a page in the order in which they are tried, and those
 *     of what does not belong to the story
 * @param bylines the selectors of the people who made the article, with their roles
 * @param role what the people are whom the page names without a role
 * @param untrusted what the page says of itself that is known to be wrong
 * @param state where the story stands in the page's state, as member names from the root
 */
public record Layout(
        Optional<Css> marker,
        Map<Part, List<Css>> rules,
        List<Credit> bylines,
        Byline.Role role,
        Set<Claim> untrusted,
        Optional<List<String>> state) {

    /** A part of a page that selectors lead to; its key in a profile is its name in lower case. */
    public enum Part {
        /** The title of the article. */
        HEADLINE,
        /** The summary under it. */
        DECK,
        /** The channel. */
        SECTION,
        /** The time of publication. */
        PUBLISHED,
        /** The time of the last change. */
        MODIFIED,
        /** A tag. */
        TAG,
        /** A caption, its credit included. */
        CAPTION,
        /** A credit that stands apart from its caption. */
        CREDIT,
        /** The story; several elements are joined in order. */
        BODY,
        /** What stands in the story and does not belong to it. */
        DROP,
        /** What only a page has that shows the story's beginning alone. */
        PAYWALL,
        /** The links to the pages of the article. */
        PAGES
    }

    /** A thing that a page says of itself for machines. */
    public enum Claim {
        /** Authors in JSON-LD. */
        JSONLD_AUTHOR,
        /** Authors in meta tags. */
        META_AUTHOR,
        /** The time of publication in JSON-LD. */
        JSONLD_PUBLISHED,
        /** The time of publication in meta tags. */
        META_PUBLISHED,
        /** The time of the last change, anywhere. */
        MODIFIED,
        /** Keywords, anywhere. */
        KEYWORDS
    }

    /**
     * Selectors of people.
     *
     * @param role what they are, where nothing beside the name says so
     */
    public record Credit(Byline.Role role, Css css) {}

    private static final Set<String> KEYS = keys();

    public Layout {
        rules = Map.copyOf(rules);
        bylines = List.copyOf(bylines);
        untrusted = Set.copyOf(untrusted);
    }

    static Layout of(Section section) {
        section.allowOnly(KEYS);
        Map<Part, List<Css>> rules = new EnumMap<>(Part.class);
        List<Credit> bylines = new ArrayList<>();
        Set<Claim> untrusted = EnumSet.noneOf(Claim.class);
        for (Section.Entry entry : section.entries()) {
            String key = entry.key();
            if (isPart(key)) {
                rules.computeIfAbsent(Part.valueOf(upper(key)), part -> new ArrayList<>())
                        .add(css(section, entry));
            } else if (isRole(key)) {
                bylines.add(new Credit(Byline.Role.valueOf(upper(key)), css(section, entry)));
            } else if (key.equals("untrusted")) {
                untrusted.add(constant(section, entry, Claim.values()));
            }
        }
        Optional<Css> marker = section.only("marker").map(entry -> css(section, entry));
        Byline.Role role =
                section.only("role")
                        .map(entry -> constant(section, entry, Byline.Role.values()))
                        .orElse(Byline.Role.WRITER);
        Optional<List<String>> state =
                section.only("state").map(entry -> Splitter.on('/').splitToList(entry.value()));
        return new Layout(marker, rules, bylines, role, untrusted, state);
    }

    /** The selectors of a part, the first to be tried first. */
    public List<Css> rules(Part part) {
        return rules.getOrDefault(part, List.of());
    }

    /** Whether a claim of the page is known to be wrong. */
    public boolean distrusts(Claim claim) {
        return untrusted.contains(claim);
    }

    private static Css css(Section section, Section.Entry entry) {
        try {
            return Css.compile(entry.value());
        } catch (IllegalArgumentException e) {
            throw section.error(
                    entry.line(),
                    "\"" + entry.value() + "\" is no selector: " + e.getMessage(),
                    "write one as jsoup's Selector describes them");
        }
    }

    private static <E extends Enum<E>> E constant(Section section, Section.Entry entry, E[] known) {
        for (E constant : known) {
            if (lower(constant).equals(entry.value())) {
                return constant;
            }
        }
        throw section.error(
                entry.line(),
                "unknown " + entry.key() + " \"" + entry.value() + "\"",
                "use one of " + Stream.of(known).map(Layout::lower).toList());
    }

    private static Set<String> keys() {
        List<String> keys = new ArrayList<>(List.of("marker", "role", "untrusted", "state"));
        for (Part part : Part.values()) {
            keys.add(lower(part));
        }
        for (Byline.Role role : Byline.Role.values()) {
            keys.add(lower(role));
        }
        return Set.copyOf(keys);
    }

    private static boolean isPart(String key) {
        for (Part part : Part.values()) {
            if (lower(part).equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRole(String key) {
        for (Byline.Role role : Byline.Role.values()) {
            if (lower(role).equals(key)) {
                return true;
            }
        }
        return false;
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String upper(String key) {
        return key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
