package id.warta.extract.export;

/**
 * A JSON text that is not what {@link NewsJson} writes. The message begins with the place, as a
 * JSON Pointer (RFC 6901), and says what was expected there.
 */
public final class NewsJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String pointer;

    NewsJsonException(String pointer, String problem) {
        super(message(pointer, problem));
        this.pointer = pointer;
    }

    NewsJsonException(String pointer, String problem, Throwable cause) {
        super(message(pointer, problem), cause);
        this.pointer = pointer;
    }

    private static String message(String pointer, String problem) {
        return (pointer.isEmpty() ? "the document" : pointer) + ": " + problem;
    }

    /** Where it is wrong; empty for the whole document. */
    public String pointer() {
        return pointer;
    }
}
