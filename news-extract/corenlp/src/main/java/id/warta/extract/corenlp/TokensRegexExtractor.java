package id.warta.extract.corenlp;

import static java.util.Objects.requireNonNull;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.ling.tokensregex.parser.ParseException;
import edu.stanford.nlp.ling.tokensregex.parser.TokenSequenceParseException;
import edu.stanford.nlp.util.CoreMap;
import id.warta.extract.Entity;
import id.warta.extract.Extractor;
import id.warta.extract.Quantity;
import id.warta.extract.Source;
import id.warta.extract.Timex;
import id.warta.extract.token.Tokens;
import id.warta.model.Annotation;
import id.warta.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Looks for something of your own with rules in CoreNLP's TokensRegex, over Warta's tokens:
 *
 * <pre>{@code
 * record Post(Span span, String country) implements Annotation {}
 *
 * String rules =
 *         """
 *         { ruleType: "tokens",
 *           pattern: ( /Duta/ /Besar/ (?$country [{ner:LOCATION}]+) /untuk/ /PBB/ ),
 *           result: $$country.text }
 *         """;
 * NewsExtractor extractor =
 *         NewsExtractor.standardBuilder()
 *                 .add(
 *                         TokensRegexExtractor.of(Post.class, rules, Post::new)
 *                                 .withTagsOf(Entity.class))
 *                 .build();
 * }</pre>
 *
 * <p>Each match of a rule becomes one annotation, made of its span and its {@code result} as text.
 * Rules see one sentence at a time. A match without a result is dropped, as TokensRegex does; what
 * overlaps is settled by TokensRegex too. Serves any number of threads.
 *
 * @param <A> what the matches become
 */
public final class TokensRegexExtractor<A extends Annotation> implements Extractor<A> {

    private static final Set<Class<? extends Annotation>> TAGGED =
            Set.of(Entity.class, Timex.class, Quantity.class);

    private final Class<A> type;
    private final CoreMapExpressionExtractor<MatchedExpression> rules;
    private final BiFunction<Span, String, A> match;
    private final Set<Class<? extends Annotation>> needs;

    private TokensRegexExtractor(
            Class<A> type,
            CoreMapExpressionExtractor<MatchedExpression> rules,
            BiFunction<Span, String, A> match,
            Set<Class<? extends Annotation>> needs) {
        this.type = type;
        this.rules = rules;
        this.match = match;
        this.needs = needs;
    }

    /**
     * An extractor with the rules in a text.
     *
     * @param type what the matches become
     * @param rules as they stand in a rules file
     * @param match makes an annotation of the span of a match and its result
     * @throws IllegalArgumentException if the rules cannot be read
     */
    public static <A extends Annotation> TokensRegexExtractor<A> of(
            Class<A> type, String rules, BiFunction<Span, String, A> match) {
        return new TokensRegexExtractor<>(
                requireNonNull(type, "type"),
                compile(rules, "the rules"),
                requireNonNull(match, "match"),
                Set.of());
    }

    /**
     * An extractor with the rules in a file, in UTF-8; else as {@link #of}.
     *
     * @throws IOException if the file cannot be read
     */
    public static <A extends Annotation> TokensRegexExtractor<A> load(
            Class<A> type, Path rules, BiFunction<Span, String, A> match) throws IOException {
        return new TokensRegexExtractor<>(
                requireNonNull(type, "type"),
                compile(Files.readString(rules), rules.toString()),
                requireNonNull(match, "match"),
                Set.of());
    }

    /**
     * The same, whose rules see {@code ner}, {@code normalized} and the like on the tokens of the
     * given types, which are looked for before.
     *
     * @param types of {@link Entity}, {@link Timex} and {@link Quantity}
     * @throws IllegalArgumentException if another type is given
     */
    @SafeVarargs
    public final TokensRegexExtractor<A> withTagsOf(Class<? extends Annotation>... types) {
        Set<Class<? extends Annotation>> tagged = new HashSet<>();
        for (Class<? extends Annotation> tag : types) {
            tagged.add(tag);
        }
        if (!TAGGED.containsAll(tagged)) {
            throw new IllegalArgumentException(
                    "tokens can be tagged with Entity, Timex and Quantity, not with all of "
                            + tagged);
        }
        return new TokensRegexExtractor<>(type, rules, match, Set.copyOf(tagged));
    }

    @SuppressWarnings("unchecked") // CoreNLP hands out the raw type
    private static CoreMapExpressionExtractor<MatchedExpression> compile(
            String rules, String name) {
        try {
            return CoreMapExpressionExtractor.createExtractorFromString(
                    TokenSequencePattern.getNewEnv(), rules);
        } catch (IOException
                | ParseException
                | TokenSequenceParseException
                | RuntimeException e) { // of a regular expression or a key in the rules
            throw unreadable(name, e);
        } catch (Error e) {
            // A stray character is told with an error, whose class CoreNLP keeps to itself.
            if (e.getClass().getPackage() == ParseException.class.getPackage()) {
                throw unreadable(name, e);
            }
            throw e;
        }
    }

    private static IllegalArgumentException unreadable(String name, Throwable cause) {
        return new IllegalArgumentException(
                "TokensRegex cannot read " + name + ": " + cause.getMessage(), cause);
    }

    @Override
    public Class<A> type() {
        return type;
    }

    @Override
    public Set<Class<? extends Annotation>> needs() {
        return needs;
    }

    @Override
    public void extract(Source source, Consumer<? super A> found) {
        for (CoreMap sentence : sentences(source)) {
            for (MatchedExpression expression : rules.extractExpressions(sentence)) {
                CoreMap chunk = expression.getAnnotation();
                Span span =
                        new Span(
                                chunk.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                                chunk.get(CoreAnnotations.CharacterOffsetEndAnnotation.class));
                found.accept(match.apply(span, expression.getValue().get().toString()));
            }
        }
    }

    private List<CoreMap> sentences(Source source) {
        Tokens tokens = source.tokens();
        List<CoreLabel> labels =
                Labels.of(
                        tokens,
                        needs.isEmpty() ? null : MentionWriter.NO_TAG,
                        source.text(),
                        Offsets.same());
        List<CoreMap> sentences = new ArrayList<>(tokens.sentenceCount());
        for (int i = 0; i < tokens.sentenceCount(); i++) {
            TokenRange range = new TokenRange(tokens.firstOf(i), tokens.endOf(i));
            sentences.add(Labels.chunk(source.text(), tokens.sentenceSpan(i), labels, range));
        }
        if (!needs.isEmpty()) {
            new MentionWriter(Findings.of(source, needs), source.text(), Offsets.same(), labels)
                    .write(sentences);
        }
        return sentences;
    }
}
