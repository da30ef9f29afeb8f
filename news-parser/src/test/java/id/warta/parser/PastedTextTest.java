package id.warta.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.io.Resources;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Photo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What becomes of a paste beyond the roles of its lines, and what holds for every paste. */
class PastedTextTest {

    private final ArticleParser parser = ArticleParser.standard();

    @Test
    void paragraphsThatALinkBrokeAreJoined() {
        Article article =
                parser.parseText(
                        """
                        Jakarta
                        -
                        Perbaikan jembatan gantung di tepi
                        Kali Bening
                        selesai lebih cepat daripada rencana semula.
                        Warga sudah boleh lewat sejak Senin pagi tanpa dipungut biaya.
                        """);
        assertThat(article.text())
                .startsWith(
                        "Perbaikan jembatan gantung di tepi Kali Bening selesai lebih cepat"
                                + " daripada rencana semula.");
        assertThat(article.blocks()).hasSize(2);
    }

    @Test
    void aShortHeadlineUnderTheTimeIsNoWriter() {
        String pasted =
                """
                Senin, 3 Mar 2025, 08:15 WIT

                %s

                AMBON - Pemerintah kota membuka dermaga kedua di tepi teluk.

                Kapal pertama merapat siang tadi membawa beras dari Makassar.
                """;
        Article headed = parser.parseText(pasted.formatted("Dermaga Kedua Dibuka"));
        assertThat(headed.headline()).hasValue("Dermaga Kedua Dibuka");
        assertThat(headed.bylines()).isEmpty();
        Article signed = parser.parseText(pasted.formatted("Rosina Pattiasina"));
        assertThat(signed.headline()).isEmpty();
        assertThat(signed.bylines())
                .containsExactly(new Byline(Byline.Role.WRITER, "Rosina Pattiasina"));
    }

    @Test
    void theClockAndTheMenuOfASiteAreNotTheArticles() {
        String pasted =
                """
                Panen Raya Padi Dimulai Pekan Depan
                Rabu, 5 Juni 2024
                Nasional
                Ekonomi
                Olahraga
                Hiburan
                Teknologi
                Otomotif
                Foto
                Perahu Baru untuk Murid Pulau Kecil
                Selasa, 4 Juni 2024 09:15 WITA
                Penulis
                : Wira Sasmita
                KUPANG - Murid di pulau kecil kini berangkat dengan perahu baru setiap pagi.
                Perahu itu dibuat tukang setempat dari kayu yang ditanam kakek mereka.
                """;
        Article article = parser.parseText(pasted);
        assertThat(article.headline()).hasValue("Perahu Baru untuk Murid Pulau Kecil");
        assertThat(article.published()).hasValue(OffsetDateTime.parse("2024-06-04T09:15+08:00"));
        assertThat(article.bylines())
                .containsExactly(new Byline(Byline.Role.WRITER, "Wira Sasmita"));
        assertThat(parser.explain(pasted).get(1).role()).isEqualTo(LineRole.OTHER);
    }

    @Test
    void aBareSignOffAfterTheLastSentenceIsTakenOut() {
        Article article =
                parser.parseText(
                        """
                        AMBON - Pemerintah kota membuka dermaga kedua di tepi teluk.

                        Gudang beku menyusul pada akhir tahun. Antara/E-4

                        Penulis: Rosina Pattiasina
                        """);
        assertThat(article.text()).endsWith("Gudang beku menyusul pada akhir tahun.");
        assertThat(article.signOff().orElseThrow().agencies()).containsExactly("Antara");
        assertThat(article.signOff().orElseThrow().initials()).containsExactly("E-4");
    }

    @Test
    void aDatelineThatItsLinksBrokeIsPutTogether() {
        Article article =
                parser.parseText(
                        """
                        Liwa (
                        Lampost.co
                        ) – Petani kopi mulai memetik buah merah di lereng bukit.
                        Mereka menjualnya ke koperasi desa dengan harga yang disepakati.
                        """);
        assertThat(article.dateline().orElseThrow().places()).containsExactly("Liwa");
        assertThat(article.dateline().orElseThrow().outlet()).hasValue("Lampost.co");
        assertThat(article.text()).startsWith("Petani kopi");
        assertThat(article.outlet().orElseThrow().id()).isEqualTo("lampost");
    }

