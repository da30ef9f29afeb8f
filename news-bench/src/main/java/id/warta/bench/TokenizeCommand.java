package id.warta.bench;

import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** {@code tokenize FILE}: a line a token. */
final class TokenizeCommand {
    private TokenizeCommand() {}

    static void run(Path file, PrintStream out) throws IOException {
        Tokens tokens =
                Tokenizer.standard().tokenize(Files.readString(file, StandardCharsets.UTF_8));
        for (int sentence = 0; sentence < tokens.sentenceCount(); sentence++) {
            for (int i = tokens.firstOf(sentence); i < tokens.endOf(sentence); i++) {
                out.print(
                        tokens.start(i)
                                + "\t"
                                + tokens.end(i)
                                + "\t"
                                + tokens.kind(i)
                                + "\t"
                                + sentence
                                + "\n");
            }
        }
    }
}
