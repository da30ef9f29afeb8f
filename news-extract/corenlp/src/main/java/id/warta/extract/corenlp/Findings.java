package id.warta.extract.corenlp;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Source;
import id.warta.extract.token.Tokens;
import id.warta.model.Annotation;
import java.util.List;
import java.util.Set;

/**
 * What was found in a text, whether asked of a finished article or in the middle of the work.
 *
 * @param tokens those of the text
 * @param types what was looked for, and may be asked of {@code lookup}
 */
record Findings(Tokens tokens, Set<Class<? extends Annotation>> types, Lookup lookup) {

    /** Knows what was found of a type. */
    interface Lookup {
        <A extends Annotation> List<A> all(Class<A> type);
    }

    static Findings of(AnnotatedArticle news) {
        return new Findings(news.tokens(), news.types(), news::all);
    }

    static Findings of(Source source, Set<Class<? extends Annotation>> types) {
        return new Findings(source.tokens(), types, source::annotations);
    }

    /** What was found of {@code type}; nothing where it was not looked for. */
    <A extends Annotation> List<A> all(Class<A> type) {
        return types.contains(type) ? lookup.all(type) : List.of();
    }
}
