package id.warta.extract.internal.speech;

import id.warta.extract.internal.speech.Reference.Kind;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the noun phrase of the speaker before an active cue, its subject: {@code Direktur Walhi,
 * Dadan, Kamis, mengatakan}.
 *
 * <p>A name wins over the title or role beside it; names inside a prepositional phrase or a
 * relative clause ({@code bersama Andi}, {@code yang didampingi Andi}) do not count. Looks at a
 * bounded number of tokens before the cue. Immutable.
 */
final class SubjectPhrases {

    private final Words words;
    private final Names names;
    private final SpeakerHeads heads;

    SubjectPhrases(Words words, Names names, SpeakerHeads heads) {
        this.words = words;
        this.names = names;
        this.heads = heads;
    }

    /** The subject of the verb at {@code cue}, not before {@code first}; {@code null} if none. */
    @Nullable Reference before(int cue, int first) {
        int start = Math.max(first, cue - SpeakerHeads.LONGEST);
        int last = skipLeft(cue - 1, start);
        if (last < start) {
            return null;
        }
        if (words.is(last, Grammar.THIRD) || words.is(last, "pihaknya")) {
            return new Reference(Kind.PRONOUN, last, last + 1);
        }
        if (words.is(last, "yang")) {
            int head = words.isMark(last - 1, ',') ? last - 2 : last - 1;
            return head >= start ? nameEndingAt(head) : null;
        }
        Reference name = nameEndingAt(last);
        boolean named = name != null && name.kind() != Kind.BODY && name.kind() != Kind.PHRASE;
        if (named && (names.isBody(name.from()) || isAccessible(name.from(), start))) {
            return name;
        }
        int person = accessiblePerson(last, start);
        if (person >= 0) {
            return jointLeft(person, start);
        }
        if (name != null) {
            return name;
        }
        return words.is(last, Grammar.CONJUNCTION) ? null : phraseEndingAt(last, start);
    }

    /** Skips what may stand between subject and verb: adverbs, commas, brackets, times. */
    private int skipLeft(int from, int start) {
        int i = from;
        while (i >= start) {
            if (words.isMark(i, ')')) {
                int open = i;
                while (open > start && open > i - 12 && !words.isMark(open, '(')) {
                    open--;
                }
                if (!words.isMark(open, '(')) {
                    return i;
                }
                i = open - 1;
            } else if (words.isMark(i, ',') || words.isMark(i, '-')) {
                i--;
            } else if (!names.isPerson(i)
                    && !names.isBody(i)
                    && !words.is(i, Grammar.THIRD)
                    && (words.is(i, Grammar.ADVERB)
                            || words.is(i, Grammar.NEGATION)
                            || isTime(i)
                            || isTimePreposition(i, from)
                            || words.is(i, Grammar.AUXILIARY))) {
                i--;
            } else if (Character.isDigit(words.first(i)) && words.is(i - 1, Grammar.TIME)) {
                i--;
            } else {
                return i;
            }
        }
        return i;
    }

    /** A demonstrative is part of a time behind a noun of time alone: {@code hari ini}. */
    private boolean isTime(int i) {
        return words.is(i, Grammar.TIME)
                && (!words.is(i, Grammar.DEMONSTRATIVE) || words.is(i - 1, Grammar.TIME));
    }

    private boolean isTimePreposition(int i, int from) {
        return i < from && words.is(i, "pada") && words.is(i + 1, Grammar.TIME);
    }

