package id.warta.extract.internal.entity;

import java.util.Arrays;

/**
 * The names that the sentences of one document have each by itself. Where the same words stand
 * again, in whatever letter case, they are likely the same name from its first to its last word;
 * and a short form in brackets is of the kind of the name before it. For one thread.
 */
final class DocumentPhrases {

    /** What one certain name elsewhere counts, in natural logarithms; and the most of them. */
    private static final double NAME = 1.5;

    private static final float MOST = 1.5f;

    /** Names less likely than this say nothing, nor do fewer than this elsewhere. */
    private static final float LEAST = 0.5f;

    /** A definition tells more of a short form than another use of it. */
    private static final float DEFINITION = 2;

    /** The names, and the beginnings of names, which have no uses. */
    private final DocumentNames names = new DocumentNames();

    private final float[] parts = new float[DocumentNames.PARTS];

    /** Forgets all names. */
    void clear() {
        names.clear();
    }

    /**
     * Learns a name that goes from token {@code from} to {@code to} of a sentence that was decoded
     * and weighed; {@code words} holds the hashes of its words, in small letters, from {@code base}
     * on. With {@code defining}, the token behind the next one is its short form.
     */
    void learn(Decoder decoder, int from, int to, int[] words, int base, boolean defining) {
        float probability = (float) decoder.probability(from, to);
        if (probability < LEAST || to - from > PhraseTable.LONGEST) {
            return;
        }
        int phrase = Hash.SEED;
        int place = -1;
        for (int i = from; i < to; i++) {
            phrase = PhraseTable.add(phrase, words[base + i]);
            place = names.place(phrase);
        }
        int kind = Labels.kind(decoder.label(from));
        add(place, kind, probability);
        if (defining) {
            int shortForm = PhraseTable.add(Hash.SEED, words[base + to + 1]);
            add(names.place(shortForm), kind, probability * DEFINITION);
        }
    }

    private void add(int place, int kind, float weight) {
        Arrays.fill(parts, 0);
        parts[1 + kind] = weight;
        names.add(place, parts);
    }

    /**
     * Adds to the scores of a sentence what the names of the document say of its longest phrases
     * that begin with a capital; tells whether they say anything. Its labels are those that {@link
     * #learn} learned from.
     */
    boolean tell(Decoder decoder, int n, int[] words, boolean[] capitalized, int base, float unit) {
        boolean told = false;
        int t = 0;
        while (t < n) {
            int place = -1;
            int length = 1;
            int phrase = Hash.SEED;
            for (int i = t; i < n && capitalized[base + t]; i++) {
                phrase = PhraseTable.add(phrase, words[base + i]);
                int found = names.find(phrase);
                if (found < 0) {
                    break;
                }
                if (names.uses(found) > 0) {
                    place = found;
                    length = i + 1 - t;
                }
            }
            if (place >= 0) {
                told |= tell(decoder, t, length, place, unit);
            }
            t += length;
        }
        return told;
    }

    private boolean tell(Decoder decoder, int t, int length, int place, float unit) {
        for (int i = 0; i < parts.length; i++) {
            parts[i] = names.sum(place, i);
        }
        if (isName(decoder, t, length)) {
            float own = (float) decoder.probability(t, t + length);
            parts[1 + Labels.kind(decoder.label(t))] -= own < LEAST ? 0 : own;
        }
        int kind = 0;
        float all = 0;
        for (int k = 0; k + 1 < parts.length; k++) {
            all += parts[1 + k];
            kind = parts[1 + k] > parts[1 + kind] ? k : kind;
        }
        float top = parts[1 + kind];
        if (top < LEAST) {
            return false;
        }
        int score = (int) Math.round(NAME * Math.min(MOST, top) * top / all / unit);
        for (int i = 0; i < length; i++) {
            decoder.add(t + i, Labels.of(kind, i == 0, i == length - 1), score);
        }
        return true;
    }

    private static boolean isName(Decoder decoder, int t, int length) {
        boolean name = Labels.begins(decoder.label(t));
        for (int i = 0; i < length && name; i++) {
            name = Labels.ends(decoder.label(t + i)) == (i == length - 1);
        }
        return name;
    }
}
