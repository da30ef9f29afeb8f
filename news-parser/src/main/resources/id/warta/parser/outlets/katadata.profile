id: katadata
name: Katadata
hosts: katadata.co.id

[text]

[page]
headline: .detail-title
published: .detail-date
published: meta[property=article:published_time] @content
writer: .detail-author-name
body: .detail-main
body: .detail-body
caption: .detail-image-caption, figcaption
tag: .detail-tag a, .tag a
drop: #video_in_article, .detail-main div:has(> a), .ads
