package id.warta.parser.internal.page;

import static java.util.Objects.requireNonNull;

import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import id.warta.parser.internal.profile.Profile;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** The selectors of all layouts of an outlet, ready to be evaluated together. Immutable. */
final class OutletRules {

    /** Parts of a page that may stand in the element of the story and do not belong to it. */
    private static final List<Layout.Part> APART =
            List.of(
                    Layout.Part.DROP,
                    Layout.Part.TAG,
                    Layout.Part.PAGES,
                    Layout.Part.HEADLINE,
                    Layout.Part.DECK,
                    Layout.Part.PAYWALL);

    private final Profile profile;
    private final SelectorTable table;
    private final IdentityHashMap<Layout, SelectorSet> apart = new IdentityHashMap<>();
    private final IdentityHashMap<Layout, SelectorSet> captions = new IdentityHashMap<>();

    OutletRules(Profile profile) {
        this.profile = profile;
        List<Css> all = new ArrayList<>();
        for (Layout layout : profile.layouts()) {
            layout.marker().ifPresent(all::add);
            for (Layout.Part part : Layout.Part.values()) {
                if (part != Layout.Part.DROP) {
                    all.addAll(layout.rules(part));
                }
            }
            layout.bylines().forEach(credit -> all.add(credit.css()));
            List<Css> beside = new ArrayList<>();
            APART.forEach(part -> beside.addAll(layout.rules(part)));
            apart.put(layout, new SelectorSet(beside));
            captions.put(layout, new SelectorSet(layout.rules(Layout.Part.CAPTION)));
        }
        this.table = new SelectorTable(all);
    }

    Profile profile() {
        return profile;
    }

    SelectorTable table() {
        return table;
    }

    /** What may stand in the story's element in {@code layout} and is not of the story. */
    SelectorSet apart(Layout layout) {
        return requireNonNull(apart.get(layout), "a layout of this outlet");
    }

    /** The captions in {@code layout}. */
    SelectorSet captions(Layout layout) {
        return requireNonNull(captions.get(layout), "a layout of this outlet");
    }
}
