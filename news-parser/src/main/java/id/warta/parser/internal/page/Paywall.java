package id.warta.parser.internal.page;

import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import java.util.Optional;

/** Tells whether a page shows only the free part of an article. */
final class Paywall {
    private Paywall() {}

    /** What says so; empty if nothing does. */
    static Optional<Found<String>> find(PageView view) {
        for (Css css : view.rules(Layout.Part.PAYWALL)) {
            if (!view.found(css).isEmpty()) {
                return Optional.of(new Found<>("true", Evidence.PROFILE, css.source()));
            }
        }
        return view.ofLinkedData("isAccessibleForFree")
                .filter(found -> found.value().equalsIgnoreCase("false"))
                .or(
                        () ->
                                view.ofMeta("article:content_tier")
                                        .filter(found -> found.value().equals("locked")));
    }
}
