package id.warta.extract.internal.syntax;

/** What a word does in the sentence; the headings of {@code function-words.txt}. */
public enum Grammar {
    /** Opens a phrase of place, time, manner or recipient. */
    PREPOSITION,
    /** Joins equals. */
    CONJUNCTION,
    /** Opens a clause that hangs on another. */
    SUBORDINATOR,
    /** Stands for a person or persons. */
    PRONOUN,
    /** Stands for the person or persons spoken about. */
    THIRD,
    /** Ends a noun phrase by pointing back. */
    DEMONSTRATIVE,
    /** May stand between a subject and its verb. */
    ADVERB,
    /** Denies what follows. */
    NEGATION,
    /** Makes or helps a predicate. */
    AUXILIARY,
    /** Part of an expression of time. */
    TIME,
    /** Ties a sentence to the one before. */
    CONNECTIVE,
    /** Day of the week. */
    WEEKDAY,
    /** Head of a phrase for a text or data set, which does not speak. */
    DOCUMENT,
    /** What one conveys or expresses without stating anything: thanks, regrets, topics. */
    GESTURE,
    /** Head of a phrase for an administrative area. */
    PLACE,
    /** Head of a phrase for persons or bodies without a name. */
    GROUP,
    /** Opens the clause that was said. */
    COMPLEMENTIZER,
    /** Opens the clause that was asked for. */
    PURPOSE,
    /** An attribute made a noun, with which a nominalised statement begins. */
    ATTRIBUTE,
    /** An attitude made a noun, which states something only with what it is an attitude to. */
    ATTITUDE,
    /** Stands before words in quotation marks that are a title, motto or caption. */
    TITLING,
    /** Begins an attribution, with or without a cue behind it. */
    SOURCING,
    /** Behind a bare cue, begins something other than the speaker. */
    ADJUNCT,
    /** Says that two phrases mean the same. */
    COPULA;

    private static final WordClasses<Grammar> WORDS =
            WordClasses.read(Grammar.class, "function-words.txt", Grammar.class);

    /**
     * The bits of the word in {@code text} from {@code start} to {@code end}, whatever its case.
     */
    public static int of(String text, int start, int end) {
        return WORDS.of(text, start, end);
    }

    /** As {@link #of(String, int, int)}, of a word whose hash is known. */
    static int of(int hash, String text, int start, int end) {
        return WORDS.of(hash, text, start, end);
    }

    /** Whether this class is among {@code bits}. */
    public boolean in(int bits) {
        return (bits & (1 << ordinal())) != 0;
    }
}
