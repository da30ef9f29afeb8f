package id.warta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import id.warta.extract.Abbreviation;
import id.warta.extract.Entity;
import id.warta.extract.Extractor;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Quote;
import id.warta.extract.Source;
import id.warta.extract.Timex;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Span;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What annotating takes of memory. */
class AnnotateMemoryTest {

    private static final int LENGTH = 1_000_000;
    private static final LocalDate REFERENCE = LocalDate.of(2025, 6, 10);

    @ParameterizedTest
    @EnumSource
    void atMostSixtyBytesACharacterAreInUse(NewsLikeText.Encoding encoding) {
        Article.Builder builder = Article.builder();
        NewsLikeText.of(LENGTH, encoding)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(builder::paragraph);
        Article article = builder.build();
        Weigher weigher = new Weigher();
        NewsExtractor extractor = NewsExtractor.standardBuilder().add(weigher).build();
        extractor.annotate(article, REFERENCE); // its work spaces grow once and stay

        long before = inUse();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long allocated = -threads.getCurrentThreadAllocatedBytes();
        extractor.annotate(article, REFERENCE);
        allocated += threads.getCurrentThreadAllocatedBytes();

        double length = article.text().length();
        double each = (weigher.inUse - before) / length;
        System.out.printf(
                "annotate, %s: %.1f bytes a character in use at the end, %.1f allocated%n",
                encoding, each, allocated / length);
        assertThat(each).isLessThanOrEqualTo(60);
    }

    private static long inUse() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private record Nothing(Span span) implements Annotation {}

    /** Runs last, when all that was made on the way and all that was found is there at once. */
    private static final class Weigher implements Extractor<Nothing> {
        private long inUse;

        @Override
        public Class<Nothing> type() {
            return Nothing.class;
        }

        @Override
        public Set<Class<? extends Annotation>> needs() {
            return Set.of(
                    Timex.class,
                    Quantity.class,
                    Abbreviation.class,
                    Entity.class,
                    Person.class,
                    Quote.class);
        }

        @Override
        public void extract(Source source, Consumer<? super Nothing> found) {
            inUse = inUse();
        }
    }
}
