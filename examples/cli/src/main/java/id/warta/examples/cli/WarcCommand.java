package id.warta.examples.cli;

import id.warta.examples.warc.Hosts;
import id.warta.examples.warc.WarcFile;
import id.warta.examples.warc.WarcPage;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.extract.export.NewsJson;
import id.warta.model.Article;
import id.warta.parser.ArticleParseException;
import id.warta.parser.ArticleParser;
import id.warta.parser.ParseLimits;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.netpreserve.jwarc.WarcRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code warta warc}: the articles of WARC files, such as those of CC-NEWS, as JSON lines. A
 * damaged record is counted and named, and the run goes on; a run that was stopped goes on where it
 * was.
 */
@Command(
        name = "warc",
        description = {
            "Reads WARC files, plain or gzip, to JSON lines, one article a line.",
            "Only HTML pages that were fetched well (status 200) are looked at. What is no article is counted;",
            "a damaged record is named on the standard error and counted, and the run goes on."
        })
final class WarcCommand implements Callable<Integer> {

    /** Records between two checkpoints: a stop costs at most some seconds of work. */
    private static final int CHECKPOINT_RECORDS = 500;

    private final PrintWriter err;
    private final NewsJson json = NewsJson.standard();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The WARC files.")
    private List<Path> files = List.of();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            description = "Where the JSON lines go.")
    private Path output = Path.of("");

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description =
                    "Only pages of this host and the hosts below it: detik.com. May be repeated.")
    private List<String> hosts = List.of();

    @Option(
            names = "--resume",
            description = "Goes on where the last run over the same files was stopped.")
    private boolean resume;

    @Option(
            names = "--max-page",
            paramLabel = "BYTES",
            defaultValue = "8000000",
            description = "Longer pages are counted as no article (default: ${DEFAULT-VALUE}).")
    private int maxPage;

    @Option(
            names = "--progress",
            paramLabel = "SECONDS",
            defaultValue = "5",
            description = "How often to say how far it is; 0 is never (default: ${DEFAULT-VALUE}).")
    private int progress;

    private long records;
    private long pages;
    private long articles;
    private long noArticle;
    private long damaged;
    private long lastProgress = System.nanoTime();

    WarcCommand(PrintWriter err) {
        this.err = err;
    }

    @Override
    public Integer call() {
        try {
            for (Path file : files) {
                // Before the output is cut: a slip in a name must not cost the last run's articles.
                if (!Files.exists(file)) {
                    throw new NoSuchFileException(file.toString());
                }
            }
            Optional<Checkpoint> last = resume ? Checkpoint.load(output, files) : Optional.empty();
            Reading reading =
                    new Reading(
                            ArticleParser.builder()
                                    .limits(ParseLimits.DEFAULT.withMaxChars(maxPage))
                                    .build(),
                            NewsExtractor.standard(),
                            new Hosts(hosts));
            try (JsonLines lines =
                    new JsonLines(output, last.map(Checkpoint::written).orElse(0L))) {
                for (int i = last.map(Checkpoint::file).orElse(0); i < files.size(); i++) {
                    read(i, last.map(Checkpoint::offset).orElse(0L), reading, lines);
                    last = Optional.empty();
                }
            }
            Files.deleteIfExists(Checkpoint.pathFor(output));
            err.println("warta: " + counts());
            return damaged == 0 ? 0 : Warta.FAILED;
        } catch (IOException e) {
            err.println("warta: " + reason(e) + "; --resume goes on from the last checkpoint");
            return Warta.FAILED;
        }
    }

    private static String reason(IOException e) {
        return e instanceof NoSuchFileException
                ? e.getMessage() + ": no such file"
                : String.valueOf(e.getMessage());
    }

    private void read(int number, long from, Reading reading, JsonLines lines) throws IOException {
        Path path = files.get(number);
        try (WarcFile file =
                new WarcFile(
                        FileChannel.open(path),
                        from,
                        (offset, reason) -> {
                            damaged++;
                            err.println(
                                    "warta: "
                                            + path
                                            + ": damaged record at "
                                            + offset
                                            + ": "
                                            + reason);
                        })) {
            Optional<WarcRecord> record = file.next();
            while (record.isPresent()) {
                records++;
                Optional<AnnotatedArticle> news = Optional.empty();
                try {
                    news = read(record.get(), reading);
                } catch (IOException | RuntimeException e) {
                    // One page, whatever is wrong with it, must not end a run over millions.
                    file.damaged(e);
                }
                if (news.isPresent()) {
                    lines.write(json.write(news.get()));
                    articles++;
                }
                record = file.next();
                if (record.isPresent() && records % CHECKPOINT_RECORDS == 0) {
                    new Checkpoint(number, file.position(), lines.flushed()).save(output, files);
                }
                showProgress(number, file);
            }
            new Checkpoint(number + 1, 0, lines.flushed()).save(output, files);
        }
    }

    private Optional<AnnotatedArticle> read(WarcRecord record, Reading reading) throws IOException {
        Optional<WarcPage> page = WarcPage.of(record, reading.hosts());
        if (page.isEmpty()) {
            return Optional.empty();
        }
        pages++;
        try {
            Article article = reading.parser().parse(page.get().body(), page.get().hints());
            return Optional.of(reading.extractor().annotate(article));
        } catch (ArticleParseException e) {
            noArticle++;
            return Optional.empty();
        }
    }

    /** What makes articles of pages. */
    private record Reading(ArticleParser parser, NewsExtractor extractor, Hosts hosts) {}

    private void showProgress(int number, WarcFile file) throws IOException {
        long now = System.nanoTime();
        if (progress > 0 && now - lastProgress > TimeUnit.SECONDS.toNanos(progress)) {
            lastProgress = now;
            err.println(
                    "warta: file "
                            + (number + 1)
                            + " of "
                            + files.size()
                            + ", "
                            + 100 * file.position() / Math.max(1, file.size())
                            + " %: "
                            + counts());
            err.flush();
        }
    }

    private String counts() {
        return records
                + " records, "
                + pages
                + " pages, "
                + articles
                + " articles, "
                + noArticle
                + " without an article, "
                + damaged
                + " damaged";
    }

    /** The output, cut to what belongs to the checkpoint that the run goes on from. */
    private static final class JsonLines implements AutoCloseable {
        private final FileChannel channel;
        private final Writer writer;

        JsonLines(Path path, long keep) throws IOException {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.size() < keep) {
                channel.close();
                throw new IOException(path + " is shorter than the last run left it");
            }
            channel.truncate(keep);
            channel.position(keep);
            writer =
                    new BufferedWriter(
                            new OutputStreamWriter(
                                    Channels.newOutputStream(channel), StandardCharsets.UTF_8));
        }

        void write(String line) throws IOException {
            writer.write(line);
            writer.write('\n');
        }

        /** How many bytes are safely there. */
        long flushed() throws IOException {
            writer.flush();
            channel.force(false);
            return channel.position();
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
