package id.warta.parser.internal.text;

import id.warta.model.internal.WhiteSpace;
import id.warta.parser.internal.line.Hosts;
import id.warta.parser.internal.line.Letters;
import java.util.ArrayList;
import java.util.List;

/**
 * Paragraphs whose breaks were dropped: where a sentence ends right before a capital, {@code
 * kota.Warga}, a break was lost. A quotation is never cut. Where a blank took the place of the
 * break nothing tells it from the blank between sentences, and the paragraphs stay one.
 */
final class LostParagraphs {

    private static final int LONGEST_WORD = 30;
    private static final int LONGEST_SHORT_FORM = 4;

    private LostParagraphs() {}

    /** The paragraphs of a text in order; the text itself if it is one. */
    static List<String> of(String text) {
        int stop = nextStop(text, 0);
        if (stop < 0) {
            return List.of(text);
        }
        List<String> paragraphs = new ArrayList<>();
        Quotation quotation = new Quotation(text);
        int from = 0;
        for (; stop >= 0; stop = nextStop(text, stop + 1)) {
            int begin = endsWord(text, stop) ? paragraphBehind(text, stop + 1, quotation) : -1;
            if (begin > 0) {
                paragraphs.add(text.substring(from, begin));
                from = begin;
            }
        }
        paragraphs.add(text.substring(from));
        return paragraphs;
    }

    /** The next full stop to which a capital or quotation mark sticks, or -1. */
    private static int nextStop(String text, int from) {
        int i = text.indexOf('.', from);
        while (i >= 0 && i + 2 < text.length()) {
            char next = text.charAt(i + 1);
            if (Character.isUpperCase(next) || isDoubleQuote(next)) {
                return i;
            }
            i = text.indexOf('.', i + 1);
        }
        return -1;
    }

    /** Whether a word ends before a full stop that is no abbreviation, initial or host. */
    static boolean endsWord(String text, int stop) {
        int from = stop;
        while (from > 0 && stop - from < LONGEST_WORD && !WhiteSpace.is(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop);
        if (word.length() < 2 || word.indexOf('.') >= 0 || word.indexOf('/') >= 0) {
            return false;
        }
        char last = word.charAt(word.length() - 1);
        if (Character.isLowerCase(last)) {
            boolean shortForm =
                    word.length() <= LONGEST_SHORT_FORM && Character.isUpperCase(word.charAt(0));
            return !shortForm && !word.equals("www");
        }
        return Character.isDigit(last)
                ? word.length() > 2
                : last == ')' || last == '%' || Letters.isQuote(last) || isCapitals(word);
    }

    private static boolean isCapitals(String word) {
        return word.length() > 2 && Letters.isAllCaps(word);
    }

    /** Where a paragraph begins behind the end of a sentence without a blank, or -1. */
    private static int paragraphBehind(String text, int at, Quotation quotation) {
        int i = at;
        if (quotation.isOpenBefore(i)) {
            if (!isDoubleQuote(text.charAt(i))) {
                return -1;
            }
            i++; // the mark that closes it
        }
        if (i + 1 >= text.length() || WhiteSpace.is(text.charAt(i + 1))) {
            return -1;
        }
        boolean begins =
                isDoubleQuote(text.charAt(i))
                        || (Character.isUpperCase(text.charAt(i)) && !isDomainAt(text, i));
        return begins ? i : -1;
    }

    private static boolean isDoubleQuote(char c) {
        return c == '"' || c == '“' || c == '”';
    }

    /** Whether the word at {@code from} is the end of a host: {@code com}. */
    static boolean isDomainAt(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < LONGEST_WORD && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return Hosts.isDomain(text.substring(from, i));
    }

    /** Whether a place stands within double quotation marks; asked from left to right. */
    private static final class Quotation {
        private final String text;
        private int at;
        private boolean open;

        Quotation(String text) {
            this.text = text;
        }

        boolean isOpenBefore(int place) {
            for (; at < place; at++) {
                char c = text.charAt(at);
                if (c == '"') {
                    open = !open;
                } else if (c == '“' || c == '”') {
                    open = c == '“';
                }
            }
            return open;
        }
    }
}
