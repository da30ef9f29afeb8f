package id.warta.examples.cli;

import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ScopeType;

/**
 * The command {@code warta}. Exits with 0 if all went well, 1 if an input could not be read or held
 * no article, 2 if the command itself was wrong.
 */
@Command(
        name = "warta",
        description = "Reads Indonesian news: who said what, when, where and how many.",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Warta.Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all inputs were read",
            "1:an input could not be read or holds no article; the others were read",
            "2:the command line is wrong"
        })
public final class Warta {

    static final int FAILED = 1;

    private Warta() {}

    /** Runs the command and ends the process with its exit code. */
    public static void main(String[] args) {
        int code = run(args, System.in, System.out, System.err);
        System.out.flush();
        System.exit(code);
    }

    static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        // The formats are UTF-8 whatever the terminal's own encoding is.
        PrintWriter output = writer(out);
        PrintWriter errors = writer(err);
        int code =
                new CommandLine(new Warta())
                        .addSubcommand(new ReadCommand(in, output, errors))
                        .addSubcommand(new WarcCommand(errors))
                        .setOut(output)
                        .setErr(errors)
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .execute(args);
        output.flush();
        if (out.checkError()) {
            // A full disk, or a reader that is gone: what was written is not whole.
            errors.println("warta: cannot write to the standard output");
            code = FAILED;
        }
        errors.flush();
        return code;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    }

    /** The version in the manifest of the jar. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Warta.class.getPackage().getImplementationVersion();
            return new String[] {"warta " + (version == null ? "(not packaged)" : version)};
        }
    }
}
