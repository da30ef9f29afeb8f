package id.warta.parser.internal.page.data;

/**
 * Mends JSON that was put together by templates: comment marks around it, quotes inside strings
 * that nobody escaped, entities in place of quotes. What only needs a tolerant reader (raw line
 * breaks, trailing commas, bad escapes) is left to {@link LooseJson}.
 *
 * <p>One pass over the characters; every look ahead crosses white space that no other crosses
 * again, so the time is linear.
 */
final class JsonRepair {

    private final String text;
    private final StringBuilder out;
    private int at;

    private JsonRepair(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length() + 16);
    }

    /** {@code json} with its strings closed where they end and nowhere else. */
    static String mend(String json) {
        String text = json;
        if (text.indexOf('"') < 0 && text.contains("&quot;")) {
            text = text.replace("&quot;", "\"");
        }
        JsonRepair repair = new JsonRepair(text);
        repair.run();
        return repair.out.toString();
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                string();
            } else if (c == '/' && at + 1 < text.length()) {
                comment();
            } else if (c == '<' && text.startsWith("<!--", at)) {
                at += 4;
            } else if (c == '-' && text.startsWith("-->", at)) {
                at += 3;
            } else if (c == '<' && text.startsWith("<![CDATA[", at)) {
                at += 9;
            } else if (c == ']' && text.startsWith("]]>", at)) {
                at += 3;
            } else {
                out.append(c == '\u00a0' ? ' ' : c);
                at++;
            }
        }
    }

    /** Leaves a comment out, but not the CDATA marks that one may hide. */
    private void comment() {
        char next = text.charAt(at + 1);
        if (next == '*') {
            int end = text.indexOf("*/", at + 2);
            at = end < 0 ? text.length() : end + 2;
        } else if (next == '/' && isMark(at + 2)) {
            at += 2;
        } else if (next == '/') {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
        } else {
            out.append('/');
            at++;
        }
    }

    private boolean isMark(int from) {
        int i = skipBlanks(from);
        return text.startsWith("<![CDATA[", i) || text.startsWith("]]>", i);
    }

    private void string() {
        out.append('"');
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                out.append(c).append(text.charAt(at + 1));
                at += 2;
            } else if (c != '"') {
                out.append(c);
                at++;
            } else if (closes(at)) {
                out.append('"');
                at++;
                return;
            } else {
                out.append("\\\"");
                at++;
            }
        }
        out.append('"');
    }

    /**
     * Whether the quote at {@code quote} ends its string: what follows must be able to follow a
     * string, and behind a comma something that can begin a value or a name.
     */
    private boolean closes(int quote) {
        int i = skipBlanks(quote + 1);
        if (i == text.length()) {
            return true;
        }
        char next = text.charAt(i);
        if (next == ',') {
            int j = skipBlanks(i + 1);
            return j == text.length() || "\"{[}]/-0123456789".indexOf(text.charAt(j)) >= 0;
        }
        return next == ':' || next == '}' || next == ']' || next == '/';
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) <= ' ') {
            i++;
        }
        return i;
    }
}
