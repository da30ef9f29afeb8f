package id.warta.parser.internal.profile;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the form that profile files have: {@code key: value} a line, headings in square brackets,
 * comments after {@code #} at the beginning of a line. A key may be repeated; what that means is up
 * to whoever reads the section.
 */
public final class ProfileReader {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private ProfileReader() {}

    /**
     * The sections of {@code content} in order, the first being the lines before any heading.
     *
     * @param origin the name of the file, for messages
     * @throws ProfileException at the first line that is none of the above
     */
    public static List<Section> sections(String origin, String content) {
        List<Section> sections = new ArrayList<>();
        List<Section.Entry> entries = new ArrayList<>();
        String name = "";
        int heading = 1;
        int number = 0;
        String unmarked = content.startsWith(BYTE_ORDER_MARK) ? content.substring(1) : content;
        for (String raw : unmarked.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                sections.add(new Section(name, origin, heading, entries));
                entries = new ArrayList<>();
                name = line.substring(1, line.length() - 1).strip();
                heading = number;
                continue;
            }
            int colon = line.indexOf(':');
            if (colon <= 0) {
                throw new ProfileException(
                        origin,
                        number,
                        "no \"key: value\" in \"" + line + "\"",
                        "put a colon after the key, or # before a comment");
            }
            String value = line.substring(colon + 1).strip();
            if (value.isEmpty()) {
                throw new ProfileException(
                        origin,
                        number,
                        "\"" + line + "\" has no value",
                        "give one, or leave the line out");
            }
            entries.add(new Section.Entry(line.substring(0, colon).strip(), value, number));
        }
        sections.add(new Section(name, origin, heading, entries));
        return sections;
    }
}
