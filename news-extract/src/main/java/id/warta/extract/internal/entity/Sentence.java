package id.warta.extract.internal.entity;

import java.util.Arrays;

/**
 * A sentence while it is being read: the row of {@link WordAtoms} of each token, its style, and its
 * runs of capitalised words. Reused for one sentence after another; for one thread.
 */
final class Sentence {

    /** How a sentence is written: as prose, with each word capitalised, or in capitals. */
    static final int PROSE = 0;

    static final int TITLE = 1;
    static final int CAPITALS = 2;

    private static final int SHORTEST_TITLE = 4;

    /** There is no run one word away. */
    static final int NO_RUN = -1;

    private final WordCache reader;
    private int[] rows = new int[64];
    private int[] runStarts = new int[64];
    private int[] runEnds = new int[64];
    private int[] phrases = new int[64];
    private int[] phraseStarts = new int[64];
    private int[] phraseEnds = new int[64];
    private int[] heads = new int[64];
    private int[] runsBefore = new int[64];
    private int[] runsBehind = new int[64];
    private int size;
    private int style;

    Sentence(WordCache reader) {
        this.reader = reader;
    }

    /** Reads the tokens {@code from} to {@code to} of a text. */
    void read(String text, int[] starts, int[] ends, int from, int to) {
        size = to - from;
        if (rows.length < size + 1) {
            int capacity = Math.max(size + 1, rows.length * 2);
            rows = Arrays.copyOf(rows, capacity);
            runStarts = Arrays.copyOf(runStarts, capacity);
            runEnds = Arrays.copyOf(runEnds, capacity);
            phrases = Arrays.copyOf(phrases, capacity);
            phraseStarts = Arrays.copyOf(phraseStarts, capacity);
            phraseEnds = Arrays.copyOf(phraseEnds, capacity);
            heads = Arrays.copyOf(heads, capacity);
            runsBefore = Arrays.copyOf(runsBefore, capacity);
            runsBehind = Arrays.copyOf(runsBehind, capacity);
        }
        style = style(text, starts, ends, from, to);
        reader.startSentence(size);
        boolean opening = true;
        for (int t = 0; t < size; t++) {
            int start = starts[from + t];
            int end = ends[from + t];
            int manner =
                    ties(text, starts, ends, from + t, from, to)
                            ? WordAtoms.TYING
                            : opening || style != PROSE ? WordAtoms.DOUBTFUL : WordAtoms.PLAIN;
            rows[t] = reader.row(text, start, end, manner);
            opening &= !Character.isLetterOrDigit(text.charAt(start));
        }
        findRuns();
        findPhrases();
    }

    /** Whether a token is a hyphen or dash with no white space on either side. */
    private static boolean ties(String text, int[] starts, int[] ends, int t, int from, int to) {
        if (ends[t] - starts[t] != 1 || t == from || t + 1 == to) {
            return false;
        }
        char mark = text.charAt(starts[t]);
        return (mark == '-' || mark == '\u2013')
                && ends[t - 1] == starts[t]
                && starts[t + 1] == ends[t];
    }

    /** Marks the longest phrases of the lexicon, from the left, that begin with a capital. */
    private void findPhrases() {
        int[] atoms = reader.atoms();
        PhraseTable table = reader.phrases();
        Arrays.fill(phrases, 0, size, 0);
        int t = 0;
        while (t < size) {
            int length = 0;
            int number = 0;
            if (WordAtoms.isCapitalized(atoms, rows[t])) {
                int most = Math.min(PhraseTable.LONGEST, size - t);
                int hash = Hash.SEED;
                for (int n = 1; n <= most; n++) {
                    hash = PhraseTable.add(hash, atoms[rows[t + n - 1] + WordAtoms.FORM]);
                    int found = table.find(hash);
                    if (found != 0) {
                        number = found;
                        length = n;
                    }
                }
            }
            for (int i = 0; i < length; i++) {
                int place = length == 1 ? 3 : i == 0 ? 0 : i == length - 1 ? 2 : 1;
                phrases[t + i] = number * 4 + place;
                phraseStarts[t + i] = t;
                phraseEnds[t + i] = t + length;
            }
            t += Math.max(1, length);
        }
    }

