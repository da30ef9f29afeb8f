id: viva
name: VIVA
hosts: viva.co.id

[text]
dateline: VIVAnews
dateline: VIVA Trending
dateline: VIVA Lifestyle
dateline: VIVA Bola
dateline: VIVA Otomotif
dateline: VIVA Digital
dateline: VIVA Showbiz
dateline: VIVA Militer
dateline: VIVA Bisnis

[page]
# since 2023
headline: .main-title
headline: h1.main-content-title
published: .date-time time.date
published: div.main-content-date
writer: .date-time .author
writer: div.main-content-author
body: .main-content-detail
caption: .main-content-image figcaption, figcaption
tag: .main-content-tag a, .tag-list a
drop: .recommended-article, .ads, .pagination-detail, .share-detail
pages: .pagination-detail

[page]
# until about 2018
headline: h1
published: .upperdeck .date, .meta_author .date, .thumbcontent .date
writer: .upperdeck .author, .meta_author .author
body: #article-detail-content
body: #article-content
body: .article-detail
drop: .terkait, .ads
