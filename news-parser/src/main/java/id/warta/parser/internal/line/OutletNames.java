package id.warta.parser.internal.line;

import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names by which outlets call themselves in datelines, found in any letters. Immutable. */
final class OutletNames {

    private static final int SHORTEST = 3;

    private final Set<String> all = new HashSet<>();

    /** The same by the letters and digits that they begin with, the longest first. */
    private final AnyCaseMap<List<String>> byBeginning;

    OutletNames(Collection<String> names) {
        Map<String, List<String>> lists = new HashMap<>();
        for (String name : names) {
            String folded = WhiteSpace.fold(name).toLowerCase(Locale.ROOT);
            if (all.add(folded) && folded.length() >= SHORTEST) {
                String beginning = folded.substring(0, endOfLetters(folded, 0, folded.length()));
                if (!beginning.isEmpty()) {
                    lists.computeIfAbsent(beginning, b -> new ArrayList<>()).add(folded);
                }
            }
        }
        lists.values().forEach(l -> l.sort((a, b) -> b.length() - a.length()));
        byBeginning = new AnyCaseMap<>(lists);
    }

    /** Whether it is the name of an outlet; in lower case, one blank between words. */
    boolean contains(String folded) {
        return all.contains(folded);
    }

    /**
     * The end of an outlet's name or host that begins at {@code from} and ends before {@code
     * limit}; {@code from} if there is none.
     */
    int endAt(String text, int from, int limit) {
        int letters = endOfLetters(text, from, limit);
        if (letters < limit && isHostJoint(text, letters, limit)) {
            int word = wordEnd(text, letters, limit);
            if (Hosts.isHost(text.substring(from, word))) {
                return word;
            }
        }
        List<String> named = byBeginning.get(text, from, letters);
        for (int i = 0; named != null && i < named.size(); i++) {
            String name = named.get(i);
            int end = from + name.length();
            if (end <= limit && isNameEnd(text, end) && isNamed(text, name, from)) {
                return end;
            }
        }
        return from;
    }

    private static boolean isNamed(String text, String name, int from) {
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(text.charAt(from + i));
            if ((c == '\u00a0' ? ' ' : c) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNameEnd(String text, int end) {
        return end == text.length()
                || !Character.isLetterOrDigit(text.charAt(end))
                || !Character.isLetterOrDigit(text.charAt(end - 1));
    }

    private static int wordEnd(String text, int from, int limit) {
        int i = from;
        while (i < limit
                && (Character.isLetterOrDigit(text.charAt(i)) || isHostJoint(text, i, limit))) {
            i++;
        }
        return i;
    }

    private static boolean isHostJoint(String text, int i, int limit) {
        char c = text.charAt(i);
        return (c == '.' || c == '-')
                && i + 1 < limit
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }

    private static int endOfLetters(String text, int from, int limit) {
        int i = from;
        while (i < limit && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
