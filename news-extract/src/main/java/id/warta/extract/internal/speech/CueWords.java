package id.warta.extract.internal.speech;

import id.warta.extract.internal.syntax.Words;

/** Whether a word may be a cue, for those who look for names beside it. */
public final class CueWords {
    private CueWords() {}

    /** Whether token {@code i} is a cue that its speaker follows: {@code kata}. */
    public static boolean isBare(Words words, int i) {
        return Cues.standard().bare(words, i) != null;
    }

    /** Whether token {@code i} is a cue whose speaker stands before it: {@code mengatakan}. */
    public static boolean isActive(Words words, int i) {
        Cues.Cue cue = Cues.standard().finite(words, i);
        return cue != null && cue.voice() == Cues.Voice.ACTIVE;
    }
}
