id: suara
name: Suara.com
hosts: suara.com

[text]
dateline: SuaraJogja.id
dateline: SuaraJakarta.id
dateline: SuaraJabar.id
dateline: SuaraBali.id
dateline: SuaraSumut.id
dateline: SuaraJatim.id
dateline: SuaraJawaTengah.id
dateline: SuaraLampung.id
dateline: SuaraSulsel.id
dateline: SuaraKaltim.id
dateline: SuaraRiau.id
dateline: SuaraSumbar.id
dateline: SuaraBanten.id

[page]
# since 2023
headline: .article-image h1
headline: h1
published: .article-image > span, .date-article span
writer: .author-trigger a
body: .article-content
caption: .article-image figcaption, .caption-image
tag: .article-tags a
drop: .article-read, .next-article, .ten-second, .google-pref, [class^=placeholder_], .wrap-pagination, [id*=div-ad], .item--baca-juga-inner, .article-tags
pages: .pagination-custom

[page]
# until about 2022
headline: .info h1, h1
published: .date, time
writer: .author, .info .fn
body: .content-article
body: .detail--content, .article--content
caption: .caption, figcaption
tag: .tag-header a, .list-tag a
drop: .baca-juga, .baca-juga-new, .media-box
