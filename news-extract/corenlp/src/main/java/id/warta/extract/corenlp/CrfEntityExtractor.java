package id.warta.extract.corenlp;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ie.crf.CRFCliqueTree;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.sequences.ObjectBankWrapper;
import id.warta.extract.Entity;
import id.warta.extract.Extractor;
import id.warta.extract.Source;
import id.warta.extract.token.Tokens;
import id.warta.model.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds names with a CRF model that you trained with CoreNLP's {@code CRFClassifier}, in the place
 * of Warta's own tagger:
 *
 * <pre>{@code
 * NewsExtractor extractor =
 *         NewsExtractor.standardBuilder()
 *                 .replace(CrfEntityExtractor.load(Path.of("nama.crf.ser.gz")))
 *                 .build();
 * }</pre>
 *
 * <p>Labels may be plain ({@code PERSON}) or carry the place in the name ({@code B-PER}). The model
 * sees Warta's tokens, sentence by sentence; train it on such tokens. The score of a name is the
 * probability that the model gives to the least sure of its labels.
 *
 * <p>Serves any number of threads, and answers the same whatever was read before: words that
 * CoreNLP would learn while it reads, for the word shapes that use them, are not learned.
 */
public final class CrfEntityExtractor implements Extractor<Entity> {

    private static final Map<String, Entity.Kind> USUAL_LABELS =
            Map.of(
                    "PERSON", Entity.Kind.PERSON,
                    "PERS", Entity.Kind.PERSON,
                    "PER", Entity.Kind.PERSON,
                    "ORGANIZATION", Entity.Kind.ORGANIZATION,
                    "ORGANISATION", Entity.Kind.ORGANIZATION,
                    "ORG", Entity.Kind.ORGANIZATION,
                    "LOCATION", Entity.Kind.LOCATION,
                    "LOC", Entity.Kind.LOCATION,
                    "GPE", Entity.Kind.LOCATION);

    private final CRFClassifier<CoreLabel> model;
    private final Set<String> knownWords;

    /** What each label of the model means; those that mean no kind are not here. */
    private final Map<String, Part> parts = new TreeMap<>();

    /**
     * What a label says of its token.
     *
     * @param opens whether a name begins even after a token of the same kind
     */
    private record Part(Entity.Kind kind, boolean opens) {}

