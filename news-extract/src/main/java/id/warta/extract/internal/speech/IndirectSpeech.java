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
import java.util.Set;
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

    /** Least number of words of a reported clause. */
    private static final int LEAST = 3;

    private final Words words;
    private final Names names;
    private final SpeakerPhrases phrases;
    private final Sentences sentences;
    private final Cues cues = Cues.standard();
    private final List<Utterance> found = new ArrayList<>();

    IndirectSpeech(Words words, Names names, SpeakerPhrases phrases, Sentences sentences) {
        this.words = words;
        this.names = names;
        this.phrases = phrases;
        this.sentences = sentences;
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
                clitic ? new Reference(Reference.Kind.CLITIC, i, i + 1) : phrases.after(i, to);
        if (speaker == null || words.is(i + 1, Grammar.DOCUMENT)) {
            return -1;
        }
        int comma = comma(clitic ? i + 1 : speaker.to(), to);
        boolean opens = i - from <= 3 || words.is(i - 1, Grammar.CONJUNCTION);
        if (comma >= 0 && length(comma + 1, to) >= LEAST && !isQuotation(comma + 1)) {
            return report(comma + 1, to, cue, speaker, i);
        }
        if (comma < 0 && opens) {
            int start = clitic ? i + 1 : speaker.to();
            return length(start, to) >= LEAST && !isQuotation(start)
                    ? report(start, to, cue, speaker, i)
                    : -1;
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
        String word = words.lower(i);
        int clitic = cues.bare(word) == null ? Cues.clitic(word) : 0;
        Cue cue = cues.bare(word.substring(0, word.length() - clitic));
        if (cue == null
                || (cue.frames().equals(Set.of(Frame.QUOTE)) && clitic == 0)
                || cues.finite(word) != null
                || !(i == from || words.isMark(i - 1, ',') || words.isMark(i - 1, '-'))) {
            return -1;
        }
        if (i > from + 1 && sentences.isQuoted(i - 2)) {
            return -1;
        }
        int behind = i + 1;
        Reference speaker;
        if (clitic > 0) {
            speaker = new Reference(Reference.Kind.CLITIC, i, i + 1);
        } else {
            speaker = words.is(behind, "dan") ? null : phrases.after(i, to);
            if (speaker == null) {
                return -1;
            }
            behind = speaker.to();
        }
        Span mark = clitic > 0 ? cut(i) : words.tokens().span(i);
        int comma = comma(behind, to);
        if (comma >= 0 && length(comma + 1, to) >= LEAST) {
            return isQuotation(comma + 1) ? -1 : report(comma + 1, to, mark, speaker, i);
        }
        return i == from ? -1 : tail(from, i, mark, speaker, to);
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
        if (length(start, end) < LEAST) {
            return -1;
        }
        add(start, end, mark, speaker, cue);
        return to;
    }

    // Budi mengatakan …; dijelaskan Budi, … ------------------------------------------------------

    private int finite(int i, int from, int to) {
        String word = words.lower(i);
        Cue cue = cues.finite(word);
        int clitic = 0;
        if (cue == null && Cues.clitic(word) > 0) {
            Cue base = cues.finite(word.substring(0, word.length() - 3));
            if (base != null && base.voice() == Voice.PASSIVE) {
                cue = base;
                clitic = 3;
            }
        }
        if (cue == null || words.is(i + 1, "diri") || isNegated(i, from, cue)) {
            return -1;
        }
        return cue.voice() == Voice.PASSIVE
                ? passive(i, from, to, cue, clitic > 0)
                : active(i, from, to, cue);
    }

    private int active(int i, int from, int to, Cue cue) {
        int start = complement(i + 1, to);
        if (start >= to || isQuotation(start) || !governs(cue, i, start, to)) {
            return -1;
        }
        Reference speaker = phrases.before(i, from);
        if (speaker == null && isJoined(i)) {
            speaker = phrases.subject(from, i);
        }
        if (speaker == null || isDocument(speaker)) {
            return -1;
        }
        return report(start, to, words.tokens().span(i), speaker, i);
    }

    private int passive(int i, int from, int to, Cue cue, boolean clitic) {
        Reference speaker =
                clitic ? new Reference(Reference.Kind.CLITIC, i, i + 1) : phrases.after(i, to);
        boolean agent = words.is(i + 1, "oleh");
        if (speaker == null || (speaker.kind() == Reference.Kind.PHRASE && !agent && i > from)) {
            return -1;
        }
        if (speaker.kind() == Reference.Kind.BODY && !agent && i > from) {
            return -1;
        }
        Span mark = clitic ? cut(i) : words.tokens().span(i);
        int behind = clitic ? i + 1 : speaker.to();
        int start = complement(skipAdverbs(behind, to), to);
        boolean marked = words.is(start - 1, Grammar.COMPLEMENTIZER) || i - from <= 1;
        if (!marked || start >= to || isQuotation(start) || length(start, to) < LEAST) {
            return -1;
        }
        return hasPredicate(start, clauseEnd(start, to)) || governs(cue, i, start, to)
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

    /** Where the clause begins: behind the recipient, the comma and {@code bahwa}. */
    private int complement(int from, int to) {
        int i = from;
        if (i < to && words.isMark(i, ',')) {
            i++;
        }
        for (int j = i; j < to && j < i + 14; j++) {
            if (words.is(j, "bahwa") || words.is(j, "bahwasanya")) {
                boolean adjunct =
                        j == i
                                || words.is(i, Grammar.PREPOSITION)
                                || words.is(i, Grammar.ADVERB)
                                || words.isMark(j - 1, ',');
                return adjunct ? j + 1 : i;
            }
            if (words.isMark(j, ',') && (words.is(i, "kepada") || words.is(i, "pada"))) {
                return words.is(j + 1, "bahwa") ? j + 2 : j + 1;
            }
        }
        return i;
    }

    private boolean governs(Cue cue, int verb, int start, int to) {
        boolean that = words.is(start - 1, Grammar.COMPLEMENTIZER);
        int end = clauseEnd(start, to);
        if (length(start, end) < (that ? 2 : LEAST)) {
            return false;
        }
        if (that) {
            return !cue.frames().equals(Set.of(Frame.QUOTE));
        }
        if (cue.governs(Frame.NOMINAL) && isNominal(start, end)) {
            return true;
        }
        if (words.is(start, Grammar.GESTURE) && start == verb + 1) {
            return false;
        }
        boolean comma = words.isMark(start - 1, ',');
        if (cue.governs(Frame.REQUEST) && hasPurpose(start, end, true)) {
            return true;
        }
        if (cue.governs(Frame.AGAR) && hasPurpose(start, end, false)) {
            return true;
        }
        if (cue.governs(Frame.CLAUSE)) {
            return comma || !isObject(start, end);
        }
        if (cue.governs(Frame.OPEN)) {
            return hasPredicate(start, end);
        }
        return comma && cue.governs(Frame.THAT) && hasPredicate(start, end);
    }

    private boolean isNominal(int start, int end) {
        if (words.is(start, Grammar.ATTRIBUTE)) {
            return true;
        }
        return words.is(start, Grammar.ATTITUDE)
                && hasPurpose(start, Math.min(end, start + 5), true);
    }

    /** A short noun phrase that nothing is said of. */
    private boolean isObject(int start, int end) {
        return (length(start, end) < 5 && !hasPredicate(start, end))
                || (words.is(start, Grammar.PREPOSITION)
                        && !words.is(start, "dengan")
                        && !words.is(start, "dalam")
                        && !words.is(start, "untuk")
                        && !hasPredicate(start, end));
    }

    private boolean hasPurpose(int start, int end, boolean untuk) {
        for (int i = start; i < end; i++) {
            if (words.is(i, Grammar.PURPOSE) && (untuk || !words.is(i, "untuk"))) {
                return true;
            }
        }
        return words.is(start, "jangan") || words.is(start, "tidak");
    }

    /** Whether a verb or auxiliary stands there that no preposition or relative pronoun governs. */
    private boolean hasPredicate(int start, int end) {
        boolean governed = false;
        for (int i = start; i < end; i++) {
            boolean verb = words.isVerb(i);
            if (verb || words.is(i, Grammar.AUXILIARY)) {
                if (!governed) {
                    return true;
                }
            } else {
                governed =
                        words.is(i, "yang")
                                || words.is(i, Grammar.PREPOSITION)
                                || (words.is(i, "dan") && governed)
                                || words.is(i, "agar")
                                || words.is(i, "dalam");
            }
        }
        return false;
    }

    // The clause -------------------------------------------------------------------------------

    private int report(int start, int to, Span cue, Reference speaker, int at) {
        int from = start;
        while (from < to && (words.is(from, "bahwa") || words.isMark(from, ','))) {
            from++;
        }
        int end = clauseEnd(from, to);
        if (length(from, end) < 2) {
            return -1;
        }
        add(from, end, cue, speaker, at);
        return end;
    }

    /** The end of the clause: before the writer speaks again, the source, or the full stop. */
    private int clauseEnd(int start, int to) {
        int end = start;
        while (end < to && !sentences.isQuoted(end) && !endsClause(end, start, to)) {
            end++;
        }
        while (end > start
                && !words.isWord(end - 1)
                && ".,;:!?\"“‘'–-".indexOf(words.first(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private boolean endsClause(int i, int start, int to) {
        if (!words.isMark(i, ',') || i <= start) {
            return false;
        }
        int next = i + 1;
        if (words.is(next, "kata")
                || words.is(next, "ujar")
                || words.is(next, "demikian")
                || words.is(next, "dikutip")
                || words.is(next, "dilansir")
                || (words.is(next, "seperti") && words.isVerb(next + 1))) {
            return true;
        }
        if ((words.is(next, "tetapi") || words.is(next, "namun") || words.is(next, "tapi"))
                && words.is(next + 1, Grammar.THIRD)) {
            return true;
        }
        if ((words.is(next, "sedangkan") || words.is(next, "sementara")) && hasCue(next, to)) {
            return true;
        }
        return (words.is(next, "seraya") || words.is(next, "sambil") || words.is(next, "sembari"))
                || ((words.is(next, "dan") || words.is(next, "serta"))
                        && next + 1 < to
                        && cues.finite(words.lower(next + 1)) != null);
    }

    private boolean hasCue(int from, int to) {
        for (int i = from; i < to && i < from + 14; i++) {
            Cue cue = cues.finite(words.lower(i));
            if (cue != null && cue.voice() == Voice.ACTIVE) {
                return true;
            }
        }
        return false;
    }

    private boolean isQuotation(int i) {
        return i < words.size()
                && (sentences.isQuoted(i)
                        || (i + 1 < words.size()
                                && !words.isWord(i)
                                && sentences.isQuoted(i + 1)
                                && words.passage(i) == words.passage(i + 1)));
    }

    private int length(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (words.isWord(i) || Character.isDigit(words.first(i))) {
                count++;
            }
        }
        return count;
    }

    private Span cut(int i) {
        return new Span(words.tokens().start(i), words.tokens().end(i) - 3);
    }

    private void add(int from, int to, Span cue, @Nullable Reference speaker, int at) {
        found.add(
                new Utterance(
                        Quote.Kind.INDIRECT, words.span(from, to), cue, speaker, at, true, false));
    }
}
