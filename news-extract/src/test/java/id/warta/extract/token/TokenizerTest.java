package id.warta.extract.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

    @Test
    void nothingInNothing() {
        for (String text : List.of("", " ", "\n\n", "\u00a0\t\r\n")) {
            Tokens tokens = Tokenizer.standard().tokenize(text);
            assertThat(tokens.size()).isZero();
            assertThat(tokens.sentenceCount()).isZero();
        }
    }

    @Test
    void columnsAgreeWithObjects() {
        Tokens tokens = Tokenizer.standard().tokenize("Rp22 saja. Lalu pulang.");

        assertThat(words(tokens)).containsExactly("Rp", "22", "saja", ".", "Lalu", "pulang", ".");
        assertThat(tokens.kind(0)).isEqualTo(TokenKind.SYMBOL);
        assertThat(tokens.kind(1)).isEqualTo(TokenKind.NUMBER);
        assertThat(tokens.sentenceCount()).isEqualTo(2);
        assertThat(tokens.sentence(4)).isEqualTo(1);
        assertThat(tokens.token(4).sentence()).isEqualTo(1);
        assertThat(tokens.sentenceSpan(0).of(tokens.text())).isEqualTo("Rp22 saja.");
    }

    @Test
    void wordsAloneAreTheSameTokens() {
        TokenBuffer buffer = new TokenBuffer();
        Tokenizer.standard().tokenizeWords("Ia datang. Kami pulang.", buffer);

        assertThat(buffer.size()).isEqualTo(6);
        assertThat(buffer.kind(2)).isEqualTo(TokenKind.PUNCTUATION);
        assertThat(buffer.end(5)).isEqualTo(23);
        assertThat(buffer.sentenceCount()).isZero();
        assertThatThrownBy(() -> buffer.start(6)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> buffer.firstOf(0)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static List<String> words(Tokens tokens) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.text(i));
        }
        return words;
    }
}
