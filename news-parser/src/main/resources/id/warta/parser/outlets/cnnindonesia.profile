id: cnnindonesia
name: CNN Indonesia
hosts: cnnindonesia.com

[text]
brand: CNN Indonesia TV

[page]
# since 2023
headline: h1
published: .text-cnn_grey
writer: span.text-cnn_black_light3
body: .detail-text
body: .detail-wrap
section: .gtm_breadcrumb_kanal
caption: figcaption
tag: aside a[href*="/tag/"]
tag: meta[name=keywords] @content
drop: .linksisip, .paradetail, .newstag, .end-of-article, a.border, p:has(.videocnn), .sisip_video_ds, .inbetween_ads
untrusted: jsonld-author

[page]
# 2014 to 2022
headline: h1.title
published: .date
body: #detikdetailtext
body: .detail_text
caption: .pic_artikel .pic
tag: .list_tag a
drop: .linksisip, .lihatjg, .newstag, .topiksisip, .sisip_video_ds
untrusted: jsonld-author
