package id.warta.extract.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A headless Chromium, driven over the WebDriver protocol of its chromedriver. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final Process driver;
    private final String root;
    private final Path profile;
    private String session = "";

    private Browser() throws IOException {
        profile = Files.createTempDirectory("warta-chromium");
        driver =
                new ProcessBuilder(DRIVER.toString(), "--port=0").redirectErrorStream(true).start();
        root = "http://127.0.0.1:" + port(driver);
    }

    /** Empty where Chromium is not installed. */
    static Optional<Browser> start(int width, int height) throws IOException {
        if (!Files.isExecutable(CHROMIUM) || !Files.isExecutable(DRIVER)) {
            return Optional.empty();
        }
        Browser browser = new Browser();
        List<Object> flags =
                List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--user-data-dir=" + browser.profile,
                        "--window-size=" + width + "," + height);
        Map<String, Object> options = new LinkedHashMap<>();
        options.put("binary", CHROMIUM.toString());
        options.put("args", flags);
        Map<String, Object> capabilities =
                Map.of(
                        "capabilities",
                        Map.of("alwaysMatch", Map.of("goog:chromeOptions", options)));
        browser.session =
                "/session/" + browser.post("/session", capabilities).at("sessionId").string();
        return Optional.of(browser);
    }

    private static String port(Process driver) throws IOException {
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int at = line.indexOf("successfully on port ");
            if (at >= 0) {
                return line.substring(at + 21, line.length() - 1);
            }
        }
        throw new IOException("chromedriver names no port");
    }

    private Place post(String path, Map<String, Object> body) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(root + path))
                        .timeout(Duration.ofSeconds(30))
                        .POST(HttpRequest.BodyPublishers.ofString(Json.write(body)))
                        .build();
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new IOException(path + ": " + response.body());
            }
            return new Place("", new Json(JsonLimits.DEFAULT).read(response.body())).at("value");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    void open(Path page) throws IOException {
        post(session + "/url", Map.of("url", page.toUri().toString()));
    }

    /** The value of a script that returns a string, number or truth value. */
    Place run(String script) throws IOException {
        return post(session + "/execute/sync", Map.of("script", script, "args", List.of()));
    }

    void press(String key) throws IOException {
        List<Object> strokes =
                List.of(
                        Map.of("type", "keyDown", "value", key),
                        Map.of("type", "keyUp", "value", key));
        post(
                session + "/actions",
                Map.of(
                        "actions",
                        List.of(Map.of("type", "key", "id", "keys", "actions", strokes))));
    }

    /** As on paper if {@code medium} is {@code print}; {@code scheme} is light or dark. */
    void show(String medium, String scheme) throws IOException {
        Map<String, Object> media =
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme)));
        post(
                session + "/goog/cdp/execute",
                Map.of("cmd", "Emulation.setEmulatedMedia", "params", media));
    }

    void screenshot(Path file) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(root + session + "/screenshot"))
                        .timeout(Duration.ofSeconds(30))
                        .build();
        try {
            String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
            String png =
                    new Place("", new Json(JsonLimits.DEFAULT).read(body)).at("value").string();
            Files.write(file, Base64.getDecoder().decode(png));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (!session.isEmpty()) {
            HttpRequest request =
                    HttpRequest.newBuilder(URI.create(root + session))
                            .timeout(Duration.ofSeconds(30))
                            .DELETE()
                            .build();
            try {
                client.send(request, HttpResponse.BodyHandlers.discarding());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        driver.destroy();
        delete(profile);
    }

    private static void delete(Path folder) throws IOException {
        try (java.util.stream.Stream<Path> files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(
                            file -> {
                                try {
                                    Files.deleteIfExists(file);
                                } catch (IOException e) {
                                    // A file of the browser that is still ending; the folder is
                                    // temporary.
                                    file.toFile().deleteOnExit();
                                }
                            });
        }
    }
}
