package id.warta.extract.corenlp;

import id.warta.model.Article;
import id.warta.model.internal.WhiteSpace;
import java.util.Locale;

/**
 * The text of a CoreNLP document as an article, and the way back to its offsets.
 *
 * @param article the text in paragraphs, white space folded
 * @param offsets where its units stand in the text
 */
record SourceText(Article article, Offsets offsets) {

    /** What ends a paragraph, and with it a sentence; named as CoreNLP's sentence splitter does. */
    enum ParagraphEnd {
        /** Nothing but the end of the text. */
        NEVER(Integer.MAX_VALUE),
        /** A blank line. */
        TWO(2),
        /** Every end of a line. */
        ALWAYS(1);

        private final int lineBreaks;

        ParagraphEnd(int lineBreaks) {
            this.lineBreaks = lineBreaks;
        }

        /**
         * The one that {@code value} names in any case.
         *
         * @throws IllegalArgumentException if it names none
         */
        static ParagraphEnd of(String property, String value) {
            for (ParagraphEnd end : values()) {
                if (end.name().equals(value.strip().toUpperCase(Locale.ROOT))) {
                    return end;
                }
            }
            throw new IllegalArgumentException(
                    property
                            + " is \""
                            + value
                            + "\"; it takes two (a blank line ends a sentence), always (the end of a line does) or never");
        }
    }

    /** Splits {@code text} into paragraphs, in linear time. */
    static SourceText read(String text, ParagraphEnd paragraphEnd) {
        Article.Builder article = Article.builder();
        int start = afterWhiteSpace(text, 0);
        int end = lineEnd(text, start);
        while (end < text.length()) {
            int next = afterWhiteSpace(text, end);
            if (lineBreaks(text, end, next) >= paragraphEnd.lineBreaks) {
                article.paragraph(text.substring(start, end));
                start = next;
            }
            end = lineEnd(text, next);
        }
        if (start < text.length()) {
            article.paragraph(text.substring(start));
        }
        Article built = article.build();
        return new SourceText(built, Offsets.of(built.text(), text));
    }

    private static int afterWhiteSpace(String text, int from) {
        int i = from;
        while (i < text.length() && WhiteSpace.is(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The first line break from {@code from} on, or the end of the text. */
    private static int lineEnd(String text, int from) {
        int i = from;
        while (i < text.length() && !isLineBreak(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLineBreak(char c) {
        return c <= '\r'
                ? c == '\n' || c == '\r'
                : c >= '\u0085' && (c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    /** How many line breaks lie in a stretch; a return and a feed together are one. */
    private static int lineBreaks(String text, int from, int to) {
        int breaks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (isLineBreak(c) && !(c == '\r' && i + 1 < to && text.charAt(i + 1) == '\n')) {
                breaks++;
            }
        }
        return breaks;
    }
}
