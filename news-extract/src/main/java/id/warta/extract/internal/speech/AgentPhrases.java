package id.warta.extract.internal.speech;

import id.warta.extract.internal.speech.Reference.Kind;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase of the speaker behind a bare or passive cue: {@code kata Bupati Sukabumi,
 * Marwan}; {@code diakui oleh Marwan}.
 *
 * <p>A name wins over the title or role beside it. Looks at a bounded number of tokens behind the
 * cue. Immutable.
 */
final class AgentPhrases {

    private final Words words;
    private final Names names;
    private final SpeakerHeads heads;

    AgentPhrases(Words words, Names names, SpeakerHeads heads) {
        this.words = words;
        this.names = names;
        this.heads = heads;
    }

    /** The speaker behind the cue at {@code cue}; {@code null} if none is named there. */
    @Nullable Reference after(int cue, int limit) {
        int from = cue + 1;
        if (words.is(from, "oleh")) {
            from++;
        }
        int last = Math.min(limit, from + SpeakerHeads.LONGEST);
        if (from >= last) {
            return null;
        }
        if (words.is(from, Grammar.THIRD)) {
            return new Reference(Kind.PRONOUN, from, from + 1);
        }
        int to = phraseEnd(from, last);
        int name = firstPerson(from, to);
        if (name >= 0) {
            return joint(name);
        }
        int called = calledName(to, last);
        if (called >= 0) {
            return new Reference(Kind.PERSON, called, names.endOf(called));
        }
        if (names.isBody(from) && names.endOf(from) <= to) {
            return bodyFrom(from, to);
        }
        int end = trimmedEnd(from, to, last);
        return end > from && heads.canSpeak(from, end)
                ? new Reference(Kind.PHRASE, from, end)
                : null;
    }

    /** The end of the noun phrase at {@code from}: before an adjunct, a verb or a mark. */
    private int phraseEnd(int from, int last) {
        int i = from;
        while (i < last) {
            if (names.isPerson(i) || names.isBody(i)) {
                i = names.endOf(i);
                continue;
            }
            if (words.isMark(i, '(')) {
                int close = closingBracket(i, last);
                if (close < 0) {
                    break;
                }
                i = close + 1;
                continue;
            }
            if (words.isMark(i, ',') && !goesOnBehindComma(i, last)) {
                break;
            }
            if (i > from && endsPhrase(i)) {
                break;
            }
            if (!words.isWord(i) && !words.isMark(i, ',') && !isJoiner(i)) {
                break;
            }
            i++;
        }
        return Math.min(i, last);
    }

    private boolean isJoiner(int i) {
        char c = words.first(i);
        return c == '&'
                || c == '-'
                || c == '/'
                || (c == '.' && words.is(i - 1, Title.HONORIFIC))
                || (c == '.' && words.is(i - 1, Title.RANK))
                || Character.isDigit(c);
    }

    private boolean endsPhrase(int i) {
        if (words.isCapital(i)) {
            return false;
        }
        return (words.is(i, Grammar.SUBORDINATOR) && !words.is(i, "sebagai"))
                || (words.is(i, Grammar.PREPOSITION)
                        && !words.is(i, "untuk")
                        && !words.is(i, "dari")
                        && !words.is(i, "bagi"))
                || (words.is(i, Grammar.TIME) && !words.is(i, Grammar.DEMONSTRATIVE))
                || words.is(i, Grammar.NEGATION)
                || words.is(i, Grammar.ADJUNCT)
                || words.isVerb(i);
    }

    /** Whether a name or the rest of a role follows a comma. */
    private boolean goesOnBehindComma(int comma, int last) {
        int i = comma + 1;
        while (i < last && (words.is(i, Title.HONORIFIC) || words.is(i, Title.RANK))) {
            i++;
        }
        if (names.isPerson(i)) {
            return true;
        }
        // a place list or a second role before the name: Bupati Sukabumi, Provinsi X, Marwan
        int stop = Math.min(last, comma + 14);
        for (int j = comma + 1; j < stop; j++) {
            if (names.isPerson(j)) {
                return words.isMark(j - 1, ',') || words.isCapital(j - 1);
            }
            if (!words.isCapital(j) && !words.isMark(j, ',') && !words.is(j, "dan")) {
                return false;
            }
            if (words.is(j, Grammar.TIME)) {
                return false;
            }
        }
        return false;
    }

    private int closingBracket(int open, int last) {
        for (int i = open + 1; i < last && i < open + 15; i++) {
            if (words.isMark(i, ')')) {
                return i;
            }
        }
        return -1;
    }

    private int firstPerson(int from, int to) {
        for (int i = from; i < to; i++) {
            if (names.isPerson(i)) {
                return i;
            }
        }
        return -1;
    }

    /** The name in {@code yang akrab disapa Ipah} at {@code from}; -1 if that is not there. */
    private int calledName(int from, int last) {
        if (!words.is(from, "yang")) {
            return -1;
        }
        for (int i = from + 1; i < last && i < from + 6; i++) {
            if (names.isPerson(i)) {
                return words.is(i - 1, Title.NAMING)
                                || words.is(i - 1, Title.ALIAS)
                                || words.is(i - 1, Title.HONORIFIC)
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    /** A phrase without a name ends at a comma, or with the demonstrative that closes it. */
    private int trimmedEnd(int from, int to, int last) {
        int end = from;
        while (end < to && !words.isMark(end, ',')) {
            end = names.endOf(end);
        }
        end = Math.min(end, to);
        // pria kelahiran Purwa itu; pria 28 tahun itu; perempuan yang lahir di Purwa itu
        boolean person = words.is(from, Title.HUMAN) || words.is(from, Title.ROLE);
        for (int i = end; person && i < last && i < end + 10; i++) {
            if (words.is(i, Grammar.DEMONSTRATIVE)) {
                return i + 1;
            }
            boolean relative = words.is(end, "yang");
            if (words.isMark(i, ',')
                    || words.isMark(i, '.')
                    || (!relative && (words.isVerb(i) || words.is(i, Grammar.PREPOSITION)))) {
                break;
            }
        }
        return end;
    }

    private Reference bodyFrom(int from, int to) {
        int end = names.endOf(from);
        if (end + 1 < to && words.is(end, "dan") && names.isBody(end + 1)) {
            return new Reference(Kind.JOINT, from, names.endOf(end + 1));
        }
        return new Reference(Kind.BODY, from, end);
    }

    /** The person named at {@code name}, and the one joined by {@code dan} to their name. */
    private Reference joint(int name) {
        int end = names.endOf(name);
        if (words.is(end, "dan") && names.isPerson(end + 1)) {
            return new Reference(Kind.JOINT, name, names.endOf(end + 1));
        }
        return new Reference(Kind.PERSON, name, end);
    }
}
