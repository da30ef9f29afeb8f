package id.warta.extract.internal.lexeme;

import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.WordTrie;
import java.util.List;

/** The words that expressions of time and number are made of, with their classes and values. */
final class Lexicon {

    private static final Lexicon STANDARD = read("numbers.words", "calendar.words", "common.words");

    private final WordTrie words;

    private Lexicon(WordTrie words) {
        this.words = words;
    }

    static Lexicon standard() {
        return STANDARD;
    }

    private static Lexicon read(String... lists) {
        WordTrie.Builder words = WordTrie.builder();
        for (String list : lists) {
            for (List<String> entry : WordFile.read(Lexicon.class, list)) {
                words.add(
                        entry.get(0),
                        Codes.of(WordClass.valueOf(entry.get(1)), Integer.parseInt(entry.get(2))));
            }
        }
        return new Lexicon(words.build());
    }

    /** The code of a word, that of {@link WordClass#OTHER} if it is in no list. */
    int code(String text, int start, int end) {
        int code = words.find(text, start, end);
        return code < 0 ? Codes.OTHER : code;
    }
}
