package id.warta.parser.internal.profile;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.net.InternetDomainName;
import id.warta.model.Outlet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    private static final CharMatcher ID =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    public Profile {
        hosts = List.copyOf(hosts);
        layouts = List.copyOf(layouts);
    }

    /** Every name by which it calls itself: its own, its hosts and those in its text. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        names.add(outlet.name());
        names.addAll(hosts);
        names.addAll(text.names());
        return names;
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
        List<String> hosts = hosts(head);
        Outlet outlet = new Outlet(id(head), head.required("name").value(), hosts.get(0));
        Optional<TextRules> text = Optional.empty();
        List<Layout> layouts = new ArrayList<>();
        for (Section section : sections.subList(1, sections.size())) {
            switch (section.name()) {
                case "text" -> {
                    if (text.isPresent()) {
                        throw section.error(section.line(), "a second [text]", "keep one");
                    }
                    text = Optional.of(TextRules.of(section));
                }
                case "page" -> layouts.add(Layout.of(section));
                default ->
                        throw section.error(
                                section.line(),
                                "unknown section [" + section.name() + "]",
                                "use [text] or [page]");
            }
        }
        return new Profile(outlet, hosts, text.orElse(TextRules.NONE), layouts);
    }

    private static String id(Section head) {
        Section.Entry entry = head.required("id");
        String id = entry.value().toLowerCase(Locale.ROOT);
        if (!ID.matchesAllOf(id)) {
            throw head.error(
                    entry.line(),
                    "\"" + entry.value() + "\" is no id",
                    "write letters, digits and hyphens alone, such as kabar-seram");
        }
        return id;
    }

    private static List<String> hosts(Section head) {
        Section.Entry entry = head.required("hosts");
        List<String> hosts = Splitter.on(',').trimResults().splitToList(entry.value());
        for (String host : hosts) {
            // a host that no address can have would be a profile that is never used
            if (!InternetDomainName.isValid(host)) {
                throw head.error(
                        entry.line(),
                        "\"" + host + "\" is no host",
                        "write hosts such as news.kabar.example, with commas between them");
            }
        }
        return hosts;
    }
}
