package id.warta.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import id.warta.examples.warc.Hosts;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.io.NullWritable;
import org.apache.hadoop.mapreduce.lib.input.FileInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** The forms of input, each a folder of files of one form, folders in it included. */
enum Input {
    /** One object a line, with the members of {@link #PAGE}; others are passed over. */
    JSON_LINES("\\.(json|jsonl|ndjson)(\\.(gz|bz2|zst))?$") {
        @Override
        JavaRDD<Row> rows(SparkSession spark, String folder, List<String> hosts) {
            Dataset<Row> lines =
                    spark.read()
                            .schema(PAGE.add(BROKEN, DataTypes.StringType))
                            .option("recursiveFileLookup", true)
                            .option("columnNameOfCorruptRecord", BROKEN)
                            .json(folder);
            return rowsOf(lines, hosts);
        }
    },

    /** A row a page, with the columns of {@link #PAGE} or some; {@code html} may be binary. */
    PARQUET("\\.parquet$") {
        @Override
        JavaRDD<Row> rows(SparkSession spark, String folder, List<String> hosts) {
            Dataset<Row> pages = spark.read().option("recursiveFileLookup", true).parquet(folder);
            return rowsOf(pages, hosts);
        }
    },

    /** Records of crawlers, as those of CC-NEWS. */
    WARC("\\.warc(\\.gz)?$") {
        @Override
        JavaRDD<Row> rows(SparkSession spark, String folder, List<String> hosts) {
            JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
            Configuration configuration = new Configuration(context.hadoopConfiguration());
            configuration.setBoolean(FileInputFormat.INPUT_DIR_RECURSIVE, true);
            WarcInputFormat.setHosts(configuration, hosts);
            return context.newAPIHadoopFile(
                            folder,
                            WarcInputFormat.class,
                            NullWritable.class,
                            Row.class,
                            configuration)
                    .values();
        }
    };

    /** What is known of a page; one of the last two has to be there. */
    private static final StructType PAGE =
            new StructType()
                    .add("id", DataTypes.StringType)
                    .add("url", DataTypes.StringType)
                    .add("outlet", DataTypes.StringType)
                    .add("html", DataTypes.StringType)
                    .add("text", DataTypes.StringType);

    /** Where Spark puts a line that is no JSON. */
    private static final String BROKEN = "_broken";

    /** So much of such a line as shows what it is. */
    private static final int SHOWN = 80;

    private final Pattern name;

    Input(String name) {
        this.name = Pattern.compile(name);
    }

    /**
     * The rows, as {@link ArticleRow} has them, of all pages of a folder, of those hosts and the
     * hosts below them, or of all.
     */
    abstract JavaRDD<Row> rows(SparkSession spark, String folder, List<String> hosts);

    /**
     * The form of the files of a folder, by their names.
     *
     * @throws IOException if it cannot be listed, or they are not all of one form
     */
    static Input of(String folder, Configuration configuration) throws IOException {
        Path path = new Path(folder);
        Set<Input> forms = EnumSet.noneOf(Input.class);
        RemoteIterator<LocatedFileStatus> files =
                path.getFileSystem(configuration).listFiles(path, true);
        while (files.hasNext()) {
            Path file = files.next().getPath();
            if (!isHidden(path, file)) {
                forms.add(of(file));
            }
        }
        if (forms.size() != 1) {
            throw new IOException(
                    forms.isEmpty()
                            ? folder + " holds no files"
                            : folder + " holds " + forms + "; give each a folder of its own");
        }
        return forms.iterator().next();
    }

    private static Input of(Path file) throws IOException {
        for (Input form : values()) {
            if (form.name.matcher(file.getName()).find()) {
                return form;
            }
        }
        throw new IOException(
                file
                        + " is none of .jsonl, .json, .ndjson (.gz, .bz2, .zst), .parquet, .warc, .warc.gz");
    }

    /** As Spark has it: marks of success, check sums and the like are no data. */
    private static boolean isHidden(Path folder, Path file) {
        for (Path part = file;
                part != null && part.depth() > folder.depth();
                part = part.getParent()) {
            if (part.getName().startsWith("_") || part.getName().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private static JavaRDD<Row> rowsOf(Dataset<Row> pages, List<String> hosts) {
        List<String> there = List.of(pages.columns());
        if (!there.contains("html") && !there.contains("text")) {
            throw new IllegalArgumentException(
                    "the input has neither a column html nor text, but " + there);
        }
        List<Column> columns = new ArrayList<>();
        for (String column : PAGE.add(BROKEN, DataTypes.StringType).fieldNames()) {
            Column found = there.contains(column) ? col(column) : lit(null);
            boolean binary =
                    there.contains(column)
                            && pages.schema().apply(column).dataType().equals(DataTypes.BinaryType);
            columns.add((binary ? found : found.cast(DataTypes.StringType)).as(column));
        }
        columns.add(col("_metadata.file_path").as("file"));
        Hosts wanted = new Hosts(hosts);
        return pages.select(columns.toArray(Column[]::new))
                .javaRDD()
                .filter(page -> isWanted(page.getAs("url"), wanted))
                .map(Input::row);
    }

    /** A page whose address is not known, or is none, stays: it must not be lost unseen. */
    private static boolean isWanted(@Nullable String url, Hosts hosts) {
        try {
            return url == null || hosts.test(new URI(url));
        } catch (URISyntaxException e) {
            return true;
        }
    }

    private static Row row(Row page) {
        ArticleRow.Key key =
                new ArticleRow.Key(page.getAs("id"), page.getAs("url"), page.getAs("file"));
        String broken = page.getAs(BROKEN);
        if (broken != null) {
            String start = broken.substring(0, Math.min(SHOWN, broken.length()));
            return ArticleRow.failed(key, "no JSON object: " + start);
        }
        return PageReader.row(
                key, page.getAs("outlet"), page.<Object>getAs("html"), page.getAs("text"));
    }
}
