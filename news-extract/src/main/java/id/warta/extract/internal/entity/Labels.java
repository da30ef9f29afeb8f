package id.warta.extract.internal.entity;

import id.warta.extract.Entity;

/**
 * The labels of the chain: a token stands outside every name, or begins, continues, ends or alone
 * makes up a name of some kind (BILOU). Two labels more a kind than BIO has cost little here and
 * let the model see where a name ends.
 */
public final class Labels {

    /** Outside. */
    public static final int OUTSIDE = 0;

    /** Number of labels. */
    public static final int COUNT = 1 + 4 * Entity.Kind.values().length;

    private static final int BEGIN = 0;
    private static final int INSIDE = 1;
    private static final int LAST = 2;
    private static final int UNIT = 3;

    private Labels() {}

    /** The label of a token of a name that goes from {@code first} to {@code last}. */
    public static int of(int kind, boolean first, boolean last) {
        int place = first ? (last ? UNIT : BEGIN) : last ? LAST : INSIDE;
        return 1 + 4 * kind + place;
    }

    /** The kind of name a label other than {@link #OUTSIDE} is part of. */
    public static int kind(int label) {
        return (label - 1) >> 2;
    }

    /** Whether a name begins here. */
    public static boolean begins(int label) {
        int place = (label - 1) & 3;
        return label != OUTSIDE && (place == BEGIN || place == UNIT);
    }

    /** Whether a name ends here. */
    public static boolean ends(int label) {
        int place = (label - 1) & 3;
        return label != OUTSIDE && (place == LAST || place == UNIT);
    }

    /** Whether {@code next} may stand behind {@code previous}. */
    public static boolean mayFollow(int previous, int next) {
        boolean open = previous != OUTSIDE && !ends(previous);
        boolean joins = next != OUTSIDE && !begins(next);
        return open == joins && (!open || kind(previous) == kind(next));
    }

    /** Whether a sentence may start with {@code label}. */
    public static boolean mayStart(int label) {
        return mayFollow(OUTSIDE, label);
    }

    /** Whether a sentence may end with {@code label}. */
    public static boolean mayEnd(int label) {
        return mayFollow(label, OUTSIDE);
    }
}
