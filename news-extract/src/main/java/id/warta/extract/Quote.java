package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.model.Annotation;
import id.warta.model.Span;
import java.util.Optional;

/**
 * Something that someone said, in their words or in the writer's.
 *
 * <p>Who said it is told as far as the article tells it: {@link #speaker()} is where the sentence
 * mentions them, {@link #speakerName()} what the article calls them at its fullest, {@link
 * #person()} their entry among {@link AnnotatedArticle#people()}, from which {@link
 * AnnotatedArticle#quotesOf} leads to everything else that they said. A body or state has a name
 * and no person; two who speak together are named as the sentence names them and are no one person.
 * {@link #attribution()} tells the rule by which the speaker was found, for a reader who doubts it.
 *
 * <p>A quotation broken by its attribution, or that runs over paragraphs, is one quotation a piece,
 * each with its speaker. All spans are of the article's text, in UTF-16 units. Immutable.
 *
 * @param span what was said, without quotation marks
 * @param kind whether the words are theirs
 * @param speaker the mention of the speaker nearest the cue, without title: a name, a pronoun, the
 *     clitic of {@code katanya}, or a noun phrase; empty where the sentence has none
 * @param speakerName the fullest name of the speaker, person or body, in the article; empty where
 *     it never names them
 * @param person the speaker, if it is one person whom the article names
 * @param cue the word that marks it as said, without clitic; empty where nothing but the marks does
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
