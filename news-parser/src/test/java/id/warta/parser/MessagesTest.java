package id.warta.parser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each refusal says where, what is wrong and what to do. */
class MessagesTest {

    private static final ArticleParser PARSER = ArticleParser.standard();
    private static final String ADDRESS = "https://news.detik.com/berita/d-1/kapal";
    private static final Hints DETIK = Hints.none().outlet("detik").uri(URI.create(ADDRESS));
    private static final String STORY =
            "<p>Seekor kerbau milik warga kampung menyeberang sungai sendirian pada pagi buta lalu"
                    + " pulang membawa anaknya yang hilang.</p>";
    private static final String TEASERS =
            ("<h3><a href=/berita/kerbau>Kerbau Pulang ke Kampung</a></h3>" + STORY).repeat(4);
    private static final String REMEDY = "; hand in the page of one article";

    static Stream<Arguments> refusals() {
        return Stream.of(
                refusal(
                        () -> PARSER.parse(" ", DETIK),
                        "detik " + ADDRESS + ": the page is blank; hand in the page's HTML"),
                refusal(
                        () -> PARSER.parse("<rss><channel><item>a</item></channel></rss>", DETIK),
                        "detik " + ADDRESS + ": it is a feed, not an article" + REMEDY),
                refusal(
                        () -> PARSER.parse("<p></p>", DETIK),
                        "detik "
                                + ADDRESS
                                + ": no story was found; it is a listing or an empty page"
                                + REMEDY),
                refusal(
                        () -> PARSER.parse(STORY, URI.create("https://kabar.example/tag/kapal")),
                        "https://kabar.example/tag/kapal: its address is that of a listing"
                                + REMEDY),
                refusal(
                        () -> PARSER.parse(STORY, Hints.none()),
                        "it holds hardly any text; it is a listing or an empty page" + REMEDY),
                refusal(
                        () -> PARSER.parse(TEASERS, Hints.none()),
                        "it shows teasers of several articles; it is a listing" + REMEDY),
                refusal(
                        () -> ArticleParser.join(List.of()),
                        "no page to join; hand in at least one"),
                refusal(
                        () -> ParseLimits.DEFAULT.withMaxDepth(0),
                        "maxDepth must be positive, is 0"));
    }

    private static Arguments refusal(ThrowingCallable call, String message) {
        return Arguments.of(call, message);
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refusals")
    void saysWhereWhatIsWrongAndWhatToDo(ThrowingCallable call, String message) {
        assertThatThrownBy(call).hasMessage(message);
    }
}
