package id.warta.bench.lexicon;

import id.warta.extract.Entity;
import id.warta.extract.internal.entity.Labels;
import id.warta.extract.internal.entity.Model;
import id.warta.extract.internal.entity.Tagging;
import id.warta.extract.token.TokenKind;
import id.warta.extract.token.Tokens;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a first model takes words and phrases for in a large body of news: a word seen in a hundred
 * contexts is known better by all of them together than by any one of them.
 */
final class NameCounts {

    private static final int KINDS = Entity.Kind.values().length;

    /** Outside, and the beginning and the rest of each kind of name. */
    static final int PLACES = 1 + 2 * KINDS;

    private static final int LONGEST = 7;

    private final WordCounts counts;
    private final Tagging tagging;
    private final Map<String, int[]> words = new HashMap<>();
    private final Map<String, int[]> phrases = new HashMap<>();
    private final Map<String, int[]> uses = new HashMap<>();

    NameCounts(WordCounts counts, Model model) {
        this.counts = counts;
        this.tagging = new Tagging(model);
    }

    /** Tags a text and counts what its words and phrases are taken for. */
    void add(Tokens tokens) {
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            int from = tokens.firstOf(s);
            int to = Math.min(tokens.endOf(s), from + Tagging.LONGEST);
            if (to - from < 4 || WordCounts.isTitle(tokens, from, to)) {
                continue;
            }
            tagging.label(tokens, from, to);
            boolean opening = true;
            int first = 0;
            for (int i = from; i < to; i++) {
                int label = tagging.labelOf(i - from);
                String word = WordCounts.word(tokens, i);
                int place =
                        label == Labels.OUTSIDE
                                ? 0
                                : 1 + 2 * Labels.kind(label) + (Labels.begins(label) ? 0 : 1);
                words.computeIfAbsent(opening ? counts.usual(word) : word, w -> new int[PLACES])[
                        place]++;
                opening &= tokens.kind(i) == TokenKind.PUNCTUATION;
                first = Labels.begins(label) ? i : first;
                if (Labels.ends(label) && i - first < LONGEST) {
                    phrases.computeIfAbsent(phrase(tokens, first, i + 1), p -> new int[KINDS])[
                            Labels.kind(label)]++;
                }
            }
        }
    }

    /** Tokens as a phrase of the lexicon. */
    static String phrase(Tokens tokens, int from, int to) {
        StringBuilder phrase = new StringBuilder(WordCounts.word(tokens, from));
        for (int i = from + 1; i < to; i++) {
            phrase.append(' ').append(WordCounts.word(tokens, i));
        }
        return phrase.toString();
    }

    /**
     * Drops phrases found less than {@code least} times; after that, {@link #addUses} counts all
     * uses.
     */
    void keepFrequent(int least) {
        phrases.values().removeIf(kinds -> Arrays.stream(kinds).sum() < least);
    }

    /** Counts every use of the phrases kept, whatever they are taken for. */
    void addUses(Tokens tokens) {
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            for (int i = tokens.firstOf(s); i < tokens.endOf(s); i++) {
                if (!Character.isUpperCase(tokens.text().charAt(tokens.start(i)))) {
                    continue;
                }
                for (int n = 1; n <= LONGEST && i + n <= tokens.endOf(s); n++) {
                    String phrase = phrase(tokens, i, i + n);
                    if (phrases.containsKey(phrase)) {
                        uses.computeIfAbsent(phrase, p -> new int[1])[0]++;
                    }
                }
            }
        }
    }

    /** How often a word stands at each place, or null if never. */
    int[] word(String word) {
        return words.get(word);
    }

    /** The phrases kept, with what they are taken for; the last count is of all uses. */
    Map<String, int[]> phrases() {
        Map<String, int[]> all = new TreeMap<>();
        phrases.forEach(
                (phrase, kinds) -> {
                    int[] row = Arrays.copyOf(kinds, KINDS + 1);
                    row[KINDS] = Math.max(uses.getOrDefault(phrase, new int[1])[0], 1);
                    all.put(phrase, row);
                });
        return all;
    }
}
