package id.warta.bench;

import java.net.URI;
import java.util.Random;

/** Pages for measuring speed: the same for the same size, with no sentence of anybody's. */
final class GeneratedPage {

    private static final long SEED = 42;

    /** Words of a story about nothing. */
    private static final String[] WORDS = {
        "warga", "desa", "membuka", "jalan", "baru", "menuju", "pasar", "setelah", "hujan", "reda",
        "petugas", "memeriksa", "jembatan", "kayu", "yang", "rusak", "pada", "malam", "hari", "dan",
        "meminta", "mereka", "menunggu", "sampai", "pagi", "kata", "kepala", "dusun", "itu", "lagi"
    };

    private final Random random = new Random(SEED);
    private final StringBuilder html = new StringBuilder();

    private GeneratedPage() {}

    /** The address of the page: detik's for a known outlet. */
    static URI address(boolean known) {
        return URI.create(
                known
                        ? "https://news.detik.com/berita/d-1/warga-desa-membuka-jalan"
                        : "https://www.example.com/berita/warga-desa-membuka-jalan");
    }

    /** A page of about {@code length} characters. */
    static String of(int length, boolean known) {
        GeneratedPage page = new GeneratedPage();
        page.head(known);
        page.clutter(length / 2);
        page.article(known);
        page.clutter(length);
        return page.html.append("</body></html>").toString();
    }

    private void head(boolean known) {
        html.append("<!DOCTYPE html><html lang=id><head><meta charset=utf-8>")
                .append("<title>Warga Desa Membuka Jalan</title><link rel=canonical href='")
                .append(address(known))
                .append("'><meta property=og:type content=article>")
                .append("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",")
                .append("\"headline\":\"Warga Desa Membuka Jalan\",")
                .append("\"datePublished\":\"2026-07-24T10:00:00+07:00\",")
                .append("\"author\":{\"@type\":\"Person\",\"name\":\"Sari Wulandari\"}}</script>")
                .append("</head><body>");
    }

    private void article(boolean known) {
        html.append("<article><h1 class=")
                .append(known ? "detail__title" : "judul")
                .append(">Warga Desa Membuka Jalan</h1><div class=")
                .append(known ? "detail__date" : "tanggal")
                .append(">Jumat, 24 Jul 2026 10:00 WIB</div><div class=")
                .append(known ? "detail__body-text" : "isi")
                .append('>');
        for (int paragraph = 0; paragraph < 14; paragraph++) {
            html.append("<p>");
            words(35);
            html.append(".</p>\n");
            if (paragraph % 4 == 3) {
                html.append("<div class=lihatjg><strong>Baca juga:</strong> <a href='/x'>");
                words(6);
                html.append("</a></div>\n");
            }
        }
        html.append(
                "</div><div class=detail__body-tag><a href='/tag/desa'>desa</a></div></article>");
    }

    /** Menus, lists of teasers and scripts until the page is {@code until} characters long. */
    private void clutter(int until) {
        for (int i = 0; html.length() < until; i++) {
            switch (i % 4) {
                case 0 -> {
                    html.append("<script>window.data = window.data || []; data.push({id: ")
                            .append(random.nextInt(1_000_000))
                            .append(", slot: 'a', size: [300, 250]});</script>\n");
                }
                case 1 -> {
                    html.append("<nav class='menu menu-").append(i).append("'><ul>");
                    for (int item = 0; item < 8; item++) {
                        html.append(
                                        "<li class='menu__item nav-item'><a class='menu__link' href='/kanal/")
                                .append(random.nextInt(1000))
                                .append("'>");
                        words(2);
                        html.append("</a></li>");
                    }
                    html.append("</ul></nav>\n");
                }
                default -> {
                    html.append("<div class='list list--feed'><div class='media media--left'>")
                            .append("<a class='media__link' href='/berita/")
                            .append(random.nextInt(1_000_000))
                            .append("'><img class='lazy' data-src='https://img.example.com/")
                            .append(random.nextInt(1_000_000))
                            .append(".jpg' alt=''></a><h3 class='media__title'><a href='/b'>");
                    words(9);
                    html.append(
                            "</a></h3><span class='media__date'>10 menit lalu</span></div></div>\n");
                }
            }
        }
    }

    private void words(int count) {
        for (int i = 0; i < count; i++) {
            html.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
    }
}
