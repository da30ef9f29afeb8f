package id.warta.extract.internal.abbreviation;

import id.warta.model.Span;
import java.util.List;

/** A short form beside its long form, with the pieces of the latter that spell the former. */
public record Definition(Span shortForm, Span longForm, List<Span> alignment) {

    static Definition of(ShortForm shortForm, Alignment alignment) {
        return new Definition(
                new Span(shortForm.start(), shortForm.end()),
                new Span(alignment.start(), alignment.end()),
                alignment.pieces());
    }

    static Definition of(ShortForm shortForm, Span longForm) {
        return new Definition(new Span(shortForm.start(), shortForm.end()), longForm, List.of());
    }
}
