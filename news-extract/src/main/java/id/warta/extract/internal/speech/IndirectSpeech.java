package id.warta.extract.internal.speech;

import id.warta.extract.Quote;
import id.warta.extract.internal.speech.Cues.Cue;
import id.warta.extract.internal.speech.Cues.Frame;
import id.warta.extract.internal.speech.Cues.Voice;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import id.warta.model.Block;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds reported speech: a cue, its speaker and the clause that it governs, in one sentence.
 *
 * <p>Five shapes: {@code Budi mengatakan (bahwa) …}, {@code Menurut Budi, …}, {@code …, kata Budi(,
 * …)}, {@code Dijelaskan Budi, …} and {@code diakui oleh Budi}. A cue within what another cue
 * reports is part of that report; an object ({@code menyampaikan apresiasi}) is no clause.
 */
final class IndirectSpeech {

    /**
     * How far behind a cue its sentence is looked at, in tokens; keeps endless sentences linear.
     */
    private static final int REACH = 300;

    private final Words words;
    private final Names names;
    private final AgentPhrases agents;
    private final SubjectPhrases subjects;
    private final Sentences sentences;
    private final Clauses clauses;
    private final Cues cues = Cues.standard();
    private final List<Utterance> found = new ArrayList<>();

    IndirectSpeech(
            Words words,
            Names names,
            AgentPhrases agents,
            SubjectPhrases subjects,
            Sentences sentences) {
        this.words = words;
        this.names = names;
        this.agents = agents;
        this.subjects = subjects;
        this.sentences = sentences;
        this.clauses = new Clauses(words, sentences);
    }

    /** The reported speech of the article in order. */
    List<Utterance> find() {
        for (int s = 0; s < sentences.size(); s++) {
            Block.Kind kind = words.passages().kind(words.passage(sentences.from(s)));
            if (kind != Block.Kind.HEADLINE && kind != Block.Kind.SUBHEADING) {
                sentence(sentences.from(s), sentences.to(s));
            }
        }
        return found;
    }

    private void sentence(int from, int to) {
        int i = from;
        while (i < to) {
            if (!words.isWord(i) || sentences.isQuoted(i) || names.isPerson(i)) {
                i++;
                continue;
            }
            int floor = Math.max(from, i - REACH);
            int limit = Math.min(to, i + REACH);
            int end = according(i, floor, limit);
            if (end < 0) {
                end = inverted(i, floor, limit);
            }
            if (end < 0) {
                end = finite(i, floor, limit);
            }
            i = end < 0 ? i + 1 : end;
        }
    }

    // Menurut Budi, … --------------------------------------------------------------------------

    private int according(int i, int from, int to) {
        boolean clitic = words.is(i, "menurutnya");
        if ((!clitic && !words.is(i, "menurut")) || words.is(i - 1, "yang")) {
            return -1;
        }
        Span cue = clitic ? cut(i) : words.tokens().span(i);
        Reference speaker =
                clitic ? new Reference(Reference.Kind.CLITIC, i, i + 1) : agents.after(i, to);
        if (speaker == null || words.is(i + 1, Grammar.DOCUMENT)) {
            return -1;
        }
        int comma = clitic ? (words.isMark(i + 1, ',') ? i + 1 : -1) : comma(speaker.to(), to);
        boolean opens = i - from <= 3 || words.is(i - 1, Grammar.CONJUNCTION);
        if (comma >= 0
                && clauses.length(comma + 1, to) >= Clauses.LEAST
                && !clauses.isQuotation(comma + 1)) {
            return report(comma + 1, to, cue, speaker, i);
        }
        if (comma < 0 && (opens || clitic)) {
            int start = clitic ? i + 1 : speaker.to();
            if (clauses.length(start, to) >= Clauses.LEAST && !clauses.isQuotation(start)) {
                return report(start, to, cue, speaker, i);
            }
        }
        return opens ? -1 : tail(from, i, cue, speaker, to);
    }

