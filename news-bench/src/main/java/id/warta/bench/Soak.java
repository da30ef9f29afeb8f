package id.warta.bench;

import com.google.gson.JsonParser;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.Hints;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPInputStream;

/**
 * All texts and pages of the development data through one parser and one extractor: by one thread,
 * then twice by eight at once. Everything that was read and found must be the same each time, to
 * the byte, and the heap as full after the last round as after the first:
 *
 * <pre>java -Xmx256m -cp news-bench/target/benchmarks.jar id.warta.bench.Soak [SHARED]</pre>
 *
 * <p>Ends with 1 if something differs; without the data it says so and ends.
 */
public final class Soak {

    private static final int THREADS = 8;

    /** Inputs that are read and wait for a thread: few, so that the heap shows what is kept. */
    private static final int WAITING = 64;

    private final Path shared;
    private final ArticleParser parser = ArticleParser.standard();
    private final NewsExtractor extractor = NewsExtractor.standard();

    private Soak(Path shared) {
        this.shared = shared;
    }

    /** Runs it. */
    public static void main(String... args) throws Exception {
        Path shared = Path.of(args.length > 0 ? args[0] : "../shared");
        if (!Files.isDirectory(shared.resolve("data"))) {
            System.out.println("skipped: no development data at " + shared.toAbsolutePath());
            return;
        }
        Soak soak = new Soak(shared);
        Map<String, String> expected = soak.round(1);
        boolean same = true;
        for (int round = 0; round < 2; round++) {
            Map<String, String> found = soak.round(THREADS);
            for (Map.Entry<String, String> entry : expected.entrySet()) {
                if (!entry.getValue().equals(found.get(entry.getKey()))) {
                    System.out.println("DIFFERS: " + entry.getKey());
                    same = false;
                }
            }
            same &= found.size() == expected.size();
        }
        System.out.println(same ? "all the same" : "not all the same");
        System.exit(same ? 0 : 1);
    }

    /** The digest of what was found in each input, by its name. */
    private Map<String, String> round(int threads) throws Exception {
        Map<String, String> digests = new ConcurrentHashMap<>();
        Semaphore room = new Semaphore(WAITING);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<?>> failures = new ArrayList<>();
        long start = System.nanoTime();
        try {
            Sink sink =
                    (name, input) -> {
                        room.acquireUninterruptibly();
                        failures.removeIf(Soak::isFine);
                        failures.add(
                                pool.submit(
                                        () -> {
                                            try {
                                                digests.put(name, digest(read(input)));
                                            } finally {
                                                room.release();
                                            }
                                        }));
                    };
            texts(sink);
            pages(sink);
            for (Future<?> input : failures) {
                input.get();
            }
        } finally {
            pool.shutdown();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                "%d thread(s): %d inputs in %.0f s; heap in use afterwards %d MB of %d%n",
                threads,
                digests.size(),
                seconds,
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
        return digests;
    }

    /** Whether an input is done without a failure; one with a failure is kept to be thrown. */
    private static boolean isFine(Future<?> input) {
        if (!input.isDone()) {
            return false;
        }
        try {
            input.get();
            return true;
        } catch (Exception e) {
            return false;
        }
    }

    private interface Sink {
        void accept(String name, Input input);
    }

    private interface Input {
        List<Article> articles(ArticleParser parser) throws IOException;
    }

    private void texts(Sink sink) throws IOException {
        int number = 0;
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(
                                        Files.newInputStream(
                                                shared.resolve("data/raw/news.jsonl.gz"))),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text =
                        JsonParser.parseString(line).getAsJsonObject().get("text").getAsString();
                sink.accept("text " + ++number, parser -> parser.parseAll(text));
            }
        }
    }

    private void pages(Sink sink) throws IOException {
        for (String set : List.of("dev", "aeb")) {
            Path folder = shared.resolve("pages").resolve(set);
            for (Map<String, String> row : Tsv.read(folder.resolve("manifest.tsv"))) {
                String file = row.get("file");
                String url = row.getOrDefault("url", "");
                Hints hints = url.isEmpty() ? Hints.none() : Hints.none().uri(URI.create(url));
                byte[] page;
                try (InputStream raw = Files.newInputStream(folder.resolve(file));
                        InputStream in = file.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
                    page = in.readAllBytes();
                }
                sink.accept(
                        "page " + set + "/" + file,
                        parser -> List.of(parser.parse(new ByteArrayInputStream(page), hints)));
            }
        }
    }

    /** All that was read and found, as text. */
    private String read(Input input) {
        StringBuilder all = new StringBuilder();
        try {
            for (Article article : input.articles(parser)) {
                all.append(article).append(article.bylines()).append(article.photos());
                all.append(article.dateline()).append(article.signOff()).append(article.tags());
                for (Block block : article.blocks()) {
                    all.append(block.kind()).append(article.textOf(block)).append('\n');
                }
                AnnotatedArticle news = extractor.annotate(article);
                news.types().stream()
                        .sorted(Comparator.comparing(Class::getName))
                        .forEach(type -> all.append(news.all(type)).append('\n'));
            }
        } catch (ArticleParseException e) {
            all.append(e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static String digest(String text) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
