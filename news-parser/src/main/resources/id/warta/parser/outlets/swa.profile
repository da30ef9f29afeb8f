id: swa
name: SWA
hosts: swa.co.id

[text]
dateline: SWAonline

[page]
headline: h1
published: meta[property=article:published_time] @content
writer: meta[name=author] @content
body: .article-content
body: .entry-content