    /**
     * The comma that ends the phrase of a speaker, appositions skipped; -1 if the sentence has
     * none.
     */
    private int comma(int from, int to) {
        int last = -1;
        for (int i = from; i < to && i < from + 45; i++) {
            if (words.isMark(i, ',')) {
                last = i;
                if (!isApposition(i, to)) {
                    return i;
                }
            } else if (i == from && !words.isMark(i, '(') && words.isWord(i) && words.isVerb(i)) {
                return -1;
            }
        }
        return last;
    }

    /**
     * Whether the comma at {@code i} opens an apposition to the speaker: a role, a place, a day.
     */
    private boolean isApposition(int i, int to) {
        int next = i + 1;
        if (next >= to) {
            return false;
        }
        boolean role = words.is(next, Title.ROLE);
        if (role || words.is(next, Grammar.WEEKDAY)) {
            for (int j = next; j < to && j < next + 20; j++) {
                if (words.isMark(j, ',')) {
                    return true;
                }
                if (words.isVerb(j) || words.is(j, Grammar.AUXILIARY)) {
                    return false;
                }
            }
        }
        return false;
    }

    // …, kata Budi, … --------------------------------------------------------------------------

    private int inverted(int i, int from, int to) {
        boolean opens = i == from;
        if (!opens && !words.isMark(i - 1, ',') && !words.isMark(i - 1, '-')) {
            return -1;
        }
        Cue bare = cues.bare(words, i);
        boolean clitic = bare == null;
        Cue cue = clitic ? cues.bareBeforeClitic(words, i) : bare;
        if (cue == null
                || (cue.isForQuotes() && (!clitic || opens))
                || (words.isCapital(i) && !opens)
                || cues.finite(words, i) != null) {
            return -1;
        }
        if (i > from + 1 && sentences.isQuoted(i - 2)) {
            return -1;
        }
        int behind = i + 1;
        Reference speaker;
        if (clitic) {
            speaker = new Reference(Reference.Kind.CLITIC, i, i + 1);
        } else {
            speaker = words.is(behind, "dan") ? null : agents.after(i, to);
            if (speaker == null
                    || words.is(speaker.to(), Grammar.COPULA)
                    || (i == from && isTitleCase(speaker))) {
                return -1;
            }
            behind = speaker.to();
        }
        Span mark = clitic ? cut(i) : words.tokens().span(i);
        int comma = comma(behind, to);
        if (comma >= 0 && clauses.length(comma + 1, to) >= Clauses.LEAST) {
            return clauses.isQuotation(comma + 1) ? -1 : report(comma + 1, to, mark, speaker, i);
        }
        return i == from ? -1 : tail(from, i, mark, speaker, to);
    }

    /** A phrase in capitals behind a capital goes on with a heading: {@code Doa Makan Sahur}. */
    private boolean isTitleCase(Reference speaker) {
        return speaker.kind() == Reference.Kind.PHRASE && words.isCapital(speaker.from());
    }

    /** What stands before an attribution that ends its sentence. */
    private int tail(int from, int cue, Span mark, Reference speaker, int to) {
        int end = cue;
        while (end > from && !words.isWord(end - 1) && words.isMark(end - 1, ',')) {
            end--;
        }
        int start = from;
        for (int i = from; i < end; i++) {
            if (sentences.isQuoted(i)) {
                start = i + 1;
            }
        }
        if (clauses.length(start, end) < Clauses.LEAST) {
            return -1;
        }
        add(start, end, mark, speaker, cue);
        return to;
    }

    // Budi mengatakan …; dijelaskan Budi, … ------------------------------------------------------

    private int finite(int i, int from, int to) {
        Cue cue = cues.finite(words, i);
        boolean clitic = false;
        if (cue == null) {
            cue = cues.finiteBeforeClitic(words, i);
            clitic = cue != null && cue.voice() == Voice.PASSIVE;
            cue = clitic ? cue : null;
        }
        if (cue == null || words.is(i + 1, "diri") || isNegated(i, from, cue)) {
            return -1;
        }
        return cue.voice() == Voice.PASSIVE
                ? passive(i, from, to, cue, clitic)
                : active(i, from, to, cue);
    }

