package id.warta.examples.spark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Pages of a made-up outlet, each another, and every twentieth a bad one. */
final class GeneratedPages {

    private static final int BAD_EVERY = 20;

    private static final List<String> NAMES =
            List.of("Yohanis Latuheru", "Rosina Pattiasina", "Salim Tuasikal", "Maria Tahapary");
    private static final List<String> PLACES =
            List.of("Ambon", "Masohi", "Piru", "Namlea", "Tual", "Dobo");
    private static final List<String> FISH = List.of("cakalang", "tongkol", "tuna", "kerapu");

    private GeneratedPages() {}

    /**
     * Writes files of JSON lines: {@code FOLDER PAGES FILES}, to measure the job with.
     *
     * @throws IOException if one cannot be written
     */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
    }

    static void write(Path folder, int pages, int files) throws IOException {
        Files.createDirectories(folder);
        for (int file = 0; file < files; file++) {
            try (BufferedWriter out =
                    Files.newBufferedWriter(folder.resolve("pages-" + file + ".jsonl"))) {
                for (int i = file; i < pages; i += files) {
                    out.write(line(i));
                    out.newLine();
                }
            }
        }
    }

    static boolean isBad(int number) {
        return number % BAD_EVERY == 0;
    }

    static String url(int number) {
        return "https://kabarseram.example/maluku/" + number;
    }

    static String headline(int number) {
        return "Harga " + of(FISH, number) + " di " + of(PLACES, number / 4) + " Naik ke-" + number;
    }

    static String speaker(int number) {
        return of(NAMES, number);
    }

    private static String of(List<String> words, int number) {
        return words.get(Math.floorMod(number, words.size()));
    }

    /** One line of JSON lines; bad ones are bad in several ways. */
    private static String line(int number) {
        if (!isBad(number)) {
            return object(number, "\"html\":" + quoted(html(number)));
        }
        return switch (number / BAD_EVERY % 6) {
            case 0 -> "{\"id\":\"" + number + "\",\"html\":\"<p>putus";
            case 1 -> object(number, "\"html\":\"\"");
            case 2 -> object(number, "\"other\":1");
            case 3 -> object(number, "\"html\":" + quoted(listing(number)));
            case 4 -> object(number, "\"text\":\" \\n\\t\"");
            default -> object(number, "\"html\":\"\\ud83d\\u0000\\u0001<<<div><p\"");
        };
    }

    private static String object(int number, String page) {
        return "{\"id\":" + number + ",\"url\":\"" + url(number) + "\"," + page + "}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
    }

    static String listing(int number) {
        StringBuilder html = new StringBuilder("<html><body><nav>");
        for (int i = 0; i < 30; i++) {
            html.append("<a href=\"/").append(i).append("\">").append(headline(number + i));
            html.append("</a> ");
        }
        return html.append("</nav></body></html>").toString();
    }

    static String html(int number) {
        StringBuilder html = new StringBuilder();
        html.append("<!DOCTYPE html>\n<html lang=\"id\"><head><meta charset=\"utf-8\"><title>")
                .append(headline(number))
                .append(
                        """
                        </title>
                        <meta property="og:type" content="article">
                        <meta property="article:published_time" content="2025-03-04T09:00:00+09:00">
                        """)
                .append("<meta property=\"og:title\" content=\"")
                .append(headline(number))
                .append("\">\n</head><body>\n");
        furniture(html, number, "nav");
        html.append("<article><h1>").append(headline(number)).append("</h1>\n");
        for (int i = 0; i < 4; i++) {
            paragraphs(html, number + i, i);
        }
        html.append("</article>\n");
        furniture(html, number + 7, "footer");
        return html.append("</body></html>\n").toString();
    }

    /** What stands around an article: most of a page, as in real ones. */
    private static void furniture(StringBuilder html, int number, String element) {
        html.append('<').append(element).append(" class=\"utama\"><ul>\n");
        for (int i = 0; i < 60; i++) {
            html.append("<li class=\"butir butir-")
                    .append(i)
                    .append("\" data-posisi=\"")
                    .append(number + i)
                    .append("\"><a href=\"/maluku/")
                    .append(number + i)
                    .append("\"><img src=\"/gambar/")
                    .append(i)
                    .append(".jpg\" alt=\"\"><span>")
                    .append(headline(number + i))
                    .append("</span></a></li>\n");
        }
        html.append("</ul></").append(element).append(">\n");
    }

    private static void paragraphs(StringBuilder html, int number, int part) {
        String place = of(PLACES, number);
        String fish = of(FISH, number);
        String name = speaker(number);
        html.append(
                String.format(
                        Locale.ROOT,
                        """
                        <p>Harga ikan %1$s di Pasar %2$s naik menjadi Rp %3$d.000 per kilogram pada Senin (%4$d/3/2025), dari Rp 20.000 pekan lalu.</p>
                        <p>Kepala Dinas Kelautan dan Perikanan (DKP) %2$s, %5$s, mengatakan bahwa %6$d kapal tidak melaut sejak Jumat karena gelombang setinggi %7$d meter.</p>
                        <p>“Kami berharap pasokan pulih dalam %7$d hari,” kata %5$s di kantornya, Selasa.</p>
                        <p>Menurut pedagang, permintaan menjelang akhir bulan biasanya naik sekitar 15 persen, sedangkan stok di gudang beku tinggal %6$d ton.</p>
                        """,
                        fish,
                        place,
                        21 + number % 30,
                        1 + (number + part) % 28,
                        name,
                        10 + number % 200,
                        2 + number % 5));
    }
}
