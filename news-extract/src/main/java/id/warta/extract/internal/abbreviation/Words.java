package id.warta.extract.internal.abbreviation;

import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.WordTrie;
import java.util.List;

/** Words that a short form may pass over without leaving anything out. */
final class Words {

    private static final WordTrie PASSED_OVER = read("passed-over.words");
    private static final WordTrie OUTSIDE = read("outside.words");

    private Words() {}

    private static WordTrie read(String list) {
        WordTrie.Builder words = WordTrie.builder();
        for (List<String> entry : WordFile.read(Words.class, list)) {
            words.add(entry.get(0), 0);
        }
        return words.build();
    }

    /** Whether a word may be passed over inside a long form: dan, untuk, of. */
    static boolean isPassedOver(String text, int start, int end) {
        return PASSED_OVER.find(text, start, end) >= 0;
    }

    /** Whether a word never belongs to a long form in small letters: sebagai, adalah, oleh. */
    static boolean isOutside(String text, int start, int end) {
        return OUTSIDE.find(text, start, end) >= 0;
    }
}
