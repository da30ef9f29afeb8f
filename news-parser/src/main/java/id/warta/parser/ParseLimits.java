package id.warta.parser;

/**
 * Every bound of the parser. What goes over one is refused with an {@link ArticleParseException}
 * that names the limit; nothing is cut off in silence. {@code maxDepth} alone refuses nothing.
 *
 * @param maxChars longest page or text, in UTF-16 units (or bytes, of a stream). The largest saved
 *     pages of Indonesian outlets hold about 2 million.
 * @param maxNodes largest number of nodes in the tree of a page, or of a story in its data, with
 *     the attributes of elements counted among them. The largest pages known have about 30,000
 *     nodes, each of some hundred bytes. They are counted while the tree grows, since a short page
 *     can be made to grow a huge one; texts and comments right in an element that is still open are
 *     counted when it is closed.
 * @param maxDepth deepest nesting of a page's elements. Those nested deeper become children of the
 *     last one allowed, with all their text. Articles stand 10 to 40 deep.
 * @param maxJsonChars longest script of JSON-LD or page state, in UTF-16 units. Real ones hold up
 *     to 300,000.
 */
public record ParseLimits(int maxChars, int maxNodes, int maxDepth, int maxJsonChars) {

    /** The bounds in force where none are given. */
    public static final ParseLimits DEFAULT =
            new ParseLimits(16_000_000, 2_000_000, 500, 4_000_000);

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
