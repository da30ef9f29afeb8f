package id.warta.bench.lexicon;

import id.warta.extract.internal.WordFile;
import id.warta.extract.internal.entity.Lexicon;
import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The lists of the entity tagger's lexicon: words that tell of names, places, and other names. */
public final class NameLists {

    /** Phrases of the lists have bits of their own, above the kind and share of names. */
    private static final int PLACE = Lexicon.FIRST_LIST;

    /** The files of names and what they are. */
    private static final List<String> FILES =
            List.of("names.tsv", "organisations.tsv", "persons.tsv", "places-things.tsv");

    /** What names are in these files; the first is that of places, the others have bits above. */
    private static final List<String> LISTS =
            List.of("club", "organisation", "given", "family", "person", "thing");

    private static final int LIST = PLACE << 4;

    private final List<List<String>> places;

    /** Reads the places of Indonesia, a code and a name a row; the other lists are resources. */
    public NameLists(Path wilayah) throws IOException {
        try (var lines = Files.lines(wilayah)) {
            places = lines.skip(1).map(line -> List.of(line.split("\t", -1))).toList();
        }
    }

    /** Adds all lists to a lexicon that has none of them. */
    public void addTo(Lexicon.Builder lexicon) {
        addClasses(lexicon);
        addPlaces(lexicon);
        addOffices(lexicon);
        addNames(lexicon);
    }

    private static void addClasses(Lexicon.Builder lexicon) {
        List<String> classes = new ArrayList<>();
        for (List<String> row : WordFile.read(NameLists.class, "name-words.tsv")) {
            int number = classes.indexOf(row.get(1));
            if (number < 0) {
                number = classes.size();
                classes.add(row.get(1));
            }
            lexicon.addClass(row.get(0), number + 1);
        }
    }

    private void addPlaces(Lexicon.Builder lexicon) {
        for (List<String> row : WordFile.read(NameLists.class, "places.txt")) {
            addListed(lexicon, row.get(0), PLACE);
        }
        for (List<String> row : places) {
            int level = level(row.get(0));
            String name = level == 2 ? bare(row.get(1)) : row.get(1);
            addListed(lexicon, name, PLACE << level);
        }
    }

    /** The offices of each province, regency and city, with the word for what it is and without. */
    private void addOffices(Lexicon.Builder lexicon) {
        List<List<String>> offices = WordFile.read(NameLists.class, "offices.txt");
        int number = LIST << LISTS.indexOf("organisation");
        for (List<String> row : places) {
            int level = level(row.get(0));
            if (level > 2) {
                continue;
            }
            String whole = level == 1 ? "Provinsi " + row.get(1) : row.get(1);
            for (List<String> office : offices) {
                addListed(lexicon, office.get(0) + " " + whole, number);
                addListed(lexicon, office.get(0) + " " + bare(row.get(1)), number);
            }
        }
    }

    /** How deep an official code lies: 1 for a province, 2 for a regency or city, 3 for others. */
    private static int level(String code) {
        return code.length() < 3 ? 1 : code.length() < 6 ? 2 : 3;
    }

    /** The name of a regency or city without the word for what it is. */
    private static String bare(String name) {
        for (String head : new String[] {"Kabupaten ", "Kota "}) {
            if (name.startsWith(head)) {
                return name.substring(head.length());
            }
        }
        return name;
    }

    private static void addNames(Lexicon.Builder lexicon) {
        for (String file : FILES) {
            for (List<String> row : WordFile.read(NameLists.class, file)) {
                int list = LISTS.indexOf(row.get(1));
                addListed(lexicon, row.get(0), list < 0 ? PLACE : LIST << list);
            }
        }
    }

    /**
     * Adds a name as it is written and, unless it is too short to be told from others, in capitals.
     */
    private static void addListed(Lexicon.Builder lexicon, String name, int number) {
        Tokens tokens = Tokenizer.standard().tokenize(name);
        String phrase = NameCounts.phrase(tokens, 0, tokens.size());
        lexicon.addPhrase(phrase, number);
        String capitals = phrase.toUpperCase(Locale.ROOT);
        if (phrase.length() > 3 && !phrase.equals(capitals)) {
            lexicon.addPhrase(capitals, number);
        }
    }
}
