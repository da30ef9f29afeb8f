package id.warta.extract.internal.entity;

import id.warta.extract.Entity;

/**
 * The labels of the chain: a token stands outside every name, or begins, continues, ends or alone
 * makes up a name of some kind (BILOU). Two labels more a kind than BIO has cost little here and
 * let the model see where a name ends.
 *
 * <p>Their order makes one stretch of the labels that may stand behind a finished name or outside
 * ({@link #isStart}), and another of those that may stand before one ({@link #isEnd}).
 */
public final class Labels {

    /** Number of kinds of names. */
    static final int KINDS = Entity.Kind.values().length;

    /** A name of several tokens begins; one label a kind, as are the next ones. */
    static final int BEGIN = 0;

    /** Outside. */
    public static final int OUTSIDE = BEGIN + KINDS;

    /** A name of one token. */
    static final int UNIT = OUTSIDE + 1;

    /** A name of several tokens ends. */
    static final int LAST = UNIT + KINDS;

    /** A name goes on. */
    static final int INSIDE = LAST + KINDS;

    /** Number of labels. */
    public static final int COUNT = INSIDE + KINDS;

    private Labels() {}

    /** The label of a token of a name that goes from {@code first} to {@code last}. */
    public static int of(int kind, boolean first, boolean last) {
        return kind + (first ? (last ? UNIT : BEGIN) : last ? LAST : INSIDE);
    }

    /** The kind of name a label other than {@link #OUTSIDE} is part of. */
    public static int kind(int label) {
        return label < OUTSIDE ? label : (label - UNIT) % KINDS;
    }

    /** Whether a name begins here. */
    public static boolean begins(int label) {
        return label != OUTSIDE && isStart(label);
    }

    /** Whether a name ends here. */
    public static boolean ends(int label) {
        return label != OUTSIDE && isEnd(label);
    }

    /** Whether a label may stand where no name is open; so a sentence may start with it. */
    static boolean isStart(int label) {
        return label < LAST;
    }

    /** Whether no name is open behind a label; so a sentence may end with it. */
    static boolean isEnd(int label) {
        return label >= OUTSIDE && label < INSIDE;
    }

    /** Whether {@code next} may stand behind {@code previous}. */
    public static boolean mayFollow(int previous, int next) {
        return isEnd(previous) == isStart(next)
                && (isEnd(previous) || kind(previous) == kind(next));
    }

    /** By how much outside is better than any other label, of the scores from {@code at} on. */
    static int lead(int[] scores, int at) {
        int top = Integer.MIN_VALUE / 2;
        for (int l = 0; l < COUNT; l++) {
            top = Math.max(top, l == OUTSIDE ? top : scores[at + l]);
        }
        return scores[at + OUTSIDE] - top;
    }
}
