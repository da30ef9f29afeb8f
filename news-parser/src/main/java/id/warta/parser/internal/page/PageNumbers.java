package id.warta.parser.internal.page;

import com.google.common.base.Splitter;
import id.warta.parser.PageField.Evidence;
import id.warta.parser.internal.profile.Css;
import id.warta.parser.internal.profile.Layout;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads which page of how many a page of an article is. */
final class PageNumbers {

    /** More pages than any article has. */
    private static final int MOST = 99;

    private PageNumbers() {}

    /** {@code 1/2}; empty where there is one page only, or no links to pages. */
    static Optional<Found<String>> find(PageView view) {
        for (Css css : view.rules(Layout.Part.PAGES)) {
            int last = 0;
            int current = 0;
            for (Element element : view.found(css)) {
                for (Element link : element.getAllElements()) {
                    int number = number(link.ownText().strip());
                    if (number > last) {
                        last = number;
                    }
                    if (number > 0 && isCurrent(link)) {
                        current = number;
                    }
                }
            }
            if (last > 1) {
                int page = current > 0 ? current : ofAddress(view.page());
                return Optional.of(new Found<>(page + "/" + last, Evidence.PROFILE, css.source()));
            }
        }
        return Optional.empty();
    }

    private static boolean isCurrent(Element link) {
        Element parent = link.parent();
        return link.className().contains("active")
                || link.className().contains("current")
                || (parent != null && parent.className().contains("active"));
    }

    private static int ofAddress(Page page) {
        String query = page.hints().uri().map(uri -> uri.getQuery()).orElse(null);
        if (query != null) {
            for (String part : Splitter.on('&').split(query)) {
                if (part.startsWith("page=")) {
                    return Math.max(1, number(part.substring(5)));
                }
            }
        }
        return 1;
    }

    private static int number(String text) {
        if (text.isEmpty() || text.length() > 2) {
            return 0;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return 0;
            }
        }
        return Math.min(MOST, Integer.parseInt(text));
    }
}
