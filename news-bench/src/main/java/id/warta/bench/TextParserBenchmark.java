package id.warta.bench;

import id.warta.parser.ArticleParser;
import id.warta.parser.TextLine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
 * Pasted articles to {@code Article}s, in characters a microsecond, that is millions a second, on
 * one thread. The articles are {@link NewsLikeText} with the header, furniture and foot of a page
 * around it, about 2,500 characters each as real ones are; nobody else reads such text, so there is
 * no peer.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@OperationsPerInvocation(TextParserBenchmark.LENGTH)
public class TextParserBenchmark {

    /** Number of characters that one pass reads. */
    static final int LENGTH = 1_000_000;

    private static final int STORY = 2_200;
    private static final String HEADER =
            """
            Beranda > Daerah
            Warga Teluk Biru Bangun Dermaga dari Kayu Bekas
            Selasa, 4 Juni 2024 | 09:15 WIB
            Penulis: Wira Sasmita
            Warga menata papan dermaga. (ANTARA FOTO/Ratna Dewi)
            """;
    private static final String FOOT =
            """
            (wis/rad)
            Tags:
            dermaga
            teluk biru
            Bagikan:
            """;

    /** How the strings are held. */
    @Param({"LATIN1", "UTF16"})
    public BenchmarkText text;

    private final ArticleParser parser = ArticleParser.standard();
    private List<String> pastes = List.of();

    /** A benchmark without text. */
    public TextParserBenchmark() {}

    /** Makes the articles: {@value #LENGTH} characters together. */
    @Setup
    public void read() throws IOException {
        pastes = pastes(text.read());
    }

    static List<String> pastes(String story) {
        List<String> pastes = new ArrayList<>();
        int left = LENGTH;
        int from = 0;
        while (left > 0) {
            int end = story.indexOf("\n\n", from + STORY);
            int middle = story.indexOf("\n\n", from + STORY / 2);
            String paste =
                    HEADER
                            + "AMBON - "
                            + story.substring(from, middle)
                            + "\nADVERTISEMENT\nBaca juga: Perahu Baru untuk Murid Pulau Kecil"
                            + story.substring(middle, end)
                            + "\n"
                            + FOOT;
            pastes.add(paste.length() <= left ? paste : paste.substring(0, left));
            left -= paste.length();
            from = end + 2;
        }
        return pastes;
    }

    /** Articles; returns the length of their texts. */
    @Benchmark
    public int parseText() {
        int length = 0;
        for (String paste : pastes) {
            length += parser.parseText(paste).text().length();
        }
        return length;
    }

    /** The roles of all lines; returns the number of those of the story. */
    @Benchmark
    public int explain() {
        int lines = 0;
        for (String paste : pastes) {
            for (TextLine line : parser.explain(paste)) {
                lines += line.role().isStory() ? 1 : 0;
            }
        }
        return lines;
    }
}
