package id.warta.parser;

import static java.util.Objects.requireNonNull;

import id.warta.model.Article;
import id.warta.parser.internal.page.PageDecoder;
import id.warta.parser.internal.page.PageJoin;
import id.warta.parser.internal.page.PageReader;
import id.warta.parser.internal.profile.Profile;
import id.warta.parser.internal.profile.Profiles;
import id.warta.parser.internal.text.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes {@link Article}s of what Indonesian outlets publish.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.standard();
 * Article saved = parser.parse(html, URI.create(url));
 * Article article = parser.parseText(pasted);
 * List<TextLine> why = parser.explain(pasted);
 * }</pre>
 *
 * <p>Immutable; make one and share it among all threads. Parsing takes time linear in the length of
 * the input.
 */
public final class ArticleParser {

    private final ParseLimits limits;
    private final TextReader texts;
    private final PageReader pages;

    private ArticleParser(Builder builder) {
        List<Profile> all = new ArrayList<>(builder.profiles);
        if (builder.bundled) {
            all.addAll(Profiles.bundled());
        }
        Profiles profiles = new Profiles(all);
        this.limits = builder.limits;
        this.texts = new TextReader(profiles);
        this.pages = new PageReader(profiles, limits);
    }

    /** A parser that knows the outlets that come with Warta. */
    public static ArticleParser standard() {
        return builder().build();
    }

    /** A builder, to add outlets or to change the limits. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The article of a pasted text, the first if it holds several. The outlet is found in the text
     * itself where it shows.
     *
     * @throws ArticleParseException if there is no article in it, or if it is longer than the
     *     limits allow
     */
    public Article parseText(String pasted) {
        return parseText(pasted, Hints.none());
    }

    /**
     * The article of a pasted text of which something is known: the outlet and address of the hints
     * go into the article, lines are read alike with and without. Else as {@link
     * #parseText(String)}.
     */
    public Article parseText(String pasted, Hints hints) {
        return parseAll(pasted, hints).get(0);
    }

    /** All articles of a paste in order, at least one; else as {@link #parseText(String)}. */
    public List<Article> parseAll(String pasted) {
        return parseAll(pasted, Hints.none());
    }

    /** All articles of a paste of which something is known; else as {@link #parseAll(String)}. */
    public List<Article> parseAll(String pasted, Hints hints) {
        checkSize(pasted, hints);
        return texts.read(pasted, hints);
    }

    /**
     * What {@link #parseText(String)} takes each line of a pasted text for. Every line that is not
     * blank is there, so nothing is lost unseen; the lines of a second article are {@link
     * LineRole#OTHER}. A blank text has no lines. Lines end with a line feed; in a text without
     * any, with the carriage return, vertical tab or Unicode line break that it has instead.
     *
     * @throws ArticleParseException if the text is longer than the limits allow
     */
    public List<TextLine> explain(String pasted) {
        return explain(pasted, Hints.none());
    }

    /**
     * As {@link #explain(String)}; the hints are named in the message of an exception and change
     * nothing else.
     */
    public List<TextLine> explain(String pasted, Hints hints) {
        checkSize(pasted, hints);
        return texts.explain(pasted);
    }

    /**
     * The article of a saved page.
     *
     * @param uri the address of the page; its host says which outlet it is
     * @throws ArticleParseException if the page is no article but a listing, a feed or empty, or is
     *     over a limit
     */
    public Article parse(String html, URI uri) {
        return parse(html, Hints.none().uri(uri));
    }

    /**
     * The article of a saved page of which something is known, or nothing: the page itself says
     * whose it is, as a rule. Else as {@link #parse(String, URI)}.
     */
    public Article parse(String html, Hints hints) {
        return read(html, hints).article();
    }

    /**
     * The article of a saved page as bytes, which are read to the end and not closed. Their charset
     * is found by the byte order mark, the hints, the bytes themselves and what the page says, in
     * this order. Else as {@link #parse(String, URI)}.
     *
     * @throws IOException if the stream fails
     */
    public Article parse(InputStream page, Hints hints) throws IOException {
        return parse(decode(page, hints), hints);
    }

