id: gnfi
name: GNFI
hosts: goodnewsfromindonesia.id

[text]
brand: Good News From Indonesia
brand: Kawan GNFI

[page]
headline: h1
published: meta[property=article:published_time] @content
body: div.article-sheet p[data-path-to-node]
body: div.article-sheet
