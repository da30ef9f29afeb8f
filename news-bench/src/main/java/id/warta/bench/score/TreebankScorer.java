package id.warta.bench.score;

import com.google.common.base.Splitter;
import id.warta.extract.token.Tokens;
import id.warta.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Tokens and sentences of a Universal Dependencies treebank, over raw text: the text of ten
 * consecutive sentences joined by a blank, a blank line between groups. A multi-word range counts
 * as one token.
 */
public final class TreebankScorer {

    private static final String TEXT = "# text =";

    private final StringBuilder text = new StringBuilder();
    private final List<Span> tokens = new ArrayList<>();
    private final List<Span> sentences = new ArrayList<>();

    /** Reads a treebank in CoNLL-U. */
    public static TreebankScorer read(Path conllu) throws IOException {
        TreebankScorer scorer = new TreebankScorer();
        String sentence = "";
        List<String> words = new ArrayList<>();
        int covered = -1;
        for (String line : Files.readAllLines(conllu, StandardCharsets.UTF_8)) {
            if (line.startsWith(TEXT)) {
                sentence = line.substring(TEXT.length()).strip();
            } else if (line.isEmpty()) {
                scorer.add(sentence, words);
                sentence = "";
                words.clear();
                covered = -1;
            } else if (!line.startsWith("#")) {
                List<String> cells = Splitter.on('\t').splitToList(line);
                String id = cells.get(0);
                int dash = id.indexOf('-');
                if (dash > 0) {
                    covered = Integer.parseInt(id.substring(dash + 1));
                    words.add(cells.get(1));
                } else if (id.indexOf('.') < 0 && Integer.parseInt(id) > covered) {
                    words.add(cells.get(1));
                }
            }
        }
        return scorer;
    }

    private void add(String sentence, List<String> words) {
        if (sentence.isEmpty()) {
            return;
        }
        if (!sentences.isEmpty()) {
            text.append(sentences.size() % 10 == 0 ? "\n\n" : " ");
        }
        int at = text.length();
        text.append(sentence);
        int from = 0;
        for (String word : words) {
            int start = sentence.indexOf(word, from);
            from = start + word.length();
            tokens.add(new Span(at + start, at + from));
        }
        sentences.add(new Span(at, text.length()));
    }

    /** The raw text to tokenize. */
    public String text() {
        return text.toString();
    }

    /** How the tokens compare. */
    public Tally tokens(Tokens found) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            spans.add(found.span(i));
        }
        Tally tally = new Tally();
        tally.add(tokens, spans);
        return tally;
    }

    /** How the sentences compare. */
    public Tally sentences(Tokens found) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < found.sentenceCount(); i++) {
            spans.add(found.sentenceSpan(i));
        }
        Tally tally = new Tally();
        tally.add(sentences, spans);
        return tally;
    }
}
