id: republika
name: Republika
hosts: republika.co.id, ihram.co.id, ekbis.co

[text]
brand: Republika Online
brand: REJABAR.REPUBLIKA.CO.ID

[page]
# since about 2022
headline: .max-card__title h1
published: .date.date-item__headline
reporter: .kanal-info
body: .article-content article
caption: .detail__media-caption
caption: figcaption
tag: .tag a, .article-tags a
tag: meta[name=keywords] @content
drop: .picked-article, .footnote-wrap, [id^=bn_], figcaption, .baca-juga
untrusted: jsonld-author
untrusted: modified

[page]
# 2012 to 2021, with sister sites
headline: .h5.global-detail
headline: .wrap_detail_set h1, h1
section: .breadcome-detail a:last-child, .kanal-detail a:last-child
published: .date-detail.global-detail
published: .date_detail
editor: .red td
reporter: .by
body: .artikel .content-detail
body: .content-detail
body: .txt-detail
body: .teaser.global-detail
body: .artikel
caption: .set-cp .caption
credit: .img-set .def
tag: meta[name=keywords] @content
drop: .set-sosmed, .baca-juga, .taiching, .teaser-detail
untrusted: modified
