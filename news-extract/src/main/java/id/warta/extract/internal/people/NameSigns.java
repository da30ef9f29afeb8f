package id.warta.extract.internal.people;

import id.warta.extract.internal.speech.CueWords;
import id.warta.extract.internal.syntax.Grammar;
import id.warta.extract.internal.syntax.Title;
import id.warta.extract.internal.syntax.Words;
import java.util.Locale;

/** What the words beside a name, or its own, tell of it. Immutable. */
final class NameSigns {

    private final Words words;

    NameSigns(Words words) {
        this.words = words;
    }

    boolean isTitle(int i) {
        return !words.isWord(i)
                || words.is(i, Title.HONORIFIC)
                || words.is(i, Title.RANK)
                || words.is(i, Title.SERVICE)
                || (words.is(i, Title.ROLE) && !words.is(i, Title.GIVEN_NAME));
    }

    /** Where a name ends when the degrees behind it, {@code S.H.} or {@code S Psi}, are cut off. */
    int withoutDegrees(int from, int to) {
        int end = to;
        while (end > from + 1) {
            if (isDegree(end - 1)) {
                end--;
            } else if (end > from + 2 && isSplitDegree(end - 2)) {
                end -= 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean isSplitDegree(int i) {
        String written = words.lower(i) + words.lower(i + 1);
        return words.lower(i).length() == 1
                && Title.DEGREE.in(Title.of(written, 0, written.length()));
    }

    /** A degree is written in capitals or with full stops. */
    private boolean isDegree(int i) {
        if (!words.isWord(i)) {
            return true;
        }
        String text = words.tokens().text(i);
        return words.is(i, Title.DEGREE)
                && (text.indexOf('.') >= 0 || text.equals(text.toUpperCase(Locale.ROOT)));
    }

    boolean isNaming(int i) {
        return words.is(i, Title.NAMING) || words.is(i, Title.ALIAS);
    }

    boolean isCue(int i) {
        return i > 0
                && "\"”“’'»,?".indexOf(words.first(i - 1)) >= 0
                && !words.isCapital(i)
                && CueWords.isBare(words, i);
    }

    boolean isIntroduced(int from) {
        return words.is(from - 1, Title.HONORIFIC)
                || words.is(from - 1, Title.RANK)
                || words.is(from - 1, Title.SERVICE)
                || isNaming(from - 1)
                || words.is(from - 1, "menurut")
                || isCue(from - 1);
    }

    /** An age in brackets: (38), (38 tahun). */
    boolean isAge(int open) {
        return words.isMark(open, '(')
                && open + 2 < words.size()
                && Character.isDigit(words.first(open + 1))
                && words.tokens().end(open + 1) - words.tokens().start(open + 1) == 2
                && (words.isMark(open + 2, ')')
                        || words.is(open + 2, "tahun")
                        || words.is(open + 2, "th"));
    }

    /** A name of one word is no abbreviation. */
    boolean isNameLike(int i) {
        String text = words.tokens().text(i);
        return text.length() > 2 && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    /** Whether the name of a place or thing follows; {@code Wali Kota} is an office. */
    boolean isHeadOfPlace(int i) {
        return (words.is(i, Grammar.PLACE) || words.is(i, Title.THING))
                && words.isCapital(i)
                && !words.is(i - 1, "wali");
    }
}
