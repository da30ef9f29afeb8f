package id.warta.parser;

/**
 * Every bound of the parser. What goes over one is refused with an {@link ArticleParseException}
 * that names the limit; nothing is cut off in silence. {@code maxDepth} alone refuses nothing.
 *
 * @param maxChars longest page or text, in UTF-16 units (or bytes, of a stream). The largest saved
 *     pages of Indonesian outlets hold about 2 million; a hundred times that is no article, and
 *     would take gigabytes as a tree.
 * @param maxNodes largest number of nodes in a page's tree. The largest pages known have about
 *     30,000; each takes some hundred bytes and is visited a few times.
 * @param maxDepth deepest nesting of a page's elements. Those nested deeper become children of the
 *     last one allowed, with all their text. Articles stand 10 to 40 deep.
 * @param maxJsonChars longest script of JSON-LD or page state, in UTF-16 units. Real ones hold up
 *     to 300,000.
 */
public record ParseLimits(int maxChars, int maxNodes, int maxDepth, int maxJsonChars) {

    /** The bounds in force where none are given. */
    public static final ParseLimits DEFAULT =
            new ParseLimits(64_000_000, 2_000_000, 500, 16_000_000);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public ParseLimits {
        positive("maxChars", maxChars);
        positive("maxNodes", maxNodes);
        positive("maxDepth", maxDepth);
        positive("maxJsonChars", maxJsonChars);
    }

    /** These bounds, but for the length of the input. */
    public ParseLimits withMaxChars(int value) {
        return new ParseLimits(value, maxNodes, maxDepth, maxJsonChars);
    }

    /** These bounds, but for the number of nodes. */
    public ParseLimits withMaxNodes(int value) {
        return new ParseLimits(maxChars, value, maxDepth, maxJsonChars);
    }

    /** These bounds, but for the depth of nesting. */
    public ParseLimits withMaxDepth(int value) {
        return new ParseLimits(maxChars, maxNodes, value, maxJsonChars);
    }

    /** These bounds, but for the length of JSON. */
    public ParseLimits withMaxJsonChars(int value) {
        return new ParseLimits(maxChars, maxNodes, maxDepth, value);
    }

    private static void positive(String name, int value) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, is " + value);
        }
    }
}
