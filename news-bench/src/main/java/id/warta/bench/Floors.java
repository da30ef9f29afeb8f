package id.warta.bench;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that must not fall: {@code floors.tsv}, a line a measure: set, measure, floor in
 * percent.
 */
final class Floors {
    private Floors() {}

    static Map<ReportCommand.Key, Double> read() throws IOException {
        URL url = Resources.getResource("floors.tsv");
        Map<ReportCommand.Key, Double> floors = new LinkedHashMap<>();
        for (String line : Resources.readLines(url, StandardCharsets.UTF_8)) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Splitter.on('\t').splitToList(line);
            ReportCommand.Key key = new ReportCommand.Key(cells.get(0), cells.get(1));
            if (floors.put(key, Double.valueOf(cells.get(2))) != null) {
                throw new IllegalStateException("floors.tsv pins " + key + " twice; keep one");
            }
        }
        return floors;
    }
}
