package id.warta.parser.internal.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be the name of a person, and what is that of an outlet, an agency or a team.
 *
 * <p>Immutable.
 */
public final class Names {

    private static final int MOST_NAME_WORDS = 5;
    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 50;
    private static final int LONGEST_BRAND = 40;

    /** Longer than the name or host of any agency or outlet. */
    private static final int LONGEST_SOURCE = 50;

    private static final Set<String> PARTICLES = WordList.lowerCase("name-particles.txt");
    private static final AnyCaseMap<Boolean> COLLECTIVES =
            AnyCaseMap.of(WordList.lowerCase("byline-collectives.txt"));
    private static final List<String> COLLECTIVE_OPENINGS =
            WordList.lines("collective-openings.txt");
    private static final AnyCaseMap<Boolean> AGENCIES =
            AnyCaseMap.of(WordList.lowerCase("agencies.txt"));
    private static final AnyCaseMap<Boolean> ORGANISATIONS;

    /** What the words of organisations begin with. */
    private static final Openings ORGANISATION_BEGINNINGS;

    static {
        List<String> words = new ArrayList<>();
        List<String> beginnings = new ArrayList<>();
        for (String word : WordList.lowerCase("organisation-words.txt")) {
            if (word.endsWith("-")) {
                beginnings.add(word.substring(0, word.length() - 1));
            } else {
                words.add(word);
            }
        }
        ORGANISATIONS = AnyCaseMap.of(words);
        ORGANISATION_BEGINNINGS = new Openings(beginnings);
    }

    /** The mark of a picture that its source hands out. */
    private static final String HANDOUT = "ho-";

    private final AnyCaseMap<Boolean> outlets;

    /** Names of which those of outlets, in any letters, are known for what they are. */
    Names(Collection<String> outletNames) {
        outlets = AnyCaseMap.of(outletNames.stream().map(n -> n.toLowerCase(Locale.ROOT)).toList());
    }

    // ------------------------------------------------------------------ persons

    /** Whether {@code text} can be a person's name of {@code least} words or more. */
    public boolean isPersonName(String text, int least) {
        if (text.length() > LONGEST_NAME || text.length() < SHORTEST_NAME) {
            return false;
        }
        int words = 0;
        int from = 0;
        while (from <= text.length()) {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            if (++words > MOST_NAME_WORDS || !isNameWord(text.substring(from, end))) {
                return false;
            }
            from = end + 1;
        }
        return words >= least && !isAgencyOrOutlet(text) && !opensWithAgency(text);
    }

    /** Whether the first of several words is the name of an agency in capitals. */
    private static boolean opensWithAgency(String text) {
        int blank = text.indexOf(' ');
        String first = blank < 0 ? "" : text.substring(0, blank);
        return Letters.isAllCaps(first) && AGENCIES.has(first);
    }

    private static boolean isNameWord(String word) {
        if (!Letters.isCapitalised(word) && !PARTICLES.contains(word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && c != '.' && c != '\'' && c != '’' && c != '-') {
                return false;
            }
        }
        return !isOrganisationWord(word);
    }

    private static boolean isOrganisationWord(String word) {
        return ORGANISATIONS.has(word)
                || ORGANISATION_BEGINNINGS.of(word) != null
                || Letters.startsWith(word, HANDOUT);
    }

    // ------------------------------------------------------------------ newsrooms

    /** Whether {@code name} can be that of a person, a team or an outlet. */
    boolean isPersonOrCollective(String name) {
        return isPersonName(name, 1) || isCollective(name);
    }

    /** Whether a byline names nobody in particular: {@code Admin}, {@code Tim detikcom}. */
    public boolean isCollective(String name) {
        return COLLECTIVES.has(name) || beginsWithTeam(name) || isBrand(name);
    }

    private static boolean beginsWithTeam(String name) {
        for (String word : COLLECTIVE_OPENINGS) {
            if (Letters.startsWith(name, word)
                    && name.length() > word.length()
                    && name.charAt(word.length()) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** Whether two words that end a text name nobody in particular: {@code Tim Redaksi}. */
    public static boolean endsInCollective(String text) {
        int last = text.lastIndexOf(' ');
        return last > 0
                && COLLECTIVES.has(text, text.lastIndexOf(' ', last - 1) + 1, text.length());
    }

    /** Whether {@code text} is the name of an outlet or of a channel of one. */
    public boolean isBrand(String text) {
        if (text.length() > LONGEST_BRAND) {
            return false;
        }
        return outlets.has(text) || outlets.has(text, 0, text.lastIndexOf(' '));
    }

    /** Whether {@code part} is an agency, an outlet, or a host. */
    boolean isAgencyOrOutlet(String part) {
        if (part.length() > LONGEST_SOURCE) {
            return false;
        }
        return AGENCIES.has(part) || outlets.has(part) || isHost(part);
    }

    /** Whether {@code text} is the name of an outlet. */
    boolean isOutlet(String text) {
        return outlets.has(text);
    }

    /** Whether {@code text} is one word with a full stop inside. */
    static boolean isHost(String text) {
        return text.indexOf('.') > 0 && text.indexOf(' ') < 0;
    }
}
