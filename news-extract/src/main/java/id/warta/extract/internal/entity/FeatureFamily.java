package id.warta.extract.internal.entity;

/**
 * What a feature looks at; what each family is worth is measured by leaving it out. A family whose
 * features count for more learns faster and is held back less by weight decay: knowledge of the
 * language before single words.
 */
public enum FeatureFamily {
    /** The word and its two neighbours on either side. */
    WORD(1),
    /** Letter case and shape. */
    SHAPE(1),
    /** The first and last letters. */
    AFFIX(1),
    /** Two or three neighbouring words together. */
    PAIR(1),
    /** The run of capitalised words that the token is part of. */
    RUN(1),
    /** Clusters and other statistics of the lexicon. */
    LEXICON(0.7f),
    /** Words that tell what kind of name they begin, end or introduce. */
    CLASS(3),
    /** Lists of names. */
    GAZETTEER(1);

    private final float value;

    FeatureFamily(float value) {
        this.value = value;
    }

    /** The value of a feature of this family, where it is there. */
    float value() {
        return value;
    }
}
