package id.warta.parser.internal.text;

import id.warta.parser.LineRole;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the headline over a story: a title that is printed again further down, else the first over
 * the time of publication, else the first under it.
 */
final class Headline {

    private static final int MENU = 5;
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_LETTERS = 12;
    private static final int REPEATED_WITHIN = 80;

    private final HeaderLines header;
    private final Signatures signatures;
    private final Outlets outlets;

    private Headline(HeaderLines header, Signatures signatures, Outlets outlets) {
        this.header = header;
        this.signatures = signatures;
        this.outlets = outlets;
    }

    /** Gives the headline its role wherever it is printed; the index of the first, or -1. */
    static int mark(HeaderLines header, Signatures signatures, Outlets outlets) {
        int found = new Headline(header, signatures, outlets).find();
        for (Line line : header.lines) {
            if (found >= 0
                    && line.length() == header.get(found).length()
                    && line.sameText(header.get(found))) {
                line.role = LineRole.HEADLINE;
            }
        }
        return found;
    }

    private int find() {
        int stampAt = header.first(LineRole.TIMESTAMP);
        int found = repeatedTitle();
        if (found < 0) {
            int below = stampAt < 0 ? header.end : stampAt;
            found = bestTitle(behindMenu(below), below);
        }
        return found < 0 && stampAt >= 0 ? bestTitle(stampAt + 1, header.end) : found;
    }

    /**
     * Where the lines over {@code below} begin that a menu parts from the titles of other news
     * further up.
     */
    private int behindMenu(int below) {
        int entries = 0;
        boolean titled = false;
        for (int i = below - 1; i >= 0; i--) {
            boolean entry = header.get(i).words() <= 3;
            entries = entry ? entries + 1 : 0;
            if (titled && entries > MENU) {
                return i;
            }
            titled |= !entry && isTitle(i) && !header.isUnderHeading(i);
        }
        return 0;
    }

    /** The first title that is printed again further down, or -1. */
    private int repeatedTitle() {
        Map<String, Integer> seen = new HashMap<>();
        int found = header.lines.size();
        for (int i = 0; i < Math.min(header.lines.size(), header.end + REPEATED_WITHIN); i++) {
            Line line = header.get(i);
            if (line.clue != null || !line.isTitleLike() || line.words() < FEWEST_WORDS) {
                continue;
            }
            Integer before = seen.putIfAbsent(line.text.toLowerCase(Locale.ROOT), i);
            boolean again = before != null && before < Math.min(header.end, found);
            if (again && isTitle(before) && !header.isUnderHeading(before)) {
                found = before;
            }
        }
        return found < header.lines.size() ? found : -1;
    }

    /** The first title of four words or more; else the last that may be one. */
    private int bestTitle(int from, int to) {
        int last = -1;
        for (int i = from; i < to; i++) {
            if (!isTitle(i) || header.isUnderHeading(i)) {
                continue;
            }
            if (header.get(i).words() >= FEWEST_WORDS) {
                return i;
            }
            if (header.get(i).length() >= FEWEST_LETTERS && header.get(i).words() >= 2) {
                last = i;
            }
        }
        return last;
    }

    private boolean isTitle(int i) {
        Line line = header.get(i);
        boolean video = line.hasClue(LineRole.EMBED) && line.text.indexOf(':') > 0;
        return (line.clue == null || video)
                && line.isTitleLike()
                && line.words() >= 2
                && !HeaderLines.isBreadcrumb(line)
                && !outlets.names.isBrand(line.text)
                && !line.hasCredit(outlets.captions)
                && !signatures.isSigned(i);
    }
}
