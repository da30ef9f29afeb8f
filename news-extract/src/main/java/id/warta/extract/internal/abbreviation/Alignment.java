package id.warta.extract.internal.abbreviation;

import id.warta.model.Span;
import java.util.List;

/**
 * Where in a long form the letters of a short form come from.
 *
 * @param start offset of the first word of the long form
 * @param end offset behind its last word
 * @param pieces the stretches of the text that spell the short form, in order
 * @param words how many words give a letter
 * @param initials how many letters begin a word
 * @param letters how many letters there are
 * @param score how well it explains the short form, for each letter; see {@link Aligner}
 */
record Alignment(
        int start,
        int end,
        List<Span> pieces,
        int words,
        int initials,
        int letters,
        double score) {}
