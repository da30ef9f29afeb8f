package id.warta.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** One run of the command, and what came of it. */
record Cli(int code, String out, String err) {

    static final String TEXT =
            """
            Harga Cakalang di Piru Turun

            Selasa, 4 Maret 2025, 09:00 WIT

            AMBON - Harga cakalang di Pasar Piru turun menjadi Rp 25.000 per kilogram pada Selasa (4/3/2025).

            “Cuaca buruk sejak Minggu lalu,” kata Kepala Dinas Perikanan Yohanis Patty.
            """;

    static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="id"><head><meta charset="utf-8"><title>Pasar Piru Dibuka Lagi</title>
            <meta property="og:title" content="Pasar Piru Dibuka Lagi"><meta property="og:type" content="article">
            <meta property="article:published_time" content="2025-03-04T09:00:00+09:00"></head>
            <body><article><h1>Pasar Piru Dibuka Lagi</h1>
            <p>Pemerintah Kabupaten Seram Bagian Barat membuka lagi Pasar Piru yang rusak akibat gempa dua bulan lalu.</p>
            <p>“Pedagang boleh menempati kios mulai Rabu,” kata Kepala Dinas Perdagangan Otto Latue di Piru, Selasa.</p>
            <p>Pasar itu memiliki 120 kios dan menelan biaya Rp 4,5 miliar dari anggaran daerah tahun ini.</p>
            </article></body></html>
            """;

    static Cli run(String stdin, String... args) {
        return run(stdin.getBytes(StandardCharsets.UTF_8), args);
    }

    static Cli run(byte[] stdin, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Warta.run(
                        args,
                        new ByteArrayInputStream(stdin),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Cli(
                code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
