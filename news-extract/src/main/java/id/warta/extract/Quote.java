package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.model.Annotation;
import id.warta.model.Span;
import java.util.Optional;

/**
 * Something that someone said.
 *
 * @param span what was said, without quotation marks
 * @param kind whether the words are theirs
 * @param speaker the mention of the speaker nearest the cue, without title; empty where the
 *     sentence has none
 * @param speakerName the fullest name of the speaker, person or body, in the article; empty where
 *     it never names them
 * @param person the speaker, if it is a person whom the article names
 * @param cue the word that marks it as said, without clitic
 * @param attribution by what rule the speaker was found
 * @param closed whether a quotation mark ends it; true for indirect speech
 */
public record Quote(
        Span span,
        Kind kind,
        Optional<Span> speaker,
        Optional<String> speakerName,
        Optional<Person> person,
        Optional<Span> cue,
        Attribution attribution,
        boolean closed)
        implements Annotation {

    /** Whether the words are the speaker's. */
    public enum Kind {
        /** Their words, in quotation marks. */
        DIRECT,
        /** What they said in the writer's words. */
        INDIRECT
    }

    /** Why a quotation is given to its speaker, the surest reason first. */
    public enum Attribution {
        /** The full name stands at the cue. */
        NAME,
        /**
         * A part of the name or an alias stands at the cue, and is that person's alone, or last.
         */
        PART_OF_NAME,
        /** The name of an organisation or a state stands at the cue. */
        BODY,
        /** Two names or more stand at the cue. */
        JOINT,
        /** A title or role stands at the cue that the article gives to the person. */
        ROLE,
        /** A pronoun stands at the cue; the person spoke last or was the last to act. */
        PRONOUN,
        /** Nothing says who speaks; the speech goes on from the one beside it. */
        CONTINUED,
        /** The article does not name the speaker. */
        UNNAMED
    }

    /** Checks that nothing is null. */
    public Quote {
        requireNonNull(span, "span");
        requireNonNull(kind, "kind");
        requireNonNull(speaker, "speaker");
        requireNonNull(speakerName, "speakerName");
        requireNonNull(person, "person");
        requireNonNull(cue, "cue");
        requireNonNull(attribution, "attribution");
    }
}
