package id.warta.extract;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The table of names in articles. */
class EntitySpecTest {

    private static final NewsExtractor EXTRACTOR =
            NewsExtractor.builder().add(new EntityExtractor()).build();

    @TestFactory
    Stream<DynamicTest> entities() {
        return Spec.tests(getClass(), "entities.spec", EXTRACTOR, EntitySpecTest::names);
    }

    private static List<String> names(AnnotatedArticle news) {
        String text = news.article().text();
        return news.entities().stream()
                .map(name -> '"' + name.span().of(text) + "\" " + name.kind().label())
                .toList();
    }
}
