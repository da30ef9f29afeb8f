package id.warta.parser.internal.page;

import java.util.stream.Stream;

/**
 * How many nodes and attributes the tree of some markup may have at most, told from the markup
 * alone: each tag and text makes few, except that the formatting elements which are still open
 * behind the end of their parent are opened again, with their attributes, and that their end tags
 * may put copies into other elements (<a
 * href="https://html.spec.whatwg.org/multipage/parsing.html">HTML, 13.2</a>). Linear; far above the
 * truth, but most pages are so far under the limit that it need not be told better.
 */
final class TreeBound {

    /** The names of the formatting elements, packed. */
    private static final long[] FORMATTING =
            Stream.of(
                            "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small",
                            "strike", "strong", "tt", "u")
                    .mapToLong(TreeBound::packed)
                    .toArray();

    /** Most letters of such a name; a byte each, they fit a long. */
    private static final int LONGEST = 6;

    /** Elements that one tag may make: itself, and those that it implies. */
    private static final int IMPLIED = 8;

    /** Formatting elements that jsoup opens again at once. */
    private static final int REOPENED = 12;

    /** Copies of a formatting element that its end tag may make, and elements put between them. */
    private static final int COPIES = 8;

    private static final int BETWEEN = 3;

    /** How often a unit may be looked at, before the bound is given up. */
    private static final int WORK = 4;

    private final String html;
    private int at;

    private TreeBound(String html) {
        this.html = html;
    }

    /** The bound, or {@link Long#MAX_VALUE} where none is found in little time. */
    static long of(String html) {
        return new TreeBound(html).find();
    }

    /**
     * A tag is looked for at every {@code <}, even inside another: which of them count, a script or
     * comment decides, and this does not know them.
     */
    private long find() {
        long starts = 0;
        long others = 0;
        long attributes = 0;
        long work = 0;
        int next = html.indexOf('<');
        for (; next >= 0 && next + 1 < html.length(); next = html.indexOf('<', next + 1)) {
            if (!isLetter(html.charAt(next + 1))) {
                others++;
                continue;
            }
            starts++;
            at = next + 1;
            if (isFormatting()) {
                attributes = Math.max(attributes, attributes());
                work += at - next;
                if (work > (long) WORK * html.length()) {
                    return Long.MAX_VALUE;
                }
            }
        }
        long texts = starts + others + 1;
        return html.length() / 2
                + IMPLIED * starts
                + texts
                + (starts + texts) * REOPENED * (1 + attributes)
                + others * COPIES * (1 + BETWEEN + attributes);
    }

    private static boolean isLetter(char unit) {
        return (unit | 32) >= 'a' && (unit | 32) <= 'z';
    }

    private static long packed(String name) {
        long packed = 0;
        for (int i = 0; i < name.length(); i++) {
            packed = packed(packed, name.charAt(i));
        }
        return packed;
    }

    /** One more letter of a name, in small letters. */
    private static long packed(long name, char unit) {
        return name << Byte.SIZE | (unit | 32);
    }

    /** Whether the name from here on is that of a formatting element; goes behind it. */
    private boolean isFormatting() {
        long name = 0;
        int end = Math.min(html.length(), at + LONGEST);
        while (at < end && !endsName(html.charAt(at))) {
            name = packed(name, html.charAt(at++));
        }
        if (at < html.length() && !endsName(html.charAt(at))) {
            return false;
        }
        for (long formatting : FORMATTING) {
            if (formatting == name) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsName(char unit) {
        return unit == '>' || unit == '/' || isSpace(unit);
    }

    private static boolean isSpace(char unit) {
        return unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f';
    }

    /** Counts the attributes of the tag whose name ends here; goes to its end. */
    private int attributes() {
        int count = 0;
        while (true) {
            while (at < html.length() && (isSpace(html.charAt(at)) || html.charAt(at) == '/')) {
                at++;
            }
            if (at >= html.length() || html.charAt(at) == '>') {
                return count;
            }
            count++;
            at++;
            while (at < html.length() && !endsName(html.charAt(at)) && html.charAt(at) != '=') {
                at++;
            }
            skipSpace();
            if (at < html.length() && html.charAt(at) == '=') {
                at++;
                skipSpace();
                skipValue();
            }
        }
    }

    private void skipSpace() {
        while (at < html.length() && isSpace(html.charAt(at))) {
            at++;
        }
    }

    private void skipValue() {
        char quote = at < html.length() ? html.charAt(at) : ' ';
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            at = end < 0 ? html.length() : end + 1;
            return;
        }
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
    }
}
