package id.warta.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;

class EntityTrainerTest {

    /** What the trainer averages over. */
    private static final int RUNS = 8;

    /** A made-up convention that the shipped model does not follow: ships are organisations. */
    private static final String SHIPS =
            """
            KM O
            Melati B-ORG
            Jingga I-ORG
            berlabuh O
            . O

            Nakhoda O
            KM O
            Camar B-ORG
            turun O
            . O

            KM\tO
            Cendana\tB-ORG
            tenggelam\tO
            .\tO
            """;

    private static EntityTrainer trainer() throws IOException {
        return new EntityTrainer().epochs(8).add(new StringReader(SHIPS));
    }

    @Test
    void learnsTheConventionOfItsData() throws IOException {
        EntityTagger tagger = trainer().train();
        assertThat(tagger.tag(List.of("KM", "Kenanga", "berlabuh", ".")))
                .containsExactly("O", "B-ORG", "O", "O");
    }

    @Test
    void sameDataAndSeedGiveTheSameBytes() throws IOException {
        assertThat(bytes(trainer().train())).isEqualTo(bytes(trainer().train()));
        assertThat(bytes(trainer().seed(2).train())).isNotEqualTo(bytes(trainer().train()));
    }

    @Test
    void aModelReadBackIsTheSame() throws IOException {
        EntityTagger tagger = trainer().train();
        byte[] bytes = bytes(tagger);
        EntityTagger read = EntityTagger.read(new ByteArrayInputStream(bytes));
        assertThat(bytes(read)).isEqualTo(bytes);
        List<String> sentence = List.of("Nakhoda", "KM", "Melati", "Jingga", "turun", ".");
        assertThat(read.tag(sentence)).isEqualTo(tagger.tag(sentence));
    }

    @Test
    void everyCutOfAModelIsRefused() throws IOException {
        byte[] bytes = bytes(trainer().train());
        for (int length = 0; length < bytes.length; length += 1 + length / 8) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatIOException()
                    .isThrownBy(() -> EntityTagger.read(new ByteArrayInputStream(cut)));
        }
    }

    @Test
    void everyChangedByteIsNoticed() throws IOException {
        byte[] bytes = bytes(trainer().train());
        for (int at = 30; at < bytes.length; at += 1 + bytes.length / 40) {
            byte[] changed = bytes.clone();
            changed[at] ^= 0x10;
            assertThatIOException()
                    .isThrownBy(() -> EntityTagger.read(new ByteArrayInputStream(changed)))
                    .withMessageContaining("damaged");
        }
    }

    @Test
    void aCutModelWithARightChecksumIsRefused() throws IOException {
        byte[] bytes = bytes(trainer().train());
        for (int length = 30; length < bytes.length - 5; length += 1 + bytes.length / 40) {
            byte[] cut = sealed(Arrays.copyOf(bytes, length));
            assertThatIOException()
                    .isThrownBy(() -> EntityTagger.read(new ByteArrayInputStream(cut)))
                    .withMessageContaining("damaged")
                    .withMessageEndingWith(
                            "; copy it again or write it anew with EntityTagger.write");
        }
        byte[] longer = sealed(Arrays.copyOf(bytes, bytes.length));
        assertThatIOException()
                .isThrownBy(() -> EntityTagger.read(new ByteArrayInputStream(longer)))
                .withMessageContaining("4 bytes follow its end");
    }

    private static byte[] sealed(byte[] content) {
        CRC32C crc = new CRC32C();
        crc.update(content);
        return ByteBuffer.allocate(content.length + Integer.BYTES)
                .put(content)
                .putInt((int) crc.getValue())
                .array();
    }

    @Test
    void whatIsNoModelIsNamedSo() {
        assertThatIOException()
                .isThrownBy(() -> EntityTagger.read(new ByteArrayInputStream(new byte[100])))
                .withMessageContaining("no entity model");
    }

    @Test
    void progressComesOnceAnEpoch() throws IOException {
        List<Integer> epochs = new ArrayList<>();
        List<Double> losses = new ArrayList<>();
        trainer()
                .listener(
                        (epoch, of, loss) -> {
                            assertThat(of).isEqualTo(8 * RUNS);
                            epochs.add(epoch);
                            losses.add(loss);
                        })
                .train();
        assertThat(epochs).hasSize(8 * RUNS).isSorted();
        assertThat(losses.get(7)).isLessThan(losses.get(0));
    }

    @Test
    void aWrongTagIsNamedWithItsLine() {
        assertThatIOException()
                .isThrownBy(() -> new EntityTrainer().add(new StringReader("Sleman B-KOTA\n")))
                .withMessageContaining("line 1")
                .withMessageContaining("Sleman B-KOTA");
        assertThatIOException()
                .isThrownBy(() -> new EntityTrainer().add(new StringReader("di O\n\nSleman\n")))
                .withMessageContaining("line 3");
    }

    @Test
    void misuseIsToldTheRemedy() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new EntityTrainer().train())
                .withMessageContaining("add()");
        assertThatIllegalArgumentException().isThrownBy(() -> new EntityTrainer().epochs(0));
    }

    private static byte[] bytes(EntityTagger tagger) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tagger.write(out);
        return out.toByteArray();
    }
}
