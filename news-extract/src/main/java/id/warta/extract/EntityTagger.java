package id.warta.extract;

import static java.util.Objects.requireNonNull;

import id.warta.extract.internal.entity.Labels;
import id.warta.extract.internal.entity.Lexicon;
import id.warta.extract.internal.entity.Model;
import id.warta.extract.internal.entity.Tagging;
import id.warta.extract.internal.entity.TokenColumns;
import id.warta.extract.token.Tokens;
import id.warta.model.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Finds the names of persons, organisations and places among tokens, with a linear-chain model.
 *
 * <pre>{@code
 * EntityTagger tagger = EntityTagger.standard();
 * tagger.tag(List.of("Bupati", "Sleman", "Harda", "Kiswaya")); // O, B-LOC, B-PER, I-PER
 * }</pre>
 *
 * <p>Immutable; make one and share it among all threads. Tagging takes time linear in the number of
 * tokens and makes no object a token but the result.
 */
public final class EntityTagger {

    private static final Entity.Kind[] KINDS = Entity.Kind.values();

    private final Model model;

    /** Work spaces that no thread uses now; they hold no more than copies of what is computed. */
    private final ConcurrentLinkedQueue<Tagging> idle = new ConcurrentLinkedQueue<>();

    EntityTagger(Model model) {
        this.model = model;
    }

    /** The tagger that ships with the library, for Indonesian news. It is read once. */
    public static EntityTagger standard() {
        return Standard.TAGGER;
    }

    /** The lexicon of the tagger that ships with the library. */
    static Lexicon lexicon() {
        return standard().model.lexicon();
    }

    /** Read when first asked for. */
    private static final class Standard {
        static final EntityTagger TAGGER = load();

        private static EntityTagger load() {
            try (InputStream in = EntityTagger.class.getResourceAsStream("entities.model")) {
                return read(requireNonNull(in, "entities.model is missing from the library"));
            } catch (IOException e) {
                throw new IllegalStateException("the entity model of the library is damaged", e);
            }
        }
    }

    /**
     * Reads a model that {@link #write} wrote.
     *
     * @throws IOException if it is none, is of another version, is cut off or was changed
     */
    public static EntityTagger read(InputStream in) throws IOException {
        return new EntityTagger(Model.read(in));
    }

    /** Writes the model; the same model gives the same bytes. */
    public void write(OutputStream out) throws IOException {
        model.write(out);
    }

    /** The names in a text, by position. */
    public List<Entity> tag(Tokens tokens) {
        List<Entity> found = new ArrayList<>();
        Tagging tagging = borrow();
        tagging.tag(
                tokens,
                (from, to, kind, probability) ->
                        found.add(
                                new Entity(
                                        new Span(tokens.start(from), tokens.end(to - 1)),
                                        KINDS[kind],
                                        probability)));
        idle.add(tagging);
        return found;
    }

    /**
     * The BIO tags of the words of one sentence: {@code B-PER} where the name of a person begins,
     * {@code I-PER} where it goes on, likewise {@code ORG} and {@code LOC}, else {@code O}. Corpora
     * differ in what they call a name; the words are tagged as in that corpus the tagger was
     * trained with that they are most like. For names as in articles, take {@link #tag(Tokens)}.
     *
     * @throws IllegalArgumentException if a word is empty
     */
    public List<String> tag(List<String> words) {
        TokenColumns tokens = TokenColumns.of(words);
        String[] tags = new String[words.size()];
        Tagging tagging = borrow();
        for (int from = 0; from < tokens.size(); from += Tagging.LONGEST) {
            int to = Math.min(tokens.size(), from + Tagging.LONGEST);
            tagging.label(tokens, from, to);
            boolean begun = false;
            for (int i = from; i < to; i++) {
                int label = tagging.labelOf(i - from);
                begun &= !Labels.begins(label);
                if (tokens.isCore(i)) {
                    tags[tokens.word(i)] = bio(label, begun);
                    begun = true;
                }
            }
        }
        idle.add(tagging);
        return Collections.unmodifiableList(Arrays.asList(tags));
    }

    private static String bio(int label, boolean begun) {
        if (label == Labels.OUTSIDE) {
            return "O";
        }
        return (begun ? "I-" : "B-") + KINDS[Labels.kind(label)].label();
    }

    private Tagging borrow() {
        Tagging tagging = idle.poll();
        return tagging == null ? new Tagging(model) : tagging;
    }
}
