package id.warta.bench.lexicon;

import id.warta.extract.internal.entity.Lexicon;
import id.warta.extract.internal.entity.Model;
import id.warta.extract.token.TokenKind;
import id.warta.extract.token.Tokens;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the lexicon of the entity tagger from a corpus without labels. */
public final class LexiconBuild {

    private static final Logger LOG = LoggerFactory.getLogger(LexiconBuild.class);

    private static final int LEAST = 4;
    private static final int VECTOR = 64;
    private static final int[] CLUSTERS = {48, 160, 500, 1500};

    /**
     * The first of two columns of what a word is taken for, behind frequency, case and clusters.
     */
    private static final int NAMES = 2 + CLUSTERS.length;

    private final RawCorpus corpus;
    private final NameLists lists;
    private final WordCounts counts = new WordCounts();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> rows = new HashMap<>();
    private final List<String> words;
    private Map<String, int[]> phrases = Map.of();
    private int[] text = new int[1 << 20];
    private int length;

    /** Reads the corpus in a file; the lists of names are added to what is learned from it. */
    public LexiconBuild(Path file, NameLists lists) throws IOException {
        this.lists = lists;
        corpus = new RawCorpus(file);
        corpus.read(counts::add);
        words = counts.frequent(LEAST);
        for (int i = 0; i < words.size(); i++) {
            numbers.put(words.get(i), i + 1);
        }
        corpus.read(this::number);
        LOG.info("{} words in a text of {}", words.size(), length);
        float[] vectors = new WordVectors(words.size(), VECTOR).learn(text, length);
        LOG.info("vectors");
        for (int i = 0; i < words.size(); i++) {
            int[] row = new int[Lexicon.COLUMNS];
            Arrays.fill(row, -1);
            row[0] = 31 - Integer.numberOfLeadingZeros(counts.count(words.get(i)));
            row[1] = (int) Math.round(counts.capitalized(words.get(i)) * 6);
            rows.put(words.get(i), row);
        }
        for (int c = 0; c < CLUSTERS.length; c++) {
            int[] clusters = Clusters.of(vectors, VECTOR, CLUSTERS[c]);
            for (int i = 0; i < words.size(); i++) {
                rows.get(words.get(i))[2 + c] = clusters[i];
            }
            LOG.info("{} clusters", CLUSTERS[c]);
        }
    }

    /** Adds what a model takes the words for in the corpus. */
    public void learnNames(Model model) throws IOException {
        NameCounts names = new NameCounts(counts, model);
        corpus.read(names::add);
        for (String word : words) {
            int[] places = names.word(word);
            if (places != null) {
                nameColumns(places, rows.get(word));
            }
        }
        LOG.info("names");
        names.keepFrequent(3);
        corpus.read(names::addUses);
        phrases = names.phrases();
        LOG.info("{} phrases", phrases.size());
    }

    /** The kind a word most often is part of, and how often; the place in names, and how often. */
    private static void nameColumns(int[] places, int[] row) {
        int all = Arrays.stream(places).sum();
        int kind = 0;
        int most = 0;
        int[] kinds = new int[3];
        int topPlace = 0;
        for (int k = 0; k < 3; k++) {
            kinds[k] = places[1 + 2 * k] + places[2 + 2 * k];
            if (kinds[k] > most) {
                most = kinds[k];
                kind = k;
            }
        }
        for (int p = 1; p < places.length; p++) {
            if (places[p] > places[topPlace]) {
                topPlace = p;
            }
        }
        int names = kinds[0] + kinds[1] + kinds[2];
        row[NAMES] = share(names, all) * 16 + (names == 0 ? 0 : 1 + kind * 5 + share(most, names));
        row[NAMES + 1] = topPlace * 5 + share(places[topPlace], all);
    }

    private static int share(int part, int all) {
        double share = (part + 0.1) / (all + 0.5);
        return share < 0.05 ? 0 : share < 0.3 ? 1 : share < 0.7 ? 2 : share < 0.93 ? 3 : 4;
    }

    /** The lexicon as far as it was learned. */
    public Lexicon lexicon() {
        Lexicon.Builder lexicon = Lexicon.builder();
        for (String word : words) {
            lexicon.add(word, rows.get(word));
        }
        lists.addTo(lexicon);
        phrases.forEach(
                (phrase, kinds) -> {
                    int kind = kinds[1] > kinds[0] ? 1 : 0;
                    kind = kinds[2] > kinds[kind] ? 2 : kind;
                    int sure = share(kinds[kind], kinds[3]);
                    if (sure >= 1) {
                        lexicon.addPhrase(phrase, 1 + kind * 8 + sure);
                    }
                });
        return lexicon.build();
    }

    /** Appends the numbers of a text's words, 0 for a sentence's end and for what is too rare. */
    private void number(Tokens tokens) {
        for (int s = 0; s < tokens.sentenceCount(); s++) {
            int from = tokens.firstOf(s);
            int to = tokens.endOf(s);
            boolean doubtful = true;
            boolean title = WordCounts.isTitle(tokens, from, to);
            for (int i = from; i < to; i++) {
                String word = WordCounts.word(tokens, i);
                Integer number = numbers.get(doubtful ? counts.usual(word) : word);
                append(number == null ? 0 : number);
                doubtful = title || (doubtful && tokens.kind(i) == TokenKind.PUNCTUATION);
            }
            append(0);
        }
    }

    private void append(int number) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = number;
    }
}
