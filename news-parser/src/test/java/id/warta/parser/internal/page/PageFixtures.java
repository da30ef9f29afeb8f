package id.warta.parser.internal.page;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The pages written for the tests, each in the markup of an outlet, with what they say. */
final class PageFixtures {
    private PageFixtures() {}

    /**
     * A page and what it says.
     *
     * @param name the outlet's id, with a number for its older layouts
     * @param golden its fields, then a blank line, then its blocks a line each
     */
    record Fixture(String name, String html, String golden) {

        URI uri() {
            String first = golden.lines().findFirst().orElseThrow();
            return URI.create(first.substring("url: ".length()));
        }

        String outlet() {
            return name.replaceFirst("-[0-9]$", "");
        }
    }

    static List<Fixture> all() {
        List<Fixture> fixtures = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".html")) {
                    String base = name.substring(0, name.length() - ".html".length());
                    fixtures.add(
                            new Fixture(
                                    base, read(file), read(file.resolveSibling(base + ".golden"))));
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the fixtures", e);
        }
        return fixtures;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static Path folder() {
        try {
            return Path.of(
                    Objects.requireNonNull(PageFixtures.class.getResource("pages"), "pages")
                            .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
