package id.warta.extract.internal.entity;

/**
 * Finds the long form of a short form in brackets among the words before the bracket: every letter
 * of the short form must be there in order, the first at the start of a word (Schwartz and Hearst
 * 2003).
 */
final class LongForm {

    /** Longer short forms are none, which bounds how far is looked. */
    private static final int LONGEST = 16;

    private LongForm() {}

    /**
     * The token where the long form starts, or {@code bracket} if there is none. The short form is
     * the token behind the bracket; as many words are looked through as its length allows.
     */
    static int start(String text, int[] starts, int[] ends, int bracket) {
        int first = starts[bracket + 1];
        int length = ends[bracket + 1] - first;
        if (length > LONGEST) {
            return bracket;
        }
        int floor = starts[Math.max(0, bracket - Math.min(length + 5, 2 * length))];
        int at = ends[bracket - 1];
        for (int i = ends[bracket + 1] - 1; i >= first; i--) {
            char letter = WordAtoms.fold(text.charAt(i));
            if (Character.isLetterOrDigit(letter)) {
                at = before(text, at, floor, letter, i == first);
                if (at < 0) {
                    return bracket;
                }
            }
        }
        int token = bracket;
        while (token > 0 && starts[token] > at) {
            token--;
        }
        return starts[token] == at ? token : bracket;
    }

    /** Where a letter stands last before {@code at}, if wished at the start of a word; else -1. */
    private static int before(String text, int at, int floor, char letter, boolean opening) {
        for (int i = at - 1; i >= floor; i--) {
            boolean inWord = i > floor && Character.isLetterOrDigit(text.charAt(i - 1));
            if (WordAtoms.fold(text.charAt(i)) == letter && !(opening && inWord)) {
                return i;
            }
        }
        return -1;
    }
}
