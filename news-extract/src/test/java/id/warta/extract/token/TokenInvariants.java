package id.warta.extract.token;

import id.warta.model.internal.WhiteSpace;

/** What holds for the tokens of every text. */
public final class TokenInvariants {

    private TokenInvariants() {}

    /**
     * Tokens are ordered, disjoint, not empty, without white space, and cover all else; sentences
     * are not empty, cover all tokens in order, and stop at blank lines. What is told to be letters
     * alone is.
     */
    public static void check(String text) {
        Tokens tokens = Tokenizer.standard().tokenize(text);
        int covered = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.start(i);
            int end = tokens.end(i);
            require(start >= covered && end > start && end <= text.length(), text, i, "order");
            require(isBlank(text, covered, start), text, i, "all before it is white space");
            require(!holdsBlank(text, start, end), text, i, "no white space in it");
            boolean letters = tokens.kind(i) == TokenKind.WORD && isLetters(text, start, end);
            require(letters || !tokens.isLetters(i), text, i, "letters alone if it says so");
            covered = end;
        }
        require(isBlank(text, covered, text.length()), text, tokens.size(), "all is covered");
        require(tokens.sentenceCount() > 0 == tokens.size() > 0, text, 0, "sentences");
        int next = 0;
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            int first = tokens.firstOf(sentence);
            int end = tokens.endOf(sentence);
            require(first == next && end > first, text, first, "sentences cover the tokens");
            for (int i = first; i < end; i++) {
                require(tokens.sentence(i) == sentence, text, i, "its sentence");
                require(
                        i == first || !blankLine(text, tokens.end(i - 1), tokens.start(i)),
                        text,
                        i,
                        "no blank line in a sentence");
            }
            next = end;
        }
        require(next == tokens.size(), text, next, "each token is in a sentence");
    }

    private static void require(boolean holds, String text, int token, String what) {
        if (!holds) {
            throw new AssertionError(
                    what + " at token " + token + " of \"" + abridged(text) + "\"");
        }
    }

    private static String abridged(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }

    private static boolean isBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!WhiteSpace.is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetters(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holdsBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (WhiteSpace.is(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean blankLine(String text, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            lines += text.charAt(i) == '\n' ? 1 : 0;
        }
        return lines > 1;
    }
}
