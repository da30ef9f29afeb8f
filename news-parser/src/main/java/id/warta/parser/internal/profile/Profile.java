package id.warta.parser.internal.profile;

import com.google.common.base.Splitter;
import id.warta.model.Outlet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What is known about an outlet's formats: one file, read and checked once.
 *
 * @param outlet who it is
 * @param hosts its hosts; each stands for its subdomains too
 * @param text how its articles look as pasted text
 * @param layouts how its pages are built, the first that fits wins
 */
public record Profile(Outlet outlet, List<String> hosts, TextRules text, List<Layout> layouts) {

    private static final Set<String> KEYS = Set.of("id", "name", "hosts");

    public Profile {
        hosts = List.copyOf(hosts);
        layouts = List.copyOf(layouts);
    }

    /**
     * Reads a profile.
     *
     * @param origin the name of the file, for messages
     * @throws ProfileException if it is not in the form that {@link ProfileReader} reads or a
     *     section has an unknown key
     */
    public static Profile read(String origin, String content) {
        List<Section> sections = ProfileReader.sections(origin, content);
        Section head = sections.get(0);
        head.allowOnly(KEYS);
        List<String> hosts =
                Splitter.on(',')
                        .trimResults()
                        .omitEmptyStrings()
                        .splitToList(head.required("hosts"));
        Outlet outlet = new Outlet(head.required("id"), head.required("name"), hosts.get(0));
        TextRules text = TextRules.NONE;
        List<Layout> layouts = new ArrayList<>();
        for (Section section : sections.subList(1, sections.size())) {
            switch (section.name()) {
                case "text" -> text = TextRules.of(section);
                case "page" -> layouts.add(Layout.of(section));
                default ->
                        throw section.error(
                                section.line(),
                                "unknown section [" + section.name() + "]",
                                "use [text] or [page]");
            }
        }
        return new Profile(outlet, hosts, text, layouts);
    }
}
