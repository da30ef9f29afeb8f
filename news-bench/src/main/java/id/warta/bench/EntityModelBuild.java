package id.warta.bench;

import id.warta.extract.EntityTrainer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Builds the entity model that ships with the library from the development data: {@code
 * EntityModelBuild SHARED MODEL}. The same data give the same bytes.
 */
public final class EntityModelBuild {

    private static final Logger LOG = LoggerFactory.getLogger(EntityModelBuild.class);

    private EntityModelBuild() {}

    /** Trains on the training files of {@code args[0]/data/ner} and writes to {@code args[1]}. */
    public static void main(String[] args) throws IOException {
        Path names = Path.of(args[0], "data", "ner");
        EntityTrainer trainer =
                new EntityTrainer()
                        .listener(
                                (epoch, epochs, loss) ->
                                        LOG.info("epoch {} of {}: loss {}", epoch, epochs, loss));
        for (String corpus : new String[] {"idner", "nerui", "modern"}) {
            trainer.add(names.resolve(corpus + "-train.bio"));
        }
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            trainer.train().write(out);
        }
    }
}
