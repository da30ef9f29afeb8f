package id.warta.parser.internal.page;

import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import java.util.List;
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
            if (fits(page, layout)) {
                return layout;
            }
            int found = found(page, layout);
            if (found > most) {
                best = layout;
                most = found;
            }
        }
        return best;
    }

    /** How many parts of a page the layout's selectors lead to. */
    private static int found(Page page, Layout layout) {
        int parts = 0;
        for (Layout.Part part : Layout.Part.values()) {
            // what is dropped from stories is looked for in them alone
            parts += part != Layout.Part.DROP && finds(page, layout.rules(part)) ? 1 : 0;
        }
        return parts;
    }

    private static boolean finds(Page page, List<Css> selectors) {
        for (Css css : selectors) {
            if (!page.found(css).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(Page page, Layout layout) {
        if (layout.marker().isPresent()) {
            return finds(page, List.of(layout.marker().get()));
        }
        return finds(page, layout.rules(Layout.Part.BODY))
                || (layout.state().isPresent() && page.state().isPresent());
    }
}
