package id.warta.extract.internal.speech;

/** Whether a word may be a cue, for those who look for names beside it. */
public final class CueWords {
    private CueWords() {}

    /** Whether a word in lower case is a cue that its speaker follows: {@code kata}. */
    public static boolean isBare(String word) {
        return Cues.standard().bare(word) != null;
    }

    /** Whether a word in lower case is a cue whose speaker stands before it: {@code mengatakan}. */
    public static boolean isActive(String word) {
        Cues.Cue cue = Cues.standard().finite(word);
        return cue != null && cue.voice() == Cues.Voice.ACTIVE;
    }
}
