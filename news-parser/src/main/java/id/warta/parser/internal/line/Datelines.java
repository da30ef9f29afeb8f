package id.warta.parser.internal.line;

import id.warta.model.Dateline;
import java.util.Collection;
import java.util.Optional;

/**
 * Datelines: what stands before the first word of a story. Six families are known: {@code CITY,
 * Outlet -}, {@code Outlet, CITY -}, {@code City (AGENCY) -}, {@code Outlet/City:}, {@code CITY -}
 * and {@code Outlet -}, with every dash and spacing, and glued to the story where a link was lost
 * ({@code Liputan6.com, JakartaSerial}). A date may stand among the parts.
 *
 * <p>Capitals that begin a sentence are no dateline: without an outlet beside it, a place must be
 * known or in capitals, and a dash must follow.
 *
 * <p>Immutable. Looks at the beginning of a paragraph only.
 */
public final class Datelines {

    private final OutletNames outlets;

    /** Datelines of outlets that call themselves by any of {@code outletNames}, in any letters. */
    Datelines(Collection<String> outletNames) {
        this.outlets = new OutletNames(outletNames);
    }

    /**
     * A paragraph cut in two.
     *
     * @param dateline what it begins with
     * @param rest the story behind it; empty where the dateline stands alone
     */
    public record Split(Dateline dateline, String rest) {}

    /** Cuts the dateline off a paragraph; empty if it has none. */
    public Optional<Split> split(String paragraph) {
        return new DatelineReader(outlets, paragraph).read();
    }
}
