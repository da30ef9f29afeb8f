package id.warta.parser.internal.line;

import java.util.Collection;

/** The readers of lines that know the outlets by all their names. Immutable. */
public record Newsroom(
        Names names,
        Datelines datelines,
        SignOffs signOffs,
        Bylines bylines,
        PhotoCredits credits,
        Captions captions) {

    /** Readers that know {@code outletNames}, in any letters, for what they are. */
    public static Newsroom of(Collection<String> outletNames) {
        Names names = new Names(outletNames);
        PhotoCredits credits = new PhotoCredits(names);
        return new Newsroom(
                names,
                new Datelines(outletNames),
                new SignOffs(outletNames),
                new Bylines(names),
                credits,
                new Captions(credits));
    }
}
