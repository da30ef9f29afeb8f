package id.warta.extract.internal.abbreviation;

import id.warta.extract.internal.syntax.WordClasses;

/**
 * What a word does in or around a long form and its short form; the headings of {@code
 * context.words}.
 */
enum Context {
    /** May be passed over inside a long form without leaving anything out: dan, untuk, of. */
    PASSED_OVER,
    /** Never belongs to a long form in small letters: sebagai, adalah, oleh. */
    OUTSIDE,
    /** May stand before the short form in its bracket: selanjutnya disebut. */
    LEAD_IN,
    /** May stand between atau or disingkat and the short form: atau yang dikenal sebagai. */
    LINK;

    private static final WordClasses<Context> WORDS =
            WordClasses.read(Context.class, "context.words", Context.class);

    /** Whether the word in {@code text} from {@code start} to {@code end} does this. */
    boolean has(String text, int start, int end) {
        return (WORDS.of(text, start, end) & (1 << ordinal())) != 0;
    }
}
