package id.warta.parser;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A field of the article of a page, and where its value came from. A field that a later evidence
 * gave although the outlet's profile has selectors for it shows selectors that no longer fit: they
 * are in {@code missed}.
 *
 * @param name the field
 * @param evidence what gave the value; {@link Evidence#NONE} if nothing did
 * @param where the place within the evidence: a selector, {@code NewsArticle.headline}, {@code
 *     meta[og:title]}; empty if there is none
 * @param value the value, shortened where it is long; empty if there is none
 * @param missed the profile's selectors that were tried and found nothing
 */
public record PageField(
        Name name, Evidence evidence, String where, String value, List<String> missed) {

    /** The fields of an article, as far as pages give them. */
    public enum Name {
        /** The title. */
        HEADLINE,
        /** The summary under the title. */
        DECK,
        /** The channel. */
        SECTION,
        /** The time of publication. */
        PUBLISHED,
        /** The time of the last change. */
        MODIFIED,
        /** Who made it. */
        BYLINES,
        /** The story. */
        BODY,
        /** The dateline, which is taken out of the story. */
        DATELINE,
        /** The sign-off, which is taken out of the story. */
        SIGN_OFF,
        /** The pictures with their captions and credits. */
        PHOTOS,
        /** The tags. */
        TAGS,
        /** The address that the page names as its own. */
        CANONICAL,
        /** Whether only the free part is shown. */
        PAYWALLED,
        /** Which page of how many it is, as {@code 1/2}. */
        PAGES
    }

    /** What a value can come from, the strongest first. */
    public enum Evidence {
        /** The selectors of the outlet's profile. */
        PROFILE,
        /** The data that the page was built from. */
        STATE,
        /** JSON-LD. */
        JSON_LD,
        /** Microdata: {@code itemprop} in the markup. */
        MICRODATA,
        /** Meta tags and links of the head. */
        META,
        /** What the lines around the story say. */
        LINES,
        /** The structure of the page alone. */
        STRUCTURE,
        /** Nothing gave a value. */
        NONE
    }

    /** Copies the list. */
    public PageField {
        requireNonNull(name, "name");
        requireNonNull(evidence, "evidence");
        requireNonNull(where, "where");
        requireNonNull(value, "value");
        missed = List.copyOf(missed);
    }
}
