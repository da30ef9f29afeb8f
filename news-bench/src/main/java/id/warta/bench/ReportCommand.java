package id.warta.bench;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import id.warta.bench.score.ArticleScorer;
import id.warta.bench.score.NameScorer;
import id.warta.bench.score.PageScorer;
import id.warta.bench.score.TreebankScorer;
import id.warta.extract.token.Tokenizer;
import id.warta.extract.token.Tokens;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code report [--shared DIR] [--floors]}: every measure on the development data as one table. */
final class ReportCommand {

    /** A measure on a set of development data. */
    record Key(String set, String measure) {}

    private final Path shared;
    private final Map<Key, Double> figures = new LinkedHashMap<>();

    ReportCommand(Path shared) {
        this.shared = shared;
    }

    /**
     * Prints the table; with {@code floors} the answer is 1 if a figure is under its floor, and a
     * line says which.
     */
    int run(boolean floors, PrintStream out) throws IOException {
        if (!Files.isDirectory(shared.resolve("gold"))) {
            out.println(
                    "No development data at "
                            + shared.toAbsolutePath().normalize()
                            + ", so nothing is measured.");
            out.println("Name its folder with --shared DIR.");
            return 0;
        }
        measure();
        Map<Key, Double> pinned = Floors.read();
        out.printf(Locale.ROOT, "%-20s %-26s %8s %8s%n", "set", "measure", "figure", "floor");
        int under = 0;
        for (Map.Entry<Key, Double> figure : figures.entrySet()) {
            Double floor = pinned.get(figure.getKey());
            boolean low = floor != null && figure.getValue() < floor - 0.005;
            under += low ? 1 : 0;
            out.printf(
                    Locale.ROOT,
                    "%-20s %-26s %8.2f %8s%s%n",
                    figure.getKey().set(),
                    figure.getKey().measure(),
                    figure.getValue(),
                    floor == null ? "" : String.format(Locale.ROOT, "%.2f", floor),
                    low ? "  UNDER ITS FLOOR" : "");
        }
        for (Key key : pinned.keySet()) {
            if (!figures.containsKey(key)) {
                out.println("floors.tsv pins " + key + ", which is not measured");
                under++;
            }
        }
        return floors && under > 0 ? 1 : 0;
    }

    /** The figures, in percent. */
    Map<Key, Double> measure() throws IOException {
        Path work = Files.createTempDirectory("warta-report");
        try {
            articles("gold/dev", false, false, work);
            articles("gold/paste", true, false, work);
            articles("gold/dev", true, true, work);
            articles("gold/paste", true, true, work);
            treebank("csui-train", "id_csui-ud-train.conllu");
            treebank("gsd-dev", "id_gsd-ud-dev.conllu");
            pages("pages/dev", true, work);
            pages("pages/aeb", false, work);
            names("idner-dev", work);
            names("nerui-dev", work);
        } finally {
            MoreFiles.deleteRecursively(work, RecursiveDeleteOption.ALLOW_INSECURE);
        }
        return figures;
    }

    /** With {@code blind} neither outlet nor address is told. */
    private void articles(String set, boolean structureOnly, boolean blind, Path work)
            throws IOException {
        Path folder = shared.resolve(set);
        String name = blind ? set + " blind" : set;
        Path out = work.resolve(name);
        new AnnotateCommand(blind).run(folder, out);
        ArticleScorer scorer = new ArticleScorer(structureOnly);
        for (Path gold : goldFiles(folder)) {
            String id = MoreFiles.getNameWithoutExtension(gold);
            scorer.add(
                    Files.readString(folder.resolve(id + ".txt"), StandardCharsets.UTF_8),
                    json(gold),
                    json(out.resolve(id + ".json")));
        }
        scorer.tallies()
                .forEach((measure, tally) -> figures.put(new Key(name, measure), tally.f1()));
    }

    /** Without {@code profiles} the generic reader is measured. */
    private void pages(String set, boolean profiles, Path work) throws IOException {
        Path folder = shared.resolve(set);
        Path out = work.resolve(set);
        new PagesCommand(profiles).run(folder, out);
        PageScorer scorer = new PageScorer();
        Path bodies = folder.resolve("ground-truth.json");
        if (Files.exists(bodies)) {
            JsonObject truth = json(bodies);
            for (String page : truth.keySet()) {
                scorer.addBody(
                        truth.getAsJsonObject(page).get("articleBody").getAsString(),
                        json(out.resolve(page + ".json")));
            }
        } else {
            for (Path gold : goldFiles(folder)) {
                scorer.add(json(gold), json(out.resolve(gold.getFileName())));
            }
        }
        scorer.measures().forEach((measure, figure) -> figures.put(new Key(set, measure), figure));
    }

    private void treebank(String set, String file) throws IOException {
        TreebankScorer scorer = TreebankScorer.read(shared.resolve("data/ud").resolve(file));
        Tokens tokens = Tokenizer.standard().tokenize(scorer.text());
        figures.put(new Key(set, "tokens"), scorer.tokens(tokens).f1());
        figures.put(new Key(set, "sentences"), scorer.sentences(tokens).f1());
    }

    private void names(String set, Path work) throws IOException {
        Path gold = shared.resolve("data/ner").resolve(set + ".bio");
        Path tagged = work.resolve(set + ".bio");
        try (PrintStream out = new PrintStream(tagged.toFile(), StandardCharsets.UTF_8)) {
            TagCommand.run(gold, out);
        }
        NameScorer.score(gold, tagged)
                .forEach((measure, tally) -> figures.put(new Key(set, measure), tally.f1()));
    }

    private static List<Path> goldFiles(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8))
                .getAsJsonObject();
    }
}
