package id.warta.extract.internal.lexeme;

import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.WordTrie;
import java.util.List;

/**
 * The words that expressions of time and number are made of, with their classes and values.
 *
 * <p>Every word of a text is looked up here, so words of up to twelve plain letters, which is
 * nearly all of them, are packed into a {@code long}, five bits a letter, while the text is read,
 * and looked up in one probe of an open table. Packing is exact: letters count from 1, so that no
 * word is the beginning of another. The few longer words and those with an apostrophe are in a
 * trie.
 */
final class Lexicon {

    /** Letters of five bits that a {@code long} holds. */
    static final int LONGEST_PACKED = 12;

    /** The last bit of {@link #lengths}, for this and all greater lengths. */
    private static final int LONGEST = 31;

    private static final int BITS = 5;
    private static final int LETTER = 0x1f;

    /** A power of two several times the number of words, so that probes are short. */
    private static final int SLOTS = 2048;

    private static final int SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SLOTS);

    /** Of the golden ratio, as Fibonacci hashing has it. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private static final Lexicon STANDARD =
            new Lexicon("numbers.words", "calendar.words", "common.words");

    private final WordTrie others;

    /**
     * For each pair of a first and a last letter the lengths that words with them have which begin
     * an expression, a bit each: it turns most words of a text away, and fits into the nearest
     * cache.
     */
    private final int[] lengths = new int[1 << (2 * BITS)];

    private final long[] keys = new long[SLOTS];
    private final int[] codes = new int[SLOTS];

    private Lexicon(String... lists) {
        WordTrie.Builder rest = WordTrie.builder();
        for (String list : lists) {
            for (List<String> entry : WordFile.read(Lexicon.class, list)) {
                int code =
                        Codes.of(WordClass.valueOf(entry.get(1)), Integer.parseInt(entry.get(2)));
                String word = entry.get(0);
                if (WordClass.BEGINNINGS.contains(Codes.wordClass(code))) {
                    lengths[ends(word.charAt(0), word.charAt(word.length() - 1))] |=
                            1 << Math.min(word.length(), LONGEST);
                }
                if (isPlain(word)) {
                    put(word, code);
                } else {
                    rest.add(word, code);
                }
            }
        }
        this.others = rest.build();
    }

    static Lexicon standard() {
        return STANDARD;
    }

    private static boolean isPlain(String word) {
        boolean plain = word.length() <= LONGEST_PACKED;
        for (int i = 0; i < word.length(); i++) {
            plain &= word.charAt(i) >= 'a' && word.charAt(i) <= 'z';
        }
        return plain;
    }

    private void put(String word, int code) {
        long key = 0;
        for (int i = 0; i < word.length(); i++) {
            key = pack(key, word.charAt(i));
        }
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                throw new IllegalStateException("\"" + word + "\" is listed twice");
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        keys[slot] = key;
        codes[slot] = code;
    }

    /** The packed letters so far, with one more, which must be a plain letter of either case. */
    static long pack(long letters, char letter) {
        return letters << BITS | (letter & LETTER);
    }

    private static int slot(long key) {
        return (int) ((key * SPREAD) >>> SHIFT);
    }

    private static int ends(char first, char last) {
        return (first & LETTER) << BITS | (last & LETTER);
    }

    /**
     * Whether a word with these ends and this length may be one of {@link WordClass#BEGINNINGS}.
     */
    boolean mayBegin(char first, char last, int length) {
        return (lengths[ends(first, last)] >>> Math.min(length, LONGEST) & 1) != 0;
    }

    /**
     * The code of a word of packed letters, that of {@link WordClass#OTHER} if it is not listed.
     */
    int code(long letters) {
        int slot = slot(letters);
        while (keys[slot] != 0) {
            if (keys[slot] == letters) {
                return codes[slot];
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return Codes.OTHER;
    }

    /** The code of a word that cannot be packed. */
    int code(String text, int start, int end) {
        int code = others.find(text, start, end);
        return code < 0 ? Codes.OTHER : code;
    }
}
