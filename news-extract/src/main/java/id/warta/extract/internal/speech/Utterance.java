package id.warta.extract.internal.speech;

import id.warta.extract.Quote;
import id.warta.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something said, before it is known who stands behind the mention of the speaker.
 *
 * @param kind whether the words are the speaker's
 * @param content what was said
 * @param cue the cue without clitic; {@code null} if there is none
 * @param speaker who the sentence says has spoken; {@code null} if it does not
 * @param at the token from which on the speaker is looked back for
 * @param closed whether a mark closes the quotation
 * @param continues whether the next utterance goes on with this one
 */
record Utterance(
        Quote.Kind kind,
        Span content,
        @Nullable Span cue,
        @Nullable Reference speaker,
        int at,
        boolean closed,
        boolean continues) {}
