package id.warta.parser.internal.text;

import id.warta.model.internal.WhiteSpace;
import id.warta.parser.LineRole;
import java.util.List;

/**
 * Gives every line of one article its role. First each line says what it can of itself ({@link
 * Clues}); then the story is found among them ({@link Zones}); then the lines over, in and under
 * the story are decided, each zone by its own habits ({@link Header}, {@link Body}, {@link Foot}).
 */
final class RoleReader {

    private final Outlets outlets;

    RoleReader(Outlets outlets) {
        this.outlets = outlets;
    }

    /** Reads lines whose clues are read; every line has a role afterwards. */
    Zones read(List<Line> lines) {
        Zones zones = new Zones(lines, outlets);
        dateline(lines, zones);
        new Header(lines, zones, outlets).read();
        new Body(lines, zones, outlets).read();
        new Foot(lines, zones).read();
        return zones;
    }

    private static void dateline(List<Line> lines, Zones zones) {
        for (int i = zones.datelineAt; i >= 0 && i < zones.storyAt; i++) {
            lines.get(i).role = LineRole.DATELINE;
        }
        if (zones.datelineAt >= 0
                && zones.storyAt < lines.size()
                && !WhiteSpace.isBlank(zones.storyRest)) {
            lines.get(zones.storyAt).role = LineRole.PARAGRAPH;
        }
    }
}
