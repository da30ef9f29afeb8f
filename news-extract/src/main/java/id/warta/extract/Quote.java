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
 * @param speakerName the fullest name of the speaker in the article; empty where it never names
 *     them
 * @param cue the word that marks it as said, without clitic
 * @param closed whether a quotation mark ends it; true for indirect speech
 */
public record Quote(
        Span span,
        Kind kind,
        Optional<Span> speaker,
        Optional<String> speakerName,
        Optional<Span> cue,
        boolean closed)
        implements Annotation {

    /** Whether the words are the speaker's. */
    public enum Kind {
        /** Their words, in quotation marks. */
        DIRECT,
        /** What they said in the writer's words. */
        INDIRECT
    }

    /** Checks that nothing is null. */
    public Quote {
        requireNonNull(span, "span");
        requireNonNull(kind, "kind");
        requireNonNull(speaker, "speaker");
        requireNonNull(speakerName, "speakerName");
        requireNonNull(cue, "cue");
    }
}
