package id.warta.extract.internal.speech;

import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;

/** Which noun phrases without a person's name may be those of a speaker. Immutable. */
final class SpeakerHeads {

    /** Longest phrase of a speaker, in tokens: a long office with its ministry fits. */
    static final int LONGEST = 40;

    private final Words words;
    private final Names names;

    SpeakerHeads(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /** Whether the head of a noun phrase denotes persons or a body. */
    boolean canSpeak(int from, int to) {
        if (words.is(from, Grammar.DOCUMENT)
                || (words.is(from, Grammar.PRONOUN) && !words.is(from, Grammar.THIRD))) {
            return false;
        }
        if (words.is(from, Title.ROLE)
                || words.is(from, Title.HUMAN)
                || words.is(from, Grammar.GROUP)
                || words.is(from, Title.HONORIFIC)
                || names.isBody(from)) {
            return true;
        }
        return words.isCapital(from)
                && !words.opensSentence(from)
                && !words.is(from, Grammar.PREPOSITION)
                && !words.is(from, Grammar.SUBORDINATOR)
                && to - from <= 12;
    }
}
