package id.warta.parser.internal.line;

import id.warta.model.internal.WhiteSpace;
import java.util.List;
import java.util.Optional;

/**
 * Captions of pictures, cut from the credit at their end or, where a line break was lost, at their
 * beginning.
 *
 * <p>Immutable. Takes time linear in the text.
 */
public final class Captions {

    private static final int LONGEST_CREDIT = 100;
    private static final int LONGEST_LABELLED = 80;
    private static final int LONGEST_OPENING = 40;

    /** Words in ordinary letters that only captions begin with. */
    private static final List<String> OPENINGS = WordList.lines("caption-openings.txt");

    /** Which of the ASCII characters may be a sign of a credit at the end of a text. */
    private static final boolean[] CREDIT_SIGNS = new boolean[128];

    static {
        for (char sign : "/):-".toCharArray()) {
            CREDIT_SIGNS[sign] = true;
        }
        PhotoCredits.SOURCE_CAPITALS.forEach(capital -> CREDIT_SIGNS[capital] = true);
    }

    private final PhotoCredits credits;

    Captions(PhotoCredits credits) {
        this.credits = credits;
    }

    /**
     * A caption and the credit at its end.
     *
     * @param text without the credit; empty if nothing else is there
     */
    public record Caption(String text, Optional<PhotoCredits.Credit> credit) {}

    /** Whether a text begins with a word that only captions begin with. */
    public static boolean isOpening(String text) {
        for (String opening : OPENINGS) {
            if (text.startsWith(opening)) {
                return true;
            }
        }
        return false;
    }

    /** A caption with the credit at its end cut off, if there is one. */
    public Caption cut(String caption) {
        String text = WhiteSpace.fold(caption);
        int behind = credits.captionBehind(text);
        if (behind > 0) {
            return new Caption(text.substring(behind), credits.read(text.substring(0, behind)));
        }
        if (!mayEndInCredit(text)) {
            return new Caption(text, Optional.empty());
        }
        PhotoCredits.Credit credit = null;
        int cut = creditStart(text);
        while (cut >= 0) {
            Optional<PhotoCredits.Credit> found = credits.read(stripMarks(text.substring(cut)));
            if (found.isEmpty()) {
                break;
            }
            boolean better =
                    credit == null
                            || (credit.photographer().isEmpty()
                                    && found.get().photographer().isPresent());
            credit = better ? found.get() : credit;
            text = text.substring(0, cut).strip();
            cut = creditStart(text);
        }
        return new Caption(text, Optional.ofNullable(credit));
    }

    private static String stripMarks(String credit) {
        int i = 0;
        while (i < credit.length()
                && ("©Â ".indexOf(credit.charAt(i)) >= 0 || Letters.isDash(credit.charAt(i)))) {
            i++;
        }
        return credit.substring(i);
    }

    // ------------------------------------------------------------------ a quick look

    /**
     * Whether signs of a credit stand near an end of a text: a quick look that spares most
     * paragraphs the long one of {@link #cut}.
     */
    public static boolean mayHoldCredit(String text) {
        return text.lastIndexOf('/', LONGEST_OPENING - 1) > 0
                || PhotoCredits.beginsWithSource(text)
                || mayEndInCredit(text);
    }

    private static boolean mayEndInCredit(String text) {
        int from = Math.max(0, text.length() - LONGEST_CREDIT);
        for (int i = text.length() - 1; i > from; i--) {
            char c = text.charAt(i);
            if (c < CREDIT_SIGNS.length ? CREDIT_SIGNS[c] && isCreditSign(text, i) : c == '©') {
                return true;
            }
        }
        return false;
    }

    /** Whether a sign that may stand in a credit does so at {@code i}. */
    private static boolean isCreditSign(String text, int i) {
        return switch (text.charAt(i)) {
            case ')' -> isClosing(text, i);
            case ':' -> isLabelEnd(text, i);
            case '-' -> text.charAt(i - 1) == '-';
            case '/' -> true;
            default -> PhotoCredits.sourceEnd(text, i) > 0;
        };
    }

    /** Whether nothing but full stops stands behind a bracket. */
    private static boolean isClosing(String text, int bracket) {
        int i = bracket + 1;
        while (i < text.length() && text.charAt(i) == '.') {
            i++;
        }
        return i == text.length();
    }

    /** Whether the colon of {@code Foto:} or {@code Credit:} stands at {@code i}. */
    private static boolean isLabelEnd(String text, int i) {
        return PhotoCredits.labelBefore(text, Letters.trimEnd(text, i)) >= 0;
    }

    // ------------------------------------------------------------------ where the credit begins

    /** Where the credit begins that ends a caption, or -1. */
    private int creditStart(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '.') {
            end--;
        }
        if (end > 0 && text.charAt(end - 1) == ')') {
            int open = text.lastIndexOf('(', end - 1);
            String inside = open < 0 ? "" : text.substring(open + 1, end - 1).strip();
            return open >= 0
                            && (credits.isCreditLike(inside)
                                    || PhotoCredits.unlabelled(inside).isPresent())
                    ? open
                    : -1;
        }
        int near = Math.max(0, text.length() - LONGEST_CREDIT);
        int start = unbracketedStart(text.substring(near, end));
        return start < 0 ? -1 : near + start;
    }

    /** Where the credit begins in the end of a caption, full stops aside, or -1. */
    private int unbracketedStart(String text) {
        int copyright = text.lastIndexOf('©');
        if (copyright >= 0 && text.length() - copyright < 60) {
            boolean garbled = copyright > 0 && text.charAt(copyright - 1) == 'Â';
            return garbled ? copyright - 1 : copyright;
        }
        int dash = text.lastIndexOf(" -- ");
        if (dash >= 0 && credits.isCreditLike(text.substring(dash + 4).strip())) {
            return dash;
        }
        int label = labelStart(text);
        return label >= 0 ? label : lastSentenceIfCredit(text);
    }

    private static int labelStart(String text) {
        int label = -1;
        for (int colon = text.lastIndexOf(':'); colon > 0 && label < 0; ) {
            label = PhotoCredits.labelBefore(text, Letters.trimEnd(text, colon));
            colon = text.lastIndexOf(':', colon - 1);
        }
        return label >= 0 && text.length() - label < LONGEST_LABELLED ? label : -1;
    }

    private int lastSentenceIfCredit(String text) {
        int end = text.length();
        int stop = text.lastIndexOf(". ", end - 1);
        int word = text.lastIndexOf(' ', stop) + 1;
        if (stop > 3 && PhotoCredits.sourceEnd(text, word) == stop + 1) {
            stop = text.lastIndexOf(". ", stop - 1);
        }
        if (stop < 0 || end - stop > 60) {
            return -1;
        }
        String tail = text.substring(stop + 2, end).strip();
        boolean credit = tail.indexOf('/') > 0 || PhotoCredits.beginsWithSource(tail);
        return credit && credits.isCreditLike(tail) ? stop + 2 : -1;
    }
}
