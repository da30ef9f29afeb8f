package id.warta.extract.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpServer;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.ProtobufAnnotationSerializer;
import edu.stanford.nlp.pipeline.StanfordCoreNLPServer;
import id.warta.extract.token.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** CoreNLP's own server, told to annotate with Warta. */
class ServerTest {

    private static HttpServer server;

    @BeforeAll
    static void start() throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "warta");
        properties.setProperty("customAnnotatorClass.warta", WartaAnnotator.class.getName());
        StanfordCoreNLPServer corenlp = new StanfordCoreNLPServer(properties, 0, 20_000, true);
        corenlp.run();
        server = corenlp.getServer().orElseThrow();
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static byte[] post(String properties) throws Exception {
        URI address =
                URI.create(
                        "http://"
                                + InetAddress.getLoopbackAddress().getHostAddress()
                                + ":"
                                + server.getAddress().getPort()
                                + "/?properties="
                                + URLEncoder.encode(properties, StandardCharsets.UTF_8));
        HttpResponse<byte[]> response =
                HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(address)
                                        .header("Content-Type", "text/plain;charset=UTF-8")
                                        .POST(
                                                HttpRequest.BodyPublishers.ofString(
                                                        SampleNews.text()))
                                        .build(),
                                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(response.statusCode())
                .as(() -> new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo(200);
        return response.body();
    }

    @Test
    void json() throws Exception {
        JsonObject json =
                JsonParser.parseString(
                                new String(
                                        post("{\"outputFormat\":\"json\",\"date\":\"2024-11-27\"}"),
                                        StandardCharsets.UTF_8))
                        .getAsJsonObject();
        String text = SampleNews.text();
        int tokens = 0;
        for (JsonElement sentence : json.getAsJsonArray("sentences")) {
            for (JsonElement element : sentence.getAsJsonObject().getAsJsonArray("tokens")) {
                JsonObject token = element.getAsJsonObject();
                int begin = token.get("characterOffsetBegin").getAsInt();
                int end = token.get("characterOffsetEnd").getAsInt();
                assertThat(token.get("originalText").getAsString())
                        .isEqualTo(text.substring(begin, end));
                tokens++;
            }
        }
        assertThat(tokens).isEqualTo(Tokenizer.standard().tokenize(text).size());
    }

    @Test
    void serialized() throws Exception {
        byte[] body =
                post(
                        "{\"outputFormat\":\"serialized\",\"serializer\":\""
                                + ProtobufAnnotationSerializer.class.getName()
                                + "\"}");
        Annotation document =
                new ProtobufAnnotationSerializer(true).read(new ByteArrayInputStream(body)).first();
        assertThat(document.get(CoreAnnotations.TokensAnnotation.class)).isNotEmpty();
    }
}
