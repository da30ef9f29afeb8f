package id.warta.extract.internal.time;

import id.warta.extract.internal.lexeme.Lexemes;
import id.warta.extract.internal.syntax.WordClasses;

/** What a word says the kind of; the headings of {@code kinds.words}. */
enum Kind {
    /** {@code ajaran} of {@code tahun ajaran 2025/2026}. */
    YEAR,
    /** {@code panas} of {@code musim panas 2025}. */
    SEASON,
    /** {@code anaknya} of {@code anaknya, Rani (2)}. */
    CHILD;

    private static final WordClasses<Kind> WORDS =
            WordClasses.read(Kind.class, "kinds.words", Kind.class);

    /** Whether lexeme {@code i} is a word that says the kind of this. */
    boolean isAt(Lexemes lexemes, int i) {
        return lexemes.isLetters(i)
                && (WORDS.of(lexemes.text(), lexemes.start(i), lexemes.end(i)) & (1 << ordinal()))
                        != 0;
    }
}
