package id.warta.extract;

import id.warta.extract.internal.abbreviation.Definition;
import id.warta.extract.internal.abbreviation.DefinitionReader;
import id.warta.extract.internal.abbreviation.Dictionary;
import id.warta.extract.token.Tokens;
import id.warta.model.Span;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds short forms and what they stand for: those that the article defines, each definition as
 * often as it is made, and the first use of every other short form that a dictionary of common ones
 * knows ({@code DPR}, {@code Polri}).
 *
 * <p>A definition is believed where the letters of the short form can be aligned with the words
 * beside it, in the spirit of Schwartz and Hearst (2003), widened to the syllables that Indonesian
 * acronyms are made of; {@link Abbreviation#alignment()} shows them.
 *
 * <p>Immutable. Takes time linear in the length of the text.
 */
public final class AbbreviationExtractor implements Extractor<Abbreviation> {

    private final Dictionary dictionary = Dictionary.standard();

    /** An extractor. */
    public AbbreviationExtractor() {}

    @Override
    public Class<Abbreviation> type() {
        return Abbreviation.class;
    }

    @Override
    public void extract(Source source, Consumer<? super Abbreviation> found) {
        Tokens tokens = source.tokens();
        String text = tokens.text();
        DefinitionReader definitions = new DefinitionReader(tokens);
        Set<String> defined = new HashSet<>();
        Map<Integer, Span> firstUses = new LinkedHashMap<>();
        for (int i = 0; i < tokens.size(); i++) {
            char first = text.charAt(tokens.start(i));
            Definition definition = definitions.at(i, first);
            if (definition != null) {
                Abbreviation abbreviation = abbreviation(text, definition);
                defined.add(abbreviation.shortForm());
                found.accept(abbreviation);
            }
            if (Character.isUpperCase(first)) {
                int number = dictionary.find(text, tokens.start(i), tokens.end(i));
                if (number >= 0 && !firstUses.containsKey(number)) {
                    firstUses.put(number, tokens.span(i));
                }
            }
        }
        firstUses.forEach(
                (number, span) -> {
                    String shortForm = span.of(text);
                    if (!defined.contains(shortForm)) {
                        found.accept(known(span, shortForm, dictionary.longForm(number)));
                    }
                });
    }

    private static Abbreviation abbreviation(String text, Definition definition) {
        return new Abbreviation(
                definition.shortForm(),
                definition.shortForm().of(text),
                definition.longForm().of(text),
                Optional.of(definition.longForm()),
                definition.alignment());
    }

    private static Abbreviation known(Span span, String shortForm, String longForm) {
        return new Abbreviation(span, shortForm, longForm, Optional.empty(), List.of());
    }
}
