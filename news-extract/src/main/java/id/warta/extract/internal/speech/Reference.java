package id.warta.extract.internal.speech;

/**
 * Who a sentence says has spoken: the tokens that say so, and what kind of phrase they are.
 *
 * @param kind the kind of phrase
 * @param from its first token
 * @param to the token behind its last
 */
record Reference(Kind kind, int from, int to) {

    /** Ways to refer to a speaker. */
    enum Kind {
        /** A person's name. */
        PERSON,
        /** A name of an organisation or place. */
        BODY,
        /** A pronoun. */
        PRONOUN,
        /** The clitic of the cue: {@code ujarnya}. */
        CLITIC,
        /** A noun phrase without a name of its own. */
        PHRASE,
        /** Two names or more, joined. */
        JOINT
    }
}
