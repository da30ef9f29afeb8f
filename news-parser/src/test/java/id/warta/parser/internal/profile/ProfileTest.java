package id.warta.parser.internal.profile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.warta.parser.ArticleParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A profile that cannot be used is refused with its file, its line, what is wrong and a remedy. */
class ProfileTest {

    private static final String HEAD = "id: a\nname: A\nhosts: a.example\n";

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("", "a.profile:1: no \"hosts\"; add a line \"hosts: …\""),
                Arguments.of("name: A\nhosts: a.example", "a.profile:1: no \"id\"; add a line"),
                Arguments.of("id: a\nhosts: a.example", "a.profile:1: no \"name\"; add a line"),
                Arguments.of("# a\n\nkabar seram\n", "a.profile:3: no \"key: value\" in"),
                Arguments.of(": a\n", "a.profile:1: no \"key: value\" in"),
                Arguments.of("id: a\nname:\n", "a.profile:2: \"name:\" has no value; give one"),
                Arguments.of("id: a\nid: b\nhosts: a.b", "a.profile:2: a second \"id\"; keep one"),
                Arguments.of(
                        "id: a\nnam: A\n", "a.profile:2: unknown key \"nam\"; use one of [hosts"),
                Arguments.of("hosts: ,\n", "a.profile:1: \"\" is no host; write hosts such as"),
                Arguments.of(
                        "id: a\nhosts: a.example, https://b.example/\n",
                        "a.profile:2: \"https://b.example/\" is no host; write hosts such as"),
                Arguments.of(HEAD + "[foto]\n", "a.profile:4: unknown section [foto]; use [text]"),
                Arguments.of(HEAD + "[text]\n[text]\n", "a.profile:5: a second [text]; keep one"),
                Arguments.of(HEAD + "[text]\nbody: p\n", "a.profile:5: unknown key \"body\"; use"),
                Arguments.of(HEAD + "[page]\nbodi: p\n", "a.profile:5: unknown key \"bodi\"; use"),
                Arguments.of(HEAD + "[page]\nbody: p[\n", "a.profile:5: \"p[\" is no selector: "),
                Arguments.of(
                        HEAD + "[page]\nmarker: p\nmarker: q\n",
                        "a.profile:6: a second \"marker\"; keep one"),
                Arguments.of(
                        HEAD + "[page]\nrole: penulis\n",
                        "a.profile:5: unknown role \"penulis\"; use one of [writer, reporter,"),
                Arguments.of(
                        HEAD + "[page]\nuntrusted: all\n",
                        "a.profile:5: unknown untrusted \"all\"; use one of [jsonld-author,"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aProfileThatCannotBeUsedIsRefused(String content, String message) {
        assertThatThrownBy(() -> Profile.read("a.profile", content))
                .isInstanceOf(ProfileException.class)
                .hasMessageStartingWith(message)
                .hasMessageContaining("; ");
    }

    @Test
    void letterCaseOfIdAndHostMeansNothing() {
        Profile profile = Profile.read("a.profile", "id: Kabar\nname: K\nhosts: Kabar.Example\n");
        Profiles profiles = new Profiles(List.of(profile));
        assertThat(profiles.find("kabar")).contains(profile);
        assertThat(profiles.find("KABAR")).contains(profile);
        assertThat(profiles.find(URI.create("https://www.kabar.example/a"))).contains(profile);
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstKey() {
        Profile profile = Profile.read("a.profile", "\ufeffid: kabar\nname: K\nhosts: k.example\n");
        assertThat(profile.outlet().id()).isEqualTo("kabar");
    }

    @Test
    void anIdThatCannotBeWrittenIntoAnAddressIsRefused() {
        assertThatThrownBy(
                        () ->
                                Profile.read(
                                        "a.profile",
                                        "name: K\nid: Ini Bukan Id!\nhosts: k.example\n"))
                .hasMessage(
                        "a.profile:2: \"Ini Bukan Id!\" is no id; write letters, digits and hyphens"
                                + " alone, such as kabar-seram");
    }

    @Test
    void aFileThatIsNotInUtf8IsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kabar.profile");
        Files.write(file, "id: kabar\nname: Kabar S\u00e9ram\n".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> ArticleParser.builder().outlet(file))
                .isInstanceOf(IOException.class)
                .hasMessage(file + " is not in UTF-8; save it so");
    }
}
