id: fajar
name: FAJAR
hosts: fajar.co.id

[text]
brand: Harian Fajar

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: .entry-content
drop: #vidAdsPlace, .related
