package id.warta.model;

import static java.util.Objects.requireNonNull;

/**
 * A piece of an article's text that stands by itself.
 *
 * @param kind what it is
 * @param span where it stands in {@link Article#text()}; never empty
 */
public record Block(Kind kind, Span span) {

    /** What a block is. */
    public enum Kind {
        /** The title of the article. */
        HEADLINE,
        /** The summary under or over the headline. */
        DECK,
        /** What is written under a picture or a video, its credit excluded. */
        CAPTION,
        /** A paragraph of the story. */
        PARAGRAPH,
        /** A heading inside the story. */
        SUBHEADING,
        /** One entry of a list, its bullet or number included as written. */
        LIST_ITEM,
        /**
         * A sentence printed before the story to catch the eye, mostly one of the story itself.
         * Found in pasted text alone: what a page quotes is a paragraph.
         */
        PULL_QUOTE;

        /**
         * Whether it is part of the story itself: a paragraph, subheading, list item or pull quote.
         */
        public boolean isBody() {
            return compareTo(PARAGRAPH) >= 0;
        }
    }

    /**
     * Checks that there is something in the block.
     *
     * @throws IllegalArgumentException if {@code span} is empty
     */
    public Block {
        requireNonNull(kind, "kind");
        if (span.isEmpty()) {
            throw new IllegalArgumentException(
                    "an empty block " + kind + " at " + span.start() + "; leave it out instead");
        }
    }
}
