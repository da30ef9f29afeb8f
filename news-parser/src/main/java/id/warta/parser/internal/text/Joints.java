package id.warta.parser.internal.text;

import id.warta.parser.internal.line.WordList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Where a paragraph that a link or an italic word broke into lines is joined again. */
final class Joints {

    private static final int SHORT = 60;

    /** Words that no paragraph ends with. */
    private static final Set<String> LEADING =
            WordList.lowerCase(Joints.class, "never-last-words.txt");

    private Joints() {}

    /** Whether the paragraph line at {@code i} goes on the one above it. */
    static boolean goesOn(List<Line> lines, int i) {
        Line above = lines.get(i - 1);
        Line line = lines.get(i);
        if (above.endsSentence() || above.last() == ':') {
            return false;
        }
        if (line.continuesSentence() || "(,-–/&".indexOf(above.last()) >= 0) {
            return true;
        }
        if (LEADING.contains(lastWord(above.text)) || above.length() < SHORT) {
            return true;
        }
        boolean nextGoesOn =
                i + 1 < lines.size()
                        && lines.get(i + 1).gap == 0
                        && lines.get(i + 1).continuesSentence();
        return nextGoesOn && line.length() < SHORT && !line.endsSentence();
    }

    private static String lastWord(String text) {
        int from = text.length();
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from).toLowerCase(Locale.ROOT);
    }

    /**
     * Appends a line to a broken paragraph, with a blank between where one belongs; {@code opening}
     * is what the paragraph holds so far if nothing is joined yet.
     */
    static void append(StringBuilder paragraph, String opening, String line) {
        if (paragraph.isEmpty()) {
            paragraph.append(opening);
        }
        char last = paragraph.charAt(paragraph.length() - 1);
        boolean closes = !line.isEmpty() && "),.;:%”".indexOf(line.charAt(0)) >= 0;
        if (last != '(' && last != '“' && !closes) {
            paragraph.append(' ');
        }
        paragraph.append(line);
    }
}
