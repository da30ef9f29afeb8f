package id.warta.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonParser;
import id.warta.extract.AnnotatedArticle;
import id.warta.extract.NewsExtractor;
import id.warta.extract.export.NewsJson;
import id.warta.model.Annotation;
import id.warta.parser.ArticleParser;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCommandTest {

    /** More with {@code -Dtexts=1000}; that many take half a minute. */
    private static final int TEXTS = Integer.getInteger("texts", 100);

    @TempDir private Path folder;

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void textOnStandardInputIsReadToJson() {
        Cli run = Cli.run(Cli.TEXT, "read", "--json", "-");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).endsWith("}\n").containsOnlyOnce("\n");
        AnnotatedArticle news = NewsJson.standard().read(run.out());
        assertThat(news.article().headline()).contains("Harga Cakalang di Piru Turun");
        assertThat(news.quotes()).hasSize(1);
    }

    @Test
    void pageIsToldByItsContent() throws IOException {
        Cli run = Cli.run("", "read", "--json", file("page.txt", Cli.PAGE).toString());

        assertThat(run.code()).isZero();
        AnnotatedArticle news = NewsJson.standard().read(run.out());
        assertThat(news.article().headline()).contains("Pasar Piru Dibuka Lagi");
        assertThat(news.article().text()).doesNotContain("<p>");
    }

    @Test
    void htmlIsAPageToLookAt() {
        Cli run = Cli.run(Cli.TEXT, "read", "--html", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("<!DOCTYPE html>")
                .contains("Yohanis Patty")
                .endsWith("</html>\n");
    }

    @Test
    void withoutAFormPeopleCanReadIt() {
        Cli run = Cli.run(Cli.TEXT, "read", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "Harga Cakalang di Piru Turun", "dateline: AMBON", "Rp 25.000: 25000 IDR");
    }

    @Test
    void explainShowsTheRoleOfEveryLineAndTheSourceOfEveryField() {
        Cli text = Cli.run(Cli.TEXT, "read", "--explain", "-");
        Cli page = Cli.run(Cli.PAGE, "read", "--explain", "-");

        assertThat(text.out()).contains("1 HEADLINE     Harga Cakalang").contains("TIMESTAMP");
        assertThat(page.out()).contains("HEADLINE").contains("BODY");
        assertThat(text.code() + page.code()).isZero();
    }

    @Test
    void dateAndOutletAreHandedOn() {
        Cli run =
                Cli.run(
                        "Harga naik kemarin di Piru, kata warga setempat kepada wartawan di pasar.",
                        "read",
                        "--json",
                        "--date",
                        "2024-03-01",
                        "-");

        assertThat(NewsJson.standard().read(run.out()).dates().get(0).value())
                .contains("2024-02-29");
    }

    @Test
    void inputsThatFailAreNamedAndTheOthersAreRead() throws IOException {
        Path good = file("good.txt", Cli.TEXT);
        Path empty = file("empty.txt", "\n\n");
        Path missing = folder.resolve("none.txt");

        Cli run =
                Cli.run(
                        "",
                        "read",
                        "--json",
                        missing.toString(),
                        empty.toString(),
                        good.toString(),
                        folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(1);
        assertThat(run.err())
                .contains(missing + ": no such file")
                .contains("warta: " + empty + ": ")
                .contains(folder + ": is a directory")
                .contains("3 of 4 inputs were not read")
                .doesNotContain("Exception");
    }

    @Test
    void outputThatCannotBeWrittenIsAFailure() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int code =
                Warta.run(
                        new String[] {"read", "--json", "-"},
                        new ByteArrayInputStream(Cli.TEXT.getBytes(StandardCharsets.UTF_8)),
                        new PrintStream(full, false, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot write");
    }

    @Test
    void bytesOfAnotherCharsetAreRefusedOrReadAsTold() {
        byte[] latin =
                Cli.TEXT
                        .replace("Piru", "Piré")
                        .replace("“", "\"")
                        .replace("”", "\"")
                        .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Cli.run(latin, "read", "--json", "-").err()).contains("--charset");
        assertThat(Cli.run(latin, "read", "--json", "--charset", "latin1", "-").out())
                .contains("Piré");
    }

    @Test
    void pageThatNamesAnotherCharsetIsReadAlikeInEveryForm() {
        byte[] latin =
                Cli.PAGE
                        .replace("utf-8", "iso-8859-1")
                        .replace("Piru", "Piré")
                        .getBytes(Charset.forName("windows-1252"));

        for (String form : List.of("--json", "--html", "--explain")) {
            Cli run = Cli.run(latin, "read", form, "-");
            assertThat(run.out()).as(form).contains("Pasar Piré").doesNotContain("\ufffd");
            assertThat(run.code()).isZero();
        }
    }

    @Test
    void wrongCommandsAreTwoWithUsage() throws IOException {
        assertThat(Cli.run("", "read").code()).isEqualTo(2);
        assertThat(Cli.run("", "tulis").code()).isEqualTo(2);
        assertThat(Cli.run("", "read", "--json", "--html", "-").code()).isEqualTo(2);
        assertThat(Cli.run("", "read", "--date", "kemarin", "-").code()).isEqualTo(2);
        Cli two = Cli.run("", "read", "--html", "a", "b");
        assertThat(two.code()).isEqualTo(2);
        assertThat(two.err()).contains("--html writes one page").contains("Usage: warta read");
    }

    @Test
    void helpAndVersion() {
        assertThat(Cli.run("", "--help").out()).contains("read", "warc", "Exit codes:");
        assertThat(Cli.run("", "read", "--help").out()).contains("--explain");
        assertThat(Cli.run("", "--version").out()).startsWith("warta ");
    }

    @Test
    void realTextsGoThroughAndComeBackWithoutLoss() throws IOException {
        Path shared = Path.of("../../../shared/data/raw/news.jsonl.gz");
        assumeTrue(Files.exists(shared), "skipped: no development data in " + shared);
        List<String> texts = texts(shared, TEXTS);
        List<String> args = new ArrayList<>(List.of("read", "--json"));
        for (int i = 0; i < texts.size(); i++) {
            args.add(file(i + ".txt", texts.get(i)).toString());
        }

        Cli run = Cli.run("", args.toArray(String[]::new));

        List<String> lines = run.out().lines().toList();
        ArticleParser parser = ArticleParser.standard();
        NewsExtractor extractor = NewsExtractor.standard();
        NewsJson json = NewsJson.standard();
        assertThat(run.err()).isEmpty();
        assertThat(lines).hasSize(TEXTS);
        for (int i = 0; i < lines.size(); i++) {
            AnnotatedArticle written = extractor.annotate(parser.parseText(texts.get(i)));
            AnnotatedArticle read = json.read(lines.get(i));
            assertThat(read.article()).isEqualTo(written.article());
            assertThat(read.types()).isEqualTo(written.types()).isNotEmpty();
            for (Class<? extends Annotation> type : written.types()) {
                assertThat(read.all(type).equals(written.all(type))).as(i + " " + type).isTrue();
            }
        }
    }

    private static List<String> texts(Path gz, int count) throws IOException {
        List<String> texts = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(gz)),
                                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine();
                    line != null && texts.size() < count;
                    line = lines.readLine()) {
                String text =
                        JsonParser.parseString(line).getAsJsonObject().get("text").getAsString();
                if (!text.isBlank()) {
                    texts.add(text);
                }
            }
        }
        return texts;
    }
}
