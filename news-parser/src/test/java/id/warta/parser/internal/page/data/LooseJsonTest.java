package id.warta.parser.internal.page.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LooseJsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":\"b\"}",
                "{\"a\":\"b\",}",
                "{a:'b'}",
                "/* data */ {\"a\": \"b\"} // end",
                "<!-- {\"a\":\"b\"} -->",
                "//<![CDATA[\n{\"a\":\"b\"}\n//]]>",
                "<![CDATA[{\"a\":\"b\"}]]>",
                "{&quot;a&quot;:&quot;b&quot;}",
                "{\"a\":\"b\"};",
                "{\"a\":\"b\",\"c\":",
                "{\"a\":\"b\"}{\"c\":\"d\"}",
                "{\"a\":\"b\",\"n\":null,\"m\":007}"
            })
    void readsWhatTemplatesPrint(String json) {
        assertThat(LooseJson.read(json).get(0)).asString().contains("a=b");
    }

    @Test
    void quoteInsideAStringDoesNotEndIt() {
        assertThat(LooseJson.read("{\"a\":\"kata \"siap\", lalu pergi\",\"b\":\"c\"}"))
                .isEqualTo(List.of(Map.of("a", "kata \"siap\", lalu pergi", "b", "c")));
    }

    @Test
    void lineBreaksAndBadEscapesAreText() {
        assertThat(LooseJson.read("{\"a\":\"satu\ndua \\d\"}"))
                .isEqualTo(List.of(Map.of("a", "satu\ndua d")));
    }

    @Test
    void firstOfARepeatedNameCounts() {
        assertThat(LooseJson.read("{\"a\":\"1\",\"a\":\"2\"}"))
                .isEqualTo(List.of(Map.of("a", "1")));
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", " ", "]", "}", "null", "<p>x</p>"})
    void rubbishHoldsNothing(String json) {
        assertThat(LooseJson.read(json)).isEmpty();
    }

    @Test
    void whatIsCutOffIsReadAsFarAsItGoes() {
        assertThat(LooseJson.read("\"")).isEqualTo(List.of(""));
        assertThat(LooseJson.read("{")).isEqualTo(List.of(Map.of()));
        assertThat(LooseJson.read("[[[")).isEqualTo(List.of(List.of(List.of(List.of()))));
        assertThat(LooseJson.read("[\"a\",[\"b\"")).isEqualTo(List.of(List.of("a", List.of("b"))));
    }

    @Test
    void graphsAndReferencesAreResolved() {
        LinkedData data =
                LinkedData.of(
                        List.of(
                                """
                                {"@graph":[
                                 {"@type":"NewsArticle","headline":"H","author":{"@id":"#p"}},
                                 {"@type":"Person","@id":"#p","name":"Sari Wulandari"}]}
                                """));
        Map<String, Object> article = data.article(null).orElseThrow();
        assertThat(data.parties(article, "author"))
                .containsExactly(new LinkedData.Party("Sari Wulandari", false));
    }

    @Test
    void articleWithTheHeadlineOfThePageIsChosen() {
        LinkedData data =
                LinkedData.of(
                        List.of(
                                """
                                [{"@type":"NewsArticle","headline":"Lain"},
                                 {"@type":["Article","NewsArticle"],"headline":"Ini"}]
                                """));
        assertThat(data.article("Ini").orElseThrow()).containsEntry("headline", "Ini");
    }
}
