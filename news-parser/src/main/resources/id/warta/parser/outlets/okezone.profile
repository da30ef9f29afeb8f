id: okezone
name: Okezone
hosts: okezone.com

[text]

[page]
# since 2024
headline: .title-article h1
section: .breadcrumb a:nth-child(2)
published: .journalist span
reporter: .journalist a[title]
body: .c-detail.read
caption: .img-article .desc-foto
tag: #tag .box-tag a
drop: #baca-juga, .vicon, .video-wrap, #rekomendasi_video, #paging
pages: #paging .box-nomor
role: reporter
untrusted: meta-author
untrusted: modified

[page]
# until about 2023
headline: .title h1
published: .namerep b
published: meta[property=article:published_time] @content
reporter: meta[property=dable:author] @content
body: #contentx
body: [itemprop=articleBody]
caption: #imgCheck + span, .detpic span, #imgnews span
tag: .detail-tag a
drop: .video-wrap, #rekomendasi_video, .detads-bottom, .baca-juga, #lihat-juga
role: reporter
untrusted: meta-author
untrusted: jsonld-published
untrusted: meta-published
untrusted: modified
