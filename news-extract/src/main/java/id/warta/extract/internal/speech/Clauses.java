package id.warta.extract.internal.speech;

import id.warta.extract.internal.speech.Cues.Cue;
import id.warta.extract.internal.speech.Cues.Frame;
import id.warta.extract.internal.speech.Cues.Voice;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;

/**
 * The clause that a cue governs: where it begins and ends, and whether it is one at all, since an
 * object ({@code menyampaikan apresiasi}) says nothing. Ranges of tokens are half-open. Immutable.
 */
final class Clauses {

    /** Least number of words of a reported clause that nothing marks as one. */
    static final int LEAST = 3;

    private final Words words;
    private final Sentences sentences;
    private final Cues cues = Cues.standard();

    Clauses(Words words, Sentences sentences) {
        this.words = words;
        this.sentences = sentences;
    }

    /** Where the clause begins: behind the recipient, the comma and {@code bahwa}. */
    int complement(int from, int to) {
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

    /** Whether {@code cue}, at {@code verb}, governs what begins at {@code start}. */
    boolean governs(Cue cue, int verb, int start, int to) {
        boolean that = words.is(start - 1, Grammar.COMPLEMENTIZER);
        int end = end(start, to);
        if (length(start, end) < (that ? 2 : LEAST)) {
            return false;
        }
        if (that) {
            return !cue.isForQuotes();
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
    boolean hasPredicate(int start, int end) {
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

    /** The end of the clause: before the writer speaks again, the source, or the full stop. */
    int end(int start, int to) {
        int end = start;
        while (end < to && !sentences.isQuoted(end) && !endsClause(end, start, to)) {
            end++;
        }
        while (end > start && words.is(end - 1, "bahwa")) {
            end--;
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
        if (isAttribution(next)
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
                        && cues.finite(words, next + 1) != null);
    }

    /**
     * A bare cue with its speaker: many of these words are adjectives, adverbs and nouns as well.
     */
    private boolean isAttribution(int i) {
        if (i >= words.size()) {
            return false;
        }
        boolean speaker =
                words.isCapital(i + 1)
                        || words.is(i + 1, Grammar.THIRD)
                        || words.is(i + 1, Title.ROLE)
                        || words.is(i + 1, Title.HUMAN)
                        || words.is(i + 1, Title.HONORIFIC);
        return words.is(i, "kata")
                || words.is(i, "ujar")
                || (speaker && cues.bare(words, i) != null)
                || (!words.isWord(i + 1) && cues.bareBeforeClitic(words, i) != null);
    }

    private boolean hasCue(int from, int to) {
        for (int i = from; i < to && i < from + 14; i++) {
            Cue cue = cues.finite(words, i);
            if (cue != null && cue.voice() == Voice.ACTIVE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a direct quotation begins at token {@code i}. */
    boolean isQuotation(int i) {
        return i < words.size()
                && (sentences.isQuoted(i)
                        || (i + 1 < words.size()
                                && !words.isWord(i)
                                && sentences.isQuoted(i + 1)
                                && words.passage(i) == words.passage(i + 1)));
    }

    /** Number of words and figures. */
    int length(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (words.isWord(i) || Character.isDigit(words.first(i))) {
                count++;
            }
        }
        return count;
    }
}
