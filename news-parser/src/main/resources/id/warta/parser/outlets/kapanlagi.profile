id: kapanlagi
name: KapanLagi
hosts: kapanlagi.com

[text]
dateline: Kapanlagi Plus

[page]
# since about 2018
headline: h1
published: .v6-schedule, .date
body: #v6-revb-detailnews
body: .body-paragraph
caption: figcaption
drop: .related-article

[page]
# channel sites about 2014 to 2017
headline: .v7-music-newsdetail-title
published: .v7-music-newsdetail-schedule
body: .v7-music-detail-news
caption: #v7-music-newsdetail-imageinfo
caption: .music-newsdetail-image-caption span
tag: .v7-tags-terkait-warper li a
drop: .music-newsdetail-image-caption
untrusted: keywords
