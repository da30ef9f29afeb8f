package id.warta.bench;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import id.warta.extract.EntityTagger;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code tag FILE}: the BIO tags of given tokens, each sentence a document of its own. */
final class TagCommand {

    private static final Splitter COLUMNS =
            Splitter.on(CharMatcher.whitespace()).omitEmptyStrings().limit(2);

    private TagCommand() {}

    static void run(Path file, PrintStream out) throws IOException {
        EntityTagger tagger = EntityTagger.standard();
        List<String> sentence = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            List<String> columns = COLUMNS.splitToList(line);
            if (columns.isEmpty()) {
                print(tagger, sentence, out);
                out.print("\n");
            } else {
                sentence.add(columns.get(0));
            }
        }
        print(tagger, sentence, out);
    }

    private static void print(EntityTagger tagger, List<String> sentence, PrintStream out) {
        List<String> tags = tagger.tag(sentence);
        for (int i = 0; i < tags.size(); i++) {
            out.print(sentence.get(i) + "\t" + tags.get(i) + "\n");
        }
        sentence.clear();
    }
}
