id: tvone
name: tvOnenews
hosts: tvonenews.com

[text]
dateline: tvOne

[page]
headline: h1
published: .detail-date
writer: .detail-author
body: .detail-content
drop: .ads, .baca-juga
