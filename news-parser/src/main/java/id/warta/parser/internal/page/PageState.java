package id.warta.parser.internal.page;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds texts in the data that a page was built from. */
final class PageState {
    private PageState() {}

    /**
     * Appends the strings under {@code path} to {@code out}, each as a paragraph. A member {@code
     * *} stands for every element of an array.
     */
    static void text(@Nullable Object root, List<String> path, StringBuilder out) {
        Object at = root;
        for (int i = 0; i < path.size(); i++) {
            String step = path.get(i);
            if (at instanceof List<?> list) {
                List<String> rest = path.subList(step.equals("*") ? i + 1 : i, path.size());
                list.forEach(element -> text(element, rest, out));
                return;
            }
            if (!(at instanceof Map<?, ?> object)) {
                return;
            }
            at = object.get(step);
        }
        if (at instanceof String value) {
            out.append("<p>").append(value).append("</p>");
        } else if (at instanceof List<?> list) {
            list.forEach(element -> text(element, List.of(), out));
        }
    }
}
