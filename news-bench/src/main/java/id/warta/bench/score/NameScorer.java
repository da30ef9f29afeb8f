package id.warta.bench.score;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names in BIO data: exact spans, by the chunk rules of conlleval. */
public final class NameScorer {

    private static final Splitter COLUMNS =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final List<String> KINDS = List.of("PER", "ORG", "LOC");

    private record Chunk(int sentence, int start, int end, String kind) {}

    private NameScorer() {}

    /** The tally of each kind, and of all under {@code F1}. */
    public static Map<String, Tally> score(Path right, Path found) throws IOException {
        List<List<String>> gold = tags(right);
        List<List<String>> system = tags(found);
        if (!Arrays.equals(
                gold.stream().mapToInt(List::size).toArray(),
                system.stream().mapToInt(List::size).toArray())) {
            throw new IllegalArgumentException(
                    right + " and " + found + " differ in their sentences");
        }
        Set<Chunk> goldChunks = chunks(gold);
        Set<Chunk> systemChunks = chunks(system);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Tally all = new Tally();
        tallies.put("F1", all);
        for (String kind : KINDS) {
            Tally tally = new Tally();
            tallies.put(kind, tally);
            for (Tally each : List.of(tally, all)) {
                each.add(ofKind(goldChunks, kind), ofKind(systemChunks, kind));
            }
        }
        return tallies;
    }

    private static List<Chunk> ofKind(Set<Chunk> chunks, String kind) {
        return chunks.stream().filter(chunk -> chunk.kind().equals(kind)).toList();
    }

    private static List<List<String>> tags(Path file) throws IOException {
        List<List<String>> sentences = new ArrayList<>();
        List<String> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            List<String> columns = COLUMNS.splitToList(line);
            if (!columns.isEmpty()) {
                sentence.add(columns.get(columns.size() - 1));
            } else if (!sentence.isEmpty()) {
                sentences.add(sentence);
                sentence = new ArrayList<>();
            }
        }
        if (!sentence.isEmpty()) {
            sentences.add(sentence);
        }
        return sentences;
    }

    private static Set<Chunk> chunks(List<List<String>> sentences) {
        Set<Chunk> chunks = new HashSet<>();
        for (int s = 0; s < sentences.size(); s++) {
            List<String> tags = sentences.get(s);
            int start = -1;
            String kind = "";
            for (int i = 0; i <= tags.size(); i++) {
                String tag = i < tags.size() ? tags.get(i) : "O";
                boolean goesOn =
                        !tag.equals("O") && tag.charAt(0) != 'B' && tag.substring(2).equals(kind);
                if (start >= 0 && !goesOn) {
                    chunks.add(new Chunk(s, start, i, kind));
                    start = -1;
                }
                if (!tag.equals("O") && start < 0) {
                    start = i;
                    kind = tag.substring(2);
                }
            }
        }
        return chunks;
    }
}
