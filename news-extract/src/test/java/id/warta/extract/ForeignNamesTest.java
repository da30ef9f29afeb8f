package id.warta.extract;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.model.Article;
import id.warta.model.Span;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Names of another tagger, which need not begin or end where tokens do. */
class ForeignNamesTest {

    private static final Article ARTICLE =
            Article.builder().paragraph("Tono datang, lalu Sigit datang").build();

    @Test
    void partOfATokenStandsForTheWhole() {
        assertThat(people(span("ono"), span("igi")))
                .extracting(Person::name)
                .containsExactly("Tono", "Sigit");
    }

    @Test
    void twoPartsOfOneTokenAreOneName() {
        assertThat(people(span("Si"), span("git")))
                .extracting(Person::name)
                .containsExactly("Sigit");
    }

    @Test
    void betweenTokensIsNoName() {
        assertThat(people(new Span(4, 5))).isEmpty();
    }

    private static Span span(String part) {
        int at = ARTICLE.text().indexOf(part);
        return new Span(at, at + part.length());
    }

    private static List<Person> people(Span... names) {
        return NewsExtractor.builder()
                .add(new Fixed(List.of(names)))
                .add(new AbbreviationExtractor())
                .add(new PersonExtractor())
                .add(new QuoteExtractor())
                .build()
                .annotate(ARTICLE)
                .people();
    }

    private record Fixed(List<Span> names) implements Extractor<Entity> {

        @Override
        public Class<Entity> type() {
            return Entity.class;
        }

        @Override
        public void extract(Source source, Consumer<? super Entity> found) {
            names.forEach(name -> found.accept(new Entity(name, Entity.Kind.PERSON, 1)));
        }
    }
}
