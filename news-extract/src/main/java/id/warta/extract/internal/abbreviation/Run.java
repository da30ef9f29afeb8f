package id.warta.extract.internal.abbreviation;

import java.util.Arrays;

/**
 * A run of words of a text, as an aligner looks at it: the words in order, hyphenated ones taken
 * apart. Grows at its front, so that it can be collected from a bracket backwards.
 */
final class Run {

    private final String text;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int first = 16;

    Run(String text) {
        this.text = text;
    }

    /**
     * Puts the word from {@code start} to {@code end} before the others, taken apart at hyphens and
     * where a source has lost the blank: {@code putusanMahkamah}.
     */
    void prepend(int start, int end) {
        int to = end;
        for (int i = end - 1; i >= start; i--) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '\'' && c != '’') {
                push(i + 1, to);
                to = i;
            } else if (isGlued(i, start, to)) {
                push(i, to);
                to = i;
            }
        }
        push(start, to);
    }

    /** Whether a capital at {@code i} begins a word that hangs on one in small letters. */
    private boolean isGlued(int i, int start, int end) {
        return i - start >= 3
                && end - i >= 3
                && Character.isUpperCase(text.charAt(i))
                && Character.isLowerCase(text.charAt(i + 1))
                && Character.isLowerCase(text.charAt(i - 1))
                && Character.isLowerCase(text.charAt(i - 2))
                && Character.isLowerCase(text.charAt(i - 3));
    }

    private void push(int start, int end) {
        if (start >= end) {
            return;
        }
        if (first == 0) {
            int length = starts.length;
            starts = grown(starts);
            ends = grown(ends);
            first = length;
        }
        first--;
        starts[first] = start;
        ends[first] = end;
    }

    private static int[] grown(int[] column) {
        int[] twice = new int[column.length * 2];
        System.arraycopy(column, 0, twice, column.length, column.length);
        return twice;
    }

    /** The same words without the first {@code count}. */
    Run without(int count) {
        Run run = new Run(text);
        run.starts = Arrays.copyOfRange(starts, first + count, starts.length);
        run.ends = Arrays.copyOfRange(ends, first + count, ends.length);
        run.first = 0;
        return run;
    }

    String text() {
        return text;
    }

    int size() {
        return starts.length - first;
    }

    int start(int word) {
        return starts[first + word];
    }

    int end(int word) {
        return ends[first + word];
    }

    boolean isPassedOver(int word) {
        return Context.PASSED_OVER.has(text, start(word), end(word));
    }

    /** Whether a word never belongs to a name or term behind it. */
    boolean isOutside(int word) {
        return Context.OUTSIDE.has(text, start(word), end(word));
    }

    /** Whether a word begins with a letter, given in lower case. */
    boolean begins(int word, char letter) {
        return Aligner.fold(text.charAt(start(word))) == letter;
    }

    /** Whether a comma stands between a word and the one before it. */
    boolean isBehindComma(int word) {
        return text.charAt(end(word - 1)) == ',';
    }

    /** Whether a word is the PT before the name of a company. */
    boolean isCompany(int word) {
        return end(word) - start(word) == 2 && text.startsWith("PT", start(word));
    }

    boolean isCapitalized(int word) {
        char c = text.charAt(start(word));
        return Character.isUpperCase(c) || Character.isDigit(c);
    }
}
