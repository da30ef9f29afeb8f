package id.warta.extract.internal.abbreviation;

import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.WordTrie;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short forms that Indonesian news uses without saying what they stand for. */
public final class Dictionary {

    private static final Dictionary STANDARD = read();

    private final WordTrie numbers;
    private final List<String> shortForms;
    private final List<String> longForms;

    private Dictionary(WordTrie numbers, List<String> shortForms, List<String> longForms) {
        this.numbers = numbers;
        this.shortForms = shortForms;
        this.longForms = longForms;
    }

    /** The dictionary that ships with Warta. */
    public static Dictionary standard() {
        return STANDARD;
    }

    private static Dictionary read() {
        WordTrie.Builder numbers = WordTrie.builder();
        List<String> shortForms = new ArrayList<>();
        List<String> longForms = new ArrayList<>();
        for (List<String> entry : WordFile.read(Dictionary.class, "dictionary.tsv")) {
            numbers.add(entry.get(0), shortForms.size());
            shortForms.add(entry.get(0));
            longForms.add(entry.get(1));
        }
        return new Dictionary(numbers.build(), List.copyOf(shortForms), List.copyOf(longForms));
    }

    /**
     * The number of the short form that the text from {@code start} to {@code end} is, written with
     * the capitals of the dictionary; -1 for none. Numbers count from 0 to before {@link #size()}.
     */
    public int find(String text, int start, int end) {
        int number = numbers.find(text, start, end);
        boolean same = number >= 0 && text.startsWith(shortForms.get(number), start);
        return same ? number : -1;
    }

    /** Number of entries. */
    public int size() {
        return shortForms.size();
    }

    /** What short form {@code number} stands for. */
    public String longForm(int number) {
        return longForms.get(number);
    }

    /** The long form of a known short form, if the words before it end with that; else null. */
    @Nullable Span known(ShortForm shortForm, Run run) {
        int number = find(run.text(), shortForm.start(), shortForm.end());
        if (number < 0 || isKnown(shortForm, run)) {
            return null;
        }
        int end = run.end(run.size() - 1);
        return new Span(end - longForms.get(number).length(), end);
    }

    /** Whether a short form is known to stand for something else than the words before it. */
    boolean isKnown(ShortForm shortForm, Run run) {
        int number = find(run.text(), shortForm.start(), shortForm.end());
        if (number < 0) {
            return false;
        }
        String known = longForms.get(number);
        int start = run.end(run.size() - 1) - known.length();
        return start < 0 || !run.text().regionMatches(true, start, known, 0, known.length());
    }
}
