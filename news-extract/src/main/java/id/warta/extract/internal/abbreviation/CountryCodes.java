package id.warta.extract.internal.abbreviation;

import id.warta.extract.internal.WordFile;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The three letters that stand for a country behind the name of an athlete: those of ISO 3166,
 * which the JDK knows, and those of the Olympic committee that differ.
 */
final class CountryCodes {

    private static final Set<String> CODES = codes();

    private CountryCodes() {}

    private static Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (String country : Locale.getISOCountries()) {
            codes.add(new Locale.Builder().setRegion(country).build().getISO3Country());
        }
        WordFile.read(CountryCodes.class, "olympic-codes.words")
                .forEach(entry -> codes.add(entry.get(0)));
        return codes;
    }

    static boolean contains(ShortForm shortForm, String text) {
        return CODES.contains(text.substring(shortForm.start(), shortForm.end()));
    }
}
