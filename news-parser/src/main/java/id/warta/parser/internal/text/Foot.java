package id.warta.parser.internal.text;

import id.warta.parser.LineRole;
import id.warta.parser.internal.line.Bylines;
import id.warta.parser.internal.line.ListMarks;
import id.warta.parser.internal.line.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The roles of the lines under a story: sign-off, credits, tags with or without a heading, share
 * bar, related titles, the site's own lists and copyright.
 */
final class Foot {

    private static final int LONGEST_TAG = 60;
    private static final int MOST_TAG_WORDS = 5;

    private final List<Line> lines;
    private final Zones zones;
    private final int from;

    /** The role that unnamed lines have under the last heading, or null. */
    private @Nullable LineRole under;

    Foot(List<Line> lines, Zones zones) {
        this.lines = lines;
        this.zones = zones;
        this.from = zones.bodyEnd;
    }

    void read() {
        for (int i = from; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.role == null) {
                line.role = line.clue == null ? unnamed(i) : ofClue(i);
            }
        }
        tagsOverShareBar();
    }

    private LineRole ofClue(int i) {
        Line line = lines.get(i);
        LineRole before = i > 0 ? lines.get(i - 1).role : null;
        if (line.furniture != null && line.furniture.heading()) {
            under = line.furniture.rest().isEmpty() ? line.clue : null;
        } else if (line.clue == LineRole.BYLINE) {
            under = isLabelAlone(line) ? LineRole.BYLINE : LineRole.RELATED;
        } else if (line.clue == LineRole.SHARE
                && under == LineRole.TAGS
                && line.length() < 12
                && Character.isLetter(line.first())
                && line.furniture != null
                && before == LineRole.TAGS
                && line.isLowerCase()) {
            return LineRole.TAGS; // a tag such as "instagram"
        } else if (line.clue != LineRole.AD && !(line.clue == LineRole.SIGN_OFF && isBare(line))) {
            under = line.clue == LineRole.OTHER || line.clue == LineRole.TIMESTAMP ? under : null;
        }
        if (line.words() == 0 && line.length() <= 2 && before != null) {
            return before; // the stroke between the entries of a bar
        }
        if (line.clue == LineRole.SIGN_OFF && under == LineRole.TAGS && isBare(line)) {
            return LineRole.TAGS;
        }
        return switch (line.clue) {
            case TIMESTAMP, DATELINE -> LineRole.OTHER;
            case PHOTO_CREDIT -> under == null ? LineRole.PHOTO_CREDIT : under;
            default -> line.clue;
        };
    }

    private boolean isLabelAlone(Line line) {
        return Bylines.role(line.text).isPresent() && line.text.indexOf(':') < 0;
    }

    private LineRole unnamed(int i) {
        Line line = lines.get(i);
        if (zones.isLeadAgain(i)) {
            return LineRole.OTHER;
        }
        if (under == LineRole.BYLINE) {
            under = LineRole.RELATED;
            return LineRole.BYLINE;
        }
        if (isDoubled(i)) {
            return LineRole.EMBED;
        }
        Line above = lines.get(i - 1);
        if (line.continuesSentence() && above.is(LineRole.SHARE) && !above.endsSentence()) {
            return LineRole.SHARE;
        }
        if (nameBeforeLabel(i) || endsInCollective(line)) {
            return LineRole.BYLINE;
        }
        if (under == LineRole.TAGS) {
            boolean tag = isTag(line) || isRunOfTags(line) || isLongTag(line);
            return tag ? LineRole.TAGS : leaveTags(line);
        }
        if (under != null) {
            return under;
        }
        if (isTag(line) || isRunOfTags(line)) {
            return LineRole.TAGS;
        }
        return line.isTitleLike() || line.length() <= 200 ? LineRole.RELATED : LineRole.OTHER;
    }

    /** The title of a video printed twice. */
    private boolean isDoubled(int i) {
        Line line = lines.get(i);
        boolean doubled =
                (i + 1 < lines.size() && lines.get(i + 1).sameText(line))
                        || lines.get(i - 1).sameText(line);
        return doubled && line.isTitleLike() && line.words() > 3;
    }

    private LineRole leaveTags(Line line) {
        under = null;
        return line.isTitleLike() ? LineRole.RELATED : LineRole.OTHER;
    }

    /** Capitals without brackets, which sign a story only right under it. */
    private static boolean isBare(Line line) {
        return line.first() != '(' && line.first() != '[' && line.isAllLetters();
    }

    private static boolean isTag(Line line) {
        return line.length() <= LONGEST_TAG
                && line.words() <= MOST_TAG_WORDS
                && !line.endsSentence()
                && !ListMarks.isAt(line.text);
    }

    /** Under a heading tags may be as long as the name of a ministry. */
    private static boolean isLongTag(Line line) {
        return line.words() <= MOST_TAG_WORDS * 2
                && !line.endsSentence()
                && line.length() <= 90
                && line.text.indexOf(',') < 0
                && line.text.indexOf(':') < 0;
    }

    /** Tags in lower case that the paste ran together. */
    private static boolean isRunOfTags(Line line) {
        return line.isLowerCase() && !line.endsSentence();
    }

    private boolean nameBeforeLabel(int i) {
        return i + 1 < lines.size()
                && lines.get(i + 1).hasClue(LineRole.BYLINE)
                && isLabelAlone(lines.get(i + 1))
                && lines.get(i).words() <= 5;
    }

    private static boolean endsInCollective(Line line) {
        return line.length() <= 60 && Names.endsInCollective(line.text);
    }

    /** Titles over tags are no tags: of a run of unnamed lines the first long one ends the tags. */
    private void tagsOverShareBar() {
        for (int i = from; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            Line next = lines.get(i + 1);
            boolean unnamedTag = line.is(LineRole.TAGS) && line.clue == null;
            if (unnamedTag
                    && next.is(LineRole.RELATED)
                    && next.clue == null
                    && (i == from || !lines.get(i - 1).is(LineRole.TAGS))
                    && line.isTitleCase()
                    && !line.isLowerCase()) {
                line.role = LineRole.RELATED;
            }
        }
    }
}
