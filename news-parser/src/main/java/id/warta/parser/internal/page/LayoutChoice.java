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
     * The first layout whose marker is on the page, or whose story is; else the first, so that its
     * other selectors still serve; null for a page of an unknown outlet.
     */
    static @Nullable Layout of(Page page) {
        OutletRules rules = page.rules();
        if (rules == null || rules.profile().layouts().isEmpty()) {
            return null;
        }
        for (Layout layout : rules.profile().layouts()) {
            if (fits(page, rules, layout)) {
                return layout;
            }
        }
        return rules.profile().layouts().get(0);
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
