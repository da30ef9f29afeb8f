package id.warta.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    private static final Pattern MEASURE = Pattern.compile("(?m)^(\\S+) .* F1 +([0-9.]+)");

    private static final Pattern EXACT = Pattern.compile("(?m)^(\\S+) +exact +([0-9.]+)");

    @TempDir Path work;

    @Test
    void agreesWithThePythonScorers() throws Exception {
        Path shared = SharedData.folder();
        assumeTrue(hasPython(), "skipped: no python3");
        Map<ReportCommand.Key, Double> figures = new ReportCommand(shared).measure();
        for (String set : List.of("gold/dev", "gold/paste")) {
            Path out = work.resolve(set);
            new AnnotateCommand(false).run(shared.resolve(set), out);
            List<String> arguments =
                    new ArrayList<>(
                            List.of(
                                    shared.resolve("gold/score.py").toString(),
                                    shared.resolve(set).toString(),
                                    out.toString()));
            if (set.equals("gold/paste")) {
                arguments.add("--structure");
            }
            compare(set, python(arguments), figures);
        }
        pages("pages/dev", true, shared, figures);
        pages("pages/aeb", false, shared, figures);
        treebank("csui-train", "id_csui-ud-train.conllu", shared, figures);
        treebank("gsd-dev", "id_gsd-ud-dev.conllu", shared, figures);
    }

    private static void compare(
            String set, String printed, Map<ReportCommand.Key, Double> figures) {
        Map<String, Double> measures = new LinkedHashMap<>();
        Matcher line = MEASURE.matcher(printed);
        while (line.find()) {
            measures.put(line.group(1), Double.valueOf(line.group(2)));
        }
        assertThat(measures).isNotEmpty();
        measures.forEach(
                (measure, f1) ->
                        assertThat(figures.get(new ReportCommand.Key(set, measure)))
                                .as(set + " " + measure)
                                .isCloseTo(f1, within(0.0051)));
    }

    private void pages(
            String set, boolean profiles, Path shared, Map<ReportCommand.Key, Double> figures)
            throws Exception {
        Path out = work.resolve(set);
        new PagesCommand(profiles).run(shared.resolve(set), out);
        String printed =
                python(
                        List.of(
                                shared.resolve("pages/score.py").toString(),
                                shared.resolve(set).toString(),
                                out.toString()));
        compare(set, printed.replace("body 4-grams", "body"), figures);
        Matcher line = EXACT.matcher(printed);
        while (line.find()) {
            assertThat(figures.get(new ReportCommand.Key(set, line.group(1))))
                    .as(set + " " + line.group(1))
                    .isCloseTo(Double.parseDouble(line.group(2)), within(0.0051));
        }
    }

    private void treebank(
            String set, String file, Path shared, Map<ReportCommand.Key, Double> figures)
            throws Exception {
        String script = shared.resolve("data/score_ud.py").toString();
        String treebank = shared.resolve("data/ud").resolve(file).toString();
        Path text = work.resolve(set + ".txt");
        Path tokens = work.resolve(set + ".tsv");
        python(List.of(script, "prepare", treebank, text.toString()));
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(tokens), false, StandardCharsets.UTF_8)) {
            TokenizeCommand.run(text, out);
        }
        String[] words =
                python(List.of(script, "score", treebank, tokens.toString()))
                        .strip()
                        .split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            assertThat(figures.get(new ReportCommand.Key(set, words[i])))
                    .as(set + " " + words[i])
                    .isCloseTo(Double.parseDouble(words[i + 1]), within(0.0051));
        }
    }

    @Test
    void saysWhereItLookedWhenThereIsNoData() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int status = Accuracy.run(List.of("report", "--floors", "--shared", work.toString()), out);
        assertThat(status).isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(work.toString(), "--shared DIR");
    }

    @Test
    void explainsItselfWhenCalledWrongly() throws IOException {
        for (List<String> wrong :
                List.of(
                        List.<String>of(),
                        List.of("annotate", "a"),
                        List.of("report", "--shared"),
                        List.of("report", "x"))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            assertThat(Accuracy.run(wrong, new PrintStream(bytes, true, StandardCharsets.UTF_8)))
                    .isEqualTo(2);
            assertThat(bytes.toString(StandardCharsets.UTF_8)).startsWith("usage: ");
        }
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static String python(List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("python3"));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }
}
