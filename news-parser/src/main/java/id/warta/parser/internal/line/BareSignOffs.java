package id.warta.parser.internal.line;

import id.warta.model.SignOff;
import id.warta.model.internal.WhiteSpace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sign-offs without brackets: a code with slashes or digits ({@code KBS/RFA/I-1}, {@code kbc10}),
 * or a name in capitals ({@code DINI TEJA}). Immutable.
 */
final class BareSignOffs {

    private final Signers signers;

    BareSignOffs(Signers signers) {
        this.signers = signers;
    }

    /** Cuts what stands behind the last sentence of a paragraph; empty if it signs nothing. */
    Optional<SignOffs.Split> split(String text, int end) {
        int floor = Math.max(0, end - SignOffs.REACH);
        int stop = -1;
        for (int i = end - 2; i > floor; i--) {
            char c = text.charAt(i);
            boolean boundary =
                    Letters.isTerminal(c)
                            || (Letters.isQuote(c)
                                    && Letters.endsSentence(text.substring(Math.max(0, i - 3), i)));
            if (boundary && (WhiteSpace.is(text.charAt(i + 1)) || Letters.isQuote(c))) {
                stop = i + 1;
                break;
            }
        }
        if (stop < 0) {
            return Optional.empty();
        }
        int from = Letters.skipBlanks(text, stop);
        String tail = text.substring(from, end);
        if (!isOne(tail)) {
            return Optional.empty();
        }
        SignOff found = signers.read(tail, tail);
        return found == null
                ? Optional.empty()
                : Optional.of(new SignOffs.Split(text.substring(0, stop), found));
    }

    /** The sign-off that a text is, its white space folded; null if it is none. */
    @Nullable SignOff line(String text) {
        return isOne(text) ? signers.read(text, text) : null;
    }

    private boolean isOne(String tail) {
        if (tail.length() < 2 || tail.length() > 40) {
            return false;
        }
        String text = WhiteSpace.fold(tail);
        if (text.indexOf(' ') >= 0) {
            return text.length() >= 7 && isCapitalName(text);
        }
        return text.indexOf('/') > 0
                ? signers.read(text, text) != null && hasCapitalOrCode(text)
                : holdsDigit(text)
                        && Character.isLetter(text.charAt(0))
                        && signers.read(text, text) != null;
    }

    /** Two or three words in capitals. */
    private static boolean isCapitalName(String text) {
        int words = 1;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words += i - from > 2 ? 1 : 3;
                from = i + 1;
            } else if (!Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return words <= 3 && text.length() - from > 2;
    }

    private static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasCapitalOrCode(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c) || Character.isDigit(c)) {
                return true;
            }
        }
        return text.length() <= 9;
    }
}
