package id.warta.extract.internal.entity;

import id.warta.extract.Entity;
import java.util.Arrays;
import java.util.List;

/** A sentence whose names are known, for training. Immutable. */
public final class LabelledSentence {

    private static final int NO_NAME = -1;

    private final TokenColumns tokens;
    private final int[] labels;
    private final int convention;

    /** {@code tags} are BIO tags, one a word. */
    public LabelledSentence(List<String> words, List<String> tags, int convention) {
        this.convention = convention;
        this.tokens = TokenColumns.of(words);
        this.labels = labels(tokens, tags);
    }

    /** Whether a text is a BIO tag of a kind of name that is known, or {@code O}. */
    public static boolean isTag(String tag) {
        return tag.equals("O") || kind(tag) != NO_NAME;
    }

    /** The kind of name that a BIO tag is part of, or -1 for any that is of no name. */
    private static int kind(String tag) {
        if (tag.startsWith("B-") || tag.startsWith("I-")) {
            for (Entity.Kind kind : Entity.Kind.values()) {
                if (tag.endsWith(kind.label()) && tag.length() == 2 + kind.label().length()) {
                    return kind.ordinal();
                }
            }
        }
        return NO_NAME;
    }

    /** Names are read as conlleval reads them: an I tag without a B tag before it begins one. */
    private static int[] labels(TokenColumns tokens, List<String> tags) {
        int[] labels = new int[tokens.size()];
        Arrays.fill(labels, Labels.OUTSIDE);
        int from = 0;
        int open = NO_NAME;
        boolean bracket = false;
        for (int i = 0; i < labels.length; i++) {
            String tag = tags.get(tokens.word(i));
            int kind = kind(tag);
            boolean begins = kind != open || (kind != NO_NAME && tag.charAt(0) == 'B');
            if (tokens.goesOn(i)) {
                continue;
            }
            if (!tokens.isCore(i)) {
                boolean inside =
                        tokens.closes(i)
                                ? open != NO_NAME && (bracket || goesOn(tokens, i, tags, open))
                                : !begins;
                kind = inside ? open : NO_NAME;
                begins = !inside;
                bracket |= inside;
            } else if (begins && i > 0 && tokens.word(i - 1) == tokens.word(i)) {
                begins = kind != open || tag.charAt(0) == 'B';
            }
            if (begins) {
                close(labels, from, i, open);
                from = i;
                open = kind;
                bracket = false;
            }
        }
        close(labels, from, labels.length, open);
        return labels;
    }

    private static boolean goesOn(TokenColumns tokens, int i, List<String> tags, int open) {
        int next = tokens.word(i) + 1;
        return next < tags.size()
                && tags.get(next).charAt(0) == 'I'
                && kind(tags.get(next)) == open;
    }

    private static void close(int[] labels, int from, int to, int kind) {
        for (int i = from; i < to && kind != NO_NAME; i++) {
            labels[i] = Labels.of(kind, i == from, i == to - 1);
        }
    }

    /** The tokens. */
    TokenColumns tokens() {
        return tokens;
    }

    /** By which convention it is labelled; 0 is that of articles. */
    int convention() {
        return convention;
    }

    /** The label of each token, as {@link Labels} numbers them. */
    int[] labels() {
        return labels;
    }
}
