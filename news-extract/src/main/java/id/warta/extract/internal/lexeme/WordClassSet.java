package id.warta.extract.internal.lexeme;

import java.util.Set;

/**
 * Word classes that something may begin with, one bit a class: most lexemes of a text begin nothing
 * and must be passed over fast.
 */
public final class WordClassSet {

    private final long bits;

    private WordClassSet(long bits) {
        this.bits = bits;
    }

    /**
     * A set of classes.
     *
     * @throws IllegalStateException if there are more classes than a {@code long} has bits
     */
    public static WordClassSet of(Set<WordClass> classes) {
        if (WordClass.values().length > Long.SIZE) {
            throw new IllegalStateException("more than " + Long.SIZE + " word classes");
        }
        long bits = 0;
        for (WordClass wordClass : classes) {
            bits |= 1L << wordClass.ordinal();
        }
        return new WordClassSet(bits);
    }

    boolean contains(int code) {
        return (bits >>> Codes.ordinal(code) & 1) != 0;
    }
}
