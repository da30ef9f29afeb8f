package id.warta.extract.token;

import id.warta.model.internal.WhiteSpace;
import java.util.Arrays;

/**
 * Splits Indonesian text into tokens and sentences. Immutable; make one and share it among all
 * threads.
 */
public final class Tokenizer {

    private static final Tokenizer STANDARD = new Tokenizer();

    private Tokenizer() {}

    /** The tokenizer for Indonesian news. */
    public static Tokenizer standard() {
        return STANDARD;
    }

    /** The tokens and sentences of {@code text}, in time linear in its length. */
    public Tokens tokenize(String text) {
        int[] starts = new int[16];
        int[] ends = new int[16];
        byte[] kinds = new byte[16];
        int[] firsts = new int[16];
        int size = 0;
        int sentences = 0;
        boolean open = false;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (WhiteSpace.is(c)) {
                if (c == '\n' && text.startsWith("\n", i + 1)) {
                    open = false;
                }
                i++;
                continue;
            }
            int end = i + 1;
            TokenKind kind = TokenKind.PUNCTUATION;
            if (Character.isDigit(c)) {
                kind = TokenKind.NUMBER;
                while (end < text.length()
                        && (Character.isDigit(text.charAt(end))
                                || (".,/:".indexOf(text.charAt(end)) >= 0
                                        && end + 1 < text.length()
                                        && Character.isDigit(text.charAt(end + 1))))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                kind = TokenKind.WORD;
                while (end < text.length()
                        && (Character.isLetterOrDigit(text.charAt(end))
                                || ("-'".indexOf(text.charAt(end)) >= 0
                                        && end + 1 < text.length()
                                        && Character.isLetterOrDigit(text.charAt(end + 1))))) {
                    end++;
                }
            }
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
                kinds = Arrays.copyOf(kinds, size * 2);
            }
            if (!open) {
                if (sentences + 1 >= firsts.length) {
                    firsts = Arrays.copyOf(firsts, sentences * 2);
                }
                firsts[sentences++] = size;
                open = true;
            }
            starts[size] = i;
            ends[size] = end;
            kinds[size++] = (byte) kind.ordinal();
            if (".?!".indexOf(c) >= 0) {
                open = false;
            }
            i = end;
        }
        firsts = Arrays.copyOf(firsts, sentences + 1);
        firsts[sentences] = size;
        return new Tokens(
                text,
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size),
                Arrays.copyOf(kinds, size),
                firsts);
    }
}
