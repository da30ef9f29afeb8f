id: sonora
name: Sonora / Grid network
hosts: grid.id, sonora.id

[text]
dateline: SONORA
dateline: Nakita.id
dateline: Nova.id
brand: Sonora FM

[page]
headline: h1.read__title
headline: h1
published: .read__time, .read__date
published: meta[property=article:published_time] @content
body: .read__article
body: .read__right
tag: .tag__article__link
drop: [class^=bacajug], .advert, .ads
