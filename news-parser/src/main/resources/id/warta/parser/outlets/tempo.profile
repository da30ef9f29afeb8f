id: tempo
name: Tempo.co
hosts: tempo.co

[text]
dateline: TEMPO Interaktif
dateline: TEMPO
brand: Koran Tempo
brand: Majalah Tempo

[page]
# since 2025
headline: h1
published: meta[property=article:published_time] @content
published: h1 + p
writer: a[href*="/penulis/"]:not(:has(img))
body: #content-wrapper
caption: figcaption
tag: a[href^="/tag/"]:has(span)
tag: a[href^="/tag/"]
drop: [id^=ads-slot]

[page]
# regional and channel sites until 2024
headline: h1.title
published: .date
writer: .author-name, .title.bold a
body: .detail-konten
body: .detail-in
body: .detail-content
body: [itemprop=articleBody]
drop: .box-related, .artikel-terkait, .parallax
