package id.warta.parser.internal.page;

import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the layout that a page is built in by what is found on it. Its date would say less: old
 * articles are shown in new layouts, and a saved page may be of any year.
 */
final class LayoutChoice {
    private LayoutChoice() {}

    /**
     * The first layout whose marker is on the page, or whose story is; else that of which most is
     * found, so that its other selectors still serve; null for a page of an unknown outlet.
     */
    static @Nullable Layout of(Page page) {
        OutletRules rules = page.rules();
        if (rules == null || rules.profile().layouts().isEmpty()) {
            return null;
        }
        Layout best = null;
        int most = -1;
        for (Layout layout : rules.profile().layouts()) {
            if (fits(page, rules, layout)) {
                return layout;
            }
            int found = found(page, rules, layout);
            if (found > most) {
                best = layout;
                most = found;
            }
        }
        return best;
    }

    /** How many parts of a page the layout's selectors lead to. */
    private static int found(Page page, OutletRules rules, Layout layout) {
        int parts = 0;
        for (Layout.Part part : Layout.Part.values()) {
            for (Css css : layout.rules(part)) {
                if (!rules.found(page, css).isEmpty()) {
                    parts++;
                    break;
                }
            }
        }
        return parts;
    }

    private static boolean fits(Page page, OutletRules rules, Layout layout) {
        if (layout.marker().isPresent()) {
            return !rules.found(page, layout.marker().get()).isEmpty();
        }
        for (Css css : layout.rules(Layout.Part.BODY)) {
            if (!rules.found(page, css).isEmpty()) {
                return true;
            }
        }
        return layout.state().isPresent() && page.state().isPresent();
    }
}
