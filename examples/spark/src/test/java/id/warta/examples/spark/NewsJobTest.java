package id.warta.examples.spark;

import static org.apache.spark.sql.functions.col;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** The job in Spark's local mode. What it writes is read back by Spark. */
class NewsJobTest {

    private static final int PAGES = 2_000;

    @TempDir private Path folder;
    private SparkSession spark;

    @BeforeAll
    static void local() {
        System.setProperty("spark.master", "local[2]");
        System.setProperty("spark.ui.enabled", "false");
        System.setProperty("spark.sql.shuffle.partitions", "2");
    }

    @BeforeEach
    void start() {
        spark = SparkSession.builder().getOrCreate();
    }

    @AfterEach
    void stop() {
        spark.stop();
    }

    private Dataset<Row> run(Path input, String... more) {
        String output = folder.resolve("out").toString();
        List<String> args = new ArrayList<>(List.of(input.toString(), output));
        args.addAll(List.of(more));
        assertThat(NewsJob.run(args.toArray(String[]::new))).isZero();
        spark = SparkSession.builder().getOrCreate();
        return spark.read().parquet(output);
    }

    @Test
    void twoThousandPagesAreTwoThousandRows() throws IOException {
        Path input = folder.resolve("in");
        GeneratedPages.write(input, PAGES, 8);

        Dataset<Row> rows = run(input);

        assertThat(rows.schema().fieldNames()).isEqualTo(ArticleRow.SCHEMA.fieldNames());
        assertThat(rows.count()).isEqualTo(PAGES);
        Dataset<Row> bad = rows.filter(col("error").isNotNull());
        assertThat(bad.filter(col("text").isNotNull().or(col("quotes").isNotNull())).count())
                .isZero();
        List<Integer> numbers = new ArrayList<>();
        for (Row row : bad.select("id", "url", "file", "error").collectAsList()) {
            assertThat(row.getString(2)).contains("/in/pages-");
            assertThat(row.getString(3)).isNotBlank().doesNotContain("unexpected");
            if (row.getString(1) != null) {
                numbers.add(Integer.parseInt(row.getString(0)));
            }
        }
        assertThat(numbers).allMatch(GeneratedPages::isBad);
        assertThat(bad.count()).isEqualTo(PAGES / 20);
        assertThat(bad.filter(col("error").startsWith("no JSON object: {\"id\"")).count())
                .isEqualTo(17);
        for (Row row : rows.filter(col("error").isNull()).collectAsList()) {
            int number = Integer.parseInt(row.<String>getAs("id"));
            assertThat(row.<String>getAs("url")).isEqualTo(GeneratedPages.url(number));
            assertThat(row.<String>getAs("headline")).isEqualTo(GeneratedPages.headline(number));
            assertThat(row.<List<?>>getList(row.fieldIndex("quotes"))).isNotEmpty();
            assertThat(row.<List<?>>getList(row.fieldIndex("people"))).isNotEmpty();
        }
    }

    @Test
    void nestedColumnsAnswerQuestionsInSql() throws IOException {
        Path input = folder.resolve("in");
        GeneratedPages.write(input, 30, 1);

        run(input).createOrReplaceTempView("news");

        assertThat(
                        spark.sql(
                                        "SELECT DISTINCT q.speaker FROM news LATERAL VIEW explode(quotes) AS q WHERE id = '1' AND q.kind = 'DIRECT'")
                                .collectAsList())
                .extracting(row -> row.getString(0))
                .contains(GeneratedPages.speaker(1), GeneratedPages.speaker(2));
        Row money =
                spark.sql(
                                "SELECT q.* FROM news LATERAL VIEW explode(quantities) AS q WHERE id = '1' AND q.unit = 'IDR'")
                        .first();
        assertThat(money.<BigDecimal>getAs("value")).isEqualByComparingTo("22000");
        assertThat(money.<String>getAs("text")).isEqualTo("Rp 22.000");
        Row date =
                spark.sql(
                                "SELECT d.* FROM news LATERAL VIEW explode(dates) AS d WHERE id = '1' AND d.value LIKE '2025-03-__'")
                        .first();
        assertThat(date.<Date>getAs("first")).hasToString(date.getAs("value"));
        assertThat(
                        spark.sql(
                                        "SELECT a.text, a.long_form, a.defined, e.kind, e.score FROM news LATERAL VIEW explode(abbreviations) AS a LATERAL VIEW explode(entities) AS e WHERE id = '1'")
                                .first()
                                .getString(1))
                .isEqualTo("Dinas Kelautan dan Perikanan");
        assertThat(spark.sql("SELECT published FROM news WHERE id = '1'").first().getTimestamp(0))
                .isEqualTo(java.sql.Timestamp.from(Instant.parse("2025-03-04T00:00:00Z")));
    }

