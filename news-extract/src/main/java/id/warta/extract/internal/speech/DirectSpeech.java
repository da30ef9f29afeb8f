package id.warta.extract.internal.speech;

import id.warta.extract.Quote;
import id.warta.extract.internal.speech.Cues.Cue;
import id.warta.extract.internal.speech.QuotationMarks.Part;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Words;
import id.warta.model.Block;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was said from the names, titles, slogans and scare quotes among the words in quotation
 * marks, and finds the attribution of each.
 *
 * <p>Words in marks were said if a cue stands behind them ({@code “…,” kata Budi}; {@code “…,” Budi
 * menambahkan}), if one introduces them ({@code Budi mengatakan, “…”}; {@code kata Budi: “…”}), if
 * they go on with what was said in the same paragraph, or if they make a sentence of their own.
 */
final class DirectSpeech {

    /** How far before a quotation the cue that introduces it may stand, in tokens. */
    private static final int INTRODUCTION = 25;

    private final Words words;
    private final Names names;
    private final AgentPhrases agents;
    private final SubjectPhrases subjects;
    private final Cues cues = Cues.standard();

    DirectSpeech(Words words, Names names, AgentPhrases agents, SubjectPhrases subjects) {
        this.words = words;
        this.names = names;
        this.agents = agents;
        this.subjects = subjects;
    }

    /** What was found: the parts that were said, and the utterance made of each. */
    record Found(List<Part> parts, List<Utterance> utterances) {}

