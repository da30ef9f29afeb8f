package id.warta.parser.internal.page.story;

/** The bullets and numbers that begin the lines of a list in running text. */
final class ListMarks {
    private ListMarks() {}

    /** Whether {@code line} begins with a bullet, a dash and a blank, or a number and its mark. */
    static boolean isAt(String line) {
        String item = line.strip();
        if (item.isEmpty()) {
            return false;
        }
        char first = item.charAt(0);
        if ("•●▪■◦–—-*".indexOf(first) >= 0) {
            return item.length() > 1 && (first == '•' || item.charAt(1) == ' ' || first == '●');
        }
        int i = 0;
        while (i < item.length() && i < 3 && Character.isDigit(item.charAt(i))) {
            i++;
        }
        return i > 0
                && i + 1 < item.length()
                && (item.charAt(i) == '.' || item.charAt(i) == ')')
                && item.charAt(i + 1) == ' ';
    }
}
