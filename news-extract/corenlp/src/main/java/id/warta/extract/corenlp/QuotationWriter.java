package id.warta.extract.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.QuoteAttributionAnnotator;
import edu.stanford.nlp.util.CoreMap;
import id.warta.extract.Quote;
import id.warta.extract.token.Tokens;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes quotations as CoreNLP has them: marks included, with their speakers. */
final class QuotationWriter {

    private static final String MARKS = "\"“”„‟«»‹›‘’‚'`";

    private final Findings found;
    private final Tokens tokens;
    private final String text;
    private final Offsets offsets;
    private final List<CoreLabel> labels;
    private final @Nullable MentionWriter mentions;

    /** For the labels of one document, on which {@code mentions} has been written, if any. */
    QuotationWriter(
            Findings found,
            String text,
            Offsets offsets,
            List<CoreLabel> labels,
            @Nullable MentionWriter mentions) {
        this.found = found;
        this.tokens = found.tokens();
        this.text = text;
        this.offsets = offsets;
        this.labels = labels;
        this.mentions = mentions;
    }

    /** The quotations; reported speech among them if {@code indirectSpeech}. */
    List<CoreMap> write(boolean indirectSpeech) {
        List<CoreMap> quotations = new ArrayList<>();
        for (Quote quote : found.all(Quote.class)) {
            if (indirectSpeech || quote.kind() == Quote.Kind.DIRECT) {
                quotations.add(quotation(quote, quotations.size()));
            }
        }
        return quotations;
    }

    private CoreMap quotation(Quote quote, int index) {
        TokenRange range = TokenRange.covering(tokens, quote.span());
        Span span = quote.span();
        if (quote.kind() == Quote.Kind.DIRECT) {
            range = withMarks(range);
            span =
                    new Span(
                            Math.min(span.start(), tokens.start(range.first())),
                            Math.max(span.end(), tokens.end(range.last())));
        }
        CoreMap map =
                Labels.chunk(
                        text,
                        new Span(offsets.start(span.start()), offsets.end(span.end())),
                        labels,
                        range);
        // Unlike elsewhere in CoreNLP the last token, not the one behind it.
        map.set(CoreAnnotations.TokenEndAnnotation.class, range.last());
        map.set(CoreAnnotations.SentenceBeginAnnotation.class, tokens.sentence(range.first()));
        map.set(CoreAnnotations.SentenceEndAnnotation.class, tokens.sentence(range.last()));
        map.set(CoreAnnotations.QuotationIndexAnnotation.class, index);
        setSpeaker(map, quote, range);
        return map;
    }

    /** With the mark that opens the quotation, and the one that closes it where there is one. */
    private TokenRange withMarks(TokenRange content) {
        int first =
                content.first() > 0 && isMark(content.first() - 1)
                        ? content.first() - 1
                        : content.first();
        int end =
                content.end() < tokens.size() && isMark(content.end())
                        ? content.end() + 1
                        : content.end();
        return new TokenRange(first, end);
    }

    private boolean isMark(int token) {
        return tokens.end(token) - tokens.start(token) == 1
                && MARKS.indexOf(tokens.text().charAt(tokens.start(token))) >= 0;
    }

    private void setSpeaker(CoreMap map, Quote quote, TokenRange range) {
        if (quote.speaker().isPresent()) {
            Span mention = quote.speaker().get();
            TokenRange speaker = TokenRange.covering(tokens, mention);
            map.set(QuoteAttributionAnnotator.MentionAnnotation.class, mention.of(tokens.text()));
            map.set(QuoteAttributionAnnotator.MentionBeginAnnotation.class, speaker.first());
            map.set(QuoteAttributionAnnotator.MentionEndAnnotation.class, speaker.last());
            String mentionType = mentionType(quote.attribution());
            if (mentionType != null) {
                map.set(QuoteAttributionAnnotator.MentionTypeAnnotation.class, mentionType);
            }
        }
        String name = speakerName(quote);
        if (name == null) {
            return;
        }
        map.set(QuoteAttributionAnnotator.SpeakerAnnotation.class, name);
        map.set(QuoteAttributionAnnotator.SpeakerSieveAnnotation.class, quote.attribution().name());
        for (CoreLabel label : range.of(labels)) {
            label.set(CoreAnnotations.SpeakerAnnotation.class, name);
        }
        TokenRange canonical = mentions == null ? null : mentions.name(name);
        if (canonical != null) {
            map.set(QuoteAttributionAnnotator.CanonicalMentionAnnotation.class, name);
            map.set(
                    QuoteAttributionAnnotator.CanonicalMentionBeginAnnotation.class,
                    canonical.first());
            map.set(
                    QuoteAttributionAnnotator.CanonicalMentionEndAnnotation.class,
                    canonical.last());
        }
    }

    /** As CoreNLP's attribution of quotations calls the ways to speak of someone. */
    private static @Nullable String mentionType(Quote.Attribution attribution) {
        return switch (attribution) {
            case NAME, PART_OF_NAME, BODY, JOINT -> "name";
            case PRONOUN -> "pronoun";
            case ROLE -> "animate noun";
            case CONTINUED, UNNAMED -> null;
        };
    }

    /** The name if the article tells it, else what stands for it in the sentence. */
    private @Nullable String speakerName(Quote quote) {
        return quote.speakerName()
                .or(() -> quote.speaker().map(span -> span.of(tokens.text())))
                .orElse(null);
    }
}
