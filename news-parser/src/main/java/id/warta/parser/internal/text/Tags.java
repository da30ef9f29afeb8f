package id.warta.parser.internal.text;

import id.warta.model.internal.WhiteSpace;
import id.warta.parser.LineRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tags from their lines: one a line, after hashes or commas, or run together. */
final class Tags {

    /** The tags of an article in order, each once. */
    List<String> split(List<Line> lines, List<String> story) {
        List<String> tags = new ArrayList<>();
        for (Line line : lines) {
            if (!line.is(LineRole.TAGS)) {
                continue;
            }
            String text = line.text;
            if (line.furniture != null && line.furniture.role() == LineRole.TAGS) {
                text = line.furniture.rest();
            }
            for (String tag : parts(text, story)) {
                String folded = WhiteSpace.fold(tag);
                if (!folded.isEmpty() && !tags.contains(folded) && tags.size() < 100) {
                    tags.add(folded);
                }
            }
        }
        return tags;
    }

    private static List<String> parts(String text, List<String> story) {
        String signs = text.indexOf('#') >= 0 ? "#" : text.indexOf(',') > 0 ? "," : "|";
        List<String> parts = new ArrayList<>();
        for (String part : text.split(signs.equals("|") ? "\\|" : signs, 60)) {
            parts.add(part);
        }
        return parts.size() > 1 ? parts : apart(text, story);
    }

    /**
     * Cuts a run of tags where it has no marks: a run of five words or more is cut into the longest
     * phrases that the story holds.
     */
    private static List<String> apart(String text, List<String> story) {
        String[] words = WhiteSpace.fold(text).split(" ", 80);
        if (words.length < 3) {
            return List.of(text);
        }
        StringBuilder all = new StringBuilder("\n");
        for (String block : story) {
            if (all.length() < 40_000) {
                all.append(block.toLowerCase(Locale.ROOT)).append('\n');
            }
        }
        String whole = all.toString();
        if (words.length <= 4 && whole.contains(text.toLowerCase(Locale.ROOT))) {
            return List.of(text);
        }
        List<String> tags = new ArrayList<>();
        int i = 0;
        while (i < words.length) {
            int end = i + 1;
            String phrase = words[i];
            String best = phrase;
            for (int k = i + 1; k < words.length && k < i + 6; k++) {
                phrase = phrase + " " + words[k];
                if (whole.contains(phrase.toLowerCase(Locale.ROOT))) {
                    best = phrase;
                    end = k + 1;
                }
            }
            tags.add(best);
            i = end;
        }
        return tags;
    }
}
