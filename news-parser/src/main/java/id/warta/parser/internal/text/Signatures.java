package id.warta.parser.internal.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import id.warta.parser.LineRole;
import id.warta.parser.internal.line.NameLists;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Lines over a story that are names of those who wrote it, or of the outlet, without a label. */
final class Signatures {

    private static final int LONGEST_SIGNATURE = 80;
    private static final int LONGEST_NAMES = 90;
    private static final int OPENING_LINES = 12;
    private static final int SHORTEST_STORY_WORD = 5;
    private static final Splitter WORDS =
            Splitter.on(CharMatcher.forPredicate(Character::isLetter).negate()).omitEmptyStrings();

    private final HeaderLines header;
    private final Outlets outlets;
    private final int titleAt;

    /**
     * Words that stand in lower case in the first lines of the story; collected when first asked
     * for.
     */
    private final Set<String> storyWords = new HashSet<>();

    Signatures(HeaderLines header, Outlets outlets) {
        this.header = header;
        this.outlets = outlets;
        this.titleAt = header.firstTitle();
    }

    /** A name with what its bearer is or writes for, or a name beside a label. */
    boolean isSigned(int i) {
        Line line = header.get(i);
        if (line.length() > LONGEST_SIGNATURE || outlets.bylines.signed(line.text).isEmpty()) {
            return false;
        }
        boolean nameAlone = outlets.names.isPersonName(line.text, 1);
        return !nameAlone || (hasCreditNeighbour(i) && !isSaidInStory(line));
    }

    /**
     * Whether the story has a word of the line in lower case, which it hardly has of a name: so
     * that a headline of two or three words under the time is not taken for its writer.
     */
    private boolean isSaidInStory(Line line) {
        if (storyWords.isEmpty()) {
            for (int k = header.end;
                    k < Math.min(header.lines.size(), header.end + OPENING_LINES);
                    k++) {
                for (String word : WORDS.split(header.get(k).text)) {
                    if (Character.isLowerCase(word.charAt(0))) {
                        storyWords.add(word);
                    }
                }
            }
        }
        for (String word : WORDS.split(line.text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= SHORTEST_STORY_WORD && storyWords.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line may be the names of those who wrote, and nothing else. */
    boolean isName(Line line) {
        if (line.length() > LONGEST_NAMES || (line.endsSentence() && line.last() != '.')) {
            return false;
        }
        if (outlets.bylines.signed(line.text).isPresent()) {
            return true;
        }
        int joint = line.text.indexOf(" - ");
        if (joint > 0 && line.words() <= 7) {
            return outlets.names.isPersonName(line.text.substring(0, joint), 2);
        }
        for (String name : NameLists.parts(line.text)) {
            if (!outlets.names.isPersonName(name.strip(), 2)) {
                return false;
            }
        }
        return true;
    }

    /** {@code CNN Indonesia TV | CNN Indonesia}. */
    boolean isBrands(String text) {
        int bar = text.indexOf('|');
        return bar > 0
                && outlets.names.isBrand(text.substring(bar + 1).strip())
                && outlets.names.isBrand(text.substring(0, bar).strip());
    }

    /** Whether a time or byline is beside a line that is too short or too low for a title. */
    boolean hasCreditNeighbour(int i) {
        boolean above = i > 0 && isCreditClue(header.get(i - 1));
        boolean below = i + 1 < header.lines.size() && isCreditClue(header.get(i + 1));
        boolean fewWords = header.get(i).words() <= 3;
        return (above || below) && (fewWords || titleAt < i);
    }

    /** Whether a line is beside those between which names stand. */
    boolean isBesideCredits(int i) {
        return (i > 0
                        && (isCreditClue(header.get(i - 1))
                                || header.get(i - 1).is(LineRole.HEADLINE)
                                || header.get(i - 1).is(LineRole.SECTION)
                                || header.get(i - 1).is(LineRole.DECK)))
                || (i + 1 < header.lines.size() && isCreditClue(header.get(i + 1)));
    }

    private static boolean isCreditClue(Line line) {
        return line.hasClue(LineRole.TIMESTAMP) || line.hasClue(LineRole.BYLINE);
    }
}
