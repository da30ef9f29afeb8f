package id.warta.parser;

import static org.assertj.core.api.Assertions.assertThat;

import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text whose line breaks were lost: what its form tells apart, and what stays together. */
class LostBreaksTest {

    private static final String STORY =
            "Warga kampung nelayan membangun dermaga dari kayu bekas kapal sejak awal bulan."
                    + " Mereka bekerja bergiliran setiap sore setelah pulang melaut. Kayu itu"
                    + " dikumpulkan dari galangan di seberang teluk dan diangkut dengan perahu"
                    + " milik koperasi tanpa dipungut biaya. Kepala dusun berharap dermaga"
                    + " selesai sebelum musim angin barat tiba agar anak sekolah tidak perlu lagi"
                    + " meloncat dari perahu ke batu karang yang licin.";

    private final ArticleParser parser = ArticleParser.standard();

    @Test
    void aSentenceThatEndsRightBeforeACapitalEndsAParagraph() {
        Article article =
                parser.parseText(
                        "KUPANG - Warga membangun dermaga kayu di tepi teluk.Mereka bekerja setiap"
                                + " sore.\"Kami ingin anak-anak aman,\" kata Dusun.\"Kayunya"
                                + " gratis.\"Dermaga selesai pekan depan.(ran/bud)");
        assertThat(texts(article))
                .containsExactly(
                        "Warga membangun dermaga kayu di tepi teluk.",
                        "Mereka bekerja setiap sore.",
                        "\"Kami ingin anak-anak aman,\" kata Dusun.",
                        "\"Kayunya gratis.\"",
                        "Dermaga selesai pekan depan.");
        assertThat(article.signOff().orElseThrow().initials()).containsExactly("ran", "bud");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rapat itu dipimpin Prof.Dr. Wira Sasmita dan H.Umar di balai Kec.Alor Barat Laut.",
                "Jadwalnya dimuat di laman Kabarseram.Com dan www.Dermaga.id sejak kemarin petang.",
                "Ketua panitia berkata, \"Kami bekerja.Kayunya gratis.Dermaga untuk semua warga.\"",
                "Nilainya naik menjadi 3.500 kursi pada pukul 10.15 WIB menurut catatan panitia."
            })
    void abbreviationsHostsAndQuotationsAreNotCut(String sentence) {
        assertThat(texts(parser.parseText(sentence + " Warga menyambutnya dengan gembira.")))
                .hasSize(1);
    }

    @Test
    void aLinkBetweenParagraphsIsNoStory() {
        Article article =
                parser.parseText(
                        "Warga membangun dermaga kayu di tepi teluk sejak awal bulan.Baca Juga:"
                                + " Perahu Baru untuk Murid Pulau.Mereka bekerja setiap sore.");
        assertThat(texts(article))
                .containsExactly(
                        "Warga membangun dermaga kayu di tepi teluk sejak awal bulan.",
                        "Mereka bekerja setiap sore.");
    }

    @Test
    void aSectionThatTheDatelineSticksToIsToldApart() {
        Article article =
                parser.parseText(
                        "Berita TelukSURYA.co.id | KUPANG - "
                                + STORY
                                + " Perahu pertama tiba kemarin.BACA BERITA TELUK BIRU LAINNYA");
        assertThat(article.section()).hasValue("Berita Teluk");
        assertThat(article.headline()).isEmpty();
        assertThat(article.dateline().orElseThrow().places()).containsExactly("KUPANG");
        assertThat(article.outlet().orElseThrow().id()).isEqualTo("tribunnews");
        assertThat(article.text()).startsWith("Warga kampung").endsWith("tiba kemarin.");
    }

    @Test
    void headerAndFootOfATextOnOneLineAreToldApart() {
        String pasted =
                "Warga Teluk Biru Bangun Dermaga dari Kayu Bekas Selasa, 4 Juni 2024 09:15 WITA"
                        + " Penulis: Wira Sasmita KUPANG - "
                        + STORY
                        + " ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT Dermaga itu diresmikan"
                        + " bulan depan. (ran/bud) Editor: Dini Insani";
        Article article = parser.parseText(pasted);
        assertThat(article.headline()).hasValue("Warga Teluk Biru Bangun Dermaga dari Kayu Bekas");
        assertThat(article.published()).hasValue(OffsetDateTime.parse("2024-06-04T09:15+08:00"));
        assertThat(article.dateline().orElseThrow().places()).containsExactly("KUPANG");
        assertThat(article.bylines())
                .containsExactly(
                        new Byline(Byline.Role.WRITER, "Wira Sasmita"),
                        new Byline(Byline.Role.EDITOR, "Dini Insani"));
        assertThat(article.signOff().orElseThrow().text()).isEqualTo("(ran/bud)");
        assertThat(texts(article)).containsExactly(STORY, "Dermaga itu diresmikan bulan depan.");
        assertThat(parser.explain(pasted))
                .singleElement()
                .satisfies(line -> assertThat(line.role()).isEqualTo(LineRole.PARAGRAPH))
                .satisfies(line -> assertThat(line.text()).isEqualTo(pasted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pilihan Editor: Perahu Baru untuk Murid Pulau",
                "Ikuti berita lainnya di saluran kami",
                "1 2 3 Tampilkan Semua",
                "Halaman Selanjutnya"
            })
    void whatItsWordsGiveAwayBehindTheLastSentenceIsNoStory(String furniture) {
        Article article = parser.parseText(STORY + " " + STORY + " " + furniture);
        assertThat(article.text()).isEqualTo(STORY + " " + STORY);
    }

    @Test
    void paragraphsThatBlanksJoinedStayOne() {
        assertThat(texts(parser.parseText(STORY + " " + STORY))).hasSize(1);
    }

    @ParameterizedTest
    @Timeout(20)
    @ValueSource(
            strings = {
                "kota.Warga",
                "kota.\"",
                ".\"Warga\".",
                "Advertisement",
                "sore. ADVERTISEMENT ",
                "SCROLL TO CONTINUE WITH CONTENT",
                "Editor: Dini ",
                "JAKARTA - ",
                "(a/b) ",
                "Senin, 3 Juni 2024 10:15 WIB "
            })
    void oneHostileLineTakesLinearTime(String fragment) {
        String line = fragment.repeat(100_000);
        assertThat(parser.parseAll(line)).isNotEmpty();
        assertThat(parser.explain(line)).hasSize(1);
    }

    private static List<String> texts(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(article::textOf)
                .toList();
    }
}
