package id.warta.model;

import static java.util.Objects.requireNonNull;

import id.warta.model.internal.WhiteSpace;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One piece of news: its text in blocks, and what is known about it.
 *
 * <p>{@link #text()} holds the headline, deck, captions and body in the order of the source, joined
 * by a blank line, and nothing else: the dateline and the sign-off are taken out of the paragraphs
 * and kept as data. White space inside a block is folded to single blanks; all other characters are
 * those of the source. Every offset is a UTF-16 code unit of this text.
 *
 * <p>Immutable; two articles are equal when all their parts are.
 */
public final class Article {

    private static final String SEPARATOR = "\n\n";

    private final @Nullable Outlet outlet;
    private final @Nullable URI source;
    private final @Nullable URI canonical;
    private final @Nullable String section;
    private final @Nullable OffsetDateTime published;
    private final @Nullable OffsetDateTime modified;
    private final List<Byline> bylines;
    private final @Nullable Dateline dateline;
    private final @Nullable SignOff signOff;
    private final List<Photo> photos;
    private final List<String> tags;
    private final boolean paywalled;
    private final String text;
    private final List<Block> blocks;

    private Article(Builder builder) {
        this.outlet = builder.outlet;
        this.source = builder.source;
        this.canonical = builder.canonical;
        this.section = builder.section;
        this.published = builder.published;
        this.modified = builder.modified;
        this.bylines = List.copyOf(builder.bylines);
        this.dateline = builder.dateline;
        this.signOff = builder.signOff;
        this.photos = List.copyOf(builder.photos);
        this.tags = List.copyOf(builder.tags);
        this.paywalled = builder.paywalled;
        this.text = String.join(SEPARATOR, builder.contents);
        this.blocks = List.copyOf(builder.blocks);
    }

    /** An empty builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that holds all that this article holds. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.outlet = outlet;
        builder.source = source;
        builder.canonical = canonical;
        builder.section = section;
        builder.published = published;
        builder.modified = modified;
        builder.bylines.addAll(bylines);
        builder.dateline = dateline;
        builder.signOff = signOff;
        builder.photos.addAll(photos);
        builder.tags.addAll(tags);
        builder.paywalled = paywalled;
        for (Block block : blocks) {
            builder.block(block.kind(), textOf(block));
        }
        return builder;
    }

    /** Who published it. */
    public Optional<Outlet> outlet() {
        return Optional.ofNullable(outlet);
    }

    /** Where it was read. */
    public Optional<URI> source() {
        return Optional.ofNullable(source);
    }

    /** The address that the page itself names as its own. */
    public Optional<URI> canonical() {
        return Optional.ofNullable(canonical);
    }

    /**
     * The text of the first headline block; pasted text often starts at the dateline and has none.
     */
    public Optional<String> headline() {
        return first(Block.Kind.HEADLINE);
    }

    /** The text of the first deck block. */
    public Optional<String> deck() {
        return first(Block.Kind.DECK);
    }

    /** The channel it appeared in, as written. */
    public Optional<String> section() {
        return Optional.ofNullable(section);
    }

    /**
     * When it was published, in the zone that the source names; where it names none, WIB (+07:00).
     */
    public Optional<OffsetDateTime> published() {
        return Optional.ofNullable(published);
    }

    /**
     * When it was last changed, in the zone that the source names; where it names none, WIB
     * (+07:00).
     */
    public Optional<OffsetDateTime> modified() {
        return Optional.ofNullable(modified);
    }

    /** Who made it, in the order of the source. */
    public List<Byline> bylines() {
        return bylines;
    }

    /** Where the story says it comes from. */
    public Optional<Dateline> dateline() {
        return Optional.ofNullable(dateline);
    }

    /** Who the end of the story says made it. */
    public Optional<SignOff> signOff() {
        return Optional.ofNullable(signOff);
    }

    /** The pictures, in the order of the source. */
    public List<Photo> photos() {
        return photos;
    }

    /** The tags or keywords, in the order of the source. */
    public List<String> tags() {
        return tags;
    }

    /** Whether the source shows only the part that is free of charge. */
    public boolean paywalled() {
        return paywalled;
    }

    /** The blocks joined by a blank line; empty if there are none. */
    public String text() {
        return text;
    }

    /**
     * The blocks in order: disjoint, and covering all of {@link #text()} but the blank lines
     * between them.
     */
    public List<Block> blocks() {
        return blocks;
    }

    /** The text of a block of this article. */
    public String textOf(Block block) {
        return block.span().of(text);
    }

    /**
     * The block that the unit at {@code offset} lies in; empty for a separator. Takes time
     * logarithmic in the number of blocks.
     *
     * @throws IndexOutOfBoundsException if there is no such unit in {@link #text()}
     */
    public Optional<Block> blockAt(int offset) {
        Objects.checkIndex(offset, text.length());
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Block block = blocks.get(middle);
            if (offset < block.span().start()) {
                high = middle - 1;
            } else if (offset >= block.span().end()) {
                low = middle + 1;
            } else {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    private Optional<String> first(Block.Kind kind) {
        for (Block block : blocks) {
            if (block.kind() == kind) {
                return Optional.of(textOf(block));
            }
        }
        return Optional.empty();
    }

    @Override
    @SuppressWarnings("exports") // of the nullness annotation, which nobody needs to see
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Article that
                        && paywalled == that.paywalled
                        && text.equals(that.text)
                        && blocks.equals(that.blocks)
                        && Objects.equals(outlet, that.outlet)
                        && Objects.equals(source, that.source)
                        && Objects.equals(canonical, that.canonical)
                        && Objects.equals(section, that.section)
                        && Objects.equals(published, that.published)
                        && Objects.equals(modified, that.modified)
                        && bylines.equals(that.bylines)
                        && Objects.equals(dateline, that.dateline)
                        && Objects.equals(signOff, that.signOff)
                        && photos.equals(that.photos)
                        && tags.equals(that.tags));
    }

    @Override
    public int hashCode() {
        return Objects.hash(outlet, source, published, text, blocks.size());
    }

    /** The outlet, date and headline, for logs. */
    @Override
    public String toString() {
        return "Article["
                + outlet().map(Outlet::id).orElse("?")
                + ", "
                + published().map(OffsetDateTime::toString).orElse("?")
                + ", "
                + headline().orElse("?")
                + ", "
                + text.length()
                + " chars in "
                + blocks.size()
                + " blocks]";
    }

    /**
     * Collects the parts of an article. Blocks stand in the text in the order in which they are
     * added. May be used again after {@link #build()}; not for several threads at once.
     */
    public static final class Builder {
        private @Nullable Outlet outlet;
        private @Nullable URI source;
        private @Nullable URI canonical;
        private @Nullable String section;
        private @Nullable OffsetDateTime published;
        private @Nullable OffsetDateTime modified;
        private final List<Byline> bylines = new ArrayList<>();
        private @Nullable Dateline dateline;
        private @Nullable SignOff signOff;
        private final List<Photo> photos = new ArrayList<>();
        private final List<String> tags = new ArrayList<>();
        private boolean paywalled;
        private final List<Block> blocks = new ArrayList<>();
        private final List<String> contents = new ArrayList<>();

        private Builder() {}

        /** Sets the publisher. */
        public Builder outlet(Outlet value) {
            outlet = requireNonNull(value, "outlet");
            return this;
        }

        /** Sets where it was read. */
        public Builder source(URI value) {
            source = requireNonNull(value, "source");
            return this;
        }

        /** Sets the address that the page itself names as its own. */
        public Builder canonical(URI value) {
            canonical = requireNonNull(value, "canonical");
            return this;
        }

        /**
         * Sets the channel.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder section(String value) {
            Checks.notBlank(value, "section");
            section = value;
            return this;
        }

        /** Sets the time of publication. */
        public Builder published(OffsetDateTime value) {
            published = requireNonNull(value, "published");
            return this;
        }

        /** Sets the time of the last change. */
        public Builder modified(OffsetDateTime value) {
            modified = requireNonNull(value, "modified");
            return this;
        }

        /** Adds someone who made it. */
        public Builder byline(Byline value) {
            bylines.add(requireNonNull(value, "byline"));
            return this;
        }

        /** Sets the dateline, which must not stand in the paragraphs any more. */
        public Builder dateline(Dateline value) {
            dateline = requireNonNull(value, "dateline");
            return this;
        }

        /** Sets the sign-off, which must not stand in the paragraphs any more. */
        public Builder signOff(SignOff value) {
            signOff = requireNonNull(value, "signOff");
            return this;
        }

        /** Adds a picture. */
        public Builder photo(Photo value) {
            photos.add(requireNonNull(value, "photo"));
            return this;
        }

        /**
         * Adds a tag.
         *
         * @throws IllegalArgumentException if it is blank
         */
        public Builder tag(String value) {
            Checks.notBlank(value, "tag");
            tags.add(value);
            return this;
        }

        /** Adds tags in order. */
        public Builder tags(Collection<String> values) {
            values.forEach(this::tag);
            return this;
        }

        /** Sets whether only the part that is free of charge is there. */
        public Builder paywalled(boolean value) {
            paywalled = value;
            return this;
        }

        /**
         * Adds a block behind those already there. White space in it, no-break spaces included, is
         * folded to single blanks and dropped at both ends.
         *
         * @throws IllegalArgumentException if nothing but white space is in it
         */
        public Builder block(Block.Kind kind, CharSequence content) {
            requireNonNull(kind, "kind");
            String folded = WhiteSpace.fold(content);
            if (folded.isEmpty()) {
                throw new IllegalArgumentException(
                        "the " + kind + " is blank; leave it out instead");
            }
            int start =
                    blocks.isEmpty()
                            ? 0
                            : blocks.get(blocks.size() - 1).span().end() + SEPARATOR.length();
            blocks.add(new Block(kind, new Span(start, start + folded.length())));
            contents.add(folded);
            return this;
        }

        /** Adds a block {@link Block.Kind#HEADLINE}; see {@link #block}. */
        public Builder headline(CharSequence content) {
            return block(Block.Kind.HEADLINE, content);
        }

        /** Adds a block {@link Block.Kind#PARAGRAPH}; see {@link #block}. */
        public Builder paragraph(CharSequence content) {
            return block(Block.Kind.PARAGRAPH, content);
        }

        /**
         * The article.
         *
         * @throws IllegalStateException if the first paragraph still begins with the dateline or
         *     the last body block still ends with the sign-off
         */
        public Article build() {
            if (dateline != null) {
                String opening = WhiteSpace.fold(dateline.text());
                int first = firstParagraph();
                if (first >= 0 && contents.get(first).startsWith(opening)) {
                    throw new IllegalStateException(
                            "the first paragraph still begins with the dateline \""
                                    + opening
                                    + "\"; take it out");
                }
            }
            if (signOff != null) {
                String closing = WhiteSpace.fold(signOff.text());
                int last = lastOfBody();
                if (last >= 0 && contents.get(last).endsWith(closing)) {
                    throw new IllegalStateException(
                            "the last paragraph still ends with the sign-off \""
                                    + closing
                                    + "\"; take it out");
                }
            }
            return new Article(this);
        }

        private int firstParagraph() {
            int i = 0;
            while (i < blocks.size() && blocks.get(i).kind() != Block.Kind.PARAGRAPH) {
                i++;
            }
            return i < blocks.size() ? i : -1;
        }

        private int lastOfBody() {
            int i = blocks.size() - 1;
            while (i >= 0 && !blocks.get(i).kind().isBody()) {
                i--;
            }
            return i;
        }
    }
}
