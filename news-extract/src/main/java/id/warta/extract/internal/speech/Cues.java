package id.warta.extract.internal.speech;

import com.google.common.base.Splitter;
import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.WordTable;
import id.warta.extract.internal.syntax.Words;
import id.warta.extract.token.Tokens;
import java.util.ArrayList;
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

    /** What may stand for the speaker at the end of a cue. */
    static final String CLITIC = "nya";

    private static final Cues STANDARD = new Cues();

    private final List<Cue> forms = new ArrayList<>();
    private final WordTable bare;
    private final WordTable finite;

    private Cues() {
        Map<String, Integer> bareForms = new HashMap<>();
        Map<String, Integer> finiteForms = new HashMap<>();
        Splitter frames = Splitter.on(' ');
        for (List<String> row : WordFile.read(Cues.class, "cues.txt")) {
            Set<Frame> governs = EnumSet.noneOf(Frame.class);
            for (String frame : frames.split(row.get(3))) {
                governs.add(Frame.valueOf(frame.toUpperCase(Locale.ROOT)));
            }
            add(bareForms, row.get(0), new Cue(Voice.BARE, governs));
            add(finiteForms, row.get(1), new Cue(Voice.ACTIVE, governs));
            add(finiteForms, row.get(2), new Cue(Voice.PASSIVE, governs));
        }
        bare = new WordTable(bareForms);
        finite = new WordTable(finiteForms);
    }

    private void add(Map<String, Integer> numbers, String form, Cue cue) {
        if (!form.equals("-") && numbers.put(form, forms.size()) != null) {
            throw new IllegalStateException("cues.txt: " + form + " stands twice");
        }
        forms.add(cue);
    }

    /** The cues of {@code cues.txt}. */
    static Cues standard() {
        return STANDARD;
    }

    /** The cue that token {@code i} is in its bare form, without clitic. */
    @Nullable Cue bare(Words words, int i) {
        return cue(words.find(i, bare));
    }

    /** The cue that token {@code i} is in its active or passive form, without clitic. */
    @Nullable Cue finite(Words words, int i) {
        return cue(words.find(i, finite));
    }

    /** The cue in its bare form that token {@code i} is without its clitic, which it has. */
    @Nullable Cue bareBeforeClitic(Words words, int i) {
        return cue(beforeClitic(words, i, bare));
    }

    /** The active or passive cue that token {@code i} is without its clitic, which it has. */
    @Nullable Cue finiteBeforeClitic(Words words, int i) {
        return cue(beforeClitic(words, i, finite));
    }

    private @Nullable Cue cue(int number) {
        return number < 0 ? null : forms.get(number);
    }

    private static int beforeClitic(Words words, int i, WordTable cues) {
        Tokens tokens = words.tokens();
        int start = tokens.start(i);
        int end = tokens.end(i);
        return hasClitic(tokens.text(), start, end)
                ? cues.find(tokens.text(), start, end - CLITIC.length())
                : -1;
    }

    private static boolean hasClitic(String text, int start, int end) {
        return end - start > 2 + CLITIC.length()
                && text.regionMatches(true, end - CLITIC.length(), CLITIC, 0, CLITIC.length());
    }

    /** Whether the word from {@code start} to {@code end} is a bare cue, clitic or not. */
    boolean isBare(String text, int start, int end) {
        return bare.find(text, start, end) >= 0
                || (hasClitic(text, start, end)
                        && bare.find(text, start, end - CLITIC.length()) >= 0);
    }
}
