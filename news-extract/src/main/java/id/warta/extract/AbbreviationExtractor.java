package id.warta.extract;

import id.warta.extract.internal.abbreviation.Definition;
import id.warta.extract.internal.abbreviation.DefinitionReader;
import id.warta.extract.internal.abbreviation.Dictionary;
import id.warta.extract.token.Tokens;
import id.warta.model.Span;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
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
        String text = source.text();
        Set<String> defined = new HashSet<>();
        new DefinitionReader(source.tokens())
                .read(
                        definition -> {
                            Abbreviation abbreviation = abbreviation(text, definition);
                            defined.add(abbreviation.shortForm());
                            found.accept(abbreviation);
                        });
        undefined(source.tokens(), defined, found);
    }

    private static Abbreviation abbreviation(String text, Definition definition) {
        return new Abbreviation(
                definition.shortForm(),
                definition.shortForm().of(text),
                definition.longForm().of(text),
                Optional.of(definition.longForm()),
                definition.alignment());
    }

    private void undefined(
            Tokens tokens, Set<String> defined, Consumer<? super Abbreviation> found) {
        BitSet seen = new BitSet();
        for (int i = 0; i < tokens.size(); i++) {
            if (!Character.isUpperCase(tokens.text().charAt(tokens.start(i)))) {
                continue;
            }
            int number = dictionary.find(tokens.text(), tokens.start(i), tokens.end(i));
            if (number < 0 || seen.get(number)) {
                continue;
            }
            seen.set(number);
            String shortForm = tokens.text(i);
            if (!defined.contains(shortForm)) {
                Span span = tokens.span(i);
                found.accept(
                        new Abbreviation(
                                span,
                                shortForm,
                                dictionary.longForm(number),
                                Optional.empty(),
                                List.of()));
            }
        }
    }
}
