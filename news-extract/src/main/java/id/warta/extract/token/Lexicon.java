package id.warta.extract.token;

import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.WordTrie;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The word lists of the tokenizer. Immutable. */
final class Lexicon {

    /** What the full stop behind a short form means for the sentence. */
    enum ShortForm {
        /** A name follows: {@code Drs.}, {@code Jl.}. */
        NAME,
        /** A number follows: {@code No.}, {@code hlm.}. */
        NUMBER,
        /** Nothing need follow: {@code dll.}, {@code dkk.}. */
        LAST,
        /** The legal form of a company: {@code Tbk.}, {@code Ltd.}. */
        FIRM;

        private static final ShortForm[] ALL = values();
    }

    static final Lexicon STANDARD = new Lexicon();

    private final WordTrie shortForms;
    private final WordTrie degrees = words("degrees.txt");
    private final WordTrie domains = words("domains.txt");
    private final WordTrie currencies = words("currencies.txt");
    private final WordTrie prefixes = words("prefixes.txt");
    private final WordTrie openers = words("openers.txt");

    private Lexicon() {
        WordTrie.Builder builder = WordTrie.builder();
        for (List<String> entry : WordFile.read(Lexicon.class, "abbreviations.tsv")) {
            ShortForm form = ShortForm.valueOf(entry.get(1).toUpperCase(Locale.ROOT));
            builder.add(entry.get(0), form.ordinal());
        }
        shortForms = builder.build();
    }

    /** What the short form between the offsets is, or null if it is none; without its full stop. */
    @Nullable ShortForm shortForm(CharSequence text, int start, int end) {
        int at = shortForms.find(text, start, end);
        return at < 0 ? null : ShortForm.ALL[at];
    }

    boolean isFirm(CharSequence text, int start, int end) {
        return shortForms.find(text, start, end) == ShortForm.FIRM.ordinal();
    }

    /** Where an academic degree with full stops inside ends that begins at {@code start}, or -1. */
    int degreeEnd(CharSequence text, int start) {
        return degrees.longest(text, start, text.length());
    }

    boolean isTopDomain(CharSequence text, int start, int end) {
        return domains.find(text, start, end) >= 0;
    }

    boolean isCurrency(CharSequence text, int start, int end) {
        return currencies.find(text, start, end) >= 0;
    }

    boolean isPrefix(CharSequence text, int start, int end) {
        return prefixes.find(text, start, end) >= 0;
    }

    boolean isOpener(CharSequence text, int start, int end) {
        return openers.find(text, start, end) >= 0;
    }

    private static WordTrie words(String name) {
        WordTrie.Builder builder = WordTrie.builder();
        for (List<String> entry : WordFile.read(Lexicon.class, name)) {
            builder.add(entry.get(0), 0);
        }
        return builder.build();
    }
}
