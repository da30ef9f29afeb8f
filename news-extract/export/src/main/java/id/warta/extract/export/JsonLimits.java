package id.warta.extract.export;

/**
 * The bounds that JSON is held to when it is read, for JSON that may come from anyone.
 *
 * @param maxChars the longest document in UTF-16 units. The longest article with its annotations
 *     seen is under 1 million; the default is the bound that the parser sets on a page
 * @param maxDepth how deep arrays and objects may lie in each other. The built-in records need 8;
 *     the rest is for records of yours
 * @param maxTokens how many values, names and brackets a document may hold, so that a short text of
 *     nothing but brackets does not become a large tree
 */
public record JsonLimits(int maxChars, int maxDepth, int maxTokens) {

    /** The bounds in force where none are given. */
    public static final JsonLimits DEFAULT = new JsonLimits(64_000_000, 64, 10_000_000);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public JsonLimits {
        positive(maxChars, "maxChars");
        positive(maxDepth, "maxDepth");
        positive(maxTokens, "maxTokens");
    }

    private static void positive(int value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " must be positive, is " + value);
        }
    }
}
