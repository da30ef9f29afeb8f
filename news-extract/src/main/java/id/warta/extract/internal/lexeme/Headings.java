package id.warta.extract.internal.lexeme;

/**
 * Tells blocks that are written like a title, with a capital at every word, from prose, where a
 * capital means a name. For one thread; each block is looked at once.
 */
public final class Headings {

    /** A block is written like a title when this share of its words has a capital. */
    private static final double TITLE_CASE = 0.85;

    private final Lexemes lexemes;
    private int blockEnd;
    private boolean title;

    /** Of the blocks of {@code lexemes}. */
    public Headings(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /** Whether the block around lexeme {@code at} is written like a title; looks at each once. */
    public boolean isTitleCase(int at) {
        if (at >= blockEnd) {
            int from = at;
            while (!lexemes.is(from - 1, WordClass.BREAK)) {
                from--;
            }
            blockEnd = at;
            while (!lexemes.is(blockEnd, WordClass.BREAK)) {
                blockEnd++;
            }
            title = capitals(from, blockEnd) >= TITLE_CASE;
        }
        return title;
    }

    /** Whether lexeme {@code i} is a word that titles write with a capital. */
    private boolean isContentWord(int i) {
        return switch (lexemes.wordClass(i)) {
            case BREAK, MARK, DIGITS, FUNCTION, TIME_LEAD, SINCE, DAN, UNTIL, YANG -> false;
            default -> lexemes.length(i) > 1;
        };
    }

    private double capitals(int from, int to) {
        int words = 0;
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (isContentWord(i)) {
                words++;
                capitals += lexemes.isCapitalized(i) ? 1 : 0;
            }
        }
        return words == 0 ? 0 : (double) capitals / words;
    }
}
