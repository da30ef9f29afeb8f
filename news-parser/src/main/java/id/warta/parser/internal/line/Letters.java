package id.warta.parser.internal.line;

import id.warta.model.internal.WhiteSpace;

/** What kind of sign a character is in the eyes of a copy editor. */
public final class Letters {
    private Letters() {}

    /** Whether it is a dash of any length. */
    public static boolean isDash(char c) {
        return c == '-' || c == '–' || c == '—' || c == '‒' || c == '―' || c == '−';
    }

    /** Whether it is a quotation mark of any form. */
    public static boolean isQuote(char c) {
        return c == '"' || c == '“' || c == '”' || c == '\'' || c == '‘' || c == '’' || c == '„'
                || c == '«' || c == '»';
    }

    /** Whether it ends a sentence. */
    public static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Whether {@code word} begins with an upper-case letter. */
    public static boolean isCapitalised(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    }

    /** Whether {@code word} has two letters or more and no lower-case one. */
    public static boolean isAllCaps(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isLowerCase(c)) {
                return false;
            }
            if (Character.isLetter(c)) {
                letters++;
            }
        }
        return letters >= 2;
    }

    /** Whether {@code text} begins with {@code opening}, in any letters. */
    static boolean startsWith(String text, String opening) {
        return text.regionMatches(true, 0, opening, 0, opening.length());
    }

    /** {@code text} without the one pair of round brackets that is around all of it. */
    static String unbracket(String text) {
        boolean whole =
                text.length() > 2
                        && text.charAt(0) == '('
                        && text.indexOf(')') == text.length() - 1;
        return whole ? text.substring(1, text.length() - 1) : text;
    }

    /** Whether a sentence ends at the end of {@code text}, closing marks and blanks aside. */
    public static boolean endsSentence(CharSequence text) {
        int i = text.length();
        while (i > 0 && isCloser(text.charAt(i - 1))) {
            i--;
        }
        return i > 0 && isTerminal(text.charAt(i - 1));
    }

    private static boolean isCloser(char c) {
        return isQuote(c) || c == ')' || c == ']' || WhiteSpace.is(c);
    }

    /** The offset at or after {@code from} of what is no white space. */
    public static int skipBlanks(CharSequence text, int from) {
        int i = from;
        while (i < text.length() && WhiteSpace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset behind the last character before {@code to} that is no white space. */
    static int trimEnd(CharSequence text, int to) {
        int i = to;
        while (i > 0 && WhiteSpace.is(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
