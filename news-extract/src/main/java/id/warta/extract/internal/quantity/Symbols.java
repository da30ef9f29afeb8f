package id.warta.extract.internal.quantity;

import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.WordTrie;
import java.util.ArrayList;
import java.util.List;

/** Spellings of units or currencies and the symbols they stand for. */
final class Symbols {

    private static final Symbols UNITS = read("units.tsv");
    private static final Symbols CURRENCIES = read("currencies.tsv");

    private final WordTrie spellings;
    private final List<String> symbols;

    private Symbols(WordTrie spellings, List<String> symbols) {
        this.spellings = spellings;
        this.symbols = symbols;
    }

    /** Units of measure. */
    static Symbols units() {
        return UNITS;
    }

    /** Currencies. */
    static Symbols currencies() {
        return CURRENCIES;
    }

    private static Symbols read(String list) {
        WordTrie.Builder spellings = WordTrie.builder();
        List<String> symbols = new ArrayList<>();
        for (List<String> entry : WordFile.read(Symbols.class, list)) {
            spellings.add(entry.get(0), symbols.size());
            symbols.add(entry.get(1));
        }
        return new Symbols(spellings.build(), List.copyOf(symbols));
    }

    /**
     * Where the longest spelling at {@code start} ends; -1 for none. A single letter must be
     * written as the symbol is: {@code m} is a metre, {@code M} a billion.
     */
    int end(String text, int start) {
        int end = spellings.longest(text, start, text.length());
        boolean letter = end == start + 1 && Character.isLetter(text.charAt(start));
        if (letter && !isSymbol(text, start, end)) {
            return -1;
        }
        return end;
    }

    private boolean isSymbol(String text, int start, int end) {
        String symbol = symbol(text, start, end);
        return symbol.length() > 1 || symbol.charAt(0) == text.charAt(start);
    }

    /** The symbol of the spelling from {@code start} to {@code end}. */
    String symbol(String text, int start, int end) {
        return symbols.get(spellings.find(text, start, end));
    }

    /** Whether all of the text from {@code start} to {@code end} is a spelling. */
    boolean contains(String text, int start, int end) {
        return spellings.find(text, start, end) >= 0;
    }
}
