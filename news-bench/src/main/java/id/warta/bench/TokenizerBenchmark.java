package id.warta.bench;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.process.PTBTokenizer;
import id.warta.extract.token.TokenBuffer;
import id.warta.extract.token.Tokenizer;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import opennlp.tools.tokenize.SimpleTokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Tokens and sentences against what else there is on the JVM, in characters a microsecond, that is
 * millions a second, on one text of two million.
 *
 * <p>Every method walks all tokens or sentences of the text with their offsets, in the cheapest way
 * that its library has, and returns their number. Also on real articles where the development data
 * is: {@code -p text=RAW_LATIN1,RAW_UTF16}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(BenchmarkText.LENGTH)
public class TokenizerBenchmark {

    private static final Locale INDONESIAN = new Locale("id", "ID");

    /** The text and how its string is held. */
    @Param({"LATIN1", "UTF16"})
    public BenchmarkText text;

    private String chars = "";
    private final Tokenizer tokenizer = Tokenizer.standard();
    private final TokenBuffer buffer = new TokenBuffer();
    private final StandardTokenizer lucene = new StandardTokenizer();
    private final OffsetAttribute offset = lucene.addAttribute(OffsetAttribute.class);
    private final BreakIterator icuWords =
            BreakIterator.getWordInstance(ULocale.forLocale(INDONESIAN));
    private final BreakIterator icuSentences =
            BreakIterator.getSentenceInstance(ULocale.forLocale(INDONESIAN));
    private final java.text.BreakIterator jdkWords =
            java.text.BreakIterator.getWordInstance(INDONESIAN);

    /** A benchmark without text. */
    public TokenizerBenchmark() {}

    /** Makes the text. */
    @Setup
    public void read() throws IOException {
        chars = text.read();
    }

    /** Tokens, into a reused buffer. */
    @Benchmark
    public int warta() {
        tokenizer.tokenizeWords(chars, buffer);
        return buffer.size();
    }

    /** Tokens and sentences, into a reused buffer. */
    @Benchmark
    public int wartaSentences() {
        tokenizer.tokenize(chars, buffer);
        return buffer.sentenceCount();
    }

    /** Lucene's tokenizer of Unicode words, reused. */
    @Benchmark
    public int luceneStandard() throws IOException {
        lucene.setReader(new StringReader(chars));
        lucene.reset();
        int count = 0;
        int end = 0;
        while (lucene.incrementToken()) {
            count++;
            end = offset.endOffset();
        }
        lucene.end();
        lucene.close();
        return end > 0 ? count : 0;
    }

    /** ICU's word boundaries. */
    @Benchmark
    public int icuWord() {
        icuWords.setText(chars);
        int count = 0;
        while (icuWords.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** ICU's sentence boundaries. */
    @Benchmark
    public int icuSentence() {
        icuSentences.setText(chars);
        int count = 0;
        while (icuSentences.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** The word boundaries of the JDK. */
    @Benchmark
    public int jdkWord() {
        jdkWords.setText(chars);
        int count = 0;
        while (jdkWords.next() != java.text.BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /** OpenNLP's tokenizer by character classes. */
    @Benchmark
    public int opennlpSimple() {
        return SimpleTokenizer.INSTANCE.tokenizePos(chars).length;
    }

    /** CoreNLP's tokenizer, tokens as plain words with offsets. */
    @Benchmark
    public int corenlpPtb() {
        PTBTokenizer<Word> tokens = PTBTokenizer.newPTBTokenizer(new StringReader(chars));
        int count = 0;
        int end = 0;
        while (tokens.hasNext()) {
            end = tokens.next().endPosition();
            count++;
        }
        return end > 0 ? count : 0;
    }

    /** The least that any reader of words does: where something follows a blank. */
    @Benchmark
    public int charLoop() {
        String s = chars;
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < s.length(); i++) {
            boolean blank = s.charAt(i) <= ' ';
            if (!blank && !inside) {
                count++;
            }
            inside = !blank;
        }
        return count;
    }
}
