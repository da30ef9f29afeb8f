package id.warta.examples.spark;

import static java.util.Objects.requireNonNull;

import id.warta.examples.warc.Hosts;
import id.warta.examples.warc.WarcFile;
import id.warta.examples.warc.WarcPage;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.JobContext;
import org.apache.hadoop.mapreduce.RecordReader;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/**
 * Reads WARC files, plain or gzip, from any file system that Hadoop knows, to rows of {@link
 * ArticleRow}. A file is one task: where a record begins shows only from the one before it, and
 * crawlers write files of about a gigabyte. A damaged record is a row with an error.
 */
public final class WarcInputFormat extends FileInputFormat<NullWritable, Row> {

    private static final String HOSTS = "id.warta.hosts";

    /** Restricts a job to hosts and those below them; to any host if there are none. */
    static void setHosts(Configuration configuration, List<String> hosts) {
        configuration.setStrings(HOSTS, hosts.toArray(String[]::new));
    }

    @Override
    protected boolean isSplitable(JobContext context, Path file) {
        return false;
    }

    @Override
    public RecordReader<NullWritable, Row> createRecordReader(
            InputSplit split, TaskAttemptContext context) {
        return new Reader();
    }

    private static final class Reader extends RecordReader<NullWritable, Row> {
        private final Deque<Row> rows = new ArrayDeque<>();
        private @Nullable WarcFile file;
        private @Nullable Row current;
        private Hosts hosts = new Hosts(List.of());
        private String path = "";

        @Override
        public void initialize(InputSplit split, TaskAttemptContext context) throws IOException {
            Configuration configuration = context.getConfiguration();
            Path source = ((FileSplit) split).getPath();
            hosts = new Hosts(List.copyOf(configuration.getTrimmedStringCollection(HOSTS)));
            path = source.toString();
            file =
                    new WarcFile(
                            HadoopChannel.open(source, configuration),
                            0,
                            (offset, reason) ->
                                    rows.add(
                                            ArticleRow.failed(
                                                    key(null, offset),
                                                    "damaged record: " + reason)));
        }

        private ArticleRow.Key key(@Nullable String url, long offset) {
            return new ArticleRow.Key(null, url, path + "#" + offset);
        }

        @Override
        public boolean nextKeyValue() throws IOException {
            WarcFile warc = requireNonNull(file);
            while (rows.isEmpty()) {
                Optional<WarcRecord> record = warc.next();
                if (record.isEmpty() && rows.isEmpty()) {
                    return false;
                } else if (record.isPresent()) {
                    read(warc, record.get());
                }
            }
            current = rows.remove();
            return true;
        }

        private void read(WarcFile warc, WarcRecord record) {
            try {
                WarcPage.of(record, hosts)
                        .map(
                                page ->
                                        PageReader.row(
                                                key(page.uri().toString(), warc.position()),
                                                parser -> parser.parse(page.body(), page.hints())))
                        .ifPresent(rows::add);
            } catch (IOException e) {
                warc.damaged(e);
            }
        }

        @Override
        public NullWritable getCurrentKey() {
            return NullWritable.get();
        }

        @Override
        public Row getCurrentValue() {
            return current == null ? RowFactory.create() : current;
        }

        @Override
        public float getProgress() throws IOException {
            WarcFile warc = requireNonNull(file);
            return (float) warc.position() / Math.max(1, warc.size());
        }

        @Override
        public void close() throws IOException {
            if (file != null) {
                file.close();
            }
        }
    }
}
