package id.warta.extract.export;

import id.warta.extract.AnnotatedArticle;
import id.warta.extract.Extractor;
import id.warta.extract.NewsExtractor;
import id.warta.extract.Source;
import id.warta.model.Annotation;
import id.warta.model.Article;
import id.warta.model.Block;
import id.warta.model.Byline;
import id.warta.model.Dateline;
import id.warta.model.Outlet;
import id.warta.model.Photo;
import id.warta.model.SignOff;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Articles for the tests, and extractors that find what a test wants found. */
final class SampleNews {

    static final NewsExtractor STANDARD = NewsExtractor.standard();

    private SampleNews() {}

    /** An article of which everything is known. */
    static Article full() {
        return Article.builder()
                .outlet(new Outlet("kabar-seram", "Kabar Seram", "kabarseram.example"))
                .source(URI.create("https://m.kabarseram.example/baca/17?ref=a&b=c"))
                .canonical(URI.create("https://kabarseram.example/baca/17"))
                .section("Ekonomi")
                .published(OffsetDateTime.parse("2025-03-04T09:00:00+09:00"))
                .modified(OffsetDateTime.parse("2025-03-04T10:30:15+09:00"))
                .byline(new Byline(Byline.Role.WRITER, "Yosina Tahalele"))
                .byline(new Byline(Byline.Role.EDITOR, "Markus Lekatompessy"))
                .dateline(
                        new Dateline(
                                List.of("PIRU"),
                                Optional.of("KABAR SERAM"),
                                "PIRU, KABAR SERAM - "))
                .signOff(new SignOff(List.of("yt"), List.of("ANT"), "(yt/ANT)"))
                .photo(
                        new Photo(
                                Optional.of("Kapal ikan di dermaga Piru."),
                                Optional.of("KABAR SERAM/Otto Latue"),
                                Optional.of("Otto Latue"),
                                Optional.of(URI.create("https://kabarseram.example/17.jpg"))))
                .tag("cakalang")
                .tag("harga ikan")
                .paywalled(true)
                .headline("Harga Cakalang di Piru Turun Rp 5.000 per Kilogram")
                .block(Block.Kind.DECK, "Nelayan berharap cuaca membaik pekan depan.")
                .block(Block.Kind.CAPTION, "Kapal ikan di dermaga Piru.")
                .paragraph(
                        "Harga cakalang di Pasar Piru turun menjadi Rp 25.000 per kilogram pada Selasa (4/3/2025).")
                .paragraph(
                        "\u201cCuaca buruk sejak Minggu lalu,\u201d kata Kepala Dinas Perikanan Kabupaten Seram Bagian Barat (SBB) Yohanis Patty. \ud83d\udc1f")
                .block(Block.Kind.SUBHEADING, "Tiga kapal rusak")
                .block(Block.Kind.LIST_ITEM, "1. KM Nusa Indah")
                .block(Block.Kind.PULL_QUOTE, "Cuaca buruk sejak Minggu lalu")
                .paragraph("Patty menyebut 12,5 ton ikan tertahan di gudang PT Bahari Seram.")
                .build();
    }

    static AnnotatedArticle annotated() {
        return STANDARD.annotate(full());
    }

    /** Annotates {@code article} with {@code found} alone, all of one type. */
    static <A extends Annotation> AnnotatedArticle with(
            Article article, Class<A> type, List<A> found) {
        return NewsExtractor.builder().add(new Given<>(type, found)).build().annotate(article);
    }

    /** Finds what it is given. */
    record Given<A extends Annotation>(Class<A> type, List<A> found) implements Extractor<A> {
        @Override
        public void extract(Source source, Consumer<? super A> consumer) {
            found.forEach(consumer);
        }
    }
}
