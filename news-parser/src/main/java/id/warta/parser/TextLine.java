package id.warta.parser;

import static java.util.Objects.requireNonNull;

import id.warta.model.Span;

/**
 * A line of pasted text and what the parser took it for.
 *
 * @param number its number, counted from 1, blank lines included
 * @param span where it stands in the pasted text, without its line break, in UTF-16 units
 * @param role what it is
 * @param text the line as pasted
 */
public record TextLine(int number, Span span, LineRole role, String text) {

    /** Checks that nothing is null. */
    public TextLine {
        requireNonNull(span, "span");
        requireNonNull(role, "role");
        requireNonNull(text, "text");
    }
}
