package id.warta.bench;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.extract.NewsExtractor;
import id.warta.extract.corenlp.CoreNlpExport;
import id.warta.model.Article;
import id.warta.parser.ArticleParser;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every class that is published. */
class PublishedCodeTest {

    @ParameterizedTest
    @ValueSource(
            classes = {
                Article.class,
                ArticleParser.class,
                NewsExtractor.class,
                CoreNlpExport.class
            })
    void noStaticFieldIsEverChanged(Class<?> ofArtifact) throws Exception {
        List<String> changing = new ArrayList<>();
        int classes = 0;
        for (String name : classes(ofArtifact)) {
            classes++;
            Class<?> type = Class.forName(name, false, ofArtifact.getClassLoader());
            for (Field field : type.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())
                        && !Modifier.isFinal(field.getModifiers())
                        && !field.isSynthetic()) {
                    changing.add(field.toString());
                }
            }
        }
        assertThat(classes).isGreaterThan(10);
        assertThat(changing).isEmpty();
    }

    private static List<String> classes(Class<?> ofArtifact)
            throws IOException, URISyntaxException {
        URI uri = ofArtifact.getProtectionDomain().getCodeSource().getLocation().toURI();
        Path place = Path.of(uri);
        if (Files.isDirectory(place)) {
            return classes(place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return classes(jar.getPath("/"));
        }
    }

    private static List<String> classes(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('/', '.'))
                    .filter(name -> name.endsWith(".class") && name.startsWith("id.warta."))
                    .map(name -> name.substring(0, name.length() - ".class".length()))
                    .toList();
        }
    }
}