    private int active(int i, int from, int to, Cue cue) {
        int start = clauses.complement(i + 1, to);
        if (start >= to || clauses.isQuotation(start) || !clauses.governs(cue, i, start, to)) {
            return -1;
        }
        Reference speaker = subjects.before(i, from);
        if (speaker == null && isJoined(i)) {
            speaker = subjects.opening(from, i);
        }
        if (speaker == null || isDocument(speaker)) {
            return -1;
        }
        return report(start, to, words.tokens().span(i), speaker, i);
    }

    private int passive(int i, int from, int to, Cue cue, boolean clitic) {
        Reference speaker =
                clitic ? new Reference(Reference.Kind.CLITIC, i, i + 1) : agents.after(i, to);
        boolean agent = words.is(i + 1, "oleh");
        if (speaker == null || (speaker.kind() == Reference.Kind.PHRASE && !agent && i > from)) {
            return -1;
        }
        if (speaker.kind() == Reference.Kind.BODY && !agent && i > from) {
            return -1;
        }
        Span mark = clitic ? cut(i) : words.tokens().span(i);
        int behind = clitic ? i + 1 : speaker.to();
        int start = clauses.complement(skipAdverbs(behind, to), to);
        boolean marked = words.is(start - 1, Grammar.COMPLEMENTIZER) || i - from <= 1;
        if (!marked
                || start >= to
                || clauses.isQuotation(start)
                || clauses.length(start, to) < Clauses.LEAST) {
            return -1;
        }
        return clauses.hasPredicate(start, clauses.end(start, to))
                        || clauses.governs(cue, i, start, to)
                ? report(start, to, mark, speaker, i)
                : -1;
    }

    private int skipAdverbs(int from, int to) {
        int i = from;
        while (i < to && (words.is(i, "juga") || words.is(i, "lagi") || words.is(i, "pula"))) {
            i++;
        }
        return i;
    }

    private boolean isJoined(int i) {
        int before = i - 1;
        while (before > 0 && words.is(before, Grammar.ADVERB)) {
            before--;
        }
        return words.is(before, Grammar.CONJUNCTION)
                || words.is(before, Grammar.SUBORDINATOR)
                || words.isMark(before, ',')
                || sentences.isQuoted(Math.max(0, before - 2));
    }

    private boolean isNegated(int i, int from, Cue cue) {
        for (int j = i - 1; j >= from && j >= i - 3; j--) {
            if (words.is(j, Grammar.NEGATION)) {
                boolean alone = !words.is(i + 1, "atau") && !words.is(i - 1, "atau");
                return !(cue.governs(Frame.DENY) && alone);
            }
            if (!words.is(j, Grammar.ADVERB)
                    && !words.is(j, Grammar.AUXILIARY)
                    && !words.isVerb(j)
                    && !words.is(j, "atau")) {
                break;
            }
        }
        return false;
    }

    private boolean isDocument(Reference speaker) {
        return speaker.kind() == Reference.Kind.PHRASE
                && words.is(speaker.from(), Grammar.DOCUMENT);
    }

    // The clause -------------------------------------------------------------------------------

    private int report(int start, int to, Span cue, Reference speaker, int at) {
        int from = start;
        while (from < to && (words.is(from, "bahwa") || words.isMark(from, ','))) {
            from++;
        }
        int end = clauses.end(from, to);
        if (clauses.length(from, end) < 2) {
            return -1;
        }
        add(from, end, cue, speaker, at);
        return end;
    }

    private Span cut(int i) {
        return new Span(words.tokens().start(i), words.tokens().end(i) - Cues.CLITIC.length());
    }

    private void add(int from, int to, Span cue, @Nullable Reference speaker, int at) {
        found.add(
                new Utterance(
                        Quote.Kind.INDIRECT, words.span(from, to), cue, speaker, at, true, false));
    }
}
