id: harianjogja
name: Harian Jogja
hosts: harianjogja.com

[text]

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: .article-content
drop: .related, .share, .baca-juga
