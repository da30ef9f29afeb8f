package id.warta.parser.internal.text;

import id.warta.model.Byline;
import id.warta.model.internal.WhiteSpace;
import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Bylines;
import id.warta.parser.internal.line.NameLists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who made an article, from its byline and timestamp lines: labelled, with the label on the line
 * before or behind, or bare under the headline.
 */
final class BylineReader {

    private final List<Line> lines;
    private final Zones zones;
    private final Outlets outlets;
    private final List<Byline> bylines = new ArrayList<>();

    BylineReader(List<Line> lines, Zones zones, Outlets outlets) {
        this.lines = lines;
        this.zones = zones;
        this.outlets = outlets;
    }

    /** The bylines in the order of the text, each once. */
    List<Byline> read() {
        outlets.bylines.of(zones.reporters).ifPresent(found -> found.forEach(this::add));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.is(LineRole.TIMESTAMP) && line.stamp != null) {
                line.stamp.author().ifPresent(this::add);
            } else if (line.is(LineRole.BYLINE)) {
                byline(i);
            }
        }
        return bylines;
    }

    private void byline(int i) {
        Line line = lines.get(i);
        if (Bylines.role(line.text).isPresent()) {
            return; // a label; its name is read with the name
        }
        Optional<List<Byline>> labelled = outlets.bylines.of(line.text);
        if (labelled.isPresent()) {
            labelled.get().forEach(this::add);
            return;
        }
        Optional<Byline.Role> role = roleBeside(i);
        if (role.isEmpty() && i >= zones.bodyEnd) {
            return;
        }
        String names = line.text.startsWith(":") ? line.text.substring(1).strip() : line.text;
        Optional<Byline> signed = outlets.bylines.signed(names);
        if (signed.isPresent()) {
            String name = signed.get().name();
            if (!outlets.names.isCollective(name)) {
                add(new Byline(role.orElse(signed.get().role()), name));
            }
            return;
        }
        int joint = names.indexOf(" - ");
        if (joint > 0) {
            names = names.substring(0, joint);
        }
        for (String name : NameLists.parts(names)) {
            if (!WhiteSpace.isBlank(name)) {
                add(new Byline(role.orElse(Byline.Role.WRITER), WhiteSpace.fold(name)));
            }
        }
    }

    /** The role of a label alone on the line before, or else behind. */
    private Optional<Byline.Role> roleBeside(int i) {
        Optional<Byline.Role> before = labelAt(i - 1);
        boolean claimed =
                before.isPresent() && i - 2 >= 0 && isBareName(i - 2) && labelAt(i + 1).isPresent();
        return before.isPresent() && !claimed ? before : labelAt(i + 1);
    }

    private boolean isBareName(int i) {
        return lines.get(i).is(LineRole.BYLINE) && !lines.get(i).hasClue(LineRole.BYLINE);
    }

    private Optional<Byline.Role> labelAt(int i) {
        return i >= 0 && i < lines.size() && lines.get(i).is(LineRole.BYLINE)
                ? Bylines.role(lines.get(i).text)
                : Optional.empty();
    }

    private void add(Byline byline) {
        if (!bylines.contains(byline)) {
            bylines.add(byline);
        }
    }
}
