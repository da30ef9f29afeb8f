id: jpnn
name: JPNN
hosts: jpnn.com

[text]

[page]
# about 2019 on
headline: h1.judul
headline: h1
published: meta[name=jpnncom_news_pubdate] @content
published: span.date-publish
writer: meta[name=jpnncom_news_author] @content
body: div[itemprop=articleBody]
body: .page-content
caption: .page-image .caption, .img-caption, figcaption
tag: .tags a, .page-tag a
drop: .baca-juga, .bacajuga, .ads, .page-tag
pages: .pagination
