id: sindonews
name: SINDOnews
hosts: sindonews.com

[text]
brand: Koran Sindo
brand: iNews Sindo

[page]
# since about 2019; the story is text and line breaks
headline: h1.detail-title
published: .detail-date-artikel
writer: .detail-nama-redaksi
body: .detail-desc
body: #detail-desc
caption: .detail-img figcaption, figcaption
tag: .detail-tag a
drop: [class^=v-], .adsbygoogle, .baca-inline
pages: .paging-artikel ul

[page]
# until about 2018
headline: h1
published: article time, .time
writer: .reporter, .author
body: #content
body: .article
drop: .baca-inline, .adsbygoogle
