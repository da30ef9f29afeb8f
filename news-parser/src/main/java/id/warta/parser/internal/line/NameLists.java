package id.warta.parser.internal.line;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import id.warta.model.internal.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/** Enumerations of names: {@code Wira Sasmita, S.H., Ratna Dewi dan Oki}. */
public final class NameLists {

    private static final int LONGEST_NAME = 60;
    private static final Splitter ENUMERATION = Splitter.on(CharMatcher.anyOf(",;/&")).limit(12);

    private NameLists() {}

    /** The parts of a list that commas, strokes, {@code &} or {@code dan} join. */
    public static List<String> parts(String list) {
        return ENUMERATION.splitToList(list.replace(" dan ", ","));
    }

    /** The names in a list that commas, {@code dan}, {@code &} or slashes join. */
    static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        for (String raw : parts(list)) {
            String name = WhiteSpace.fold(raw);
            int joint = name.indexOf(" - ");
            if (joint > 0) {
                name = name.substring(0, joint);
            }
            while (name.endsWith(".")
                    && name.lastIndexOf('.', name.length() - 2) < 0
                    && name.length() - name.lastIndexOf(' ') > 3) {
                name = name.substring(0, name.length() - 1);
            }
            if (name.isEmpty() || name.length() > LONGEST_NAME || name.endsWith(":")) {
                continue;
            }
            if (!names.isEmpty() && isDegree(name)) {
                int last = names.size() - 1;
                names.set(last, names.get(last) + ", " + name);
            } else {
                names.add(name);
            }
        }
        return names;
    }

    private static boolean isDegree(String part) {
        return part.length() <= 6 && part.indexOf('.') > 0 && part.indexOf(' ') < 0;
    }
}
