package id.warta.examples.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * From a folder of pages to Parquet: one row an article, with what was found in it as nested
 * columns, and one row with an error for what is no article.
 */
@Command(
        name = "warta-spark",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the pages of a folder to Parquet, one row an article.",
            "The folder holds JSON lines or Parquet (html or text, and, where known, url, outlet and id), or WARC files.",
            "A page that is no article is a row with an error."
        })
public final class NewsJob implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "INPUT", description = "A folder, or one file.")
    private String input = "";

    @Parameters(index = "1", paramLabel = "OUTPUT", description = "The folder to write.")
    private String output = "";

    @Option(
            names = "--host",
            paramLabel = "HOST",
            description =
                    "Only pages of this host and the hosts below it: detik.com. May be repeated.")
    private List<String> hosts = List.of();

    @Option(names = "--overwrite", description = "Replaces what is at OUTPUT.")
    private boolean overwrite;

    private NewsJob() {}

    /** Runs the job; ends the process with 1 if it failed, with 2 if the command was wrong. */
    public static void main(String[] args) {
        int code = run(args);
        if (code != 0) {
            // Only then: cluster managers take an early end of the process for a failure.
            System.exit(code);
        }
    }

    static int run(String... args) {
        return new CommandLine(new NewsJob())
                .setExecutionExceptionHandler(
                        (failure, command, parsed) -> {
                            if (failure instanceof IOException
                                    || failure instanceof IllegalArgumentException) {
                                // What the command named is not there, or is not what it should be.
                                command.getErr().println("warta-spark: " + failure.getMessage());
                                return 1;
                            }
                            throw failure;
                        })
                .execute(args);
    }

    @Override
    public Integer call() throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("warta").getOrCreate()) {
            Configuration configuration = spark.sparkContext().hadoopConfiguration();
            Path path = new Path(output);
            // Before hours of work, not after them.
            if (!overwrite && path.getFileSystem(configuration).exists(path)) {
                throw new IOException(output + " is there already; --overwrite replaces it");
            }
            Input form = Input.of(input, configuration);
            spark.createDataFrame(form.rows(spark, input, hosts), ArticleRow.SCHEMA)
                    .write()
                    .mode(overwrite ? SaveMode.Overwrite : SaveMode.ErrorIfExists)
                    .parquet(output);
            Dataset<Row> written = spark.read().parquet(output);
            long rows = written.count();
            long errors = written.filter(col("error").isNotNull()).count();
            System.out.println(
                    (rows - errors) + " articles, " + errors + " rows with an error: " + output);
            return 0;
        }
    }
}
