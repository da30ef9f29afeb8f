package id.warta.extract.export;

import id.warta.model.Span;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of the text that a report marks.
 *
 * @param span where it stands
 * @param style what it looks like, a class of the style sheet
 * @param kind what it is, in words
 * @param value its value in words
 * @param why what the value rests on, each a sentence
 */
record Mark(Span span, String style, String kind, String value, List<String> why) {

    /** Outer before inner, so that one lies in the other. */
    static final Comparator<Mark> OUTER_FIRST =
            Comparator.comparingInt((Mark mark) -> mark.span().start())
                    .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder());

    /** The fragment that links to it. */
    static String anchor(Span span) {
        return "m" + span.start() + "-" + span.end();
    }
}
