package id.warta.parser.internal.line;

import id.warta.model.SignOff;
import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who signs a story, part by part between slashes: the initials or the name of a person, the code
 * of a desk, an agency or an outlet. Immutable.
 */
final class Signers {

    private static final int LONGEST_INITIALS = 5;
    private static final int MOST_NAME_WORDS = 4;
    private static final int LONGEST_NAME = 45;

    private static final Set<String> NO_SIGN_OFFS = WordList.lowerCase("no-sign-offs.txt");
    private static final List<String> CITATIONS = WordList.lines("citation-openings.txt");
    private static final Set<String> AGENCIES = WordList.lowerCase("agencies.txt");

    private final Set<String> outlets;

    /** Signers among whom the names of outlets, in any letters, are known for what they are. */
    Signers(Collection<String> outletNames) {
        outlets =
                outletNames.stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether what stands in brackets is known to sign nothing: {@code Foto}, {@code tengah}. */
    static boolean isNone(String inside) {
        return NO_SIGN_OFFS.contains(inside.toLowerCase(Locale.ROOT));
    }

    /**
     * The sign-off of those whom {@code inside} names between slashes; null if a part is neither
     * initials nor a name.
     *
     * @param whole the sign-off as it is printed
     */
    @Nullable SignOff read(String inside, String whole) {
        List<String> initials = new ArrayList<>();
        List<String> agencies = new ArrayList<>();
        boolean several = inside.indexOf('/') >= 0;
        for (int from = 0; from <= inside.length(); ) {
            int end = SourceLines.partEnd(inside, from);
            String part = inside.substring(from, end).strip();
            from = end + 1;
            while (part.endsWith("*") || (part.endsWith(".") && part.indexOf('.') > 3)) {
                part = part.substring(0, part.length() - 1).strip();
            }
            if (part.isEmpty()) {
                continue;
            }
            if (isAgency(part)) {
                agencies.add(part);
            } else if (isInitials(part, several) || isName(part)) {
                initials.add(part);
            } else {
                return null;
            }
        }
        return initials.isEmpty() && agencies.isEmpty()
                ? null
                : new SignOff(initials, agencies, whole);
    }

    /** A known outlet or agency written with a capital, or capitals that are no code. */
    private boolean isAgency(String part) {
        if (!Letters.isCapitalised(part) && part.indexOf('.') < 0) {
            return false; // "jpnn", "fajar" sign like persons
        }
        String lower = part.toLowerCase(Locale.ROOT);
        if (AGENCIES.contains(lower)
                || outlets.contains(lower)
                || (SourceLines.isHostLike(part) && part.indexOf('.') > 0)) {
            return true;
        }
        return part.length() <= 6 && part.indexOf(' ') < 0 && isCapitals(part);
    }

    private static boolean isCapitals(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!Character.isUpperCase(part.charAt(i))) {
                return false;
            }
        }
        return part.length() > 2;
    }

    /** Lower-case letters, two capitals, or a desk's code such as {@code I-1}, {@code kbc10}. */
    private static boolean isInitials(String part, boolean several) {
        int letters = 0;
        int digits = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
            } else if (Character.isDigit(c)) {
                digits++;
            } else if (c != '-') {
                return false;
            }
        }
        if (digits > 0) {
            return letters >= 1 && letters <= 4 && digits <= 2;
        }
        int most = several ? 12 : LONGEST_INITIALS;
        return letters >= 1 && letters <= most && letters == part.length();
    }

    /** One to four words that all begin with a capital. */
    static boolean isName(String part) {
        if (part.length() > LONGEST_NAME || CITATIONS.stream().anyMatch(part::startsWith)) {
            return false;
        }
        String name = WhiteSpace.fold(part);
        int words = 0;
        for (int from = 0; from <= name.length(); ) {
            int blank = name.indexOf(' ', from);
            String word = name.substring(from, blank < 0 ? name.length() : blank);
            from += word.length() + 1;
            if (++words > MOST_NAME_WORDS || !isNameWord(word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameWord(String word) {
        boolean marked = !word.isEmpty() && "'‘’".indexOf(word.charAt(0)) >= 0; // ‘Aisyah
        if (!Letters.isCapitalised(marked ? word.substring(1) : word)) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Character.isLetter(c) && ".'‘’-".indexOf(c) < 0) {
                return false;
            }
        }
        return !isNone(word);
    }

    /** {@code uli/agt}: so plainly a sign-off that no full stop is needed before it. */
    static boolean isSlashedInitials(String inside) {
        int slash = inside.indexOf('/');
        if (slash < 2 || inside.length() > 12) {
            return false;
        }
        for (int i = 0; i < inside.length(); i++) {
            char c = inside.charAt(i);
            if (c != '/' && !Character.isLowerCase(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether initials in small letters are among those between slashes: {@code Ant/fer}. */
    static boolean holdsSmallInitials(String inside) {
        for (int from = 0; from <= inside.length(); ) {
            int end = SourceLines.partEnd(inside, from);
            int letter = from;
            while (letter < end && Character.isLowerCase(inside.charAt(letter))) {
                letter++;
            }
            if (letter == end && end > from && end - from <= LONGEST_INITIALS) {
                return true;
            }
            from = end + 1;
        }
        return false;
    }
}