    private CrfEntityExtractor(CRFClassifier<CoreLabel> model, Map<String, Entity.Kind> meanings) {
        this.model = model;
        this.knownWords = new FrozenWords(Set.copyOf(model.getKnownLCWords()));
        for (String label : model.labels()) {
            Part part = part(label, meanings);
            if (part != null) {
                parts.put(label, part);
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException(
                    "the model's labels "
                            + model.labels()
                            + " are none of "
                            + meanings.keySet()
                            + "; say what they mean with of(model, labels)");
        }
    }

    /**
     * An extractor with a model whose labels have the usual names: {@code PER}, {@code PERS} or
     * {@code PERSON}, {@code ORG}, {@code ORGANIZATION} or {@code ORGANISATION}, {@code LOC},
     * {@code LOCATION} or {@code GPE}, in any case. Other labels are passed over.
     *
     * @param model must not be trained any further
     * @throws IllegalArgumentException if no label of the model is among them
     */
    public static CrfEntityExtractor of(CRFClassifier<CoreLabel> model) {
        return new CrfEntityExtractor(requireNonNull(model, "model"), USUAL_LABELS);
    }

    /**
     * An extractor with a model whose labels mean what {@code labels} says.
     *
     * @param model must not be trained any further
     * @param labels the kinds by label, without the place in the name; labels that are not in it
     *     are passed over
     * @throws IllegalArgumentException if no label of the model is among them
     */
    public static CrfEntityExtractor of(
            CRFClassifier<CoreLabel> model, Map<String, Entity.Kind> labels) {
        return new CrfEntityExtractor(requireNonNull(model, "model"), Map.copyOf(labels));
    }

    /**
     * An extractor with a model that {@code CRFClassifier} has saved; else as {@link
     * #of(CRFClassifier)}. A model is a serialized Java object: load only what you trust.
     *
     * @throws IOException if the file cannot be read or holds no such model
     */
    public static CrfEntityExtractor load(Path file) throws IOException {
        try {
            return of(CRFClassifier.getClassifier(file.toFile()));
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException(
                    file + " holds no CRF model; save one with serializeClassifier()", e);
        }
    }

    private static @Nullable Part part(String label, Map<String, Entity.Kind> meanings) {
        Entity.Kind kind = meaning(label, meanings);
        if (kind != null) {
            return new Part(kind, false);
        }
        if (label.length() > 2 && label.charAt(1) == '-') {
            kind = meaning(label.substring(2), meanings);
            if (kind != null) {
                // B-egin, S-ingle and U-nit open a name; I-n, M-iddle, L-ast and E-nd go on with
                // it.
                return new Part(kind, "BSU".indexOf(label.charAt(0)) >= 0);
            }
        }
        return null;
    }

    private static Entity.@Nullable Kind meaning(String label, Map<String, Entity.Kind> meanings) {
        Entity.Kind kind = meanings.get(label);
        return kind != null ? kind : meanings.get(label.toUpperCase(Locale.ROOT));
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void extract(Source source, Consumer<? super Entity> found) {
        Tokens tokens = source.tokens();
        List<CoreLabel> labels = Labels.of(tokens, null, source.text(), Offsets.same());
        for (int i = 0; i < tokens.sentenceCount(); i++) {
            extract(new ArrayList<>(labels.subList(tokens.firstOf(i), tokens.endOf(i))), found);
        }
    }

    private void extract(List<CoreLabel> sentence, Consumer<? super Entity> found) {
        for (CoreLabel label : sentence) {
            label.set(CoreAnnotations.AnswerAnnotation.class, model.backgroundSymbol());
        }
        new ObjectBankWrapper<CoreLabel>(model.flags, null, knownWords).processDocument(sentence);
        model.classify(sentence);
        CRFCliqueTree<String> probabilities = null;
        for (int i = 0; i < sentence.size(); ) {
            Part part = part(sentence, i);
            if (part == null) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < sentence.size() && continues(part(sentence, end), part)) {
                end++;
            }
            if (probabilities == null) { // most sentences have no name and need none
                probabilities = model.getCliqueTree(sentence);
            }
            Span span =
                    new Span(sentence.get(i).beginPosition(), sentence.get(end - 1).endPosition());
            found.accept(new Entity(span, part.kind(), leastSure(probabilities, sentence, i, end)));
            i = end;
        }
    }

    private @Nullable Part part(List<CoreLabel> sentence, int token) {
        return parts.get(sentence.get(token).get(CoreAnnotations.AnswerAnnotation.class));
    }

    private static boolean continues(@Nullable Part part, Part before) {
        return part != null && !part.opens() && part.kind() == before.kind();
    }

    private static double leastSure(
            CRFCliqueTree<String> probabilities, List<CoreLabel> sentence, int first, int end) {
        double least = 1;
        for (int i = first; i < end; i++) {
            String answer = sentence.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            least = Math.min(least, probabilities.prob(i, answer));
        }
        return Math.max(0, least);
    }

    /** The lower-case words of the training data, to which CoreNLP wants to add what it reads. */
    private static final class FrozenWords extends AbstractSet<String> {
        private final Set<String> words;

        FrozenWords(Set<String> words) {
            this.words = words;
        }

        @Override
        public boolean contains(Object word) {
            return words.contains(word);
        }

        @Override
        public boolean add(String word) {
            return false;
        }

        @Override
        public Iterator<String> iterator() {
            return words.iterator();
        }

        @Override
        public int size() {
            return words.size();
        }
    }
}