    @Test
    void parquetIsReadWithBytesAndTexts() {
        StructType schema =
                new StructType()
                        .add("id", DataTypes.LongType)
                        .add("url", DataTypes.StringType)
                        .add("html", DataTypes.BinaryType)
                        .add("text", DataTypes.StringType);
        byte[] latin =
                GeneratedPages.html(1)
                        .replace("utf-8", "iso-8859-1")
                        .replace("Harga", "Hargé")
                        .getBytes(StandardCharsets.ISO_8859_1);
        Path input = folder.resolve("in");
        spark.createDataFrame(
                        List.of(
                                RowFactory.create(1L, GeneratedPages.url(1), latin, null),
                                RowFactory.create(
                                        2L,
                                        "bukan alamat",
                                        null,
                                        "Harga Tuna Naik\n\nPIRU - Harga tuna naik 1e999 kali menjadi 9"
                                                + "9".repeat(40)
                                                + " rupiah, kata Salim Tuasikal, Selasa (4/3/2025)."),
                                RowFactory.create(3L, null, null, null)),
                        schema)
                .write()
                .parquet(input.toString());

        List<Row> rows = run(input).orderBy("id").collectAsList();

        assertThat(rows).hasSize(3);
        assertThat(rows.get(0).<String>getAs("headline")).startsWith("Hargé");
        assertThat(rows.get(1).<String>getAs("error")).isNull();
        assertThat(rows.get(1).<String>getAs("url")).isEqualTo("bukan alamat");
        assertThat(rows.get(1).<String>getAs("headline")).isEqualTo("Harga Tuna Naik");
        assertThat(rows.get(2).<String>getAs("error")).isEqualTo("neither html nor text");
    }

    @Test
    void warcRecordsOfAnyHostAreReadWhereNoneIsNamed() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in"));
        warc(input.resolve("a.warc.gz"), WarcCompression.GZIP, 0, 10);

        assertThat(run(folder.resolve("in")).collectAsList())
                .extracting(row -> row.<String>getAs("url"))
                .hasSize(11)
                .contains("https://lain.example/1");
    }

    @Test
    void warcRecordsAreRowsAndSoAreDamagedOnes() throws IOException {
        Path input = Files.createDirectories(folder.resolve("in/2025"));
        warc(input.resolve("a.warc.gz"), WarcCompression.GZIP, 0, 40);
        warc(input.resolve("b.warc"), WarcCompression.NONE, 40, 80);
        byte[] bytes = Files.readAllBytes(input.resolve("b.warc"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        bytes[text.indexOf("WARC/1.", bytes.length / 2)] = 'X';
        Files.write(input.resolve("b.warc"), bytes);
        Files.createFile(input.resolve("_SUCCESS"));

        List<Row> rows = run(folder.resolve("in"), "--host", "kabarseram.example").collectAsList();

        assertThat(rows).hasSize(80);
        List<String> errors = new ArrayList<>();
        for (Row row : rows) {
            String error = row.getAs("error");
            if (error == null) {
                assertThat(row.<String>getAs("headline")).startsWith("Harga ");
                assertThat(row.<String>getAs("file"))
                        .containsPattern("/in/2025/[ab]\\.warc(\\.gz)?#\\d+$");
            } else {
                errors.add(error);
            }
        }
        assertThat(errors).hasSize(1 + 4);
        assertThat(errors).filteredOn(error -> error.startsWith("damaged record: ")).hasSize(1);
        assertThat(
                        spark.read()
                                .parquet(folder.resolve("out").toString())
                                .select("url")
                                .distinct()
                                .count())
                .isEqualTo(80);
    }

    private static void warc(Path path, WarcCompression compression, int from, int to)
            throws IOException {
        try (OutputStream out = Files.newOutputStream(path);
                WarcWriter writer = new WarcWriter(Channels.newChannel(out), compression)) {
            for (int i = from; i < to; i++) {
                String html =
                        GeneratedPages.isBad(i)
                                ? GeneratedPages.listing(i)
                                : GeneratedPages.html(i);
                writer.write(response(URI.create(GeneratedPages.url(i)), html));
            }
            writer.write(response(URI.create("https://lain.example/1"), GeneratedPages.html(1)));
        }
    }

    private static WarcResponse response(URI uri, String html) throws IOException {
        String message = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + html;
        return new WarcResponse.Builder(uri)
                .date(Instant.EPOCH)
                .body(MediaType.HTTP_RESPONSE, message.getBytes(StandardCharsets.UTF_8))
                .build();
    }

    @Test
    void wrongFoldersAreNamedBeforeAnythingIsWritten() throws IOException {
        Path mixed = Files.createDirectories(folder.resolve("mixed"));
        Files.writeString(mixed.resolve("a.jsonl"), "{}");
        Files.writeString(mixed.resolve("b.warc"), "WARC/1.0");
        Path unknown = Files.createDirectories(folder.resolve("unknown"));
        Files.writeString(unknown.resolve("a.txt"), "");
        Path empty = Files.createDirectories(folder.resolve("empty"));
        String output = folder.resolve("out").toString();

        for (Path input : List.of(mixed, unknown, empty, folder.resolve("none"))) {
            assertThat(NewsJob.run(input.toString(), output)).as(input.toString()).isEqualTo(1);
        }
        assertThat(NewsJob.run(mixed.toString(), empty.toString())).isEqualTo(1);
        assertThat(NewsJob.run("only-one")).isEqualTo(2);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
