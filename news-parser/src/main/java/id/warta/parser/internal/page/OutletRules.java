package id.warta.parser.internal.page;

import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import id.warta.parser.internal.profile.Profile;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * The selectors of all layouts of an outlet, ready to be evaluated together. Immutable.
 *
 * @param profile the outlet's profile
 * @param table all selectors of all its layouts
 */
record OutletRules(Profile profile, SelectorTable table) {

    static OutletRules of(Profile profile) {
        List<Css> all = new ArrayList<>();
        for (Layout layout : profile.layouts()) {
            layout.marker().ifPresent(all::add);
            for (Layout.Part part : Layout.Part.values()) {
                all.addAll(layout.rules(part));
            }
            layout.bylines().forEach(credit -> all.add(credit.css()));
        }
        return new OutletRules(profile, new SelectorTable(all));
    }

    /** What {@code css}, a selector of this outlet, found on {@code page}. */
    List<Element> found(Page page, Css css) {
        return page.found(table.number(css));
    }
}