    @Test
    void advertisementsGluedIntoAParagraphAreTakenOut() {
        Article article =
                parser.parseText(
                        "Petugas menutup pintu air lebih awal. SCROLL TO CONTINUE WITH CONTENT Warga"
                                + " di hilir diminta tetap waspada sampai malam.\n");
        assertThat(article.text())
                .isEqualTo(
                        "Petugas menutup pintu air lebih awal.\n\nWarga di hilir diminta tetap"
                                + " waspada sampai malam.");
        assertThat(
                        parser.parseText(
                                        "Petugas menutup ADVERTISEMENT pintu air lebih awal di hilir"
                                                + " bendungan.\n")
                                .text())
                .isEqualTo("Petugas menutup pintu air lebih awal di hilir bendungan.");
    }

    @Test
    void theLeadPrintedAgainIsNoStory() {
        String lead =
                "Nelayan di Teluk Biru mulai memakai lampu surya untuk menangkap cumi pada malam";
        String text =
                "jpnn.com - AMBON -- "
                        + lead
                        + " hari.\n"
                        + "Lampu itu dirakit sendiri dari panel bekas yang dibeli di pasar loak kota. (ros/jpnn)\n"
                        + "AMBON -- "
                        + lead
                        + """

                        Redaktur & Reporter : Tim Redaksi
                        """;
        assertThat(parser.explain(text))
                .extracting(TextLine::role)
                .containsExactly(
                        LineRole.PARAGRAPH, LineRole.PARAGRAPH, LineRole.OTHER, LineRole.BYLINE);
    }

    @Test
    void photoCreditsAreKeptWithTheirCaptions() {
        Article article =
                parser.parseText(
                        """
                        Perahu Baru untuk Murid Pulau Kecil
                        Rabu, 5 Juni 2024 08:00 WIB
                        Murid naik perahu baru di dermaga. (ANTARA FOTO/Wira Sasmita)
                        KUPANG - Murid di pulau kecil kini berangkat dengan perahu baru setiap pagi.
                        Perahu itu dibuat tukang setempat dari kayu yang ditanam kakek mereka.
                        """);
        Photo photo = article.photos().get(0);
        assertThat(photo.caption()).hasValue("Murid naik perahu baru di dermaga.");
        assertThat(photo.credit()).hasValue("ANTARA FOTO/Wira Sasmita");
        assertThat(photo.photographer()).hasValue("Wira Sasmita");
        assertThat(article.bylines()).extracting(Byline::role).isEmpty();
    }

    @Test
    void twoArticlesInOnePasteAreToldApart() throws IOException {
        String first = fixture("okezone");
        String second = fixture("republika");
        List<Article> both = parser.parseAll(first + "\n\n" + second);
        assertThat(both).containsExactly(parser.parseText(first), parser.parseText(second));
        assertThat(parser.parseText(first + "\n\n" + second)).isEqualTo(both.get(0));
        List<TextLine> lines = parser.explain(first + "\n\n" + second);
        int firstLines = parser.explain(first).size();
        assertThat(lines.subList(firstLines, lines.size()))
                .allSatisfy(line -> assertThat(line.role()).isEqualTo(LineRole.OTHER));
    }

    @Test
    void theDatelineOfAnotherOutletBeginsAnotherArticle() {
        String first =
                """
                KUPANG, KOMPAS.com - Warga membangun dermaga kayu di tepi teluk sejak awal bulan.
                Mereka bekerja bergiliran setiap sore setelah pulang melaut bersama anaknya.
                """;
        String second =
                """
                REPUBLIKA.CO.ID, AMBON -- Pemerintah kota membuka dermaga kedua di tepi teluk.
                Kapal pertama merapat siang tadi membawa beras dari pulau seberang.
                """;
        assertThat(parser.parseAll(first + second))
                .containsExactly(parser.parseText(first), parser.parseText(second));
        assertThat(parser.parseAll(first + second.replace("REPUBLIKA.CO.ID", "KOMPAS.com")))
                .as("a live report begins its parts so")
                .hasSize(1);
    }

    @Test
    void behindASignOffADatelineBeginsAnotherArticle() {
        String first =
                """
                KUPANG - Warga membangun dermaga kayu di tepi teluk sejak awal bulan ini.
                Mereka bekerja bergiliran setiap sore setelah pulang melaut bersama anaknya.
                (wis/rad)
                """;
        String second =
                """
                Berita Daerah
                AMBON - Pemerintah kota membuka dermaga kedua di tepi teluk pada hari Senin.
                Kapal pertama merapat siang tadi membawa beras dari pulau seberang.
                """;
        assertThat(parser.parseAll(first + "\n" + second))
                .containsExactly(parser.parseText(first), parser.parseText(second));
        assertThat(parser.parseAll(first.replace("(wis/rad)\n", "") + "\n" + second))
                .as("nothing closes the first")
                .hasSize(1);
        String again = first + first.lines().findFirst().orElseThrow() + "\nEditor: Rad Sasmita\n";
        assertThat(parser.parseAll(again)).as("the lead printed again").hasSize(1);
    }

