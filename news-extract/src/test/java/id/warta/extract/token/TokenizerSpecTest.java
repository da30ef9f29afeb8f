package id.warta.extract.token;

import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The tables of texts with their tokens and sentences. */
class TokenizerSpecTest {

    private final Tokenizer tokenizer = Tokenizer.standard();

    @TestFactory
    List<DynamicTest> tokens() {
        return SpecFile.read("tokens.spec")
                .tests(
                        text -> {
                            Tokens tokens = tokenizer.tokenize(text);
                            StringJoiner words = new StringJoiner(" ");
                            for (int i = 0; i < tokens.size(); i++) {
                                words.add(tokens.text(i));
                            }
                            return words.toString();
                        });
    }

    @TestFactory
    List<DynamicTest> kinds() {
        return SpecFile.read("kinds.spec")
                .tests(
                        text -> {
                            Tokens tokens = tokenizer.tokenize(text);
                            StringJoiner kinds = new StringJoiner(" ");
                            for (int i = 0; i < tokens.size(); i++) {
                                kinds.add(tokens.kind(i).name());
                            }
                            return kinds.toString();
                        });
    }

    @TestFactory
    List<DynamicTest> sentences() {
        return SpecFile.read("sentences.spec")
                .tests(
                        text -> {
                            Tokens tokens = tokenizer.tokenize(text);
                            StringJoiner sentences = new StringJoiner(" | ");
                            for (int i = 0; i < tokens.sentenceCount(); i++) {
                                sentences.add(tokens.sentenceSpan(i).of(text));
                            }
                            return sentences.toString();
                        });
    }
}
