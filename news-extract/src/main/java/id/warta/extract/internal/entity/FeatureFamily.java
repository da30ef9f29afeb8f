package id.warta.extract.internal.entity;

/** What a feature looks at; what each family is worth is measured by leaving it out. */
public enum FeatureFamily {
    /** The word and its two neighbours on either side. */
    WORD,
    /** Letter case and shape. */
    SHAPE,
    /** The first and last letters. */
    AFFIX,
    /** Two or three neighbouring words together. */
    PAIR,
    /** The run of capitalised words that the token is part of. */
    RUN,
    /** Clusters and other statistics of the lexicon. */
    LEXICON,
    /** Lists of names. */
    GAZETTEER
}
