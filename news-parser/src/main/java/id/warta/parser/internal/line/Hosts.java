package id.warta.parser.internal.line;

import java.util.Locale;
import java.util.Set;

/** Hosts of outlets, where they stand in the text: {@code TRIBUNNEWS.COM}. */
public final class Hosts {

    private static final Set<String> DOMAINS = WordList.lowerCase("domains.txt");

    private Hosts() {}

    /** Whether {@code word} looks like the host of an outlet: {@code TRIBUNNEWS.COM}. */
    public static boolean isHost(String word) {
        int dot = word.lastIndexOf('.');
        return dot > 1 && isDomain(word.substring(dot + 1));
    }

    /** Whether {@code word} ends hosts of outlets, in any letters: {@code com}. */
    public static boolean isDomain(String word) {
        return DOMAINS.contains(word.toLowerCase(Locale.ROOT));
    }
}
