package id.warta.parser.internal.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.LineRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Tags from their lines: one a line, after hashes or commas, or run together. */
final class TagLines {

    private static final int MOST_TAGS = 100;
    private static final int MOST_WORDS = 80;
    private static final int LONGEST_PHRASE = 5;
    private static final int SEARCHED = 40_000;

    /** The tags of an article in order, each once. */
    List<String> split(List<Line> lines, List<String> story) {
        List<String> raw = new ArrayList<>();
        for (Line line : lines) {
            if (line.is(LineRole.TAGS)) {
                boolean heading = line.furniture != null && line.furniture.role() == LineRole.TAGS;
                String text = heading ? line.furniture.rest() : line.text;
                if (!WhiteSpace.fold(text).isEmpty()) {
                    raw.add(text);
                }
            }
        }
        List<String> tags = new ArrayList<>();
        for (String text : raw) {
            for (String part : parts(text, raw.size() == 1, story)) {
                String tag = WhiteSpace.fold(part);
                if (!tag.isEmpty() && !tags.contains(tag) && tags.size() < MOST_TAGS) {
                    tags.add(tag);
                }
            }
        }
        return tags;
    }

    private static List<String> parts(String text, boolean alone, List<String> story) {
        for (char sign : new char[] {'#', ',', '|', ';', '•'}) {
            if (text.indexOf(sign) >= 0) {
                return Splitter.on(sign)
                        .splitToStream(text)
                        .filter(part -> !WhiteSpace.isBlank(part))
                        .limit(MOST_TAGS)
                        .toList();
            }
        }
        return alone ? runTogether(text, story) : List.of(text);
    }

    /**
     * Cuts a run of tags that has no marks: where its first word comes again, where a capital
     * follows a small word, or else into the longest phrases that the story holds. Of a run of more
     * than {@value #MOST_WORDS} words the first are read, and what the bound may have cut is left
     * out.
     */
    private static List<String> runTogether(String text, List<String> story) {
        List<String> words =
                Splitter.on(' ')
                        .splitToStream(WhiteSpace.fold(text))
                        .limit(MOST_WORDS + 1)
                        .toList();
        if (words.size() <= MOST_WORDS) {
            return cut(words, text, story);
        }
        List<String> tags = cut(words.subList(0, MOST_WORDS), text, story);
        return tags.subList(0, tags.size() - 1);
    }

    private static List<String> cut(List<String> words, String text, List<String> story) {
        List<String> byFirst = cut(words, i -> words.get(i).equalsIgnoreCase(words.get(0)));
        if (byFirst.size() > 1 && areShort(byFirst)) {
            return byFirst;
        }
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            return cut(
                    words,
                    i ->
                            Character.isUpperCase(words.get(i).charAt(0))
                                    && Character.isLowerCase(words.get(i - 1).charAt(0)));
        }
        return phrases(words, story);
    }

    private static boolean areShort(List<String> tags) {
        return tags.stream().allMatch(tag -> CharMatcher.is(' ').countIn(tag) < LONGEST_PHRASE);
    }

    private static List<String> cut(List<String> words, IntPredicate begins) {
        List<String> tags = new ArrayList<>();
        StringBuilder tag = new StringBuilder(words.get(0));
        for (int i = 1; i < words.size(); i++) {
            if (begins.test(i)) {
                tags.add(tag.toString());
                tag.setLength(0);
            } else {
                tag.append(' ');
            }
            tag.append(words.get(i));
        }
        tags.add(tag.toString());
        return tags;
    }

    private static List<String> phrases(List<String> words, List<String> story) {
        String text = start(story);
        List<String> tags = new ArrayList<>();
        StringBuilder unknown = new StringBuilder();
        int i = 0;
        while (i < words.size()) {
            int end = phraseEnd(words, i, text);
            if (end == i) {
                unknown.append(unknown.isEmpty() ? "" : " ").append(words.get(i++));
                continue;
            }
            if (!unknown.isEmpty()) {
                tags.add(unknown.toString());
                unknown.setLength(0);
            }
            tags.add(String.join(" ", words.subList(i, end)));
            i = end;
        }
        if (!unknown.isEmpty()) {
            tags.add(unknown.toString());
        }
        return tags;
    }

    /** The end of the longest phrase from {@code i} that the story holds, or {@code i}. */
    private static int phraseEnd(List<String> words, int i, String text) {
        int end = i;
        String phrase = " ";
        for (int k = i; k < words.size() && k < i + LONGEST_PHRASE; k++) {
            phrase = phrase + words.get(k) + " ";
            if (text.contains(phrase)) {
                end = k + 1;
            }
        }
        return end;
    }

    /** The beginning of the story in lower case, every mark a blank. */
    private static String start(List<String> story) {
        StringBuilder all = new StringBuilder(" ");
        for (String content : story) {
            String block = WhiteSpace.fold(content);
            for (int i = 0; i < block.length() && all.length() < SEARCHED; i++) {
                char c = Character.toLowerCase(block.charAt(i));
                all.append(Character.isLetterOrDigit(c) || c == '-' ? c : ' ');
            }
            all.append("  ");
        }
        return all.toString();
    }
}
