package id.warta.extract;

import java.util.function.Consumer;

/** Finds the names in an article with the tagger that ships with the library. */
final class EntityExtractor implements Extractor<Entity> {

    private final EntityTagger tagger = EntityTagger.standard();

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void extract(Source source, Consumer<? super Entity> found) {
        tagger.tag(source.tokens()).forEach(found);
    }
}