    private void findRuns() {
        int[] atoms = reader.atoms();
        Arrays.fill(runsBefore, 0, size, NO_RUN);
        Arrays.fill(runsBehind, 0, size, NO_RUN);
        int before = NO_RUN;
        int t = 0;
        while (t < size) {
            if (!WordAtoms.isCapitalized(atoms, rows[t])) {
                t++;
                continue;
            }
            int end = t + 1;
            while (end < size && WordAtoms.isCapitalized(atoms, rows[end])) {
                end++;
                if (end + 1 < size
                        && WordAtoms.letterCase(atoms, rows[end]) == WordAtoms.TIE
                        && WordAtoms.isCapitalized(atoms, rows[end + 1])) {
                    end++;
                }
            }
            int head = classOf(t - 1);
            int distance = 1;
            for (int i = t; i < end; i++) {
                runStarts[i] = t;
                runEnds[i] = end;
                heads[i] = head == 0 ? 0 : head * 8 + Math.min(distance, 5);
                distance++;
                if (classOf(i) != 0) {
                    head = classOf(i);
                    distance = 1;
                }
            }
            if (before != NO_RUN && runEnds[before] + 1 == t) {
                Arrays.fill(runsBehind, before, t, t);
                Arrays.fill(runsBefore, t - 1, end, before);
            }
            before = t;
            t = end;
        }
    }

    /**
     * Headlines: when nearly every word of four letters or more is capitalised, it says nothing.
     */
    private static int style(String text, int[] starts, int[] ends, int from, int to) {
        int words = 0;
        int capitalized = 0;
        int capitals = 0;
        for (int t = from; t < to; t++) {
            char first = text.charAt(starts[t]);
            if (ends[t] - starts[t] < 4 || !Character.isLetter(first)) {
                continue;
            }
            words++;
            if (Character.isUpperCase(first)) {
                capitalized++;
                if (Character.isUpperCase(text.charAt(starts[t] + 1))
                        && Character.isUpperCase(text.charAt(ends[t] - 1))) {
                    capitals++;
                }
            }
        }
        if (words < SHORTEST_TITLE || capitalized * 10 < words * 8) {
            return PROSE;
        }
        return capitals * 10 >= words * 9 ? CAPITALS : TITLE;
    }

    int size() {
        return size;
    }

    int style() {
        return style;
    }

    int[] atoms() {
        return reader.atoms();
    }

    /** The row of a token; rows of two marks stand before the first and behind the last. */
    int row(int t) {
        if (t < 0) {
            return reader.beforeFirst();
        }
        return t < size ? rows[t] : reader.behindLast();
    }

    /** What a token is in a phrase of the lexicon: its number and place; 0 if it is in none. */
    int phrase(int t) {
        return t < 0 || t >= size ? 0 : phrases[t];
    }

    /** Where the phrase starts that a token is in. */
    int phraseStart(int t) {
        return phraseStarts[t];
    }

    /** Where the phrase ends that a token is in. */
    int phraseEnd(int t) {
        return phraseEnds[t];
    }

    /**
     * Where the run starts that one word parts from that of a token, or from this token if it is
     * such a word; {@link #NO_RUN} if there is none.
     */
    int runBefore(int t) {
        return runsBefore[t];
    }

    /** Likewise of the run behind. */
    int runBehind(int t) {
        return runsBehind[t];
    }

    /** The part of {@link #phrase} that the lists of names say; 0 if they do not have it. */
    static int listed(int phrase) {
        int lists = phrase >>> (PhraseTable.LISTS + 2);
        return lists == 0 ? 0 : lists * 4 + (phrase & 3);
    }

    /** The class of the nearest word before a token in its run that has one, and how far it is. */
    int head(int t) {
        return heads[t];
    }

    /** What kind of name a token tells of; 0 if of none. */
    int classOf(int t) {
        return t < 0 || t >= size ? 0 : reader.atoms()[rows[t] + WordAtoms.CLASS];
    }

    /** Whether a token is in a run or a phrase, or between two runs that it parts. */
    boolean mayBeName(int t) {
        return WordAtoms.isCapitalized(reader.atoms(), rows[t])
                || phrases[t] != 0
                || runsBefore[t] != NO_RUN
                || runsBehind[t] != NO_RUN;
    }

    int runStart(int t) {
        return runStarts[t];
    }

    int runEnd(int t) {
        return runEnds[t];
    }
}
