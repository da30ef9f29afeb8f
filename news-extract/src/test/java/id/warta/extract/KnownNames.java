package id.warta.extract;

import id.warta.model.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A tagger that knows the invented names of the tables, so that they test the grammar alone. */
final class KnownNames implements Extractor<Entity> {

    private static final Map<String, Entity.Kind> NAMES = new LinkedHashMap<>();

    static {
        for (String name :
                new String[] {
                    "Lestari Wibowo Putri",
                    "Bima Santoso",
                    "Ratna Dewi Lestari",
                    "Arga Mahesa",
                    "Bima N",
                    "Putra Santoso",
                    "Santoso",
                    "Lim Soo-bin",
                    "Lim Jae",
                    "Darto Wibowo",
                    "Tono",
                    "Sari",
                    "Jaka Umbara",
                    "Murni Kencana",
                    "Bima",
                    "Ratna",
                    "Lim",
                    "Arga",
                    "Darto",
                    "Lestari"
                }) {
            NAMES.put(name, Entity.Kind.PERSON);
        }
        for (String name :
                new String[] {
                    "Badan Kelautan Purwa",
                    "BKP",
                    "Dinas Pertanian Kota Arjuna",
                    "PT Kapal Jaya",
                    "Kapal Jaya",
                    "Pemkot Arjuna"
                }) {
            NAMES.put(name, Entity.Kind.ORGANIZATION);
        }
        for (String name :
                new String[] {"Kota Arjuna", "Arjuna", "Negeri Selatan", "Selatan Raya", "Purwa"}) {
            NAMES.put(name, Entity.Kind.LOCATION);
        }
    }

    @Override
    public Class<Entity> type() {
        return Entity.class;
    }

    @Override
    public void extract(Source source, Consumer<? super Entity> found) {
        String text = source.text();
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1))) {
                for (Map.Entry<String, Entity.Kind> name : NAMES.entrySet()) {
                    int to = i + name.getKey().length();
                    if (text.startsWith(name.getKey(), i)
                            && (to == text.length() || !Character.isLetter(text.charAt(to)))) {
                        found.accept(new Entity(new Span(i, to), name.getValue(), 1));
                        end = to;
                        break;
                    }
                }
            }
            i = end;
        }
    }
}
