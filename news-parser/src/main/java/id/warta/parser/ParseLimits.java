package id.warta.parser;

/**
 * Every bound of the parser. What goes over one is refused with an {@link ArticleParseException}
 * that names the limit; nothing is cut off in silence.
 *
 * @param maxChars longest page or text, in UTF-16 units (or bytes, of a stream). The largest saved
 *     pages of Indonesian outlets hold about 2 million; a hundred times that is no article, and
 *     would take gigabytes as a tree.
 */
public record ParseLimits(int maxChars) {

    /** The bounds in force where none are given. */
    public static final ParseLimits DEFAULT = new ParseLimits(64_000_000);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public ParseLimits {
        if (maxChars <= 0) {
            throw new IllegalArgumentException("maxChars must be positive, is " + maxChars);
        }
    }
}
