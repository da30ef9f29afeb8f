package id.warta.extract.internal.lexeme;

import java.util.Set;

/**
 * Word classes that something may begin with, looked up by number: most lexemes of a text begin
 * nothing and must be passed over fast.
 */
public final class WordClassSet {

    private final boolean[] members = new boolean[WordClass.values().length];

    private WordClassSet(Set<WordClass> classes) {
        for (WordClass wordClass : classes) {
            members[wordClass.ordinal()] = true;
        }
    }

    /**
     * A set of classes, each {@link WordClass#BREAK} or one of {@link WordClass#BEGINNINGS}: the
     * others are not told before they are asked for.
     *
     * @throws IllegalArgumentException if one is none of these
     */
    public static WordClassSet of(Set<WordClass> classes) {
        for (WordClass wordClass : classes) {
            if (wordClass != WordClass.BREAK && !WordClass.BEGINNINGS.contains(wordClass)) {
                throw new IllegalArgumentException(wordClass + " begins no expression");
            }
        }
        return new WordClassSet(classes);
    }

    boolean contains(int code) {
        return members[Codes.ordinal(code)];
    }
}
