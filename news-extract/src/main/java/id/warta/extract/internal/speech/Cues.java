package id.warta.extract.internal.speech;

import com.google.common.base.Splitter;
import id.warta.extract.internal.WordFile;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cue verbs of {@code cues.txt} by their forms. Immutable. */
final class Cues {

    /** What a cue governs; the words of the fourth column. */
    enum Frame {
        /** Any clause. */
        CLAUSE,
        /** A clause that says so: bahwa, or a predicate of its own. */
        OPEN,
        /** A clause with bahwa. */
        THAT,
        /** What is asked for: agar, supaya, untuk, bahwa. */
        REQUEST,
        /** What is worked for: agar, supaya alone. */
        AGAR,
        /** A statement made a noun: pentingnya, komitmen untuk. */
        NOMINAL,
        /** Reported even when negated. */
        DENY,
        /** Words in quotation marks alone. */
        QUOTE
    }

    /** The form that a word has of a cue. */
    enum Voice {
        /** {@code kata}: before its speaker. */
        BARE,
        /** {@code mengatakan}: behind its speaker. */
        ACTIVE,
        /** {@code dikatakan}: before its agent. */
        PASSIVE
    }

    /** One form of a cue. */
    record Cue(Voice voice, Set<Frame> frames) {
        boolean governs(Frame frame) {
            return frames.contains(frame);
        }

        /** Whether it governs nothing but words in quotation marks. */
        boolean isForQuotes() {
            return frames.size() == 1 && governs(Frame.QUOTE);
        }
    }

    private static final Cues STANDARD = new Cues();

    private final Map<String, Cue> bare = new HashMap<>();
    private final Map<String, Cue> finite = new HashMap<>();

    private Cues() {
        Splitter frames = Splitter.on(' ');
        for (List<String> row : WordFile.read(Cues.class, "cues.txt")) {
            Set<Frame> governs = EnumSet.noneOf(Frame.class);
            for (String frame : frames.split(row.get(3))) {
                governs.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
            }
            add(bare, row.get(0), new Cue(Voice.BARE, governs));
            add(finite, row.get(1), new Cue(Voice.ACTIVE, governs));
            add(finite, row.get(2), new Cue(Voice.PASSIVE, governs));
        }
    }

    private static void add(Map<String, Cue> forms, String form, Cue cue) {
        if (!form.equals("-") && forms.put(form, cue) != null) {
            throw new IllegalStateException("cues.txt: " + form + " stands twice");
        }
    }

    /** The cues of {@code cues.txt}. */
    static Cues standard() {
        return STANDARD;
    }

    /** The cue that a word in lower case, without clitic, is in its bare form. */
    @Nullable Cue bare(String word) {
        return bare.get(word);
    }

    /** The cue that a word in lower case, without clitic, is in its active or passive form. */
    @Nullable Cue finite(String word) {
        return finite.get(word);
    }

    /** Length of the clitic at the end of a word in lower case: 3 for -nya, else 0. */
    static int clitic(String word) {
        return word.length() > 5 && word.endsWith("nya") ? 3 : 0;
    }

    /** Whether a word in lower case is a bare cue, clitic or not. */
    boolean isBare(String word) {
        return bare.containsKey(word)
                || (clitic(word) > 0 && bare.containsKey(word.substring(0, word.length() - 3)));
    }
}
