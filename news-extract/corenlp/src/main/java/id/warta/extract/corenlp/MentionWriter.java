package id.warta.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.util.CoreMap;
import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.extract.Quantity;
import id.warta.extract.Timex;
import id.warta.extract.token.Tokens;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes names, times and numbers as CoreNLP's entity mentions, and their tags and values on the
 * tokens.
 *
 * <p>A token has one tag in CoreNLP. Where two annotations share a token the name wins over the
 * time and the time over the number; what loses or crosses a sentence is left out.
 */
final class MentionWriter {

    /** The tag of a token that no mention has; CoreNLP wants one on every token. */
    static final String NO_TAG = "O";

    private record Placed(Mention mention, TokenRange tokens) {}

    private final Findings found;
    private final Tokens tokens;
    private final String text;
    private final Offsets offsets;
    private final List<CoreLabel> labels;
    private final boolean[] taken;
    private final List<Placed> placed = new ArrayList<>();
    private final Map<String, TokenRange> names = new HashMap<>();

    /** For the labels of one document, which have {@link #NO_TAG}. */
    MentionWriter(Findings found, String text, Offsets offsets, List<CoreLabel> labels) {
        this.found = found;
        this.tokens = found.tokens();
        this.text = text;
        this.offsets = offsets;
        this.labels = labels;
        this.taken = new boolean[labels.size()];
    }

    /** Where the first name written as {@code name} stands; null if there is none. */
    @Nullable TokenRange name(String name) {
        return names.get(name);
    }

    /** Sets the mentions of each sentence and the keys of their tokens; returns all mentions. */
    List<CoreMap> write(List<CoreMap> sentences) {
        placeNames();
        placeTimes();
        for (Quantity quantity : found.all(Quantity.class)) {
            place(Mention.of(quantity), TokenRange.covering(tokens, quantity.span()));
        }
        placed.sort(Comparator.comparingInt(one -> one.tokens().first()));
        List<CoreMap> all = new ArrayList<>(placed.size());
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            List<CoreMap> mentions = new ArrayList<>();
            while (next < placed.size() && placed.get(next).tokens().first() < tokens.endOf(i)) {
                mentions.add(mention(placed.get(next), i, next));
                next++;
            }
            sentences.get(i).set(CoreAnnotations.MentionsAnnotation.class, mentions);
            all.addAll(mentions);
        }
        joinPersons(all);
        return all;
    }

    private void placeNames() {
        for (Entity entity : found.all(Entity.class)) {
            TokenRange range = TokenRange.covering(tokens, entity.span());
            if (place(Mention.of(entity), range)) {
                names.putIfAbsent(entity.span().of(tokens.text()), range);
            }
        }
    }

    private void placeTimes() {
        int id = 0;
        for (Timex time : found.all(Timex.class)) {
            TokenRange range = TokenRange.covering(tokens, time.span());
            place(Mention.of(time, ++id, inDocument(time.span()).of(text), range), range);
        }
    }

    private boolean place(Mention mention, TokenRange range) {
        if (tokens.sentence(range.first()) != tokens.sentence(range.last())) {
            return false;
        }
        for (int i = range.first(); i < range.end(); i++) {
            if (taken[i]) {
                return false;
            }
        }
        for (int i = range.first(); i < range.end(); i++) {
            taken[i] = true;
        }
        placed.add(new Placed(mention, range));
        return true;
    }

    private CoreMap mention(Placed one, int sentence, int index) {
        Mention mention = one.mention();
        CoreMap map = Labels.chunk(text, inDocument(mention.span()), labels, one.tokens());
        Map<String, Double> confidence = Map.of(mention.tag(), mention.confidence());
        map.set(CoreAnnotations.EntityTypeAnnotation.class, mention.tag());
        map.set(CoreAnnotations.SentenceIndexAnnotation.class, sentence);
        map.set(CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class, index);
        setValues(map, mention, index, confidence);
        for (CoreLabel label : one.tokens().of(labels)) {
            setValues(label, mention, index, confidence);
            if (mention.number() != null) {
                label.set(CoreAnnotations.NumericCompositeValueAnnotation.class, mention.number());
                label.set(CoreAnnotations.NumericCompositeTypeAnnotation.class, "NUMBER");
            }
        }
        return map;
    }

    /** The keys that a mention and its tokens share. */
    private static void setValues(
            CoreMap map, Mention mention, int index, Map<String, Double> confidence) {
        map.set(CoreAnnotations.NamedEntityTagAnnotation.class, mention.tag());
        map.set(CoreAnnotations.NamedEntityTagProbsAnnotation.class, confidence);
        map.set(CoreAnnotations.EntityMentionIndexAnnotation.class, index);
        if (mention.normalized() != null) {
            map.set(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class, mention.normalized());
        }
        if (mention.timex() != null) {
            map.set(TimeAnnotations.TimexAnnotation.class, mention.timex());
        }
    }

    /** Points each mention of a person to the one with the fullest form of the name. */
    private void joinPersons(List<CoreMap> mentions) {
        for (Person person : found.all(Person.class)) {
            TokenRange fullest = names.get(person.name());
            if (fullest == null) {
                continue;
            }
            Integer canonical = mentionAt(fullest.first());
            for (Span span : person.mentions()) {
                int token = TokenRange.covering(tokens, span).first();
                if (taken[token]) {
                    mentions.get(mentionAt(token))
                            .set(
                                    CoreAnnotations.CanonicalEntityMentionIndexAnnotation.class,
                                    canonical);
                }
            }
        }
    }

    private Integer mentionAt(int token) {
        return labels.get(token).get(CoreAnnotations.EntityMentionIndexAnnotation.class);
    }

    private Span inDocument(Span span) {
        return new Span(offsets.start(span.start()), offsets.end(span.end()));
    }
}
