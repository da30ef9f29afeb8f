id: antaranews
name: ANTARA
hosts: antaranews.com

[text]
dateline: ANTARA News
brand: LKBN Antara

[page]
# since about 2019
headline: .wrap__article-detail-title h1
published: meta[property=article:published_time] @content
published: .list-inline-item:last-child
correspondent: p.text-muted.mt-2.small
body: .wrap__article-detail-content
body: .post-content
caption: .wrap__article-detail-image figcaption
tag: .blog-tags a
drop: span.baca-juga, p.baca-juga, .baca-juga, p.text-muted, .adsbygoogle
role: correspondent

[page]
# until about 2018
headline: h1[itemprop=headline]
published: time[itemprop=datePublished] @datetime
correspondent: .byline
editor: p.mt10:contains(Editor)
body: #content_news
caption: #caption_news
tag: [itemprop=keywords]:not(meta)
drop: .baca-juga, .mt10
role: correspondent
