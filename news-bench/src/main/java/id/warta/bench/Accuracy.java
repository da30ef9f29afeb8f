package id.warta.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The accuracy commands: they write what Warta finds in development data, in the schemas that its
 * scorers read.
 *
 * <pre>
 * annotate DIR OUT   articles of DIR/input.tsv and DIR/&lt;id&gt;.txt to OUT/&lt;id&gt;.json
 * pages DIR OUT [--no-profiles]   pages of DIR/manifest.tsv to OUT/&lt;page&gt;.json, without any outlet known if so asked
 * tokenize FILE      a line a token: start, end, kind, sentence
 * tag FILE           the tokens of FILE, one a line, and their BIO tags
 * report [--shared DIR] [--floors]   every measure as a table; with --floors exits with 1 if one is under its floor
 * </pre>
 */
public final class Accuracy {

    private static final String USAGE =
            "usage: Accuracy annotate DIR OUT | pages DIR OUT [--no-profiles] | tokenize FILE"
                    + " | tag FILE | report [--shared DIR] [--floors]";

    private Accuracy() {}

    /** Runs one command; exits with 2 if there is no such command. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(List.of(args), out);
        out.flush();
        System.exit(status);
    }

    static int run(List<String> args, PrintStream out) throws IOException {
        String command = args.isEmpty() ? "" : args.get(0);
        int given = args.size() - 1;
        if (command.equals("annotate") && given == 2) {
            new AnnotateCommand(false).run(Path.of(args.get(1)), Path.of(args.get(2)));
            return 0;
        }
        if (command.equals("pages") && (given == 2 || args.indexOf("--no-profiles") == 3)) {
            new PagesCommand(given == 2).run(Path.of(args.get(1)), Path.of(args.get(2)));
            return 0;
        }
        if (command.equals("tokenize") && given == 1) {
            TokenizeCommand.run(Path.of(args.get(1)), out);
            return 0;
        }
        if (command.equals("tag") && given == 1) {
            TagCommand.run(Path.of(args.get(1)), out);
            return 0;
        }
        if (command.equals("report")) {
            int shared = args.indexOf("--shared");
            if (given == (args.contains("--floors") ? 1 : 0) + (shared > 0 ? 2 : 0)
                    && shared < given) {
                Path folder = Path.of(shared > 0 ? args.get(shared + 1) : "../shared");
                return new ReportCommand(folder).run(args.contains("--floors"), out);
            }
        }
        out.println(USAGE);
        return 2;
    }
}