    @Test
    void aPlaceAndADashOnTheirOwnLinesBeginAnotherArticle() {
        String first =
                """
                KUPANG - Warga membangun dermaga kayu di tepi teluk sejak awal bulan ini.
                Mereka bekerja bergiliran setiap sore setelah pulang melaut bersama anaknya.
                (wis/rad)
                """;
        String second =
                """
                Jakarta
                -
                Pemerintah kota membuka dermaga kedua di tepi teluk pada hari Senin lalu.
                """;
        List<Article> both = parser.parseAll(first + "\n" + second);
        assertThat(both).containsExactly(parser.parseText(first), parser.parseText(second));
        assertThat(both.get(1).dateline()).isPresent();
    }

    @Test
    void aStoryInEnglishIsReadAndNothingInvented() {
        Article article =
                parser.parseText(
                        """
                        Volunteers cleared the riverbank on Sunday morning and planted forty trees.
                        The group said it would return next month with more seedlings.
                        """);
        assertThat(article.dateline()).isEmpty();
        assertThat(article.signOff()).isEmpty();
        assertThat(article.headline()).isEmpty();
        assertThat(article.blocks()).extracting(Block::kind).containsOnly(Block.Kind.PARAGRAPH);
    }

    @TestFactory
    List<DynamicTest> everyFixtureCutAnywhereIsRead() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (String id : List.of("koran-jakarta", "detik", "jpnn")) {
            tests.add(dynamicTest(id, () -> cutAnywhere(fixture(id))));
        }
        return tests;
    }

    private void cutAnywhere(String text) {
        for (int i = 0; i < text.length(); i++) {
            for (String part : List.of(text.substring(i), text.substring(0, text.length() - i))) {
                List<TextLine> lines = parser.explain(part);
                checkLines(part, lines);
                if (!lines.isEmpty()) {
                    parser.parseText(part);
                }
            }
        }
    }

    private static void checkLines(String text, List<TextLine> lines) {
        long expected =
                Splitter.on('\n').splitToStream(text).filter(line -> !line.isBlank()).count();
        assertThat(lines).hasSize((int) expected);
        int last = 0;
        for (TextLine line : lines) {
            assertThat(line.number()).isGreaterThan(last);
            assertThat(line.span().of(text)).isEqualTo(line.text());
            last = line.number();
        }
    }

    private static String fixture(String id) throws IOException {
        return Resources.toString(
                Resources.getResource(PastedTextTest.class, "outlets/" + id + ".txt"),
                StandardCharsets.UTF_8);
    }

    @Test
    void aPartOfASongInBracketsDoesNotEndTheStory() {
        Article article =
                ArticleParser.standard()
                        .parseText(
                                """
                                Lirik Lagu Perahu Kertas Tono Sasmita

                                JAKARTA - Penyanyi Tono Sasmita merilis lagu baru pada Senin (3/3/2025) malam di Jakarta.

                                (Reff)
                                Kutulis namamu di perahu yang hanyut ke laut lepas malam ini

                                Lagu itu ditulisnya ketika tinggal di Ambon selama dua tahun bersama keluarganya.
                                """);
        assertThat(article.signOff()).isEmpty();
        assertThat(article.text()).contains("perahu yang hanyut").contains("Lagu itu ditulisnya");
    }

    @Test
    void proseBehindWhatReadsLikeASignOffIsTheStory() {
        String pasted =
                """
                Pasar Ikan Banda Dibuka Lagi

                AMBON - Pemerintah kota membuka pasar ikan di Banda setelah ditutup dua bulan.

                %s
                Pedagang kembali menata lapak sejak pukul lima pagi dan pembeli datang dari tiga pulau.

                Harga cakalang turun menjadi tiga puluh ribu rupiah sekilo pada hari pertama.

                (rum/lat)

                Baca juga: Nelayan Banda Menanti Es Balok
                """;
        for (String line : List.of("HARI PERTAMA", "(Ruang Pendingin)", "Pasar/Dermaga")) {
            Article article = parser.parseText(pasted.formatted(line));
            assertThat(article.blocks()).as(line).hasSize(5);
            assertThat(article.text()).contains(line).endsWith("pada hari pertama.");
            assertThat(article.signOff().orElseThrow().initials()).containsExactly("rum", "lat");
        }
        String closed =
                pasted.replace(
                        "(rum/lat)",
                        "***\n\nArtikel ini sudah lebih dulu tayang di kabarseram. Baca selengkapnya di sana.");
        assertThat(parser.parseText(closed.formatted("")).text()).endsWith("pada hari pertama.");
        Article parted = parser.parseText(pasted.formatted("***"));
        assertThat(parted.blocks()).hasSize(4);
        assertThat(parted.text()).doesNotContain("*").endsWith("pada hari pertama.");
    }

    @Test
    void titlesAndListsBehindASignOffAreNotTheStory() {
        Article article =
                parser.parseText(
                        """
                        AMBON - Pemerintah kota membuka pasar ikan di Banda setelah ditutup dua bulan.

                        (rum/lat)

                        Berita Terkait

                        Nelayan di pulau seberang sudah sepekan menanti es balok dari pabrik di kota.
                        """);
        assertThat(article.text()).endsWith("ditutup dua bulan.");
        assertThat(article.signOff().orElseThrow().initials()).containsExactly("rum", "lat");
    }

    @Test
    void initialsInBracketsCloseTheStoryWhateverProseFollows() {
        String pasted =
                """
                AMBON - Pemerintah kota membuka pasar ikan di Banda setelah ditutup dua bulan.

                Harga cakalang turun menjadi tiga puluh ribu rupiah sekilo pada hari pertama.

                %s

                %s
                """;
        String author =
                "Penulis adalah dosen ilmu kelautan yang meneliti pasar ikan di Maluku sejak lama.";
        String call =
                "Ikuti kabar pasar ikan dan pelabuhan lain setiap pagi di kanal kami tanpa biaya.";
        for (String signed : List.of("(rum/lat)", "[rum/lat]", "(rum)", "(Antara/rum)")) {
            for (String note : List.of(author, call)) {
                Article article = parser.parseText(pasted.formatted(signed, note));
                assertThat(article.signOff().orElseThrow().text()).isEqualTo(signed);
                assertThat(article.blocks()).as(signed).hasSize(2);
                assertThat(article.text()).endsWith("pada hari pertama.");
            }
        }
    }

    @Test
    void aTitleBehindATimeThatBeginsLikeABylineIsTheHeadline() {
        String pasted =
                """
                Senin, 5 Mei 2025 10:00 WIB %s

                AMBON - Pemerintah kota membuka pasar ikan di Banda setelah ditutup dua bulan.

                Pedagang kembali menata lapak sejak pukul lima pagi dan pembeli datang.
                """;
        for (String title :
                List.of(
                        "Oleh-oleh Khas Ambon Laris Manis Diburu",
                        "Bypass Ambon Macet Total Sejak Subuh",
                        "BYD Membuka Gerai Pertama di Ambon",
                        "Laporan Keuangan Pasar Ambon Dinilai Janggal")) {
            Article article = parser.parseText(pasted.formatted(title));
            assertThat(article.headline().orElseThrow()).endsWith(title);
            assertThat(article.bylines()).as(title).isEmpty();
        }
        for (String byline :
                List.of(
                        "Oleh Tono Sasmita",
                        "Oleh: Tono Sasmita",
                        "Laporan Wartawan Seram, Tono Sasmita")) {
            Article article = parser.parseText(pasted.formatted(byline));
            assertThat(article.headline()).as(byline).isEmpty();
            assertThat(article.bylines()).extracting(Byline::name).containsExactly("Tono Sasmita");
        }
    }

    @Test
    void anOpenVideoMarkDoesNotReachForALaterBracket() {
        for (String open :
                List.of(
                        "Kapal merapat sejak pagi [Gambas:Video tanpa penutup. Nakhoda berkata ia"
                                + " [Tono] senang sekali.",
                        "Kapal merapat [Gambas:Video sejak pagi ini di dermaga kedua milik kota itu"
                                + " dengan muatan beras dari] Makassar.")) {
            Article article =
                    parser.parseText("AMBON - " + open + " [Gambas:Video Seram] Cuaca cerah.\n");
            assertThat(article.text()).isEqualTo(open + "\n\nCuaca cerah.");
        }
    }

    @Test
    void everyVideoMarkThatSticksToAParagraphIsTakenOut() {
        Article article =
                parser.parseText(
                        """
                        AMBON - Kapal [Gambas:Video Seram] itu merapat dengan [Gambas:Instagram] muatan beras.

                        Muatan diturunkan sejak pagi [Gambas:Video tanpa penutup.

                        Kapal berangkat lagi pada malam hari menuju Banda. [Gambas:Video Seram] Nakhoda memuji cuaca.[Gambas:Twitter]
                        """);
        assertThat(article.blocks())
                .extracting(block -> block.span().of(article.text()))
                .containsExactly(
                        "Kapal itu merapat dengan muatan beras.",
                        "Muatan diturunkan sejak pagi [Gambas:Video tanpa penutup.",
                        "Kapal berangkat lagi pada malam hari menuju Banda.",
                        "Nakhoda memuji cuaca.");
    }

    @Test
    void aBulletOfPagesBeginsAnEntryOfAPaste() {
        Article article =
                parser.parseText(
                        """
                        AMBON - Kapal merapat dengan muatan beras dan minyak dari Makassar.

                        ◦ Beras lima ratus karung untuk gudang pelabuhan
                        ◦ Minyak goreng dua puluh drum

                        Kapal berangkat lagi pada malam hari menuju Banda.
                        """);
        assertThat(article.blocks())
                .extracting(Block::kind)
                .containsExactly(
                        Block.Kind.PARAGRAPH,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.LIST_ITEM,
                        Block.Kind.PARAGRAPH);
    }

    @Test
    void noTagHoldsTheRestOfALongLine() {
        String pasted =
                """
                AMBON - Kapal merapat dengan muatan beras dan minyak dari Makassar.

                Tags:
                %s
                """;
        StringBuilder marked = new StringBuilder();
        StringBuilder loose = new StringBuilder();
        for (int i = 1; i <= 150; i++) {
            marked.append(i == 1 ? "" : ", ").append("kapal ").append(i);
            loose.append(i == 1 ? "" : " ").append("kapal beras");
        }
        List<String> commas = parser.parseText(pasted.formatted(marked)).tags();
        assertThat(commas).hasSize(100).startsWith("kapal 1").endsWith("kapal 100");
        assertThat(parser.parseText(pasted.formatted(marked.toString().replace(", ", " #"))).tags())
                .isEqualTo(commas);
        assertThat(parser.parseText(pasted.formatted(loose)).tags()).containsExactly("kapal beras");
        String unknown = "muatan".concat(" bongkar".repeat(150));
        assertThat(parser.parseText(pasted.formatted(unknown)).tags()).containsExactly("muatan");
    }

    @Test
    void aVideoMarkOverABrokenSentenceIsNoPartOfIt() {
        Article article =
                parser.parseText(
                        """
                        AMBON - Kapal merapat dengan muatan beras dan minyak dari Makassar.
                        [Gambas:Instagram]
                        Tono Sasmita
                        memperlihatkan ruang kemudi kepada anak sekolah sebelum kapal berangkat.
                        [Gambas:Video Seram]
                        lanjut ke halaman berikutnya
                        Kapal berangkat lagi pada malam hari menuju Banda dengan penumpang penuh.
                        """);
        assertThat(article.blocks())
                .extracting(block -> block.span().of(article.text()))
                .containsExactly(
                        "Kapal merapat dengan muatan beras dan minyak dari Makassar.",
                        "Tono Sasmita memperlihatkan ruang kemudi kepada anak sekolah sebelum kapal"
                                + " berangkat.",
                        "Kapal berangkat lagi pada malam hari menuju Banda dengan penumpang penuh.");
    }

    @Test
    void aQuotedPostWithAHashIsNoTagsAndDoesNotEndTheStory() {
        Article article =
                parser.parseText(
                        """
                        TRIBUNAMBON.COM - Gempa terasa di Banda pada Senin pagi selama beberapa detik.

                        Berikut data dari akun resmi badan itu:

                        #Gempa Mag:3.4, 03-Mar-2025 07:10:20 WIT, Kedlmn:12 Km

                        Warga sempat berlari ke luar rumah, lalu kembali bekerja di kebun pala.
                        """);
        assertThat(article.tags()).isEmpty();
        assertThat(article.text()).contains("Mag:3.4").endsWith("di kebun pala.");
    }

    @Test
    void aCaptionUnderAHeadingOfRelatedTitlesIsNoTitle() {
        Article article =
                parser.parseText(
                        """
                        AMBON - Kapal merapat dengan muatan beras dan minyak dari Makassar.

                        Baca juga:

                        Dok. Pelabuhan/Tono SasmitaKapal beras di dermaga kedua setelah badai reda pagi tadi

                        Baca juga:

                        FOTO: Badai Menyapu Dermaga Tua di Teluk Banda Pagi Ini

                        Kapal berangkat lagi pada malam hari menuju Banda dengan penumpang penuh.
                        """);
        assertThat(article.photos())
                .extracting(photo -> photo.caption().orElseThrow())
                .containsExactly("Kapal beras di dermaga kedua setelah badai reda pagi tadi");
    }
}
