package id.warta.extract.export;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Entity;
import id.warta.extract.token.TokenKind;
import id.warta.extract.token.Tokens;
import id.warta.model.Article;
import id.warta.model.Block;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The tokens, sentences and names of an article in <a
 * href="https://universaldependencies.org/format.html">CoNLL-U</a>, for taggers, parsers and
 * treebanks.
 *
 * <p>What Warta does not know (lemma, syntax, the class of words) is {@code _}; marks, signs and
 * numbers in digits have their class. The last column holds {@code SpaceAfter=No} as the format
 * defines it, the offsets in the article as {@code start_char} and {@code end_char} in UTF-16
 * units, and the name as {@code NER} in BIO. {@code newpar} stands where a block begins, with its
 * kind; the text of a sentence is as in the article.
 */
public final class ConlluExport {

    private static final ConlluExport STANDARD = new ConlluExport();

    private ConlluExport() {}

    /** The export. */
    public static ConlluExport standard() {
        return STANDARD;
    }

    /** The article; without names where nobody looked for them. */
    public String export(AnnotatedArticle news) {
        return new Writer(news).write();
    }

    /** Writes one article. */
    private static final class Writer {
        private final Article article;
        private final Tokens tokens;
        private final List<Entity> entities;
        private final StringBuilder out = new StringBuilder();
        private int nextEntity;

        Writer(AnnotatedArticle news) {
            this.article = news.article();
            this.tokens = news.tokens();
            this.entities = news.types().contains(Entity.class) ? news.entities() : List.of();
        }

        String write() {
            out.append("# newdoc");
            article.canonical()
                    .or(article::source)
                    .map(URI::toString)
                    .ifPresent(id -> out.append(" id = ").append(id));
            out.append('\n');
            Optional<Block> last = Optional.empty();
            for (int s = 0; s < tokens.sentenceCount(); s++) {
                Optional<Block> block = article.blockAt(tokens.start(tokens.firstOf(s)));
                if (!block.equals(last)) {
                    block.ifPresent(b -> comment("newpar", b.kind().name()));
                    last = block;
                }
                comment("sent_id", String.valueOf(s + 1));
                comment("text", tokens.sentenceSpan(s).of(article.text()).replace('\n', ' '));
                for (int i = tokens.firstOf(s); i < tokens.endOf(s); i++) {
                    token(i, i - tokens.firstOf(s) + 1);
                }
                out.append('\n');
            }
            return out.toString();
        }

        private void comment(String name, String value) {
            out.append("# ").append(name).append(" = ").append(value).append('\n');
        }

        private void token(int i, int id) {
            out.append(id)
                    .append('\t')
                    .append(article.text(), tokens.start(i), tokens.end(i))
                    .append("\t_\t")
                    .append(wordClass(tokens.kind(i)))
                    .append("\t_\t_\t_\t_\t_\t");
            name(i);
            boolean glued = i + 1 < tokens.size() && tokens.start(i + 1) == tokens.end(i);
            if (glued) {
                out.append("SpaceAfter=No|");
            }
            out.append("start_char=")
                    .append(tokens.start(i))
                    .append("|end_char=")
                    .append(tokens.end(i))
                    .append('\n');
        }

        private void name(int i) {
            while (nextEntity < entities.size()
                    && entities.get(nextEntity).span().end() <= tokens.start(i)) {
                nextEntity++;
            }
            if (nextEntity < entities.size()
                    && entities.get(nextEntity).span().start() < tokens.end(i)) {
                Entity entity = entities.get(nextEntity);
                boolean first =
                        i == tokens.firstFrom(entity.span().start())
                                || entity.span().start() > tokens.start(i);
                out.append(first ? "NER=B-" : "NER=I-").append(entity.kind().label()).append('|');
            }
        }

        private static String wordClass(TokenKind kind) {
            return switch (kind) {
                case PUNCTUATION -> "PUNCT";
                case NUMBER -> "NUM";
                case SYMBOL, URL, EMAIL, HANDLE -> "SYM";
                case WORD, HASHTAG -> "_";
            };
        }
    }
}
