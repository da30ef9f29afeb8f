package id.warta.extract.fuzz;

import id.warta.extract.AnnotationInvariants;
import id.warta.extract.Entity;
import id.warta.extract.EntityTagger;
import id.warta.extract.Extractor;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Source;
import id.warta.model.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

/**
 * Model files: as they are, and with the checksum made right, so that what lies behind it is
 * reached. One that is read tags, and is written as it was read.
 */
public final class ModelFuzz {

    private static final byte[] MAGIC =
            "Warta entity model 3\n".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> WORDS =
            List.of("Nakhoda", "KM", "Melati", "(", "2024", "😀", "tiba", "di", "Kota", ".");

    private ModelFuzz() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        read(data);
        ByteBuffer sealed = ByteBuffer.allocate(MAGIC.length + data.length + Integer.BYTES);
        sealed.put(MAGIC).put(data);
        CRC32C crc = new CRC32C();
        crc.update(sealed.array(), 0, sealed.position());
        sealed.putInt((int) crc.getValue());
        read(sealed.array());
    }

    private static void read(byte[] model) throws IOException {
        EntityTagger tagger;
        try {
            tagger = EntityTagger.read(new ByteArrayInputStream(model));
        } catch (IOException e) {
            if (e.getMessage() == null || !e.getMessage().contains("; ")) {
                throw new AssertionError("a refusal without a remedy", e);
            }
            return;
        }
        List<String> tags = tagger.tag(WORDS);
        if (tags.size() != WORDS.size() || tags.contains(null)) {
            throw new AssertionError("tags " + tags);
        }
        Article article = Article.builder().paragraph(String.join(" ", WORDS)).build();
        NewsExtractor extractor = NewsExtractor.builder().add(new Tagged(tagger)).build();
        AnnotationInvariants.check(extractor.annotate(article));
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        tagger.write(first);
        ByteArrayOutputStream second = new ByteArrayOutputStream();
        EntityTagger.read(new ByteArrayInputStream(first.toByteArray())).write(second);
        if (!Arrays.equals(first.toByteArray(), second.toByteArray())) {
            throw new AssertionError("written and read back, it is another model");
        }
    }

    private record Tagged(EntityTagger tagger) implements Extractor<Entity> {

        @Override
        public Class<Entity> type() {
            return Entity.class;
        }

        @Override
        public void extract(Source source, Consumer<? super Entity> found) {
            tagger.tag(source.tokens()).forEach(found);
        }
    }
}
