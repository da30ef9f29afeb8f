package id.warta.extract.internal.speech;

import id.warta.extract.Abbreviation;
import id.warta.extract.Entity;
import id.warta.extract.Person;
import id.warta.extract.Quote;
import id.warta.extract.internal.syntax.Words;
import id.warta.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was said in an article, direct and reported, with its speakers. */
public final class Speech {
    private Speech() {}

    /** The quotations of an article, in time linear in its length. */
    public static List<Quote> find(
            Words words,
            List<Person> people,
            List<Entity> entities,
            List<Abbreviation> abbreviations) {
        Names names = new Names(words, people, entities);
        SpeakerHeads heads = new SpeakerHeads(words, names);
        AgentPhrases agents = new AgentPhrases(words, names, heads);
        SubjectPhrases subjects = new SubjectPhrases(words, names, heads);
        String text = words.tokens().text();
        DirectSpeech.Found direct =
                new DirectSpeech(words, names, agents, subjects)
                        .find(QuotationMarks.find(text, words.passages()));
        Sentences sentences = new Sentences(words, direct.parts());
        List<Utterance> utterances = new ArrayList<>(direct.utterances());
        utterances.addAll(new IndirectSpeech(words, names, agents, subjects, sentences).find());
        utterances.sort(Comparator.comparing(Utterance::content));
        BodyNames bodies = new BodyNames(text, entities, abbreviations);
        List<Resolved> speakers =
                new SpeakerResolver(words, names, bodies, sentences).resolve(utterances);
        List<Quote> quotes = new ArrayList<>(utterances.size());
        for (int i = 0; i < utterances.size(); i++) {
            quotes.add(quote(words, utterances.get(i), speakers.get(i)));
        }
        return quotes;
    }

    private static Quote quote(Words words, Utterance utterance, Resolved speaker) {
        return new Quote(
                utterance.content(),
                utterance.kind(),
                Optional.ofNullable(utterance.speaker()).map(reference -> span(words, reference)),
                Optional.ofNullable(speaker.name()),
                Optional.ofNullable(speaker.person()),
                Optional.ofNullable(utterance.cue()),
                utterance.speaker() == null && utterance.cue() == null && speaker.name() == null
                        ? Quote.Attribution.UNNAMED
                        : speaker.why(),
                utterance.closed());
    }

    private static Span span(Words words, Reference reference) {
        Span span = words.span(reference.from(), reference.to());
        return reference.kind() == Reference.Kind.CLITIC
                ? new Span(span.end() - 3, span.end())
                : span;
    }
}
