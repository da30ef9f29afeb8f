package id.warta.extract.export;

/** Writes HTML. Whatever is handed over as text or as a value is escaped. */
final class Html {

    private static final char REPLACEMENT = '\ufffd';

    private final StringBuilder out = new StringBuilder();

    /** An opening tag; attributes are name, value, name, value. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            text(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
        return this;
    }

    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close(tag);
    }

    Html line() {
        out.append('\n');
        return this;
    }

    Html text(String text) {
        return text(text, 0, text.length());
    }

    Html text(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(printable(text, i) ? unit : REPLACEMENT);
            }
        }
        return this;
    }

    /** Half a surrogate pair has no UTF-8 form, and control characters none in HTML. */
    private static boolean printable(String text, int i) {
        char unit = text.charAt(i);
        if (Character.isHighSurrogate(unit)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        } else if (Character.isLowSurrogate(unit)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return unit == '\n' || unit == '\t' || !Character.isISOControl(unit);
    }

    /** Text of ours that is HTML already. */
    Html trusted(String html) {
        out.append(html);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
