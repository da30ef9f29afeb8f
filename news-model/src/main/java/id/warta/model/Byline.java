package id.warta.model;

import static java.util.Objects.requireNonNull;

/**
 * Someone named as having made the article. Photographers are here only where they are credited for
 * the article; a credit under a picture is in {@link Photo}.
 *
 * @param role what they did
 * @param name their name as written, not blank
 */
public record Byline(Role role, String name) {

    /** What someone did for an article, with the labels that Indonesian outlets use. */
    public enum Role {
        /** Penulis, Oleh. */
        WRITER,
        /** Reporter, Rep, Laporan Wartawan. */
        REPORTER,
        /** Pewarta, Kontributor, Koresponden. */
        CORRESPONDENT,
        /** Editor, Redaktur, Red. */
        EDITOR,
        /** Foto, Fotografer, Pewarta foto. */
        PHOTOGRAPHER,
        /** Penerjemah, Alih bahasa. */
        TRANSLATOR
    }

    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if {@code name} is blank
     */
    public Byline {
        requireNonNull(role, "role");
        Checks.notBlank(name, "name of a byline");
    }
}
