id: tvone
name: tvOnenews
hosts: tvonenews.com

[text]

[page]
headline: h1
published: .detail-date
writer: .detail-author
body: .detail-content
drop: .ads, .baca-juga
