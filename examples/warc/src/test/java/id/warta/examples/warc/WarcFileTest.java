package id.warta.examples.warc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

class WarcFileTest {

    private static final int RECORDS = 8;

    @TempDir private Path folder;

    /** A file, and where its records begin. */
    private static final class Sample {
        private final byte[] bytes;
        private final List<Integer> starts;

        Sample(byte[] bytes, List<Integer> starts) {
            this.bytes = bytes;
            this.starts = starts;
        }

        Sample damagedAt(int record, int distance, String with) {
            byte[] copy = bytes.clone();
            byte[] damage = with.getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(damage, 0, copy, starts.get(record) + distance, damage.length);
            return new Sample(copy, starts);
        }
    }

    /** What one run over a file gave. */
    private record Run(List<String> pages, List<Long> positions, List<Long> damaged) {}

    private static Sample sample(WarcCompression compression) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<Integer> starts = new ArrayList<>();
        try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
            for (int i = 0; i < RECORDS; i++) {
                starts.add(bytes.size());
                String message =
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=tidak-ada\r\n\r\n<p>Kabar "
                                + i;
                writer.write(
                        new WarcResponse.Builder(URI.create("https://kabarseram.example/" + i))
                                .date(Instant.EPOCH)
                                .body(
                                        MediaType.HTTP_RESPONSE,
                                        message.getBytes(StandardCharsets.UTF_8))
                                .build());
            }
        }
        return new Sample(bytes.toByteArray(), starts);
    }

    private Run run(Sample sample, long from) throws IOException {
        Path path = Files.write(folder.resolve("a.warc"), sample.bytes);
        Run run = new Run(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (WarcFile file =
                new WarcFile(
                        FileChannel.open(path),
                        from,
                        (offset, reason) -> {
                            assertThat(reason).isNotBlank();
                            run.damaged().add(offset);
                        })) {
            Optional<WarcRecord> record = file.next();
            while (record.isPresent()) {
                run.positions().add(file.position());
                try {
                    Optional<WarcPage> page = WarcPage.of(record.get(), uri -> true);
                    if (page.isPresent()) {
                        byte[] body = page.get().body().readAllBytes();
                        run.pages().add(new String(body, StandardCharsets.UTF_8));
                    }
                } catch (IOException e) {
                    file.damaged(e);
                }
                record = file.next();
            }
        }
        return run;
    }

    private static List<Long> longs(List<Integer> numbers) {
        return numbers.stream().map(Integer::longValue).toList();
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void everyRecordIsAPlaceToGoOnFrom(WarcCompression compression) throws IOException {
        Sample sample = sample(compression);

        for (int i = 0; i < RECORDS; i++) {
            Run run = run(sample, sample.starts.get(i));

            assertThat(run.positions()).isEqualTo(longs(sample.starts.subList(i, RECORDS)));
            assertThat(run.pages()).hasSize(RECORDS - i).first().isEqualTo("<p>Kabar " + i);
            assertThat(run.damaged()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void severalDamagedRecordsCostThemselvesOnly(WarcCompression compression) throws IOException {
        Sample sample =
                sample(compression)
                        .damagedAt(1, 0, "XXXXXXXXXXXXXXXX")
                        .damagedAt(4, 0, "XXXXXXXXXXXXXXXX")
                        .damagedAt(6, 0, "XXXXXXXXXXXXXXXX");

        Run run = run(sample, 0);

        assertThat(run.pages())
                .containsExactly(
                        "<p>Kabar 0", "<p>Kabar 2", "<p>Kabar 3", "<p>Kabar 5", "<p>Kabar 7");
        assertThat(run.damaged())
                .containsExactly(
                        (long) sample.starts.get(1),
                        (long) sample.starts.get(4),
                        (long) sample.starts.get(6));
    }

    @ParameterizedTest
    @EnumSource(names = {"NONE", "GZIP"})
    void anyDamageEndsAndThrowsNothingElse(WarcCompression compression) throws IOException {
        Sample sample = sample(compression);
        Random random = new Random(20250304);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = sample.bytes.clone();
            for (int hits = 1 + random.nextInt(4); hits > 0; hits--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            bytes[0] = sample.bytes[0];
            Run run = run(new Sample(bytes, sample.starts), 0);

            assertThat(run.positions()).isSorted().hasSizeLessThanOrEqualTo(2 * RECORDS);
        }
    }

    @Test
    void fileOfNothingOrOfAStumpIsDamagedAndNoMore() throws IOException {
        byte[] gzip = sample(WarcCompression.GZIP).bytes;
        byte[] plain = sample(WarcCompression.NONE).bytes;
        for (int length = 0; length < 40; length++) {
            for (byte[] whole : List.of(gzip, plain)) {
                Run run = run(new Sample(Arrays.copyOf(whole, length), List.of()), 0);

                assertThat(run.pages()).isEmpty();
                assertThat(run.damaged()).as("%s bytes", length).containsExactly(0L);
            }
        }
    }

    @Test
    void goingOnAtTheEndFindsNothing() throws IOException {
        Sample sample = sample(WarcCompression.GZIP);

        Run run = run(sample, sample.bytes.length);

        assertThat(run).isEqualTo(new Run(List.of(), List.of(), List.of()));
    }

    @Test
    void hostsAreThoseNamedAndAllBelow() {
        Hosts hosts = new Hosts(List.of("KabarSeram.example"));

        assertThat(hosts.test(URI.create("https://news.kabarseram.example/1"))).isTrue();
        assertThat(hosts.test(URI.create("https://kabarSERAM.example/1"))).isTrue();
        assertThat(hosts.test(URI.create("https://bukankabarseram.example/1"))).isFalse();
        assertThat(hosts.test(URI.create("https://example/1"))).isFalse();
        assertThat(hosts.test(URI.create("mailto:a@kabarseram.example"))).isFalse();
        assertThat(new Hosts(List.of()).test(URI.create("urn:x"))).isTrue();
    }
}