    /** The nearest person to the left who can be the subject; -1 if none can. */
    private int accessiblePerson(int last, int start) {
        for (int i = last; i >= start; i--) {
            if (names.isPerson(i)) {
                int name = names.startOf(i);
                if (isAccessible(name, start)) {
                    return name;
                }
                i = firstOfList(name, start);
            } else if (words.is(i, "bahwa")) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether no preposition, verb or relative pronoun governs the name, nor a list of persons that
     * it ends; its role is skipped. A verb that is a cue has a clause, not the name, for its
     * object.
     */
    private boolean isAccessible(int name, int start) {
        int i = roleStart(firstOfList(name, start), start) - 1;
        if (i < start) {
            return true;
        }
        return !words.is(i, Grammar.PREPOSITION)
                && !words.is(i, "yang")
                && (!words.isVerb(i) || CueWords.isActive(words, i));
    }

    /** The first name of the list that {@code name} ends; {@code name} itself if it ends none. */
    private int firstOfList(int name, int start) {
        int first = name;
        int i = roleStart(name, start) - 1;
        boolean series = words.is(i, "dan") && words.isMark(i - 1, ',');
        i = series ? i - 1 : i;
        while (i > start && isJoint(i, series) && names.isPerson(i - 1)) {
            first = names.startOf(i - 1);
            i = roleStart(first, start) - 1;
        }
        return first;
    }

    private boolean isJoint(int i, boolean series) {
        return words.is(i, "dan") || (series && words.isMark(i, ','));
    }

    /** Where the titles and the role before a name begin. */
    private int roleStart(int name, int start) {
        int i = name;
        while (i > start) {
            int before = i - 1;
            boolean part =
                    words.is(before, Title.HONORIFIC)
                            || words.is(before, Title.RANK)
                            || words.is(before, Title.ROLE)
                            || names.isBody(before)
                            || words.isCapital(before)
                            || (words.isMark(before, ',')
                                    && (words.isCapital(before - 1)
                                            || words.isMark(before - 1, ')')))
                            || words.isMark(before, ')')
                            || words.isMark(before, '(')
                            || words.is(before, "untuk")
                            || words.is(before, "bidang");
            if (!part || names.isPerson(before)) {
                break;
            }
            i = names.startOf(before);
        }
        while (i < name && words.isMark(i, ',')) {
            i++;
        }
        return i;
    }

    private Reference jointLeft(int name, int start) {
        if (words.is(name - 1, "dan") && name - 2 >= start && names.isPerson(name - 2)) {
            return new Reference(Kind.JOINT, names.startOf(name - 2), names.endOf(name));
        }
        return new Reference(Kind.PERSON, name, names.endOf(name));
    }

    /** The name whose last token is {@code last}, an explaining bracket between left aside. */
    private @Nullable Reference nameEndingAt(int last) {
        if (names.isPerson(last)) {
            return jointLeft(names.startOf(last), 0);
        }
        if (!names.isBody(last)) {
            return null;
        }
        int from = names.startOf(last);
        int end = names.endOf(last);
        if (from >= 2 && words.is(from - 1, "dan") && names.isBody(from - 2)) {
            return new Reference(Kind.JOINT, names.startOf(from - 2), end);
        }
        return isHead(from) ? new Reference(Kind.BODY, from, end) : null;
    }

    /** Whether a name is not the complement of a noun or preposition before it. */
    private boolean isHead(int from) {
        int before = from - 1;
        if (before < 0 || words.opensSentence(from)) {
            return true;
        }
        return words.isMark(before, ',')
                || words.isMark(before, ')')
                || words.is(before, Grammar.CONJUNCTION)
                || (words.is(before, Grammar.CONNECTIVE) && !words.is(before, Grammar.PREPOSITION))
                || words.is(before, Grammar.SUBORDINATOR)
                || words.is(before, "pihak")
                || words.is(before, Grammar.DEMONSTRATIVE)
                || words.is(before, Grammar.ADVERB)
                || words.isVerb(before);
    }

    /** The noun phrase without a name of its own that ends at {@code last}. */
    private @Nullable Reference phraseEndingAt(int last, int start) {
        int from = last + 1;
        while (from > start) {
            int before = from - 1;
            if (words.isMark(before, ',')
                    || words.isMark(before, '.')
                    || words.isMark(before, ':')
                    || words.isMark(before, ';')
                    || isQuotationMark(before)
                    || words.is(before, "bahwa")) {
                break;
            }
            from = names.startOf(before);
            if (words.opensSentence(from)) {
                break;
            }
        }
        int to = last + 1;
        while (from < to - 1
                && (words.is(from, Grammar.CONNECTIVE) || words.is(from, Grammar.CONJUNCTION))
                && !heads.canSpeak(from, to)) {
            from++;
        }
        for (int i = from + 1; i < to; i++) {
            if (words.is(i, "yang")) {
                to = words.isMark(i - 1, ',') ? i - 1 : i;
            }
        }
        if (from >= to || !heads.canSpeak(from, to)) {
            return null;
        }
        boolean body = names.isBody(from) && names.endOf(from) == to;
        return new Reference(body ? Kind.BODY : Kind.PHRASE, from, to);
    }

    private boolean isQuotationMark(int i) {
        return "\"“”'‘’«»".indexOf(words.first(i)) >= 0;
    }

    /** The subject of the sentence that starts at {@code first}, for a verb joined to its first. */
    @Nullable Reference opening(int first, int cue) {
        for (int i = first; i < cue; i++) {
            if (words.isVerb(i) || words.is(i, Grammar.NEGATION)) {
                return before(i, first);
            }
        }
        return null;
    }
}
