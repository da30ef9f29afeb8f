id: ntvnews
name: NTVNews
hosts: ntvnews.id

[text]
brand: Nusantara TV

[page]
headline: h1.title
published: .date, time
writer: .penulis .nama
body: .article-content
drop: .baca-juga, .baca_juga, #relatedNews, p:matchesOwn(^(Baca|Simak) juga)