    /** The direct quotations among {@code parts}, in order. */
    Found find(List<Part> parts) {
        List<Part> said = new ArrayList<>();
        List<Utterance> utterances = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Part before = said.isEmpty() ? null : said.get(said.size() - 1);
            Utterance utterance =
                    utterance(part, before, i + 1 < parts.size() ? parts.get(i + 1) : null);
            if (utterance != null) {
                said.add(part);
                utterances.add(utterance);
            }
        }
        return new Found(said, utterances);
    }

    private @Nullable Utterance utterance(Part part, @Nullable Part before, @Nullable Part next) {
        int first = words.tokens().firstFrom(part.from());
        int behind = words.tokens().firstFrom(Math.max(part.close(), part.to()));
        Attribution attribution = part.continues() ? null : following(part, behind, next);
        if (attribution == null) {
            attribution = introducing(part, first, before);
        }
        if (attribution != null) {
            return new Utterance(
                    Quote.Kind.DIRECT,
                    new Span(part.from(), part.to()),
                    attribution.cue,
                    attribution.speaker,
                    attribution.at,
                    part.closed(),
                    part.continues());
        }
        return part.continues() || standsAlone(part, first, behind)
                ? new Utterance(
                        Quote.Kind.DIRECT,
                        new Span(part.from(), part.to()),
                        null,
                        null,
                        first,
                        part.closed(),
                        part.continues())
                : null;
    }

    /** A cue and the speaker it names. */
    private record Attribution(@Nullable Span cue, @Nullable Reference speaker, int at) {}

    // Behind -----------------------------------------------------------------------------------

    private @Nullable Attribution following(Part part, int behind, @Nullable Part next) {
        int limit = next == null ? words.size() : words.tokens().firstFrom(next.open());
        int i = behind;
        while (i < limit
                && i < behind + 2
                && !words.isWord(i)
                && ",.;-–—".indexOf(words.first(i)) >= 0) {
            i++;
        }
        if (i >= limit || words.passage(i) != words.passage(Math.max(0, behind - 1))) {
            return null;
        }
        if (words.is(i, Grammar.SOURCING) && cueAt(i + 1) != null) {
            i++;
        }
        Span cue = cueAt(i);
        if (cue != null && isAttribution(i)) {
            return behindBareCue(i, cue, limit);
        }
        if (words.is(i, Grammar.SOURCING)) {
            return new Attribution(null, null, i);
        }
        return endsOpen(part) ? subjectAndVerb(i, limit) : null;
    }

    /** A cue right behind the quotation; a noun of the same form would have no speaker. */
    private boolean isAttribution(int i) {
        return !words.is(i + 1, "-") && !words.is(i, "aku");
    }

    private Attribution behindBareCue(int i, Span cue, int limit) {
        int end = sentenceEnd(i, limit);
        Reference speaker = agents.after(i, end);
        boolean clitic = words.tokens().end(i) > cue.end();
        if (clitic && !isDoubled(i, speaker)) {
            speaker = new Reference(Reference.Kind.CLITIC, i, i + 1);
        }
        return new Attribution(cue, speaker, i);
    }

    /** {@code katanya Budi}, unless Budi begins the next sentence, its full stop lost. */
    private boolean isDoubled(int i, @Nullable Reference speaker) {
        if (speaker == null
                || speaker.kind() != Reference.Kind.PERSON
                || speaker.from() != i + 1
                || words.opensLine(i + 1)) {
            return false;
        }
        int next = speaker.to();
        return !words.isVerb(next)
                && !words.is(next, Grammar.ADVERB)
                && !words.is(next, Grammar.AUXILIARY);
    }

    /** The bare cue that token {@code i} is, without its clitic. */
    private @Nullable Span cueAt(int i) {
        if (i >= words.size() || !words.isWord(i)) {
            return null;
        }
        if (cues.bare(words, i) != null) {
            return words.tokens().span(i);
        }
        return cues.bareBeforeClitic(words, i) == null
                ? null
                : new Span(words.tokens().start(i), words.tokens().end(i) - Cues.CLITIC.length());
    }

    /** {@code “…,” Saifuddin menambahkan.} */
    private @Nullable Attribution subjectAndVerb(int from, int limit) {
        int end = Math.min(sentenceEnd(from, limit), from + 14);
        for (int i = from + 1; i < end; i++) {
            Cue cue = cues.finite(words, i);
            if (cue != null && cue.voice() == Cues.Voice.ACTIVE) {
                Reference speaker = subjects.before(i, from);
                return speaker == null ? null : new Attribution(words.tokens().span(i), speaker, i);
            }
        }
        return null;
    }

    private boolean endsOpen(Part part) {
        char last = words.tokens().text().charAt(part.to() - 1);
        return ",?!".indexOf(last) >= 0
                || (part.close() < words.tokens().text().length()
                        && words.tokens().text().charAt(part.close()) == ',');
    }

    private int sentenceEnd(int from, int limit) {
        int i = from + 1;
        while (i < limit && i < from + 60 && !words.opensSentence(i)) {
            i++;
        }
        return i;
    }

    // Before -----------------------------------------------------------------------------------

    private @Nullable Attribution introducing(Part part, int first, @Nullable Part before) {
        int mark = words.tokens().firstFrom(part.open());
        int i = mark - 1;
        if (i < 0 || words.passage(i) != words.passage(first)) {
            return null;
        }
        int floor = before == null ? 0 : words.tokens().firstFrom(before.close());
        int start = sentenceStart(i, Math.max(floor, i - INTRODUCTION));
        boolean colon = words.isMark(i, ':');
        boolean comma = words.isMark(i, ',');
        if (colon || comma) {
            i--;
        } else if (words.is(i, "bahwa")) {
            i--;
            comma = true;
        }
        if (i < start) {
            return null;
        }
        boolean marked = colon || comma || length(part) >= 4;
        Attribution cue = marked ? introducingCue(i, start, colon || comma, mark) : null;
        if (cue != null) {
            return cue;
        }
        if (colon && !words.is(i, Grammar.TITLING) && length(part) >= 3) {
            Reference speaker =
                    names.isPerson(i)
                            ? new Reference(Reference.Kind.PERSON, names.startOf(i), i + 1)
                            : null;
            return new Attribution(null, speaker, i);
        }
        return null;
    }

    private @Nullable Attribution introducingCue(int last, int start, boolean marked, int mark) {
        for (int i = last; i >= start; i--) {
            Span bare = cueAt(i);
            Cue finite = cues.finite(words, i);
            if (bare != null && finite == null && (marked || i == last)) {
                boolean clitic = bare.end() < words.tokens().end(i);
                if (clitic) {
                    return new Attribution(bare, new Reference(Reference.Kind.CLITIC, i, i + 1), i);
                }
                Reference speaker = i == last ? null : agents.after(i, last + 1);
                if (speaker != null) {
                    return new Attribution(bare, speaker, i);
                }
            }
            if (finite != null && introduces(finite, i, last, marked)) {
                return new Attribution(
                        words.tokens().span(i), introducingSpeaker(finite, i, start, mark), i);
            }
            if (i < last && words.isMark(i, ',') && !marked) {
                return null;
            }
        }
        return null;
    }

    private boolean introduces(Cue cue, int i, int last, boolean marked) {
        return i == last || (marked && last - i <= 12 && cue.voice() == Cues.Voice.ACTIVE);
    }

    private @Nullable Reference introducingSpeaker(Cue cue, int i, int start, int mark) {
        if (cue.voice() == Cues.Voice.PASSIVE) {
            return agents.after(i, mark);
        }
        Reference speaker = subjects.before(i, start);
        return speaker != null ? speaker : subjects.opening(start, i);
    }

    private int sentenceStart(int from, int floor) {
        int i = from;
        while (i > floor && !words.opensSentence(i)) {
            i--;
        }
        return i;
    }

    // Alone ------------------------------------------------------------------------------------

    /** Whether the words make a sentence of their own. */
    private boolean standsAlone(Part part, int first, int behind) {
        int mark = words.tokens().firstFrom(part.open());
        if (words.passages().kind(words.passage(first)) == Block.Kind.HEADLINE
                || length(part) < 3) {
            return false;
        }
        boolean opens =
                mark == 0
                        || words.passage(mark - 1) != words.passage(mark)
                        || ".!?\"”’".indexOf(lastOf(mark - 1)) >= 0;
        boolean closes =
                behind >= words.size()
                        || words.passage(behind) != words.passage(behind - 1)
                        || words.opensSentence(behind)
                        || words.isMark(behind, '.');
        char last = words.tokens().text().charAt(part.to() - 1);
        boolean complete = ".!?,…".indexOf(last) >= 0 || words.isMark(behind, '.');
        return opens && closes && complete && (!part.single() || length(part) >= 6);
    }

    private char lastOf(int token) {
        return words.tokens().text().charAt(words.tokens().end(token) - 1);
    }

    private int length(Part part) {
        int from = words.tokens().firstFrom(part.from());
        int count = 0;
        for (int i = from; i < words.size() && words.tokens().start(i) < part.to(); i++) {
            if (words.isWord(i) || words.is(i, Grammar.TIME)) {
                count++;
            }
            if (count > 10) {
                break;
            }
        }
        return count;
    }
}
