package id.warta.extract.token;

import static id.warta.extract.token.Chars.isLetter;
import static id.warta.extract.token.Chars.isLetterOrDigit;

/**
 * Where web addresses, e-mail addresses, names of accounts and hashtags end. What is turned down
 * once is not looked at again, so that all take linear time together.
 *
 * <p>Articles are often scraped without the blank between two lines: a word with a capital behind a
 * full stop begins a sentence and belongs to no address.
 */
final class WebShapes {

    private static final int NONE = -1;

    private final Lexicon lexicon = Lexicon.STANDARD;
    private final TokenBuffer buffer;
    private final Window window;

    private char[] c = new char[0];

    /** No full stop before this position is part of a domain name. */
    private int noDomainBefore;

    WebShapes(TokenBuffer buffer, Window window) {
        this.buffer = buffer;
        this.window = window;
    }

    /** Turns to the window that was read. */
    void begin() {
        c = window.units;
        noDomainBefore = 0;
    }

    /** Where the domain name ends that has a full stop at {@code dot}, or {@link #NONE}. */
    int domainEnd(int dot) {
        if (c[dot] != '.' || !isLetter(c[dot + 1]) || dot < noDomainBefore) {
            return NONE;
        }
        int i = dot;
        int end = NONE;
        while (c[i] == '.' && Chars.isAscii(c[i + 1])) {
            int label = ++i;
            while (Chars.isAscii(c[i]) || c[i] == '-') {
                i++;
            }
            if (isTopDomain(label, i)) {
                end = i;
            }
        }
        if (end == NONE) {
            noDomainBefore = i;
        }
        return end;
    }

    /** Whether a label may end a domain name; it is written all small or all in capitals. */
    private boolean isTopDomain(int from, int to) {
        boolean capitals = Character.isUpperCase(c[to - 1]);
        for (int i = from; i < to; i++) {
            if (Character.isUpperCase(c[i]) != capitals) {
                return false;
            }
        }
        return lexicon.isTopDomain(window.text, window.base + from, window.base + to);
    }

    /** Where the web address ends of which all before {@code from} is known to be part. */
    int addressEnd(int from) {
        int end = from;
        while (isAddressUnit(end)) {
            end++;
        }
        while (end > from && ".,;:!?'\u2019\u2018".indexOf(c[end - 1]) >= 0) {
            end--;
        }
        return end;
    }

    private boolean isAddressUnit(int i) {
        return switch (Chars.classOf(c[i])) {
            case Chars.SPACE, Chars.LINE, Chars.QUOTE, Chars.OPEN, Chars.CLOSE -> false;
            case Chars.DOT -> !window.isTitle(i + 1);
            default -> c[i] != '<' && c[i] != '>';
        };
    }

    /** Where the e-mail address ends whose sign is at {@code at}, or {@link #NONE}. */
    int emailEnd(int at) {
        int dot = NONE;
        int i = at + 1;
        while (Chars.isAscii(c[i]) || c[i] == '-' || c[i] == '.') {
            if (c[i] == '.' && isLetter(c[i + 1]) && !window.isTitle(i + 1)) {
                dot = i;
            }
            i++;
        }
        if (dot == NONE) {
            return NONE;
        }
        int end = dot + 2;
        while (Chars.isAscii(c[end])
                && !(Character.isLowerCase(c[end - 1]) && window.isTitle(end))) {
            end++;
        }
        return end;
    }

    /**
     * Takes back the tokens that are the local part of the address whose sign is at {@code at};
     * returns where it starts, {@code at} if there is none.
     */
    int takeLocalPart(int at) {
        int local = at;
        while (local > 0 && (Chars.isAscii(c[local - 1]) || "._-+".indexOf(c[local - 1]) >= 0)) {
            local--;
        }
        while (local < at && !Chars.isAscii(c[local])) {
            local++;
        }
        int offset = window.base + local;
        int size = buffer.size;
        while (size > 0 && buffer.starts[size - 1] >= offset) {
            size--;
        }
        if (size > 0 && buffer.ends[size - 1] > offset) {
            return at;
        }
        buffer.truncate(size);
        return local;
    }

    /** Where the name of an account ends whose sign is at {@code at}; {@code at} if none does. */
    int handleEnd(int at) {
        boolean insideWord = at > 0 && isLetterOrDigit(c[at - 1]);
        return insideWord || !isNameUnit(at + 1) ? at : nameEnd(at + 1);
    }

    /**
     * Where the hashtag at {@code hash} ends; {@code hash} for a mere number such as {@code #3}.
     */
    int hashtagEnd(int hash) {
        int end = nameEnd(hash + 1);
        for (int i = hash + 1; i < end; i++) {
            if (isLetter(c[i])) {
                return end;
            }
        }
        return hash;
    }

    private int nameEnd(int from) {
        int i = from;
        while (isNameUnit(i) || (c[i] == '.' && isNameUnit(i + 1) && !window.isTitle(i + 1))) {
            i++;
        }
        return i;
    }

    private boolean isNameUnit(int i) {
        return isLetterOrDigit(c[i]) || c[i] == '_';
    }
}
