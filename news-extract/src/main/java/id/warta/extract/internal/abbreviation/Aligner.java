package id.warta.extract.internal.abbreviation;

import id.warta.model.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the letters of a short form with the words before or behind it, in order.
 *
 * <p>After Schwartz and Hearst, <i>A simple algorithm for identifying abbreviation definitions in
 * biomedical text</i> (2003), whose short forms are made of initials, widened to Indonesian
 * acronyms, which are made of syllables: <i>Kor</i>ea <i>Sel</i>atan, <i>De</i>taseme<i>n</i>
 * Khu<i>sus</i>, <i>Kej</i>aksa<i>a</i>n A<i>gung</i>. Instead of the first alignment that works,
 * the best one is taken. A letter scores
 *
 * <ul>
 *   <li>5 as the first of a word;
 *   <li>4 right behind the letter before it;
 *   <li>1.5 further on in the same word, and 1 as an inner letter that begins the share of a word;
 *   <li>less 4 for every word passed over, unless that is dan, untuk and the like;
 *   <li>less 2 for every comma passed.
 * </ul>
 *
 * <p>For initials the first letter must begin the first word, and the last word must give a letter.
 * Acronyms of syllables may begin inside a word, <i>Dan</i>rem from Koman<i>dan</i> Ko<i>rem</i>,
 * and leave the last word out, <i>Menlu</i> from <i>Men</i>teri <i>Lu</i>ar Negeri. Of equally good
 * alignments the shortest run of words wins. Dynamic programming over letters and text; takes time
 * in proportion to the letters and the length of the run, both of which are bounded by the caller.
 */
final class Aligner {

    private static final double INITIAL = 5;
    private static final double NEXT = 4;
    private static final double SAME_WORD = 1.5;
    private static final double INNER = 1;
    private static final double INNER_BEGINNING = 2;
    private static final double COMMA = -2;
    private static final double PASSED_OVER = -4;

    /** Makes the later of two equally good beginnings win, far below any other difference. */
    private static final double LATER = 1e-5;

    private static final double NEVER = Double.NEGATIVE_INFINITY;

    private final String letters;
    private final boolean initials;
    private final Run run;
    private final int base;
    private final int length;
    private final int[] wordOf;
    private final double[] brought;
    private final int[] broughtFrom;
    private final double[][] best;
    private final int[][] from;

    private Aligner(String letters, boolean initials, Run run) {
        this.letters = letters;
        this.initials = initials;
        this.run = run;
        this.base = run.start(0);
        this.length = run.end(run.size() - 1) - base;
        this.wordOf = new int[length];
        this.brought = new double[run.size()];
        this.broughtFrom = new int[run.size()];
        this.best = new double[letters.length()][length];
        this.from = new int[letters.length()][length];
        Arrays.fill(wordOf, -1);
        for (int word = 0; word < run.size(); word++) {
            Arrays.fill(wordOf, run.start(word) - base, run.end(word) - base, word);
        }
    }

    /** The best alignment of a short form with words at the end of {@code run}; null for none. */
    static @Nullable Alignment align(ShortForm shortForm, Run run) {
        return align(shortForm.letters(), shortForm.isCapitals(), run);
    }

    /** The same for letters in lower case, which may be the initials of words or not. */
    static @Nullable Alignment align(String letters, boolean initials, Run run) {
        if (isHopeless(letters, initials, run)) {
            return null;
        }
        Alignment plain = initials ? initials(letters, run) : null;
        return plain == null ? new Aligner(letters, initials, run).align() : plain;
    }

    /** The alignment where every word gives its first letter, which no other can better. */
    private static @Nullable Alignment initials(String letters, Run run) {
        List<Span> pieces = new ArrayList<>();
        int word = run.size();
        for (int i = letters.length() - 1; i >= 0; i--) {
            word--;
            while (word >= 0 && !run.begins(word, letters.charAt(i))) {
                if (word == run.size() - 1 || !run.isPassedOver(word)) {
                    return null;
                }
                word--;
            }
            if (word < 0 || (word > 0 && i > 0 && run.isBehindComma(word))) {
                return null;
            }
            pieces.add(0, new Span(run.start(word), run.start(word) + 1));
        }
        int count = letters.length();
        return new Alignment(
                run.start(word),
                run.end(run.size() - 1),
                List.copyOf(pieces),
                count,
                count,
                count,
                INITIAL);
    }

