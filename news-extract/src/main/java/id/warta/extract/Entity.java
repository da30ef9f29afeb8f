package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.model.Annotation;
import id.warta.model.Span;

/**
 * A name of a person, an organisation or a place.
 *
 * @param span the name without title
 * @param kind what it names
 * @param score how sure the tagger is, from 0 to 1
 */
public record Entity(Span span, Kind kind, double score) implements Annotation {

    /** What a name names. */
    public enum Kind {
        /** A person. */
        PERSON("PER"),
        /** An organisation. */
        ORGANIZATION("ORG"),
        /** A place. */
        LOCATION("LOC");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** The label in BIO data: {@code PER}, {@code ORG} or {@code LOC}. */
        public String label() {
            return label;
        }
    }

    /**
     * Checks the score.
     *
     * @throws IllegalArgumentException unless {@code 0 <= score <= 1}
     */
    public Entity {
        requireNonNull(span, "span");
        requireNonNull(kind, "kind");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("a score lies between 0 and 1, not at " + score);
        }
    }
}