    /**
     * Where each field of the article of a page came from: which selector, which part of its
     * metadata, or its structure alone. Shows selectors that no longer fit.
     *
     * @throws ArticleParseException as {@link #parse(String, URI)} does
     */
    public List<PageField> explain(String html, URI uri) {
        return explainPage(html, Hints.none().uri(uri));
    }

    /** Where each field came from of a page of which something is known, or nothing. */
    public List<PageField> explainPage(String html, Hints hints) {
        return read(html, hints).fields().get();
    }

    /**
     * Where each field came from of a page as bytes, whose charset is found as by {@link
     * #parse(InputStream, Hints)}.
     *
     * @throws ArticleParseException as {@link #parse(String, URI)} does
     * @throws IOException if the stream fails
     */
    public List<PageField> explainPage(InputStream page, Hints hints) throws IOException {
        return explainPage(decode(page, hints), hints);
    }

    /**
     * One article of the articles of its pages, the first page first. The stories follow each
     * other. Outlet, addresses, section, times, headline, deck and dateline are those of the first
     * page that has them, the sign-off that of the last one. Captions, photos, tags and people are
     * those of all pages, each once; it is paywalled if one of them is. A dateline or sign-off that
     * the joined text still begins or ends with stays text alone. Takes time linear in the length
     * of the pages.
     *
     * @throws IllegalArgumentException if there is no page
     */
    public static Article join(List<Article> pages) {
        return PageJoin.of(pages);
    }

    private String decode(InputStream page, Hints hints) throws IOException {
        byte[] bytes = page.readNBytes(limits.maxChars());
        if (bytes.length == limits.maxChars() && page.read() >= 0) {
            throw tooLong("more bytes than the limit", hints);
        }
        return PageDecoder.decode(bytes, hints);
    }

    private PageReader.Reading read(String html, Hints hints) {
        checkSize(html, hints);
        return pages.read(html, hints);
    }

    private void checkSize(String input, Hints hints) {
        if (input.length() > limits.maxChars()) {
            throw tooLong(input.length() + " units, over the limit", hints);
        }
    }

    private ArticleParseException tooLong(String length, Hints hints) {
        return new ArticleParseException(
                "the input holds " + length + " maxChars = " + limits.maxChars(),
                "raise it with ArticleParser.builder().limits(…) if this is really one"
                        + " article",
                hints);
    }

    /** Collects what a parser should know. Not for several threads at once. */
    public static final class Builder {
        private final List<Profile> profiles = new ArrayList<>();
        private ParseLimits limits = ParseLimits.DEFAULT;
        private boolean bundled = true;

        private Builder() {}

        /**
         * Adds an outlet from a profile file, in the form that CONTRIBUTING.md describes. It wins
         * over one added later and over one that comes with Warta.
         *
         * @throws IOException if the file cannot be read
         * @throws IllegalArgumentException if it is not in that form; the message gives the line
         */
        public Builder outlet(Path profile) throws IOException {
            try {
                return outlet(
                        profile.toString(), Files.readString(profile, StandardCharsets.UTF_8));
            } catch (CharacterCodingException e) {
                throw new IOException(profile + " is not in UTF-8; save it so", e);
            }
        }

        /**
         * Adds an outlet from the content of a profile file; {@code origin} is its name in
         * messages.
         */
        public Builder outlet(String origin, String content) {
            profiles.add(Profile.read(origin, content));
            return this;
        }

        /** Leaves out the outlets that come with Warta, so that only those added are known. */
        public Builder onlyAddedOutlets() {
            bundled = false;
            return this;
        }

        /** Sets the bounds. */
        public Builder limits(ParseLimits value) {
            limits = requireNonNull(value, "limits");
            return this;
        }

        /** The parser. */
        public ArticleParser build() {
            return new ArticleParser(this);
        }
    }
}
