package id.warta.parser.internal.profile;

import id.warta.parser.internal.profile.Css.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads off a selector what the elements that it finds can be looked up by. It knows the plain
 * forms alone: names of ASCII letters, digits, hyphens and underscores, brackets, and the
 * combinators. What else jsoup understands, such as an escape or a name space, is looked for among
 * all elements.
 */
final class CssKeys {

    private static final Css.Key ANY = new Css.Key(Kind.ANY, "");

    /** One alternative of a selector, of those between commas. */
    record Alternative(String css, Css.Key own, Css.Key rare) {}

    private final String css;
    private final List<Alternative> alternatives = new ArrayList<>();

    /** Those of the compounds before this one that are of elements around those found. */
    private final List<Css.Key> around = new ArrayList<>();

    private Css.Key compound = ANY;
    private boolean empty = true;
    private int start;
    private int at;

    private CssKeys(String css) {
        this.css = css;
    }

    /** The alternatives of a selector; one of any element if it is written in no plain form. */
    static List<Alternative> of(String css) {
        CssKeys keys = new CssKeys(css);
        return keys.read() ? keys.alternatives : List.of(new Alternative(css, ANY, ANY));
    }

    private boolean read() {
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == ',') {
                endAlternative();
                start = ++at;
            } else if (isCombinator(c)) {
                combine();
            } else if (!readSimple(c)) {
                return false;
            }
        }
        endAlternative();
        return true;
    }

    /** Reads what one sign begins; whether it is known. */
    private boolean readSimple(char c) {
        boolean first = empty;
        empty = false;
        if (first && isNameSign(c)) {
            return note(Kind.TAG, name());
        }
        at++;
        return switch (c) {
            case '*' -> first;
            case '#' -> note(Kind.ID, name());
            case '.' -> note(Kind.CLASS, name());
            case '[' -> readAttribute();
            case ':' -> skipPseudo();
            default -> false;
        };
    }

    private boolean note(Kind kind, String name) {
        if (name.isEmpty()) {
            return false;
        }
        if (kind.compareTo(compound.kind()) < 0) {
            compound = new Css.Key(kind, name);
        }
        return true;
    }

    private boolean readAttribute() {
        int open = at - 1;
        String name = name();
        // what has another value may lack the attribute, so [x!=y] shows none
        boolean shown =
                css.startsWith("]", at)
                        || css.startsWith("=", at)
                        || (css.startsWith("=", at + 1) && "^$*~".indexOf(css.charAt(at)) >= 0);
        if (shown && !name.isEmpty()) {
            note(Kind.ATTRIBUTE, name);
        }
        return skipBrackets(open, ']');
    }

    private boolean skipPseudo() {
        while (css.startsWith(":", at)) {
            at++;
        }
        return !name().isEmpty() && (!css.startsWith("(", at) || skipBrackets(at, ')'));
    }

    /** Goes behind the bracket that closes the one at {@code open}, as jsoup counts them. */
    private boolean skipBrackets(int open, char closing) {
        char opening = css.charAt(open);
        char quote = 0;
        int depth = 0;
        for (at = open; at < css.length(); at++) {
            char c = css.charAt(at);
            if (c == '\\') {
                at++;
                if (at < css.length() && "\\QE".indexOf(css.charAt(at)) >= 0) {
                    return false; // quotes of regular expressions, which jsoup counts its own way
                }
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == opening) {
                depth++;
            } else if (c == closing && --depth == 0) {
                at++;
                return true;
            }
        }
        return false;
    }

    private String name() {
        int from = at;
        while (at < css.length() && isNameSign(css.charAt(at))) {
            at++;
        }
        return css.substring(from, at).toLowerCase(Locale.ROOT);
    }

    /** Reads the signs between two compounds; blanks before a comma or the end are none. */
    private void combine() {
        boolean beside = false;
        while (at < css.length() && isCombinator(css.charAt(at))) {
            char c = css.charAt(at++);
            beside |= c == '+' || c == '~';
        }
        if (empty || at == css.length() || css.charAt(at) == ',') {
            return;
        }
        if (beside) {
            // what stands before a sibling is not around the element
            around.clear();
        } else {
            around.add(compound);
        }
        compound = ANY;
        empty = true;
    }

    private void endAlternative() {
        alternatives.add(new Alternative(css.substring(start, at).strip(), compound, rare()));
        around.clear();
        compound = ANY;
        empty = true;
    }

    /** The compound itself or the nearest around it that is rare; itself if none is. */
    private Css.Key rare() {
        if (compound.isRare()) {
            return compound;
        }
        for (int i = around.size() - 1; i >= 0; i--) {
            if (around.get(i).isRare()) {
                return around.get(i);
            }
        }
        return compound;
    }

    private static boolean isCombinator(char c) {
        return c == ' ' || c == '\t' || c == '>' || c == '+' || c == '~';
    }

    private static boolean isNameSign(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '_';
    }
}
