id: inews
name: iNews.id
hosts: inews.id

[text]
dateline: iNews
brand: iNews TV

[page]
headline: h1
published: .createdAt
published: .timeAndShare
writer: .author
body: .content
caption: figcaption, .caption
tag: .tagContainer a, .tag a
drop: .bacaJuga, .baca-juga, .ads
