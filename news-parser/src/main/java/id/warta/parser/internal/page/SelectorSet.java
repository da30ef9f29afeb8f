package id.warta.parser.internal.page;

import id.warta.parser.internal.profile.Css;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Some selectors, to be asked whether one of them finds an element. Immutable. */
final class SelectorSet {

    /** None at all. */
    static final SelectorSet NONE = new SelectorSet(List.of());

    private final KeyTable keys;
    private final List<List<Evaluator>> evaluators = new ArrayList<>();

    SelectorSet(List<Css> selectors) {
        List<Css.Part> parts = selectors.stream().flatMap(css -> css.parts().stream()).toList();
        this.keys = new KeyTable(parts.stream().map(Css.Part::own).toList());
        for (int i = 0; i < keys.size(); i++) {
            evaluators.add(new ArrayList<>(1));
        }
        parts.forEach(part -> evaluators.get(keys.number(part.own())).add(part.evaluator()));
    }

    /** Whether a selector finds {@code element}, which lies in the tree of {@code root}. */
    boolean finds(Element root, Element element) {
        return keys.any(
                element.normalName(),
                Elements.attributes(element),
                key -> finds(evaluators.get(key), root, element));
    }

    private static boolean finds(List<Evaluator> evaluators, Element root, Element element) {
        for (Evaluator evaluator : evaluators) {
            if (evaluator.matches(root, element)) {
                return true;
            }
        }
        return false;
    }
}
