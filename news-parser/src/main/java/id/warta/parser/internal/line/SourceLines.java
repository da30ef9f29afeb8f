package id.warta.parser.internal.line;

import id.warta.model.SignOff;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The source that a story is taken from, named under it: {@code Sumber: Antara}. */
final class SourceLines {

    private static final int LONGEST = 50;
    private static final Openings LABELS = new Openings(WordList.lines("source-labels.txt"));

    private SourceLines() {}

    /** Whether a text begins with a label such as {@code Sumber}. */
    static boolean beginsWithLabel(String text) {
        return LABELS.of(text) != null;
    }

    /** The agencies that a text names as its source, as a sign-off; null if it names none. */
    static @Nullable SignOff read(String text) {
        String label = LABELS.of(text);
        if (label == null) {
            return null;
        }
        int i = label.length();
        while (i < text.length() && " :|".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        String rest = text.substring(i).replace('|', ' ').strip();
        boolean labelled = text.substring(0, i).indexOf(':') >= 0 && !rest.isEmpty();
        if (!labelled
                || rest.length() > LONGEST
                || (Letters.endsSentence(rest) && !isHostLike(rest))) {
            return null;
        }
        String name = rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
        List<String> agencies = new ArrayList<>();
        for (int from = 0; from <= name.length(); ) {
            int end = partEnd(name, from);
            String part = name.substring(from, end).strip();
            from = end + 1;
            if (!part.isEmpty()) {
                agencies.add(part);
            }
        }
        return agencies.isEmpty() ? null : new SignOff(List.of(), agencies, text);
    }

    /** Whether a text is one word with a full stop before a letter. */
    static boolean isHostLike(String text) {
        int dot = text.lastIndexOf('.');
        return dot < text.length() - 1
                && text.indexOf(' ') < 0
                && (dot < 0 || Character.isLetter(text.charAt(dot + 1)));
    }

    /** Where the part of an enumeration ends that begins at {@code from}. */
    static int partEnd(String inside, int from) {
        int i = from;
        while (i < inside.length() && "/,&".indexOf(inside.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
