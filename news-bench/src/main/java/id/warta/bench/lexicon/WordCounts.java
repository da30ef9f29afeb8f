package id.warta.bench.lexicon;

import com.google.common.base.Ascii;
import id.warta.extract.token.TokenKind;
import id.warta.extract.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of a corpus and how often each stands where its letter case means something: not first
 * in a sentence, and not in a line whose every word is capitalised. Digits count as one digit.
 */
final class WordCounts {

    private final Map<String, int[]> counts = new HashMap<>();

    /** Counts the words of a text. */
    void add(Tokens tokens) {
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            if (isTitle(tokens, tokens.firstOf(s), tokens.endOf(s))) {
                continue;
            }
            boolean opening = true;
            for (int i = tokens.firstOf(s); i < tokens.endOf(s); i++) {
                String word = word(tokens, i);
                if (!opening || !Character.isUpperCase(word.charAt(0))) {
                    counts.computeIfAbsent(word, w -> new int[1])[0]++;
                }
                opening &= tokens.kind(i) == TokenKind.PUNCTUATION;
            }
        }
    }

    static String word(Tokens tokens, int i) {
        String word = tokens.text(i);
        for (int c = 0; c < word.length(); c++) {
            if (Character.isDigit(word.charAt(c))) {
                StringBuilder folded = new StringBuilder(word);
                for (int d = c; d < word.length(); d++) {
                    if (Character.isDigit(word.charAt(d))) {
                        folded.setCharAt(d, '0');
                    }
                }
                return folded.toString();
            }
        }
        return word;
    }

    static boolean isTitle(Tokens tokens, int from, int to) {
        int words = 0;
        int capitalized = 0;
        for (int i = from; i < to; i++) {
            char first = tokens.text().charAt(tokens.start(i));
            if (tokens.end(i) - tokens.start(i) >= 4 && Character.isLetter(first)) {
                words++;
                capitalized += Character.isUpperCase(first) ? 1 : 0;
            }
        }
        return words >= 4 && capitalized * 10 >= words * 8;
    }

    /** How often a word was counted. */
    int count(String word) {
        int[] count = counts.get(word);
        return count == null ? 0 : count[0];
    }

    /**
     * The form that is meant where the case of a word means nothing: the more frequent of the word
     * as written and in small letters.
     */
    String usual(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return count(small) >= count(word) ? small : word;
    }

    /** Of the uses of a word in any letter case, the part that starts with a capital, 0 to 1. */
    double capitalized(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        String capital =
                small.isEmpty()
                        ? small
                        : Character.toUpperCase(small.charAt(0)) + small.substring(1);
        String capitals = Ascii.toUpperCase(small);
        double upper = count(capital) + (capitals.equals(capital) ? 0 : count(capitals));
        double all = upper + count(small);
        return all == 0 ? 1 : upper / all;
    }

    /** The words counted at least {@code least} times, the most frequent first. */
    List<String> frequent(int least) {
        List<String> words = new ArrayList<>();
        counts.forEach(
                (word, count) -> {
                    if (count[0] >= least) {
                        words.add(word);
                    }
                });
        words.sort(
                Comparator.comparingInt((String word) -> -count(word))
                        .thenComparing(Comparator.naturalOrder()));
        return words;
    }
}
