package id.warta.extract.corenlp;

import org.jspecify.annotations.Nullable;

/**
 * Where the units of an article's text stand in the text that it was made of. The two differ in
 * white space alone, so that every other unit of the one has its place in the other.
 */
final class Offsets {

    private static final Offsets SAME = new Offsets(null);

    private final int @Nullable [] places;

    private Offsets(int @Nullable [] places) {
        this.places = places;
    }

    /** Those of an article that is its own source. */
    static Offsets same() {
        return SAME;
    }

    /**
     * Those of {@code text} in {@code source}, which holds the same units in the same order but for
     * white space. Takes one walk over both, and four bytes for a unit of {@code text} unless the
     * two are equal.
     */
    static Offsets of(String text, String source) {
        if (text.equals(source)) {
            return SAME;
        }
        int[] places = new int[text.length()];
        int at = 0;
        for (int i = 0; i < places.length; i++) {
            char c = text.charAt(i);
            if (c != source.charAt(at)) {
                if (c == ' ' || c == '\n') { // the only white space in an article
                    continue;
                }
                while (source.charAt(at) != c) {
                    at++;
                }
            }
            places[i] = at++;
        }
        return new Offsets(places);
    }

    /** Where the unit at {@code offset}, which is not white space, stands in the source. */
    int start(int offset) {
        return places == null ? offset : places[offset];
    }

    /** Where what ends before {@code offset}, and not with white space, ends in the source. */
    int end(int offset) {
        return places == null ? offset : places[offset - 1] + 1;
    }
}
