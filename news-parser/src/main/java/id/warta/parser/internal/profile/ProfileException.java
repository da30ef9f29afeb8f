package id.warta.parser.internal.profile;

/**
 * A profile file that cannot be used. The message gives the file, the line, what is wrong and what
 * to do.
 */
public final class ProfileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    ProfileException(String origin, int line, String problem, String remedy) {
        super(origin + ":" + line + ": " + problem + "; " + remedy);
    }
}
