package id.warta.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.extract.export.NewsJson;
import id.warta.model.Article;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcCommandTest {

    @TempDir private Path folder;

    /** A record as crawlers write it; {@code body} is a whole HTTP message. */
    private static byte[] record(String type, String uri, byte[] body) {
        String head =
                "WARC/1.0\r\nWARC-Type: "
                        + type
                        + "\r\nWARC-Target-URI: "
                        + uri
                        + "\r\nWARC-Date: 2025-03-04T01:00:00Z\r\nWARC-Record-ID: <urn:uuid:"
                        + java.util.UUID.nameUUIDFromBytes(uri.getBytes(StandardCharsets.UTF_8))
                        + ">\r\nContent-Type: application/http; msgtype="
                        + type
                        + "\r\nContent-Length: "
                        + body.length
                        + "\r\n\r\n";
        return concat(
                head.getBytes(StandardCharsets.UTF_8), body, new byte[] {'\r', '\n', '\r', '\n'});
    }

    private static byte[] response(String uri, String headline) {
        return response(
                uri,
                "200 OK",
                "text/html; charset=utf-8",
                Cli.PAGE.replace("Pasar Piru Dibuka Lagi", headline));
    }

    private static byte[] response(String uri, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
        return record("response", uri, http.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] gzip(byte[] record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(record);
        }
        return bytes.toByteArray();
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private Path warc(String name, List<byte[]> records) throws IOException {
        return Files.write(folder.resolve(name), concat(records.toArray(byte[][]::new)));
    }

    private Cli run(Path output, String... more) {
        List<String> args = new ArrayList<>(List.of("warc", "-o", output.toString()));
        args.addAll(List.of(more));
        return Cli.run("", args.toArray(String[]::new));
    }

    private static List<Article> articles(Path output) throws IOException {
        return Files.readAllLines(output, StandardCharsets.UTF_8).stream()
                .map(NewsJson.standard()::readArticle)
                .toList();
    }

    private static List<String> headlines(Path output) throws IOException {
        return articles(output).stream().map(a -> a.headline().orElse("?")).toList();
    }

    private static List<byte[]> five() {
        List<byte[]> records = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            records.add(response("https://kabarseram.example/" + i, "Kabar Nomor " + i));
        }
        return records;
    }

    @Test
    void plainAndGzipGiveTheSame() throws IOException {
        List<byte[]> gzip = new ArrayList<>();
        for (byte[] record : five()) {
            gzip.add(gzip(record));
        }
        Path plain = warc("a.warc", five());
        Path packed = warc("a.warc.gz", gzip);

        Cli first = run(folder.resolve("a.jsonl"), plain.toString());
        Cli second = run(folder.resolve("b.jsonl"), packed.toString());

        assertThat(first.code() + second.code()).as(first.err() + second.err()).isZero();
        assertThat(headlines(folder.resolve("a.jsonl")))
                .containsExactly(
                        "Kabar Nomor 1",
                        "Kabar Nomor 2",
                        "Kabar Nomor 3",
                        "Kabar Nomor 4",
                        "Kabar Nomor 5");
        assertThat(folder.resolve("b.jsonl")).hasSameTextualContentAs(folder.resolve("a.jsonl"));
        assertThat(articles(folder.resolve("a.jsonl")).get(0).source())
                .hasToString("Optional[https://kabarseram.example/1]");
        assertThat(second.err())
                .contains("5 records, 5 pages, 5 articles, 0 without an article, 0 damaged");
    }

    @Test
    void onlyPagesFetchedWellAreRead() throws IOException {
        Path warc =
                warc(
                        "mixed.warc",
                        List.of(
                                record(
                                        "request",
                                        "https://kabarseram.example/1",
                                        "GET /1 HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8)),
                                response(
                                        "https://kabarseram.example/2",
                                        "404 Not Found",
                                        "text/html",
                                        Cli.PAGE),
                                response(
                                        "https://kabarseram.example/3", "200 OK", "image/png", "x"),
                                response(
                                        "https://kabarseram.example/4",
                                        "200 OK",
                                        "text/html",
                                        "<html><body><a href=/>Beranda</a></body></html>"),
                                response("https://kabarseram.example/5", "Kabar Nomor 5")));

        Cli run = run(folder.resolve("o.jsonl"), warc.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(headlines(folder.resolve("o.jsonl"))).containsExactly("Kabar Nomor 5");
        assertThat(run.err()).contains("5 records, 2 pages, 1 articles, 1 without an article");
    }

    @Test
    void hostsArePickedWithThoseBelow() throws IOException {
        Path warc =
                warc(
                        "hosts.warc",
                        List.of(
                                response("https://www.kabarseram.example/1", "Kabar Nomor 1"),
                                response("https://bukankabarseram.example/2", "Kabar Nomor 2"),
                                response("https://KABARSERAM.example/3", "Kabar Nomor 3"),
                                response("https://lain.example/4", "Kabar Nomor 4")));

        run(folder.resolve("o.jsonl"), "--host", "kabarseram.example", warc.toString());

        assertThat(headlines(folder.resolve("o.jsonl")))
                .containsExactly("Kabar Nomor 1", "Kabar Nomor 3");
    }

    @Test
    void chunkedAndPackedBodiesAreUnpacked() throws IOException {
        byte[] packed = gzip(Cli.PAGE.getBytes(StandardCharsets.UTF_8));
        byte[] message =
                concat(
                        ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                                        + Integer.toHexString(packed.length)
                                        + "\r\n")
                                .getBytes(StandardCharsets.UTF_8),
                        packed,
                        "\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        Path warc =
                warc(
                        "c.warc",
                        List.of(record("response", "https://kabarseram.example/1", message)));

        Cli run = run(folder.resolve("o.jsonl"), warc.toString());

        assertThat(headlines(folder.resolve("o.jsonl")))
                .as(run.err())
                .containsExactly("Pasar Piru Dibuka Lagi");
    }

    @Test
    void damagedGzipMemberCostsItselfOnly() throws IOException {
        List<byte[]> records = new ArrayList<>();
        for (byte[] record : five()) {
            records.add(gzip(record));
        }
        byte[] third = records.get(2);
        for (int place : new int[] {0, 1, 12, 40, third.length / 2, third.length - 6}) {
            List<byte[]> damaged = new ArrayList<>(records);
            byte[] broken = third.clone();
            for (int i = place; i < Math.min(broken.length, place + 6); i++) {
                broken[i] ^= 0x5a;
            }
            damaged.set(2, broken);

            Cli run = run(folder.resolve("o.jsonl"), warc("d.warc.gz", damaged).toString());

            assertThat(headlines(folder.resolve("o.jsonl")))
                    .as("damage at " + place + ": " + run.err())
                    .contains("Kabar Nomor 1", "Kabar Nomor 2", "Kabar Nomor 4", "Kabar Nomor 5");
            assertThat(run.err())
                    .as("damage at " + place)
                    .contains("d.warc.gz: damaged record at ", " 1 damaged");
            assertThat(run.code()).isEqualTo(1);
        }
    }

    @Test
    void damagedPlainHeaderCostsItselfOnly() throws IOException {
        List<byte[]> records = five();
        byte[] third = records.get(2);
        System.arraycopy(
                "Content-Length: 9x".getBytes(StandardCharsets.UTF_8),
                0,
                third,
                indexOf(third, "Content-Length: "),
                18);

        Cli run = run(folder.resolve("o.jsonl"), warc("d.warc", records).toString());

        assertThat(headlines(folder.resolve("o.jsonl")))
                .as(run.err())
                .containsExactly(
                        "Kabar Nomor 1", "Kabar Nomor 2", "Kabar Nomor 4", "Kabar Nomor 5");
        assertThat(run.err()).contains(" 1 damaged");
    }

    private static int indexOf(byte[] bytes, String part) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(part);
    }

    @Test
    void emptyFileAmongOthersIsNamedAndTheOthersAreRead() throws IOException {
        Path first = warc("a.warc", five().subList(0, 2));
        Path empty = warc("b.warc.gz", List.of());
        Path last = warc("c.warc", five().subList(4, 5));

        Cli run =
                run(folder.resolve("o.jsonl"), first.toString(), empty.toString(), last.toString());

        assertThat(headlines(folder.resolve("o.jsonl")))
                .containsExactly("Kabar Nomor 1", "Kabar Nomor 2", "Kabar Nomor 5");
        assertThat(run.err()).contains("b.warc.gz: damaged record at 0: cut off", " 1 damaged");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void fileThatIsCutOffKeepsWhatIsWhole() throws IOException {
        List<byte[]> records = new ArrayList<>();
        for (byte[] record : five()) {
            records.add(gzip(record));
        }
        byte[] last = records.get(4);
        records.set(4, java.util.Arrays.copyOf(last, last.length / 2));

        Cli run = run(folder.resolve("o.jsonl"), warc("cut.warc.gz", records).toString());

        assertThat(headlines(folder.resolve("o.jsonl"))).as(run.err()).hasSize(4);
        assertThat(run.err()).contains(" 1 damaged");
    }

    @Test
    void runGoesOnWhereItWasStopped() throws IOException {
        Path warc = warc("r.warc", five());
        Path output = folder.resolve("o.jsonl");
        run(output, warc.toString());
        String whole = Files.readString(output);
        long third = (long) five().get(0).length + five().get(1).length;
        String twoLines = whole.substring(0, whole.indexOf('\n', whole.indexOf('\n') + 1) + 1);
        // As a stop in the middle of a line leaves it.
        Files.writeString(output, twoLines + "{\"version\":1,\"art");
        new Checkpoint(0, third, twoLines.getBytes(StandardCharsets.UTF_8).length)
                .save(output, List.of(warc));

        Cli run = run(output, "--resume", warc.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(output)).isEqualTo(whole);
        assertThat(run.err()).contains("3 records");
        assertThat(Checkpoint.pathFor(output)).doesNotExist();
    }

    @Test
    void checkpointOfOtherFilesIsRefused() throws IOException {
        Path warc = warc("r.warc", five());
        Path output = folder.resolve("o.jsonl");
        new Checkpoint(0, 0, 0).save(output, List.of(folder.resolve("other.warc")));

        Cli run = run(output, "--resume", warc.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("of a run over other files");
    }

    @Test
    void missingFileAndNoWarcAreNamed() throws IOException {
        Path output = Files.writeString(folder.resolve("o.jsonl"), "earlier");
        Cli missing = run(output, folder.resolve("none.warc").toString());
        assertThat(output).hasContent("earlier");
        Path text = Files.writeString(folder.resolve("t.warc"), Cli.TEXT);
        Cli wrong = run(folder.resolve("o.jsonl"), text.toString());

        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("none.warc: no such file");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.err()).contains("t.warc").doesNotContain("\tat ");
    }
}
