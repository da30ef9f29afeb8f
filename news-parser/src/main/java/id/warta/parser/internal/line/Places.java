package id.warta.parser.internal.line;

import java.util.Locale;
import java.util.Set;

/** Places as datelines print them: which are known, and how far the word of one goes. */
public final class Places {

    private static final AnyCaseMap<Boolean> PLACES =
            AnyCaseMap.of(WordList.lowerCase("places.txt"));

    /** Words in the names of places that are cut short with a full stop. */
    private static final Set<String> SHORT_FORMS = WordList.lowerCase("place-short-forms.txt");

    private static final int SHORTEST_GLUED = 3;

    private Places() {}

    /** Whether {@code name} is a place that datelines are known to name, in any letters. */
    public static boolean isPlace(String name) {
        return PLACES.has(name);
    }

    /** The end of the capitalised word of a place that begins at {@code from}. */
    static int wordEnd(String text, int from, int limit) {
        int i = from + 1;
        while (i < limit
                && (Character.isLetter(text.charAt(i))
                        || isJointInside(text, from, i)
                        || isShortForm(text, from, i))) {
            i++;
        }
        return i;
    }

    /** A hyphen, apostrophe or full stop between letters of like case: {@code D.I}. */
    private static boolean isJointInside(String text, int from, int i) {
        char c = text.charAt(i);
        if ("'’-.".indexOf(c) < 0 || i + 1 >= text.length() || (c == '.' && i - from > 3)) {
            return false;
        }
        char next = text.charAt(i + 1);
        boolean newWord =
                c == '-'
                        && Character.isUpperCase(next)
                        && beginsWord(text, i + 1)
                        && Character.isUpperCase(text.charAt(i - 1));
        return !newWord
                && Character.isLetter(next)
                && Character.isUpperCase(next) == Character.isUpperCase(text.charAt(i - 1));
    }

    /** The full stop of {@code Kab.}, {@code Kec.} and {@code St.} before a blank. */
    private static boolean isShortForm(String text, int from, int i) {
        if (text.charAt(i) != '.' || i + 1 >= text.length() || text.charAt(i + 1) != ' ') {
            return false;
        }
        String word = text.substring(from, i).toLowerCase(Locale.ROOT);
        return SHORT_FORMS.contains(word);
    }

    /** The end of a known place at {@code at} to which the story is glued, or -1. */
    static int gluedEnd(String text, int at, int limit) {
        int word = wordEnd(text, at, limit);
        for (int end = word - 1; end > at + SHORTEST_GLUED; end--) {
            if (isPlace(text.substring(at, end))) {
                return end;
            }
        }
        for (int end = at + SHORTEST_GLUED; end < word; end++) {
            if (Character.isUpperCase(text.charAt(end))
                    && Character.isLowerCase(text.charAt(end - 1))) {
                return end; // PekanbaruSeorang
            }
        }
        return -1;
    }

    /** Whether a word in ordinary letters with a capital begins at {@code from}. */
    static boolean beginsWord(String text, int from) {
        return from + 1 < text.length()
                && Character.isUpperCase(text.charAt(from))
                && Character.isLowerCase(text.charAt(from + 1));
    }
}
