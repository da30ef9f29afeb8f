package id.warta.extract.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordTrieTest {

    private final WordTrie trie =
            WordTrie.builder()
                    .add("mei", 5)
                    .add("menit", 7)
                    .add("Idul Fitri", 9)
                    .add("idul", 1)
                    .add("éa", 3)
                    .build();

    @Test
    void findsWholeWordsInAnyCase() {
        assertThat(trie.find("pada MEI lalu", 5, 8)).isEqualTo(5);
        assertThat(trie.find("Éa", 0, 2)).isEqualTo(3);
        assertThat(trie.find("men", 0, 3)).isEqualTo(-1);
        assertThat(trie.find("meia", 0, 4)).isEqualTo(-1);
        assertThat(trie.find("", 0, 0)).isEqualTo(-1);
    }

    @Test
    void theLongestPhraseEndsAtTheEndOfAWord() {
        assertThat(trie.longest("Idul Fitri 2025", 0, 15)).isEqualTo(10);
        assertThat(trie.longest("Idul Fitrinya", 0, 13)).isEqualTo(4);
        assertThat(trie.longest("Idul Fitri", 0, 9)).isEqualTo(4);
        assertThat(trie.longest("Iduladha", 0, 8)).isEqualTo(-1);
    }

    @Test
    void wordsThatCannotBeLookedUpAreRefused() {
        WordTrie.Builder builder = WordTrie.builder().add("satu", 1);
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("Satu", 2));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("", 2));
        assertThatIllegalArgumentException().isThrownBy(() -> builder.add("dua", -1));
    }
}
