package id.warta.parser.internal.text;

import java.util.List;

/** Several articles pasted one after the other, cut apart. */
final class Parts {
    private Parts() {}

    /** The lines of each article, in order; at least one part. */
    static List<List<Line>> of(List<Line> lines, Outlets outlets) {
        return List.of(lines);
    }
}