    /** Whether no word can give the first letter of initials, or the last word none at all. */
    private static boolean isHopeless(String letters, boolean initials, Run run) {
        if (run.size() == 0 || letters.isEmpty()) {
            return true;
        }
        if (!initials) {
            return false;
        }
        boolean first = false;
        for (int word = 0; word < run.size() && !first; word++) {
            first = run.begins(word, letters.charAt(0));
        }
        return !first;
    }

    private @Nullable Alignment align() {
        for (int i = 0; i < letters.length(); i++) {
            fill(i);
        }
        int end = bestEnd(run.size() - 1);
        if (!initials && run.size() > 2) {
            int before = bestEnd(run.size() - 2);
            double[] last = best[letters.length() - 1];
            if (before >= 0 && (end < 0 || last[before] + PASSED_OVER > last[end])) {
                last[before] += PASSED_OVER;
                end = before;
            }
        }
        return end < 0 ? null : alignment(end);
    }

    /** The best place for the last letter in a word; -1 if it cannot stand there. */
    private int bestEnd(int word) {
        double[] last = best[letters.length() - 1];
        int end = -1;
        for (int at = run.start(word) - base; at < run.end(word) - base; at++) {
            if (last[at] > (end < 0 ? NEVER : last[end])) {
                end = at;
            }
        }
        return end;
    }

    /** Finds the best way to have letter {@code i} at each place of the run. */
    private void fill(int i) {
        Arrays.fill(best[i], NEVER);
        if (i > 0) {
            bringForward(i - 1);
        }
        char letter = letters.charAt(i);
        for (int word = 0; word < run.size(); word++) {
            int start = run.start(word) - base;
            int end = run.end(word) - base;
            double inner = NEVER;
            int place = start;
            for (int at = start; at < end; at++) {
                if (i > 0 && at - 2 >= start && best[i - 1][at - 2] >= inner) {
                    inner = best[i - 1][at - 2];
                    place = at - 2;
                }
                if (fold(run.text().charAt(base + at)) != letter) {
                    continue;
                }
                boolean initial = at == start;
                if (i == 0) {
                    double gain = initial ? INITIAL : initials ? NEVER : INNER_BEGINNING;
                    best[0][at] = gain + LATER * at;
                } else {
                    improve(i, at, brought[word] + (initial ? INITIAL : INNER), broughtFrom[word]);
                    if (!initial) {
                        improve(i, at, best[i - 1][at - 1] + NEXT, at - 1);
                    }
                    improve(i, at, inner + SAME_WORD, place);
                }
            }
        }
    }

    /** For each word, the best that any word before it has to offer for letter {@code i}. */
    private void bringForward(int i) {
        double carried = NEVER;
        int place = 0;
        for (int word = 0; word < run.size(); word++) {
            if (word > 0 && run.isBehindComma(word)) {
                carried += COMMA;
            }
            brought[word] = carried;
            broughtFrom[word] = place;
            carried += run.isPassedOver(word) ? 0 : PASSED_OVER;
            for (int at = run.start(word) - base; at < run.end(word) - base; at++) {
                if (best[i][at] > carried) {
                    carried = best[i][at];
                    place = at;
                }
            }
        }
    }

    private void improve(int i, int at, double score, int before) {
        if (score > best[i][at]) {
            best[i][at] = score;
            from[i][at] = before;
        }
    }

    private boolean isInitial(int at) {
        return run.start(wordOf[at]) - base == at;
    }

    private Alignment alignment(int end) {
        int[] places = new int[letters.length()];
        places[letters.length() - 1] = end;
        for (int i = letters.length() - 1; i > 0; i--) {
            places[i - 1] = from[i][places[i]];
        }
        List<Span> pieces = new ArrayList<>();
        int words = 1;
        int begun = 0;
        int start = places[0];
        for (int i = 0; i < places.length; i++) {
            begun += isInitial(places[i]) ? 1 : 0;
            if (i > 0 && places[i] != places[i - 1] + 1) {
                pieces.add(new Span(base + start, base + places[i - 1] + 1));
                start = places[i];
            }
            words += i > 0 && wordOf[places[i]] != wordOf[places[i - 1]] ? 1 : 0;
        }
        pieces.add(new Span(base + start, base + end + 1));
        return new Alignment(
                run.start(wordOf[places[0]]),
                base + length,
                List.copyOf(pieces),
                words,
                begun,
                letters.length(),
                best[letters.length() - 1][end] / letters.length());
    }

    static char fold(char c) {
        return Character.toLowerCase(c);
    }
}
